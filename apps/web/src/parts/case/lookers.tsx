import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { timeOfDay } from '../format.js'
import { may, useMe } from '../session.js'

/** How often a page says that it is open, in milliseconds; the server forgets it after a minute. */
const SPEAK_UP = 20_000

/** A page that comes back within this many milliseconds never left. */
const MOMENT = 300
const leaving = new Map<string, ReturnType<typeof setTimeout>>()

function leave(id: string): void {
  leaving.delete(id)
  call(api.DELETE('/api/cases/{id}/lookers/me', { params: { path: { id } } })).catch(() => undefined)
}

/** Names the colleagues who have the same case open, so that two do not decide it unawares. */
export function Lookers({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const works = may(me.data, 'cases.work')
  const others = useQuery({
    queryKey: ['lookers', caseId],
    enabled: works,
    gcTime: 0,
    refetchInterval: SPEAK_UP,
    queryFn: () => call(api.PUT('/api/cases/{id}/lookers/me', { params: { path: { id: caseId } } })),
  })
  useEffect(() => {
    if (!works) return
    clearTimeout(leaving.get(caseId))
    return () => void leaving.set(caseId, setTimeout(leave, MOMENT, caseId))
  }, [caseId, works])
  if (!others.data || others.data.length === 0) return null
  const names = others.data.map(({ name, since }) => t('parts.lookers.since', { name, at: timeOfDay(since).slice(0, 5) }))
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={t('parts.lookers.also', { names: names.join(t('parts.lookers.and')) })}
      description={t('parts.lookers.help')}
    />
  )
}
