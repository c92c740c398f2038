import { useQueryClient } from '@tanstack/react-query'
import { App, DatePicker, Form, Input, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import { Dialog } from '../../parts/dialog.js'
import { FindEnterprise } from '../../parts/find.js'
import { type Enterprise, EnterpriseDialog } from '../enterprises/enterprise-dialog.js'

export type Act = 'edit' | 'rename' | 'status' | 'merge'

/** The form of what is done with an enterprise; each sends the version that was seen. */
export function EnterpriseActs(props: { act: Act; enterprise: Enterprise; onClose: () => void }) {
  const { act, enterprise } = props
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  /** What was refused because somebody else was quicker is to be seen as it stands now. */
  const onClose = () => {
    client.invalidateQueries({ queryKey: ['enterprise', enterprise.id] })
    props.onClose()
  }
  const done = (saved: Enterprise) => {
    client.setQueryData(['enterprise', enterprise.id], saved)
    client.invalidateQueries({ queryKey: ['enterprises'] })
    message.success(t('register.file.saved'))
    onClose()
  }
  if (act === 'edit') return <EnterpriseDialog enterprise={enterprise} onDone={done} onClose={onClose} />
  if (act === 'rename') return <Rename enterprise={enterprise} onDone={done} onClose={onClose} />
  if (act === 'status') return <ChangeStatus enterprise={enterprise} onDone={done} onClose={onClose} />
  return <ChooseOther enterprise={enterprise} onClose={onClose} />
}

interface ActProps {
  enterprise: Enterprise
  onDone: (saved: Enterprise) => void
  onClose: () => void
}

function Rename({ enterprise: { id, version }, onDone, onClose }: ActProps) {
  const { t } = useTranslation()
  return (
    <Dialog<{ name: string; on?: Dayjs }, Enterprise>
      title={t('register.file.rename')}
      ok={t('register.file.rename')}
      send={({ name, on }) =>
        call(
          api.POST('/api/enterprises/{id}/rename', {
            params: { path: { id } },
            body: { version, name, on: on?.format('YYYY-MM-DD') },
          }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('register.file.newName')}
        rules={[{ required: true, whitespace: true, message: t('register.file.need', { label: t('register.file.newName') }) }]}
      >
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="on" label={t('register.file.until')}>
        <DatePicker format="YYYY-MM-DD" maxDate={dayjs()} />
      </Form.Item>
    </Dialog>
  )
}

const STATUSES = ['active', 'moved-out', 'deregistered'] as const

function ChangeStatus({ enterprise: { id, version, status }, onDone, onClose }: ActProps) {
  const { t } = useTranslation()
  const need = (label: string) => [{ required: true, message: t('register.file.need', { label }) }]
  return (
    <Dialog<{ status: (typeof STATUSES)[number]; on: Dayjs; reason: string }, Enterprise>
      title={t('register.file.changeStatus')}
      ok={t('register.file.changeStatus')}
      send={(entry) =>
        call(
          api.PUT('/api/enterprises/{id}/status', {
            params: { path: { id } },
            body: { ...entry, version, on: entry.on.format('YYYY-MM-DD') },
          }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item name="status" label={t('register.file.statusTo')} rules={need(t('register.file.statusTo'))}>
        <Radio.Group
          options={STATUSES.filter((one) => one !== status).map((value) => ({ value, label: t(`register.status.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="on" label={t('register.file.on')} rules={need(t('register.file.on'))}>
        <DatePicker format="YYYY-MM-DD" />
      </Form.Item>
      <Form.Item name="reason" label={t('register.file.reason')} rules={need(t('register.file.reason'))}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </Dialog>
  )
}

/** First step of a merge: which other enterprise; the page of the merge shows what would move. */
function ChooseOther({ enterprise, onClose }: { enterprise: Enterprise; onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Dialog<{ intoId: string }, string>
      title={t('register.file.merge')}
      ok={t('parts.form.next')}
      send={async ({ intoId }) => intoId}
      onDone={(intoId) => navigate(`/duplicates/merge?from=${enterprise.id}&into=${intoId}`)}
      onClose={onClose}
    >
      <Form.Item
        name="intoId"
        label={t('register.duplicates.pick')}
        rules={[{ required: true, message: t('register.file.need', { label: t('register.duplicates.pick') }) }]}
      >
        <FindEnterprise />
      </Form.Item>
    </Dialog>
  )
}
