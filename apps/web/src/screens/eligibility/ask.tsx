import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Whom to ask about a rung and a text to send: a firm may always ask an officer. */
export function AskOfficer(props: { enterprise: { name: string; officer?: string }; tier: string; basis: string }) {
  const { enterprise, tier, basis } = props
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const text = t('eligibility.askText', { enterprise: enterprise.name, tier, basis })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('eligibility.ask')}</Button>
      <Modal
        open={open}
        title={t('eligibility.askTitle')}
        okText={t('eligibility.askCopy')}
        cancelText={t('frame.close')}
        onCancel={() => setOpen(false)}
        onOk={() =>
          navigator.clipboard
            .writeText(text)
            .then(() => message.success(t('eligibility.askCopied')))
            .catch(() => {})
        }
      >
        <p>
          <strong>
            {enterprise.officer ? t('eligibility.askOfficer', { name: enterprise.officer }) : t('eligibility.askNobody')}
          </strong>
        </p>
        <p className="quiet">{t('eligibility.askHelp')}</p>
        <blockquote style={{ margin: 0 }} className="marked wrap">
          {text}
        </blockquote>
      </Modal>
    </>
  )
}
