import { Checkbox, DatePicker, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useOfficers, useParks } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import { FindDivision, FindIndustry } from './find-code.js'

export type Enterprise = components['schemas']['EnterpriseView']
interface Entry {
  uscc: string
  name: string
  parkId?: string
  industryCode?: string
  divisionCode?: string
  address?: string
  enterpriseType?: string
  registeredCapital?: string
  establishedOn?: Dayjs | null
  businessScope?: string
  inside?: boolean
  officerId?: string
  tags?: string[]
}

/** Enters an enterprise, or edits one whose version was seen; somebody else's change in between is said, not overwritten. */
export function EnterpriseDialog({
  enterprise: latest,
  onDone,
  onClose,
}: {
  enterprise?: Enterprise
  onDone: (saved: Enterprise) => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  /** As it was when the dialog was opened: what is brought up to date behind it was not seen here. */
  const [enterprise] = useState(latest)
  const parks = useParks()
  const officers = useOfficers()
  const need = (label: string) => [{ required: true, whitespace: true, message: t('register.file.need', { label }) }]
  return (
    <Dialog<Entry, Enterprise>
      width={640}
      title={t(enterprise ? 'register.file.edit' : 'register.list.add')}
      ok={t('frame.save')}
      initial={enterprise ? entryOf(enterprise) : { inside: true, tags: [] }}
      send={(entry) => save(enterprise, entry)}
      onDone={onDone}
      onClose={onClose}
    >
      {!enterprise && (
        <Form.Item name="name" label={t('register.fields.name')} rules={need(t('register.fields.name'))}>
          <Input maxLength={300} />
        </Form.Item>
      )}
      {!enterprise?.uscc && (
        <Form.Item
          name="uscc"
          label={t('register.fields.uscc')}
          rules={enterprise ? [] : need(t('register.fields.uscc'))}
          extra={enterprise && t('register.file.codeHelp')}
        >
          <Input maxLength={40} className="figures" />
        </Form.Item>
      )}
      <div className="pair-of-fields">
        <Form.Item name="parkId" label={t('register.fields.park')}>
          <Select allowClear options={[...parks.choices]} loading={parks.loading} />
        </Form.Item>
        <Form.Item name="officerId" label={t('register.fields.officer')}>
          <Select
            allowClear
            options={[...officers.choices]}
            loading={officers.loading}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
        <Form.Item name="industryCode" label={t('register.fields.industry')} extra={t('register.file.industryHelp')}>
          <FindIndustry known={enterprise?.industryName} />
        </Form.Item>
        <Form.Item name="divisionCode" label={t('register.fields.division')} extra={t('register.file.divisionHelp')}>
          <FindDivision known={enterprise?.divisionName} />
        </Form.Item>
        <Form.Item name="enterpriseType" label={t('register.fields.enterpriseType')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="registeredCapital" label={t('register.fields.capital')} extra={t('register.file.capitalHelp')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="establishedOn" label={t('register.fields.establishedOn')}>
          <DatePicker format="YYYY-MM-DD" style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="tags" label={t('register.fields.tags')} extra={t('register.file.tagsHelp')}>
          <Select mode="tags" open={false} suffixIcon={null} maxCount={30} tokenSeparators={[',', '，', '、']} />
        </Form.Item>
      </div>
      <Form.Item name="address" label={t('register.fields.address')}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="businessScope" label={t('register.fields.businessScope')} extra={t('register.file.scopeHelp')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Form.Item>
      <Form.Item name="inside" valuePropName="checked">
        <Checkbox>{t('register.fields.inside')}</Checkbox>
      </Form.Item>
    </Dialog>
  )
}

function entryOf(one: Enterprise): Entry {
  return {
    ...{ uscc: one.uscc ?? '', name: one.name, inside: one.inside, tags: one.tags },
    parkId: one.parkId ?? undefined,
    officerId: one.officer?.id,
    industryCode: one.industryCode ?? undefined,
    divisionCode: one.divisionCode ?? undefined,
    address: one.address ?? '',
    enterpriseType: one.enterpriseType ?? '',
    registeredCapital: one.registeredCapitalText ?? '',
    establishedOn: one.establishedOn ? dayjs(one.establishedOn) : null,
    businessScope: one.businessScope ?? '',
  }
}

/** Only what differs is sent, so that the history names only what was changed. */
function save(enterprise: Enterprise | undefined, { uscc, name, establishedOn, ...entry }: Entry): Promise<Enterprise> {
  const fields = {
    ...emptied(entry),
    establishedOn: establishedOn ? establishedOn.format('YYYY-MM-DD') : null,
    inside: entry.inside ?? false,
    tags: entry.tags ?? [],
  }
  if (!enterprise) return call(api.POST('/api/enterprises', { body: { uscc, name, ...fields } }))
  const before = { ...emptied(entryOf(enterprise)), establishedOn: enterprise.establishedOn }
  const changed = Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown>)[key]),
    ),
  )
  return call(
    api.PATCH('/api/enterprises/{id}', {
      params: { path: { id: enterprise.id } },
      body: { version: enterprise.version, ...changed, ...(uscc && !enterprise.uscc ? { uscc } : {}) },
    }),
  )
}

/** What was left empty, as the server empties a field: null. */
function emptied<T extends object>(entry: T): { [K in keyof T]: T[K] | null } {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, value === undefined || value === '' ? null : value]),
  ) as never
}
