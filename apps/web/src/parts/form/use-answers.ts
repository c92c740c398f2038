import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api, call } from '../../api/call.js'
import { ServerProblem } from '../../api/problem.js'
import type { components } from '../../api/schema.js'
import type { Answers } from './form.js'

type Saved = components['schemas']['SavedAnswers']
export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed'

export interface AnswersInHand {
  /** The saved answers with what has been typed since. */
  answers: Answers
  saved: Saved | undefined
  state: SaveState
  /** What the server says of single fields, by key. */
  faults: Readonly<Record<string, string>>
  /** Why saving failed as a whole: somebody else was faster, or no connection. */
  problem: unknown
  isPending: boolean
  put(key: string, value: unknown): void
  /** Saves now what is still in hand; false when something was not kept. */
  flush(): Promise<boolean>
  /** Drops what is in hand and shows what the server has. */
  reload(): void
}

const PAUSE = 700

/**
 * The answers of a case while they are filled in: saved by themselves when typing pauses, one save after the other. A
 * field the server refuses stays in hand with its reason while the others are kept; a lost connection is tried again.
 */
export function useAnswers(id: string): AnswersInHand {
  const client = useQueryClient()
  const queryKey = useMemo(() => ['case', id, 'answers'], [id])
  const asked = useQuery({
    queryKey,
    refetchOnWindowFocus: false,
    queryFn: () => call(api.GET('/api/cases/{id}/answers', { params: { path: { id } } })),
  })
  const [drafts, setDrafts] = useState<Record<string, unknown>>({})
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const hand = useRef({ drafts, faults, running: undefined as Promise<boolean> | undefined })
  hand.current.drafts = drafts
  hand.current.faults = faults

  const send = useCallback(async (): Promise<boolean> => {
    const { drafts: typed, faults: wrong } = hand.current
    const sent = Object.fromEntries(Object.entries(typed).filter(([key]) => !(key in wrong)))
    if (Object.keys(sent).length === 0) return Object.keys(typed).length === 0
    const before = client.getQueryData<Saved>(queryKey)
    setBusy(true)
    try {
      const body = { answers: sent, savedAt: before?.savedAt ?? undefined }
      const saved = await call(api.PUT('/api/cases/{id}/answers', { params: { path: { id } }, body }))
      client.setQueryData(queryKey, saved)
      setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([key, value]) => !(key in sent && sent[key] === value))))
      setProblem(undefined)
      return Object.keys(wrong).length === 0
    } catch (error) {
      const said = faultsIn(error, sent)
      if (Object.keys(said).length > 0) setFaults((now) => ({ ...now, ...said }))
      else setProblem(error)
      return false
    } finally {
      setBusy(false)
    }
  }, [client, id, queryKey])

  const flush = useCallback(async (): Promise<boolean> => {
    await hand.current.running
    const run = send()
    hand.current.running = run
    return run
  }, [send])

  const waiting = Object.keys(drafts).some((key) => !(key in faults))
  useEffect(() => {
    const unsaved = Object.keys(drafts).some((key) => !(key in faults))
    if (!unsaved || problem || busy) return
    const soon = setTimeout(flush, PAUSE)
    return () => clearTimeout(soon)
  }, [drafts, faults, problem, busy, flush])

  useEffect(() => {
    const again = () => {
      setProblem(undefined)
    }
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [])

  useEffect(() => {
    if (!waiting) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [waiting])

  return {
    answers: { ...asked.data?.answers, ...drafts },
    saved: asked.data,
    state: problem || Object.keys(faults).length > 0 ? 'failed' : busy ? 'saving' : waiting ? 'waiting' : 'saved',
    faults,
    problem: asked.error ?? problem,
    isPending: asked.isPending,
    put: (key, value) => {
      setFaults(({ [key]: _gone, ...rest }) => rest)
      setDrafts((now) => ({ ...now, [key]: value }))
    },
    flush,
    reload: () => {
      setDrafts({})
      setFaults({})
      setProblem(undefined)
      client.invalidateQueries({ queryKey })
    },
  }
}

/** Reasons that are about single fields just sent. */
function faultsIn(error: unknown, sent: Readonly<Record<string, unknown>>): Record<string, string> {
  if (!(error instanceof ServerProblem) || error.status !== 422) return {}
  return Object.fromEntries(error.items.flatMap((item) => (item.at && item.at in sent ? [[item.at, item.message]] : [])))
}
