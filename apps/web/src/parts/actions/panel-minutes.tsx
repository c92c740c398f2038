import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** The minutes of experts who met on paper; a panel drawn and closed on the case needs none. */
export function PanelMinutes({ options }: { options: Record<string, unknown> | undefined }) {
  const { t } = useTranslation()
  if (!options?.expertPanel) return null
  return (
    <Form.Item name="panelMinutes" label={t('parts.input.fields.panelMinutes')} extra={t('parts.input.panelMinutesHelp')}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
    </Form.Item>
  )
}
