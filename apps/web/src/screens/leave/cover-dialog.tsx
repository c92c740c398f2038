import { useQuery } from '@tanstack/react-query'
import { Alert, DatePicker, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useOffice } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import { useMe } from '../../parts/session.js'
import type { Cover } from './leave.js'

interface Entry {
  userId?: string
  substituteId: string
  dates: [Dayjs, Dayjs]
  note?: string
}

/** Arranges a cover or changes its days; says what will move to the stand-in and what cannot. */
export function CoverDialog({ cover, onDone, onClose }: { cover?: Cover; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const office = useOffice()
  const forOthers = me.data?.roles.includes('admin') === true && !cover
  const send = ({ userId, substituteId, dates, note }: Entry) => {
    const period = { fromOn: dates[0].format('YYYY-MM-DD'), toOn: dates[1].format('YYYY-MM-DD'), note: note ?? '' }
    return cover
      ? call(api.PATCH('/api/covers/{id}', { params: { path: { id: cover.id } }, body: period }))
      : call(api.POST('/api/covers', { body: { userId, substituteId, ...period } }))
  }
  return (
    <Dialog<Entry, unknown>
      title={t(cover ? 'people.leave.edit' : 'people.leave.add')}
      ok={t('frame.save')}
      initial={
        cover
          ? { substituteId: cover.substituteId, dates: [dayjs(cover.fromOn), dayjs(cover.toOn)], note: cover.note }
          : { userId: forOthers ? undefined : me.data?.id }
      }
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      {forOthers && (
        <Form.Item
          name="userId"
          label={t('people.leave.who')}
          rules={[{ required: true, message: t('people.users.need', { label: t('people.leave.who') }) }]}
        >
          <Select options={[...office.choices]} loading={office.loading} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      )}
      <Form.Item
        name="substituteId"
        label={t('people.leave.substitute')}
        rules={[{ required: true, message: t('people.leave.needWho') }]}
      >
        <Select
          disabled={cover !== undefined}
          options={office.choices.filter((one) => forOthers || one.value !== me.data?.id)}
          loading={office.loading}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <Form.Item name="dates" label={t('people.leave.dates')} rules={[{ required: true, message: t('people.leave.needDates') }]}>
        <DatePicker.RangePicker format="YYYY-MM-DD" style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="note" label={t('people.leave.note')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before, after) => before.userId !== after.userId}>
        {({ getFieldValue }) => <WhatMoves userId={cover?.userId ?? getFieldValue('userId')} />}
      </Form.Item>
    </Dialog>
  )
}

/** What lies in the hands of whoever will be away, and what nobody takes over. */
function WhatMoves({ userId }: { userId?: string }) {
  const { t } = useTranslation()
  const held = useQuery({
    queryKey: ['cases', 'held', userId],
    enabled: userId !== undefined,
    queryFn: () => call(api.GET('/api/cases', { params: { query: { tab: 'all', assignee: userId, outcome: 'open', size: 1 } } })),
  })
  return (
    <Alert
      type="info"
      style={{ marginBottom: 12 }}
      title={t('people.leave.moves')}
      description={
        <>
          <p style={{ margin: '0 0 8px' }}>{t('people.leave.movesText', { count: held.data?.total ?? 0 })}</p>
          <strong>{t('people.leave.stays')}</strong>
          <p style={{ margin: 0 }}>{t('people.leave.staysText')}</p>
        </>
      }
    />
  )
}
