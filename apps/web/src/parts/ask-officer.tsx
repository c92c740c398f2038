import { App, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../api/call.js'
import { Dialog } from './dialog.js'

/** Sends a question to the officer of an enterprise: whatever the page says, a firm may always ask a person. */
export function AskOfficer(props: { enterprise: { id: string; officer?: string }; about: string; link: string }) {
  const { enterprise, about, link } = props
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('parts.ask.button')}</Button>
      {open && (
        <Dialog<{ question: string }, unknown>
          title={`${t('parts.ask.title')} · ${about}`}
          ok={t('parts.ask.send')}
          send={({ question }) =>
            call(
              api.POST('/api/enterprises/{id}/questions', {
                params: { path: { id: enterprise.id } },
                body: { about, link, question },
              }),
            )
          }
          onDone={() => {
            setOpen(false)
            message.success(t('parts.ask.sent'))
          }}
          onClose={() => setOpen(false)}
        >
          <p className="quiet" style={{ marginTop: 0 }}>
            {t('parts.ask.help')}
          </p>
          {enterprise.officer && <p>{t('parts.ask.officer', { name: enterprise.officer })}</p>}
          <Form.Item
            name="question"
            label={t('parts.ask.question')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('parts.ask.need') }]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
          </Form.Item>
        </Dialog>
      )}
    </>
  )
}
