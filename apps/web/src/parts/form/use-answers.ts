import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { api, call } from '../../api/call.js'
import { ServerProblem } from '../../api/problem.js'
import type { components } from '../../api/schema.js'
import { useMe } from '../session.js'
import type { Answers } from './form.js'
import { keepDrafts, recallDrafts } from './kept-drafts.js'

type Saved = components['schemas']['SavedAnswers']
export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed'

export interface AnswersInHand {
  /** The saved answers with what has been typed since. */
  answers: Answers
  saved: Saved | undefined
  state: SaveState
  /** What the server says of single fields, by key. */
  faults: Readonly<Record<string, string>>
  /** Fields that were typed here while somebody else saved them: both values stand until one is chosen. */
  conflicts: readonly string[]
  /** Why saving failed as a whole. */
  problem: unknown
  /** Whether it failed for want of a connection: then it is tried again by itself. */
  lost: boolean
  isPending: boolean
  put(key: string, value: unknown): void
  /** Ends a conflict: keeps what was typed here over what somebody else saved, or takes theirs. */
  settle(key: string, whose: 'mine' | 'theirs'): void
  /** Saves now what is still in hand; false when something was not kept. */
  flush(): Promise<boolean>
  /** Drops what is in hand and shows what the server has. */
  reload(): void
}

const PAUSE = 700
/** Pause before a lost connection is tried again, in milliseconds. */
const AGAIN = 4000

/**
 * The answers of a case while they are filled in: saved by themselves when typing pauses and when the page is left, one save
 * after the other. A field the server refuses, or somebody else has saved meanwhile, stays in hand with its reason while the
 * others are kept; a lost connection is tried again; what is not saved outlives a reload and a new sign-in in this tab.
 */
