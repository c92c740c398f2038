import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'

type Wish = components['schemas']['NotificationPreferenceView']
const CHANNELS = [
  { field: 'inApp', channel: 'in-app' },
  { field: 'eMail', channel: 'e-mail' },
  { field: 'digest', channel: 'digest' },
] as const

/** Which events one hears of, and by which way; each tick is kept at once. */
export function Notices() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const trouble = useTrouble()
  const queryKey = ['notification-preferences']
  const wishes = useQuery({ queryKey, queryFn: () => call(api.GET('/api/notifications/preferences')) })
  const change = useMutation({
    mutationFn: ({ kind, channel, wanted }: { kind: string; channel: 'in-app' | 'e-mail' | 'digest'; wanted: boolean }) =>
      call(api.PATCH('/api/notifications/preferences', { body: { changes: [{ kind, channel, wanted }] } })),
    onSuccess: (all) => client.setQueryData(queryKey, all),
    onError: trouble,
  })
  if (wishes.isPending) return <Waiting />
  if (wishes.error) return <ProblemView error={wishes.error} retry={() => wishes.refetch()} />
  if (wishes.data.length === 0) return <Nothing title={t('people.own.noKinds')} />
  const tick = (wish: Wish, { field, channel }: (typeof CHANNELS)[number]) => (
    <Checkbox
      checked={wish[field]}
      aria-label={t('people.own.want', { kind: wish.label, channel: t(`people.own.${field}`) })}
      onChange={(event) => change.mutate({ kind: wish.kind, channel, wanted: event.target.checked })}
    />
  )
  return (
    <section className="panel" style={{ maxWidth: 760 }}>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{t('people.own.kinds')}</th>
            {CHANNELS.map((each) => (
              <th key={each.field} scope="col" className="middle">
                {t(`people.own.${each.field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {wishes.data.map((wish) => (
            <tr key={wish.kind}>
              <th scope="row">{wish.label}</th>
              {CHANNELS.map((each) => (
                <td key={each.field} className="middle">
                  {tick(wish, each)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
