import { PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { said } from '../../words/index.js'
import { NumberInput } from '../number-input.js'
import { ProblemView } from '../problem-view.js'
import { PanelMinutes } from './panel-minutes.js'
import { ProposalChoice } from './proposal-choice.js'
import { RemoveRow } from './remove-row.js'
import type { ActedOn } from './types.js'
import { usePinned } from './use-pinned.js'

/** A figure that the formula of a clause reads. */
interface ClauseFigure {
  name: string
  label: [string, string]
  granted?: true
}

/** What the examiner proposes for an award, with the figures found otherwise than the firm declared them. */
export function AwardFields({ on, input }: { on: ActedOn; input: string }) {
  const { t } = useTranslation()
  const version = usePinned(on)
  if (version.error) return <ProblemView error={version.error} retry={() => version.refetch()} />
  const terms = version.data?.options.terms as { inputs?: ClauseFigure[] } | undefined
  const figures = (terms?.inputs ?? []).filter((figure) => !figure.granted)
  const proposes = input === 'AwardProposal'
  return (
    <>
      {figures.length > 0 && <Found figures={figures} />}
      {proposes && (
        <>
          <PanelMinutes options={version.data?.options} />
          <ProposalChoice />
          <Form.Item name="score" label={t('parts.input.fields.score')} extra={t('parts.input.scoreHelp')}>
            <NumberInput min={0} max={1000} style={{ width: 160 }} />
          </Form.Item>
        </>
      )}
      <Form.Item
        name="note"
        label={t('parts.input.found')}
        rules={[
          { required: true, whitespace: true, min: 2, message: t('parts.input.needValue', { label: t('parts.input.found') }) },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={proposes ? 5000 : 2000} />
      </Form.Item>
    </>
  )
}

/** Figures found otherwise, one row each: which, how much, and in what it was found. */
function Found({ figures }: { figures: readonly ClauseFigure[] }) {
  const { t } = useTranslation()
  return (
    <Form.Item label={t('parts.input.otherFigures')} extra={t('parts.input.otherFiguresHelp')}>
      <Form.List name="figures">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, index) => (
              <div key={row.key} className="found-figure">
                <Form.Item name={[row.name, 'name']} rules={[{ required: true, message: t('parts.input.needFigure') }]}>
                  <Select
                    aria-label={`${t('parts.input.figure')} ${index + 1}`}
                    placeholder={t('parts.input.figure')}
                    options={figures.map(({ name, label }) => ({ value: name, label: said(label) }))}
                  />
                </Form.Item>
                <Form.Item
                  name={[row.name, 'value']}
                  rules={[
                    { required: true, whitespace: true, message: t('parts.input.needValue', { label: t('parts.input.value') }) },
                  ]}
                >
                  <Input aria-label={`${t('parts.input.value')} ${index + 1}`} placeholder={t('parts.input.value')} />
                </Form.Item>
                <Form.Item
                  name={[row.name, 'note']}
                  rules={[{ required: true, whitespace: true, min: 2, message: t('parts.input.needGround') }]}
                >
                  <Input
                    aria-label={`${t('parts.input.ground')} ${index + 1}`}
                    placeholder={t('parts.input.ground')}
                    maxLength={1000}
                  />
                </Form.Item>
                <RemoveRow onClick={() => remove(index)} />
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
              {t('parts.input.addRow')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  )
}
