import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'

/** What two versions say differently, place by place. */
export function Difference({ code, from, to }: { code: string; from: number; to: number }) {
  const { t } = useTranslation()
  const difference = useQuery({
    queryKey: ['programme', code, 'difference', from, to],
    queryFn: () =>
      call(api.GET('/api/programmes/{code}/versions/difference', { params: { path: { code }, query: { from, to } } })),
  })
  if (difference.isPending) return <Waiting />
  if (difference.error) return <ProblemView error={difference.error} retry={() => difference.refetch()} />
  if (difference.data.changes.length === 0) return <p>{t('system.programmes.noDifference')}</p>
  return (
    <ul className="plain-list rows">
      {difference.data.changes.map((change) => (
        <li key={change.path}>
          <code className="small wrap">{change.path}</code>
          <dl className="pairs">
            <dt>{t('system.programmes.before')}</dt>
            <dd className="was">{inWords(change.before)}</dd>
            <dt>{t('system.programmes.after')}</dt>
            <dd>
              <span className="becomes">{inWords(change.after)}</span>
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}

function inWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return '—'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
