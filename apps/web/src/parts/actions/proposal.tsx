import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { said } from '../../words/index.js'
import { ProblemView } from '../problem-view.js'
import { PanelMinutes } from './panel-minutes.js'
import { ProposalChoice } from './proposal-choice.js'
import type { ActedOn } from './types.js'
import { usePinned } from './use-pinned.js'

/** The examiner's proposal: every criterion of the programme judged with what it was judged by, then what is proposed. */
export function ProposalFields({ on }: { on: ActedOn }) {
  const { t } = useTranslation()
  const programme = usePinned(on)
  if (programme.error) return <ProblemView error={programme.error} retry={() => programme.refetch()} />
  const criteria = (programme.data?.options.criteria ?? []) as { key: string; label: [string, string] }[]
  return (
    <>
      {criteria.map((criterion, index) => (
        <section key={criterion.key} className="criterion">
          <strong>{said(criterion.label)}</strong>
          <Form.Item name={['criteria', index, 'key']} initialValue={criterion.key} hidden>
            <Input />
          </Form.Item>
          <Form.Item
            name={['criteria', index, 'met']}
            rules={[{ required: true, message: t('parts.input.needJudgement') }]}
            style={{ marginBottom: 6 }}
          >
            <Radio.Group
              aria-label={said(criterion.label)}
              options={[
                { value: true, label: t('parts.input.met') },
                { value: false, label: t('parts.input.notMet') },
              ]}
            />
          </Form.Item>
          <Form.Item
            name={['criteria', index, 'note']}
            rules={[{ required: true, whitespace: true, min: 2, message: t('parts.input.needGround') }]}
            style={{ marginBottom: 10 }}
          >
            <Input
              placeholder={t('parts.input.ground')}
              aria-label={`${said(criterion.label)} ${t('parts.input.ground')}`}
              maxLength={1000}
            />
          </Form.Item>
        </section>
      ))}
      <PanelMinutes options={programme.data?.options} />
      <ProposalChoice />
      <Form.Item name="note" label={t('parts.input.fields.note')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </>
  )
}
