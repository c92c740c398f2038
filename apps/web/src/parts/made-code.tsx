import { Button, Modal, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

/** A code that was made and is shown this once: it stays until it is closed on purpose. */
export function MadeCode({ title, help, code, onClose }: { title: string; help: string; code: string; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      open
      title={title}
      mask={{ closable: false }}
      keyboard={false}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('frame.close')}
        </Button>
      }
    >
      <p>{help}</p>
      <Typography.Paragraph
        code
        copyable={{ text: code }}
        className="wrap"
        style={{ fontSize: code.length > 20 ? undefined : 18 }}
      >
        {code}
      </Typography.Paragraph>
    </Modal>
  )
}
