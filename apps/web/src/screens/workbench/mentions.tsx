import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { minute } from '../../parts/format.js'
import { Panel } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'

/** Where colleagues named this person, the latest first; each opens the correspondence of its case. */
export function Mentions() {
  const { t } = useTranslation()
  const me = useMe()
  const mentions = useQuery({
    queryKey: ['mentions'],
    enabled: may(me.data, 'cases.work'),
    queryFn: () => call(api.GET('/api/mentions', { params: { query: { size: 4 } } })),
  })
  const items = mentions.data?.items ?? []
  return (
    <Panel title={t('desk.workbench.mentions')}>
      {items.length === 0 ? (
        <span className="quiet">{t('desk.workbench.mentionsNone')}</span>
      ) : (
        <ul className="plain-list rows">
          {items.map((one) => (
            <li key={one.id}>
              <Link to={`/cases/${one.caseId}?tab=comments`} className="wrap">
                {one.enterpriseName}
              </Link>
              <div className="wrap clamped">{one.body}</div>
              <div className="quiet small figures">
                {one.authorName} · {minute(one.createdAt)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
