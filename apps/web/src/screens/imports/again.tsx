import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import { useOneAtATime } from '../../parts/one-at-a-time.js'
import { may, useMe } from '../../parts/session.js'
import { useTrouble } from '../../parts/trouble.js'
import type { Import } from './imports.js'

/** Imports the file of a run once more, read the same way; nothing where there is no file or no right to. */
export function ImportAgain({ run, dryRun, children }: { run: Import; dryRun: boolean; children: string }) {
  const me = useMe()
  const navigate = useNavigate()
  const client = useQueryClient()
  const trouble = useTrouble()
  const { fileId, kind, inside, map } = run
  const figures = kind === 'figures' ? { figureMap: run.figureMap ?? undefined, period: run.period ?? undefined } : {}
  const go = useMutation({
    mutationFn: (id: string) =>
      call(api.POST('/api/enterprises/imports', { body: { fileId: id, dryRun, kind, inside, map, ...figures } })),
    onSuccess: (next) => {
      client.invalidateQueries({ queryKey: ['imports'] })
      navigate(`/imports/${next.id}`)
    },
    onError: trouble,
  })
  const once = useOneAtATime(go.isPending)
  if (!fileId || !may(me.data, 'enterprises.import')) return null
  return (
    <Button type="primary" onClick={() => once(() => go.mutate(fileId))} loading={go.isPending}>
      {children}
    </Button>
  )
}
