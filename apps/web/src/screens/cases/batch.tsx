import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query'
import { Button, Dropdown, Progress } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call, onceOnly } from '../../api/call.js'
import { InputDialog } from '../../parts/actions/input-dialog.js'
import type { CaseAction } from '../../parts/actions/types.js'
import { useOnceKey } from '../../parts/actions/use-once-key.js'
import { type BatchRow, type Selection, useBatchResult } from '../../parts/list/batch.js'
import { may, useMe } from '../../parts/session.js'
import { Assign } from './assign.js'
import type { CaseRow } from './columns.js'
import { Remind } from './remind.js'
import { ReturnSame } from './return-same.js'

const MOST = 2000

/** What a batch needs to know of a chosen row. */
type BatchedRow = Pick<CaseRow, 'id' | 'number' | 'kind' | 'state'> & { enterprise: { name: string } }

/** What can be done with several cases at once; every row tells what became of it. */
export function CaseBatch({ selection }: { selection: Selection<BatchedRow> }) {
  const { t } = useTranslation()
  const me = useMe()
  const client = useQueryClient()
  const result = useBatchResult(selection, (row) => `${row.number} ${row.enterprise.name}`)
  const [assigning, setAssigning] = useState(false)
  const [reminding, setReminding] = useState(false)
  const [chosen, setChosen] = useState<CaseAction>()
  const [asked, setAsked] = useState(false)
  const offers = useOffers(selection.rows, asked)
  const finish = (done: readonly BatchRow[]) => {
    result.show(done)
    setAssigning(false)
    setReminding(false)
    setChosen(undefined)
    client.invalidateQueries({ queryKey: ['cases'] })
  }
  const [done, setDone] = useState(0)
  const once = useOnceKey()
  const fire = useMutation({
    mutationFn: ({ action, input }: { action: CaseAction; input?: Record<string, unknown> }) =>
      fireInParts(once.keyOf([action.event, selection.ids, input]), action.event, selection.ids, input, setDone),
    onSettled: () => setDone(0),
    onSuccess: finish,
  })
  const send = (action: CaseAction, input: Record<string, unknown>) =>
    fire.mutate({ action, input: action.input || Object.keys(input).length > 0 ? input : undefined })
  const intro = (
    <>
      <p>{t('parts.list.selected', { count: selection.ids.length })}</p>
      {fire.isPending && (
        <Progress
          percent={Math.floor((done / Math.max(1, selection.ids.length)) * 100)}
          format={() => t('parts.batch.running', { done, of: selection.ids.length })}
          aria-label={t('parts.batch.running', { done, of: selection.ids.length })}
        />
      )}
    </>
  )
  const many = selection.ids.length > MOST
  return (
    <>
      {may(me.data, 'cases.assign') && (
        <>
          <Button disabled={many} onClick={() => setAssigning(true)}>
            {t('desk.cases.assign')}
          </Button>
          <Button disabled={many} onClick={() => setReminding(true)}>
            {t('desk.cases.remind')}
          </Button>
        </>
      )}
      <Dropdown
        trigger={['click']}
        disabled={many}
        onOpenChange={(open) => open && setAsked(true)}
        menu={{
          items: offers.waiting
            ? [{ key: 'wait', label: t('frame.loading'), disabled: true }]
            : offers.actions.length === 0
              ? [{ key: 'none', label: t('parts.actions.none'), disabled: true }]
              : offers.actions.map((action) => ({
                  key: action.event,
                  label: action.label,
                  danger: action.adverse,
                  onClick: () => {
                    fire.reset()
                    once.forget()
                    setChosen(action)
                  },
                })),
        }}
      >
        <Button>{t('desk.cases.act')}</Button>
      </Dropdown>
      {many && <span role="alert">{t('parts.batch.tooMany', { max: MOST })}</span>}
      {assigning && <Assign ids={selection.ids} onDone={finish} onClose={() => setAssigning(false)} />}
      {reminding && <Remind ids={selection.ids} onDone={finish} onClose={() => setReminding(false)} />}
      {chosen?.input === 'CorrectionList' && (
        <ReturnSame
          like={offers.like(chosen)}
          action={chosen}
          busy={fire.isPending}
          error={fire.error}
          intro={intro}
          onSend={(input) => send(chosen, input)}
          onClose={() => setChosen(undefined)}
        />
      )}
      {chosen && chosen.input !== 'CorrectionList' && (
        <InputDialog
          action={chosen}
          busy={fire.isPending}
          error={fire.error}
          intro={intro}
          onSend={(input) => send(chosen, input)}
          onClose={() => setChosen(undefined)}
        />
      )}
      {result.dialog}
    </>
  )
}

const PART = 50

/** Fires an event on many cases part by part, saying how far it is; a repeat of the same part under its key does nothing twice. */
async function fireInParts(
  key: string,
  event: string,
  ids: readonly string[],
  input: Record<string, unknown> | undefined,
  onProgress: (done: number) => void,
): Promise<BatchRow[]> {
  const rows: BatchRow[] = []
  for (let from = 0; from < ids.length; from += PART) {
    const part = ids.slice(from, from + PART)
    const answer = await call(
      api.POST('/api/cases/batch', { params: { header: onceOnly(`${key}-${from}`) }, body: { event, ids: part, input } }),
    )
    rows.push(...answer.rows.map(({ id, ok, skipped, reasons }) => ({ id, ok, skipped, refusals: reasons })))
    onProgress(rows.length)
  }
  return rows
}

/**
 * The steps offered for a selection: those the server offers for one case of each kind and state among the chosen rows.
 * The server judges every row by itself when the batch runs.
 */
function useOffers(rows: readonly BatchedRow[], asked: boolean) {
  const samples = new Map(rows.map((row) => [`${row.kind} ${row.state}`, row.id]))
  const details = useQueries({
    queries: [...samples.values()].slice(0, 8).map((id) => ({
      queryKey: ['case', id],
      enabled: asked,
      queryFn: () => call(api.GET('/api/cases/{id}', { params: { path: { id } } })),
    })),
  })
  const actions = new Map(details.flatMap((detail) => detail.data?.actions ?? []).map((action) => [action.event, action]))
  return {
    actions: [...actions.values()],
    waiting: details.some((detail) => detail.isPending),
    /** One of the cases a step is offered for. */
    like: ({ event }: CaseAction) => details.find((detail) => detail.data?.actions.some((one) => one.event === event))?.data,
  }
}
