import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useCorrections } from '../../parts/case/corrections.js'
import type { Detail } from '../../parts/case/use-case.js'
import { Dialog } from '../../parts/dialog.js'
import { may, useMe } from '../../parts/session.js'

/** A supervisor lets one further notice raise what the first could have raised, with the reason. */
export function AllowCorrection({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const me = useMe()
  const { message } = App.useApp()
  const client = useQueryClient()
  const notices = useCorrections(detail.id)
  const [open, setOpen] = useState(false)
  if (!may(me.data, 'cases.supervise') || detail.closedAt || !notices.data?.length) return null
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{t('desk.back.allow')}</Button>
      {open && (
        <Dialog<{ reason: string }, unknown>
          title={t('desk.back.allow')}
          ok={t('desk.back.allow')}
          send={(body) => call(api.POST('/api/cases/{id}/correction-allowance', { params: { path: { id: detail.id } }, body }))}
          onDone={() => {
            setOpen(false)
            message.success(t('desk.back.allowed'))
            client.invalidateQueries({ queryKey: ['case', detail.id] })
          }}
          onClose={() => setOpen(false)}
        >
          <p className="quiet">{t('desk.back.allowHelp')}</p>
          <Form.Item
            name="reason"
            label={t('parts.input.reason')}
            rules={[{ required: true, whitespace: true, message: t('parts.input.needReason') }]}
          >
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
          </Form.Item>
        </Dialog>
      )}
    </div>
  )
}
