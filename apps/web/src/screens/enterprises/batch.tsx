import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useOfficers } from '../../parts/choices.js'
import { Dialog } from '../../parts/dialog.js'
import { type BatchRow, type Selection, useBatchResult } from '../../parts/list/batch.js'
import type { EnterpriseRow } from './columns.js'

const MOST = 500

/** What can be done with several enterprises at once: put an officer in charge, add tags. */
export function EnterpriseBatch({ selection }: { selection: Selection<EnterpriseRow> }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const officers = useOfficers()
  const [open, setOpen] = useState<'officer' | 'tags'>()
  const result = useBatchResult(selection, (row) => row.name)
  const many = selection.ids.length > MOST
  const close = () => {
    setOpen(undefined)
    client.invalidateQueries({ queryKey: ['enterprises'] })
  }
  const chosen = <p>{t('parts.list.selected', { count: selection.ids.length })}</p>
  return (
    <>
      <Button disabled={many} onClick={() => setOpen('officer')}>
        {t('register.list.assign')}
      </Button>
      <Button disabled={many} onClick={() => setOpen('tags')}>
        {t('register.list.tag')}
      </Button>
      {many && <span role="alert">{t('parts.batch.tooMany', { max: MOST })}</span>}
      {open === 'officer' && (
        <Dialog<{ officerId?: string }, { changed: number }>
          title={t('register.list.assign')}
          ok={t('frame.save')}
          send={({ officerId }) =>
            call(
              api.POST('/api/enterprises/officer', { body: { enterpriseIds: [...selection.ids], officerId: officerId ?? null } }),
            )
          }
          onDone={({ changed }) => {
            message.success(t('register.list.assigned', { count: changed }))
            selection.clear()
            close()
          }}
          onClose={() => setOpen(undefined)}
        >
          {chosen}
          <Form.Item name="officerId" label={t('register.list.assignTo')}>
            <Select
              allowClear
              placeholder={t('register.list.nobody')}
              options={[...officers.choices]}
              loading={officers.loading}
              showSearch={{ optionFilterProp: 'label' }}
            />
          </Form.Item>
        </Dialog>
      )}
      {open === 'tags' && (
        <Dialog<{ tags: string[] }, BatchRow[]>
          title={t('register.list.tag')}
          ok={t('register.list.tag')}
          send={async ({ tags }) => {
            const { rows } = await call(
              api.POST('/api/enterprises/tags', { body: { enterpriseIds: [...selection.ids], add: tags } }),
            )
            return rows.map(({ id, ok, reason }) => ({ id, ok, title: reason ?? undefined }))
          }}
          onDone={(told) => {
            result.show(told)
            close()
          }}
          onClose={() => setOpen(undefined)}
        >
          {chosen}
          <Form.Item
            name="tags"
            label={t('register.list.tagName')}
            extra={t('register.list.tagHelp')}
            rules={[{ required: true, message: t('register.list.needTag') }]}
          >
            <Select mode="tags" open={false} suffixIcon={null} maxCount={10} tokenSeparators={[',', '，', '、']} />
          </Form.Item>
        </Dialog>
      )}
      {result.dialog}
    </>
  )
}
