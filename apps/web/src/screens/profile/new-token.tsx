import { Checkbox, DatePicker, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { useMe } from '../../parts/session.js'
import { useRightName } from './right-name.js'

interface Entry {
  name: string
  scopes: string[]
  readOnly?: boolean
  expires: Dayjs
}
type Made = components['schemas']['TokenWithSecret']

/** Asks what a new token is for, what it may do and how long. */
export function NewToken({ onDone, onClose }: { onDone: (token: Made) => void; onClose: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const rightName = useRightName()
  const rights = (me.data?.rights ?? []).map((right) => ({ value: right, label: rightName(right) }))
  return (
    <Dialog<Entry, Made>
      title={t('people.own.tokenAdd')}
      ok={t('people.own.tokenAdd')}
      initial={{ readOnly: true, expires: dayjs().add(90, 'day') }}
      send={({ name, scopes, readOnly, expires }) =>
        call(
          api.POST('/api/tokens', {
            body: { name, scopes, readOnly: readOnly ?? false, expiresAt: expires.endOf('day').toISOString() },
          }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('people.own.token')}
        extra={t('people.own.tokenHelp')}
        rules={[{ required: true, whitespace: true, message: t('people.own.needName') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="scopes" label={t('people.own.scopes')} rules={[{ required: true, message: t('people.own.needScopes') }]}>
        <Select mode="multiple" options={rights} showSearch={{ optionFilterProp: 'label' }} maxTagCount="responsive" />
      </Form.Item>
      <Form.Item name="readOnly" valuePropName="checked" extra={t('people.own.readOnlyHelp')}>
        <Checkbox>{t('people.own.readOnly')}</Checkbox>
      </Form.Item>
      <Form.Item
        name="expires"
        label={t('people.own.expires')}
        rules={[{ required: true, message: t('people.own.needExpires') }]}
      >
        <DatePicker
          format="YYYY-MM-DD"
          minDate={dayjs().add(1, 'day')}
          maxDate={dayjs().add(365, 'day')}
          allowClear={false}
          style={{ width: 180 }}
        />
      </Form.Item>
    </Dialog>
  )
}
