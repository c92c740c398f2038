import { useQueryClient } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Detail } from './use-case.js'

/** Key under which the version is kept that somebody's own step led to. */
export const ownVersion = (id: string) => ['own version', id]

/** Says that somebody else has moved the case while its page was open; the page already shows it anew. */
export function MovedNotice({ detail }: { detail: Pick<Detail, 'id' | 'version'> }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const seen = useRef({ id: detail.id, version: detail.version })
  const [told, setTold] = useState(0)
  if (seen.current.id !== detail.id) seen.current = { id: detail.id, version: detail.version }
  const own = client.getQueryData<number>(ownVersion(detail.id)) ?? 0
  const moved = detail.version > Math.max(seen.current.version, own, told)
  if (!moved) return null
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={t('parts.actions.movedMeanwhile')}
      closable={{ onClose: () => setTold(detail.version) }}
    />
  )
}
