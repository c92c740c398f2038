import { PlusOutlined } from '@ant-design/icons'
import { Button, Form, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import { useProgrammeNames } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import { FindEnterprise } from '../../parts/find.js'
import { may, useMe } from '../../parts/session.js'

interface Entry {
  programmeCode: string
  enterpriseId: string
}

/** Opens a case of a programme for an enterprise, e.g. to enrol it in a tier. */
export function OpenCase() {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const programmes = useProgrammeNames()
  if (!may(me.data, 'cases.open')) return null
  return (
    <>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('desk.cases.open')}
      </Button>
      {open && (
        <Dialog<Entry, { id: string }>
          title={t('desk.cases.open')}
          ok={t('desk.cases.open')}
          send={(entry) => call(api.POST('/api/cases', { body: entry }))}
          onDone={({ id }) => navigate(`/cases/${id}`)}
          onClose={() => setOpen(false)}
        >
          <Form.Item
            name="enterpriseId"
            label={t('desk.cases.enterprise')}
            rules={[{ required: true, message: t('desk.cases.needEnterprise') }]}
          >
            <FindEnterprise />
          </Form.Item>
          <Form.Item
            name="programmeCode"
            label={t('desk.cases.programme')}
            rules={[{ required: true, message: t('desk.cases.needProgramme') }]}
          >
            <Select options={programmes.choices} loading={programmes.loading} showSearch={{ optionFilterProp: 'label' }} />
          </Form.Item>
        </Dialog>
      )}
    </>
  )
}
