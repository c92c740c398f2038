import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../api/call.js'
import { useReached } from '../api/connection.js'

/** How often a page that has lost the server asks whether it is back, in milliseconds. */
const KNOCK = 5_000

/** Says that the network or the server is away, knocks until it is back, and then brings the page up to date. */
export function Connection() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const online = useOnline()
  const reached = useReached()
  const lost = useRef(false)
  useQuery({
    queryKey: ['time'],
    enabled: online && !reached,
    refetchInterval: KNOCK,
    retry: false,
    queryFn: () => call(api.GET('/api/time')),
  })
  useEffect(() => {
    if (reached && lost.current) client.invalidateQueries()
    lost.current = !reached
  }, [reached, client])
  if (online && reached) return null
  return <Alert className="lost" type="error" banner title={t(online ? 'frame.noServer' : 'frame.noConnection')} />
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (tell) => {
      addEventListener('online', tell)
      addEventListener('offline', tell)
      return () => {
        removeEventListener('online', tell)
        removeEventListener('offline', tell)
      }
    },
    () => navigator.onLine,
  )
}
