import { Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useOffice } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import { FindCase, FindEnterprise } from '../../parts/find.js'
import { useMe } from '../../parts/session.js'

interface Entry {
  userId?: string
  about: 'enterprise' | 'case'
  enterpriseId?: string
  caseId?: string
  reason: string
}

/** Records that somebody stays out: oneself, or for a manager somebody else. */
export function RecusalDialog({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const office = useOffice()
  const forOthers = me.data?.roles.includes('manager') === true
  const what = [{ required: true, message: t('system.recusals.needWhat') }]
  return (
    <Dialog<Entry, unknown>
      title={t('system.recusals.add')}
      ok={t('system.recusals.add')}
      initial={{ about: 'enterprise', userId: me.data?.id }}
      send={({ userId, about, enterpriseId, caseId, reason }) =>
        call(api.POST('/api/recusals', { body: { userId, reason, ...(about === 'case' ? { caseId } : { enterpriseId }) } }))
      }
      onDone={onDone}
      onClose={onClose}
    >
      {forOthers && (
        <Form.Item name="userId" label={t('system.recusals.who')} rules={[{ required: true }]}>
          <Select options={[...office.choices]} loading={office.loading} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      )}
      <Form.Item name="about" label={t('system.recusals.about')} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: 'enterprise', label: t('system.recusals.enterprise') },
            { value: 'case', label: t('system.recusals.case') },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before, after) => before.about !== after.about}>
        {({ getFieldValue }) =>
          getFieldValue('about') === 'case' ? (
            <Form.Item name="caseId" label={t('system.recusals.caseNumber')} rules={what}>
              <FindCase />
            </Form.Item>
          ) : (
            <Form.Item name="enterpriseId" label={t('system.recusals.whichEnterprise')} rules={what}>
              <FindEnterprise />
            </Form.Item>
          )
        }
      </Form.Item>
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
