import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Dialog } from '../../parts/dialog.js'
import type { Recusal } from './recusals.js'

/** Lets somebody act again, with the reason. */
export function EndRecusal({ recusal, onDone, onClose }: { recusal: Recusal; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog<{ reason: string }, unknown>
      title={t('system.recusals.endTitle', { name: recusal.userName })}
      ok={t('system.recusals.end')}
      send={(body) => call(api.POST('/api/recusals/{id}/end', { params: { path: { id: recusal.id } }, body }))}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{t('system.recusals.endHelp')}</p>
      <Form.Item
        name="reason"
        label={t('system.recusals.reason')}
        rules={[{ required: true, whitespace: true, message: t('system.recusals.needReason') }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
      </Form.Item>
    </Dialog>
  )
}
