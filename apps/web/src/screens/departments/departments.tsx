import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import { DepartmentDialog } from './department-dialog.js'

export type Department = components['schemas']['DepartmentView']

/** The zone's departments, each below the one above it. */
export function Component() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [open, setOpen] = useState<Department | 'new'>()
  const departments = useQuery({ queryKey: ['departments'], queryFn: () => call(api.GET('/api/departments')) })
  const again = () => client.invalidateQueries({ queryKey: ['departments'] })
  const remove = useMutation({
    mutationFn: (id: string) => call(api.DELETE('/api/departments/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      message.success(t('people.departments.removed'))
      return again()
    },
    onError: trouble,
  })
  const writes = may(me.data, 'departments.write')
  const rows = inTree(departments.data ?? [])
  const columns: Column<Nested>[] = [
    {
      key: 'name',
      title: t('people.departments.name'),
      width: 280,
      render: (row) => <span style={{ paddingInlineStart: row.depth * 20 }}>{row.name}</span>,
    },
    { key: 'code', title: t('people.departments.code'), width: 160, render: (row) => <code>{row.code}</code> },
    { key: 'head', title: t('people.departments.head'), width: 140, render: (row) => row.headName ?? '—' },
    { key: 'users', title: t('people.departments.users'), width: 90, align: 'end', render: (row) => row.users },
  ]
  if (writes)
    columns.push({
      key: 'actions',
      title: t('parts.list.actions'),
      width: 140,
      render: (row) => (
        <Flex gap={8}>
          <Button size="small" onClick={() => setOpen(row)}>
            {t('frame.edit')}
          </Button>
          <Button
            size="small"
            type="text"
            onClick={() =>
              askFirst(
                {
                  title: t('people.departments.remove', { name: row.name }),
                  help: t('people.departments.removeWhy'),
                  go: t('frame.remove'),
                },
                () => remove.mutateAsync(row.id),
              )
            }
          >
            {t('frame.remove')}
          </Button>
        </Flex>
      ),
    })
  const add = writes && (
    <Button type="primary" onClick={() => setOpen('new')}>
      {t('people.departments.add')}
    </Button>
  )
  return (
    <Page title={t('people.departments.title')} extra={add}>
      {departments.isPending ? (
        <Waiting />
      ) : departments.error ? (
        <ProblemView error={departments.error} retry={() => departments.refetch()} />
      ) : (
        <Plain label={t('people.departments.title')} rows={rows} columns={columns} keyOf={(row) => row.id} />
      )}
      {open && (
        <DepartmentDialog
          department={open === 'new' ? undefined : open}
          all={departments.data ?? []}
          onClose={() => setOpen(undefined)}
          onDone={() => {
            message.success(t('people.departments.saved'))
            setOpen(undefined)
            again()
          }}
        />
      )}
    </Page>
  )
}

type Nested = Department & { depth: number }

/** Departments in the order of their tree, each with its depth. */
function inTree(all: readonly Department[], parent: string | null = null, depth = 0): Nested[] {
  return all
    .filter((one) => one.parentId === parent)
    .sort((a, b) => a.position - b.position)
    .flatMap((one) => [{ ...one, depth }, ...inTree(all, one.id, depth + 1)])
}
