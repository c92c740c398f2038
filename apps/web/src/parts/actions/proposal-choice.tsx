import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'

/** For or against: what an examiner proposes. */
export function ProposalChoice() {
  const { t } = useTranslation()
  return (
    <Form.Item
      name="proposal"
      label={t('parts.input.proposal')}
      rules={[{ required: true, message: t('parts.input.needProposal') }]}
    >
      <Radio.Group
        options={[
          { value: 'approve', label: t('parts.input.proposeApprove') },
          { value: 'refuse', label: t('parts.input.proposeRefuse') },
        ]}
      />
    </Form.Item>
  )
}
