import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import { api, call } from '../../api/call.js'
import { ServerProblem } from '../../api/problem.js'
import { useAskFirst } from '../../parts/ask-first.js'

/** A figure as it was typed and not yet saved. */
export interface Draft {
  metric: string
  period: string
  value: string
  unit: string
  /** The version that was seen. */
  version: number
  evidenceFileId?: string
  /** Its part of the form, and what it is called, for messages. */
  part: string
  label: string
}

/** What is typed and not saved, and what the server said of it. */
export interface Declaration {
  drafts: ReadonlyMap<string, Draft>
  faults: ReadonlyMap<string, string>
  problem: unknown
  saving: boolean
  put(key: string, draft: Draft | undefined): void
  save(): void
  drop(): void
}

/**
 * The figures a firm has typed: kept on the page until all are saved together, or none. Leaving the page with unsaved
 * changes asks first.
 */
export function useDeclaration(enterpriseId: string): Declaration {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const client = useQueryClient()
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map())
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map())
  const send = useMutation({
    mutationFn: (entries: readonly Draft[]) =>
      call(
        api.PUT('/api/enterprises/{id}/figures', {
          params: { path: { id: enterpriseId } },
          body: {
            figures: entries.map(({ label: _label, part: _part, value, ...entry }) => ({
              ...entry,
              value: value.trim() || null,
            })),
          },
        }),
      ),
    onSuccess: ({ saved }) => {
      message.success(saved.length === 0 ? t('figures.savedSame') : t('figures.saved', { count: saved.length }))
      setDrafts(new Map())
      setFaults(new Map())
      client.invalidateQueries({ queryKey: ['figures', enterpriseId] })
      client.invalidateQueries({ queryKey: ['ladder', enterpriseId] })
      client.invalidateQueries({ queryKey: ['facts', enterpriseId] })
    },
    onError: (error, entries) => {
      if (!(error instanceof ServerProblem)) return
      const keys = entries.map(({ metric, period }) => `${metric} ${period}`)
      setFaults(
        new Map(
          error.items.flatMap((item) => {
            const key = keys[Number(/^figures\.(\d+)\./.exec(item.at ?? '')?.[1] ?? -1)]
            return key ? [[key, item.message] as const] : []
          }),
        ),
      )
    },
  })
  const unsaved = drafts.size > 0
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname)
  const held = useRef(blocker)
  held.current = blocker
  const ask = useRef(askFirst)
  ask.current = askFirst
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    ask.current(
      {
        ...{ title: t('figures.leave'), help: t('figures.leaveHelp'), go: t('figures.leaveGo'), stay: t('figures.stay') },
        stayed: () => held.current.reset?.(),
      },
      () => held.current.proceed?.(),
    )
  }, [blocker.state, t])
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
  return {
    drafts,
    faults,
    problem: faults.size > 0 ? null : send.error,
    saving: send.isPending,
    put: (key, draft) => {
      if (send.error) send.reset()
      setDrafts((now) => {
        const next = new Map(now)
        if (draft) next.set(key, draft)
        else next.delete(key)
        return next
      })
      setFaults((now) => new Map([...now].filter(([other]) => other !== key)))
    },
    save: () => (unsaved ? send.mutate([...drafts.values()]) : message.info(t('figures.nothingToSave'))),
    drop: () => {
      setDrafts(new Map())
      setFaults(new Map())
      send.reset()
      client.invalidateQueries({ queryKey: ['figures', enterpriseId] })
    },
  }
}