export function useAnswers(id: string): AnswersInHand {
  const client = useQueryClient()
  const who = useMe().data?.id ?? ''
  const queryKey = useMemo(() => ['case', id, 'answers'], [id])
  const asked = useQuery({
    queryKey,
    refetchOnWindowFocus: false,
    queryFn: () => call(api.GET('/api/cases/{id}/answers', { params: { path: { id } } })),
  })
  const [recalled] = useState(() => recallDrafts(id, who))
  const [drafts, setDrafts] = useState<Record<string, unknown>>({ ...recalled?.drafts })
  const [faults, setFaults] = useState<Record<string, string>>({})
  const [conflicts, setConflicts] = useState<string[]>([])
  const [problem, setProblem] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const hand = useRef({
    ...{ drafts, held: new Set<string>(), running: undefined as Promise<boolean> | undefined },
    /** The answers that what is in hand was typed over, where they are older than those shown now. */
    base: recalled?.savedAt,
  })
  hand.current.drafts = drafts
  hand.current.held = new Set([...Object.keys(faults), ...conflicts])

  const keep = useCallback(
    (left: Readonly<Record<string, unknown>>) => {
      hand.current.drafts = left
      const savedAt = hand.current.base ?? client.getQueryData<Saved>(queryKey)?.savedAt ?? undefined
      keepDrafts(id, { who, drafts: left, savedAt })
    },
    [client, id, queryKey, who],
  )

  const send = useCallback(async (): Promise<boolean> => {
    const { drafts: typed, held } = hand.current
    const sent = Object.fromEntries(Object.entries(typed).filter(([key]) => !held.has(key)))
    if (Object.keys(sent).length === 0) return Object.keys(typed).length === 0
    const savedAt = hand.current.base ?? client.getQueryData<Saved>(queryKey)?.savedAt ?? undefined
    setBusy(true)
    try {
      const body = { answers: sent, savedAt }
      const saved = await call(api.PUT('/api/cases/{id}/answers', { params: { path: { id } }, body }))
      client.setQueryData(queryKey, saved)
      hand.current.base = undefined
      const left = Object.entries(hand.current.drafts).filter(([key, value]) => !(key in sent && sent[key] === value))
      keep(Object.fromEntries(left))
      setDrafts(Object.fromEntries(left))
      setProblem(undefined)
      return held.size === 0
    } catch (error) {
      const said = faultsIn(error, sent)
      if (Object.keys(said).length === 0) setProblem(error)
      else if (!isChanged(error)) setFaults((now) => ({ ...now, ...said }))
      else {
        hand.current.base = undefined
        await client.refetchQueries({ queryKey })
        setConflicts((now) => [...now, ...Object.keys(said)])
      }
      return false
    } finally {
      setBusy(false)
    }
  }, [client, id, keep, queryKey])

  const flush = useCallback(async (): Promise<boolean> => {
    await hand.current.running
    const run = send()
    hand.current.running = run
    return run
  }, [send])

  const lost = problem !== undefined && isLost(problem)
  const waiting = Object.keys(drafts).some((key) => !(key in faults) && !conflicts.includes(key))
  const ready = asked.data !== undefined && who !== ''
  useEffect(() => {
    const unsaved = Object.keys(drafts).some((key) => !(key in faults) && !conflicts.includes(key))
    if (!ready || !unsaved || busy || (problem && !lost)) return
    const soon = setTimeout(flush, problem ? AGAIN : PAUSE)
    return () => clearTimeout(soon)
  }, [drafts, faults, conflicts, ready, problem, lost, busy, flush])

  useEffect(() => {
    addEventListener('online', flush)
    return () => removeEventListener('online', flush)
  }, [flush])

  /** Leaving the page, by whatever way, saves what was typed last. */
  useEffect(
    () => () => {
      if (Object.keys(hand.current.drafts).length > 0) flush().then(() => client.invalidateQueries({ queryKey: ['case', id] }))
    },
    [client, flush, id],
  )

  const inHand = Object.keys(drafts).length > 0
  useEffect(() => {
    if (!inHand) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [inHand])

  const put = (key: string, value: unknown) => {
    setFaults(({ [key]: _gone, ...rest }) => rest)
    setConflicts((now) => now.filter((one) => one !== key))
    setDrafts((now) => ({ ...now, [key]: value }))
    keep({ ...hand.current.drafts, [key]: value })
  }
  const drop = (keys: readonly string[]) => {
    const left = Object.fromEntries(Object.entries(hand.current.drafts).filter(([key]) => !keys.includes(key)))
    setFaults((now) => Object.fromEntries(Object.entries(now).filter(([key]) => !keys.includes(key))))
    setConflicts((now) => now.filter((one) => !keys.includes(one)))
    setDrafts(left)
    keep(left)
  }

  return {
    answers: { ...asked.data?.answers, ...drafts },
    saved: asked.data,
    state:
      problem || Object.keys(faults).length > 0 || conflicts.length > 0
        ? 'failed'
        : busy
          ? 'saving'
          : waiting
            ? 'waiting'
            : 'saved',
    faults,
    conflicts,
    problem: asked.error ?? problem,
    lost,
    isPending: asked.isPending,
    put,
    settle: (key, whose) => (whose === 'theirs' ? drop([key]) : put(key, drafts[key])),
    flush,
    reload: () => {
      drop(Object.keys(hand.current.drafts))
      setProblem(undefined)
      client.invalidateQueries({ queryKey: ['case', id] })
    },
  }
}

/** Reasons that are about single fields just sent: their values are wrong, or somebody else has changed them. */
function faultsIn(error: unknown, sent: Readonly<Record<string, unknown>>): Record<string, string> {
  if (!(error instanceof ServerProblem) || (error.status !== 422 && !isChanged(error))) return {}
  return Object.fromEntries(error.items.flatMap((item) => (item.at && item.at in sent ? [[item.at, item.message]] : [])))
}

function isChanged(error: unknown): boolean {
  return error instanceof ServerProblem && error.body.code === 'cases.answers-changed'
}

/** Whether the server could not be reached or not work just now, so that the same may do later. */
function isLost(error: unknown): boolean {
  return !(error instanceof ServerProblem) || error.status >= 500 || error.status === 401 || error.status === 429
}
