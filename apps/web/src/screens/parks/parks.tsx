import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { NumberInput } from '../../parts/number-input.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'

type Park = components['schemas']['ParkView']
type Entry = components['schemas']['ParkInput']

/** The zone's parks. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const me = useMe()
  const client = useQueryClient()
  const [open, setOpen] = useState<Park | 'new'>()
  const parks = useQuery({ queryKey: ['parks'], queryFn: () => call(api.GET('/api/parks')) })
  const writes = may(me.data, 'parks.write')
  const columns: Column<Park>[] = [
    { key: 'name', title: t('system.parks.name'), width: 220, render: (row) => row.name },
    { key: 'code', title: t('system.parks.code'), width: 160, render: (row) => <code>{row.code}</code> },
    { key: 'kind', title: t('system.parks.kind'), width: 120, render: (row) => t(`system.parks.kinds.${row.kind}`) },
    {
      key: 'enterprises',
      title: t('system.parks.enterprises'),
      width: 130,
      render: (row) => <Link to={`/enterprises?park=${row.id}`}>{t('system.parks.open')}</Link>,
    },
  ]
  if (writes)
    columns.push({
      key: 'edit',
      title: t('parts.list.actions'),
      width: 100,
      render: (row) => (
        <Button size="small" onClick={() => setOpen(row)}>
          {t('frame.edit')}
        </Button>
      ),
    })
  const add = writes && (
    <Button type="primary" onClick={() => setOpen('new')}>
      {t('system.parks.add')}
    </Button>
  )
  return (
    <Page title={t('system.parks.title')} sub={t('system.parks.sub')} extra={add}>
      {parks.isPending ? (
        <Waiting />
      ) : parks.error ? (
        <ProblemView error={parks.error} retry={() => parks.refetch()} />
      ) : (
        <Plain label={t('system.parks.title')} rows={parks.data} columns={columns} keyOf={(row) => row.id} />
      )}
      {open && (
        <ParkDialog
          park={open === 'new' ? undefined : open}
          last={parks.data?.length ?? 0}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            setOpen(undefined)
            message.success(t('system.parks.saved'))
            client.invalidateQueries({ queryKey: ['parks'] })
          }}
        />
      )}
    </Page>
  )
}

function ParkDialog({ park, last, onDone, onClose }: { park?: Park; last: number; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  const need = (label: string) => [{ required: true, message: t('people.users.need', { label }) }]
  return (
    <Dialog<Entry, Park>
      title={t(park ? 'system.parks.edit' : 'system.parks.add')}
      ok={t('frame.save')}
      initial={park ?? { kind: 'branch', position: last }}
      send={(body) =>
        park
          ? call(api.PUT('/api/parks/{id}', { params: { path: { id: park.id } }, body }))
          : call(api.POST('/api/parks', { body }))
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('system.parks.name')} rules={need(t('system.parks.name'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="code"
        label={t('system.parks.code')}
        extra={t('system.parks.codeHelp')}
        rules={need(t('system.parks.code'))}
      >
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="kind" label={t('system.parks.kind')} rules={need(t('system.parks.kind'))}>
        <Radio.Group
          options={(['core', 'branch'] as const).map((value) => ({ value, label: t(`system.parks.kinds.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="position" label={t('system.parks.position')} rules={need(t('system.parks.position'))}>
        <NumberInput min={0} max={1000} precision={0} />
      </Form.Item>
    </Dialog>
  )
}
