import { useQueryClient } from '@tanstack/react-query'
import { App, DatePicker, Form, Input } from 'antd'
import type { Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Dialog } from '../../parts/dialog.js'
import type { Title } from './title.js'

export type TitleAct = 'suspend' | 'resume' | 'rename' | 'transfer-out'
interface Entry {
  reason: string
  documentNumber: string
  name?: string
  toZone?: string
  lastDay?: Dayjs
}

/** An act of the office on a title: reason, document, and the version that was seen. */
export function TitleDialog({
  act,
  title: { id, version, enterpriseName, tierName, tierNameEn },
  onClose,
}: {
  act: TitleAct
  title: Title
  onClose: () => void
}) {
  const { t, i18n } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const label = t(`ladder.titles.${act === 'transfer-out' ? 'transferOut' : act}`)
  const need = (word: string) => [{ required: true, whitespace: true, message: t('ladder.titles.need', { label: word }) }]
  const send = ({ reason, documentNumber, name, toZone, lastDay }: Entry) => {
    const path = { id }
    const body = { reason, documentNumber, version }
    if (act === 'suspend') return call(api.POST('/api/memberships/{id}/suspend', { params: { path }, body }))
    if (act === 'resume') return call(api.POST('/api/memberships/{id}/resume', { params: { path }, body }))
    if (act === 'rename')
      return call(api.POST('/api/memberships/{id}/rename', { params: { path }, body: { ...body, name: name ?? '' } }))
    const leaving = { ...body, toZone: toZone ?? '', lastDay: lastDay?.format('YYYY-MM-DD') ?? '' }
    return call(api.POST('/api/memberships/{id}/transfer-out', { params: { path }, body: leaving }))
  }
  return (
    <Dialog<Entry, unknown>
      title={`${label} · ${i18n.language === 'en' ? tierNameEn : tierName} · ${enterpriseName}`}
      ok={label}
      danger={act === 'suspend' || act === 'transfer-out'}
      send={send}
      onDone={() => {
        message.success(t('ladder.titles.done'))
        for (const key of ['title', 'titles', 'tiers']) client.invalidateQueries({ queryKey: [key] })
        onClose()
      }}
      onClose={onClose}
    >
      {act === 'rename' && (
        <Form.Item name="name" label={t('ladder.titles.newName')} rules={need(t('ladder.titles.newName'))}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      {act === 'transfer-out' && (
        <>
          <Form.Item name="toZone" label={t('ladder.titles.toZone')} rules={need(t('ladder.titles.toZone'))}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="lastDay"
            label={t('ladder.titles.lastDay')}
            rules={[{ required: true, message: t('ladder.titles.need', { label: t('ladder.titles.lastDay') }) }]}
          >
            <DatePicker format="YYYY-MM-DD" />
          </Form.Item>
        </>
      )}
      <Form.Item name="documentNumber" label={t('ladder.titles.document')} rules={need(t('ladder.titles.document'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="reason" label={t('ladder.titles.reason')} rules={need(t('ladder.titles.reason'))}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
      </Form.Item>
    </Dialog>
  )
}
