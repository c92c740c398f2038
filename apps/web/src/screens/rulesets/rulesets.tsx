import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Filter } from '../../parts/list/filters.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page } from '../../parts/page.js'
import { may, useMe } from '../../parts/session.js'
import { useTierNames } from '../tiers/tier-names.js'
import { useRulesetColumns } from './columns.js'

/** Every version of every ruleset: what it is for, from when to when, and how sure its source is. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress()
  const tiers = useTierNames()
  const { on, kind, tier, status, line } = list.values
  const query = { on, kind: on ? kind : undefined, tier, status, line, page: list.page, size: list.size }
  const rulesets = useQuery({
    queryKey: ['rulesets', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/rulesets', { params: { query: query as never } })),
  })
  const filters: Filter[] = [
    { key: 'tier', kind: 'choice', label: t('rulesets.tier'), ...tiers },
    ...(may(me.data, 'rulesets.write')
      ? [
          {
            key: 'status',
            kind: 'choice' as const,
            label: t('rulesets.status'),
            choices: (['published', 'draft'] as const).map((value) => ({ value, label: t(`rulesets.statuses.${value}`) })),
          },
        ]
      : []),
    { key: 'on', kind: 'text', label: t('rulesets.on'), hint: 'YYYY-MM-DD' },
    {
      key: 'kind',
      kind: 'choice',
      label: t('rulesets.kind'),
      choices: (['new', 'renewal'] as const).map((value) => ({ value, label: t(`rulesets.kinds.${value}`) })),
    },
  ]
  return (
    <Page title={t('rulesets.title')} sub={t('rulesets.sub')}>
      <Filters filters={filters} list={list} />
      <List
        id="rulesets"
        list={list}
        answer={rulesets}
        columns={useRulesetColumns()}
        open={(row) => `/rulesets/${row.id}`}
        nothing={<Nothing title={t('rulesets.none')} />}
      />
    </Page>
  )
}
