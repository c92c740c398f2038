import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Dialog } from '../../parts/dialog.js'
import type { Notice } from './notices.js'

interface Entry {
  text: string
  contact: string
}

/** Takes an objection to a case on public notice. */
export function ObjectionDialog(props: { notice: Notice; by: 'office' | 'anyone'; onDone: () => void; onClose: () => void }) {
  const { notice, by, onDone, onClose } = props
  const { t } = useTranslation()
  const send = (entry: Entry) => {
    const body = { ...entry, caseId: notice.caseId }
    return by === 'office' ? call(api.POST('/api/objections', { body })) : call(api.POST('/api/public/objections', { body }))
  }
  return (
    <Dialog<Entry, unknown>
      title={`${t(by === 'office' ? 'ladder.publicity.record' : 'open.object')} · ${notice.enterpriseName}`}
      ok={t(by === 'office' ? 'ladder.publicity.record' : 'open.object')}
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        {notice.programme} <span className="figures">{notice.number}</span>
        {by === 'office' && <span className="quiet"> · {t('ladder.publicity.recordHelp')}</span>}
      </p>
      <Form.Item
        name="text"
        label={t('ladder.publicity.text')}
        extra={t('ladder.publicity.textHelp')}
        rules={[{ required: true, whitespace: true, min: 10, message: t('ladder.publicity.needText') }]}
      >
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={5000} />
      </Form.Item>
      <Form.Item
        name="contact"
        label={t('ladder.publicity.contact')}
        extra={t('ladder.publicity.contactHelp')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('ladder.publicity.needContact') }]}
      >
        <Input maxLength={500} />
      </Form.Item>
    </Dialog>
  )
}
