import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ServerProblem } from '../../api/problem.js'
import type { Detail } from '../../parts/case/use-case.js'
import { PersonChip } from '../../parts/chips.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import { Assign } from '../cases/assign.js'

/** In whose hands the case is, and handing it on. */
export function Holder({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const me = useMe()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [open, setOpen] = useState(false)
  return (
    <>
      <PersonChip name={detail.assignee?.name} />
      {may(me.data, 'cases.assign') && !detail.closedAt && (
        <Button type="link" size="small" onClick={() => setOpen(true)}>
          {t('desk.cases.assign')}
        </Button>
      )}
      {open && (
        <Assign
          ids={[detail.id]}
          onClose={() => setOpen(false)}
          onDone={([row]) => {
            setOpen(false)
            if (row && !row.ok) trouble(new ServerProblem({ title: row.title ?? '', status: 409, code: 'batch' }))
            client.invalidateQueries({ queryKey: ['case', detail.id] })
            client.invalidateQueries({ queryKey: ['cases'] })
          }}
        />
      )}
    </>
  )
}
