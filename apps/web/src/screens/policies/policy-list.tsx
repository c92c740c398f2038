import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Flex, Pagination, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components, operations } from '../../api/schema.js'
import { type ListAddress, useListAddress } from '../../parts/list/address.js'
import { type Choice, type Filter, Filters } from '../../parts/list/filters.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import type { Words } from '../../words/zh-CN/index.js'
import { AtMost, Force, ModeMark, WhenTaken } from './clause-marks.js'

type Clause = components['schemas']['ListedClause']
type Query = NonNullable<operations['Catalogue_clauses']['parameters']['query']>

/** The catalogue by package, policy and clause; each clause leads to its guide below `at`. */
export function PolicyList({ at }: { at: string }) {
  const { t } = useTranslation()
  const list = useListAddress({ inForce: 'true' })
  return (
    <Page title={t('policies.title')} sub={t('policies.sub')}>
      <Clauses list={list} at={at} />
    </Page>
  )
}

/** The list itself with its filters. */
export function Clauses({ list, at }: { list: ListAddress; at: string }) {
  const { t, i18n } = useTranslation()
  const filters = useFilters()
  const clauses = useQuery({
    queryKey: ['clauses', list.query, i18n.language],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/public/clauses', { params: { query: asked(list) } })),
  })
  return (
    <>
      <Segmented
        style={{ alignSelf: 'start' }}
        value={list.values.inForce === 'true' ? 'true' : 'all'}
        options={[
          { value: 'true', label: t('policies.inForce') },
          { value: 'all', label: t('policies.all') },
        ]}
        onChange={(value) => list.set({ inForce: value === 'true' ? 'true' : '' })}
      />
      <Filters filters={filters} list={list} />
      {clauses.isPending ? (
        <Waiting rows={8} />
      ) : clauses.error ? (
        <ProblemView error={clauses.error} retry={() => clauses.refetch()} />
      ) : clauses.data.items.length === 0 ? (
        <div className="panel">
          <Nothing title={t('policies.none')} help={t('policies.noneHelp')}>
            <Button onClick={() => list.replace({ inForce: '' })}>{t('policies.showAll')}</Button>
          </Nothing>
        </div>
      ) : (
        <>
          <span className="quiet small figures" role="status">
            {t('policies.count', { count: clauses.data.total })}
          </span>
          {byPolicy(clauses.data.items).map(([first, items]) => (
            <section key={first.policyCode}>
              <h2 className="panel-title wrap">
                {first.policyName}{' '}
                <span className="quiet small" style={{ fontWeight: 400 }}>
                  {first.packageName} · <span lang="zh-CN">{first.documentNumber}</span>
                </span>
              </h2>
              <div className="cards">
                {items.map((clause) => (
                  <One key={clause.code} clause={clause} at={at} />
                ))}
              </div>
            </section>
          ))}
          {clauses.data.total > list.size && (
            <Flex justify="center">
              <Pagination simple current={list.page} pageSize={list.size} total={clauses.data.total} onChange={list.turn} />
            </Flex>
          )}
        </>
      )}
    </>
  )
}

/** The filters of the address as the server takes them, without the tab the list is on. */
function asked(list: ListAddress): Query {
  const { tab: _, ...filters } = list.query as Record<string, unknown>
  return filters as unknown as Query
}

function byPolicy(items: readonly Clause[]): [first: Clause, items: Clause[]][] {
  const groups: [Clause, Clause[]][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last?.[0].policyCode === item.policyCode) last[1].push(item)
    else groups.push([item, [item]])
  }
  return groups
}

function One({ clause, at }: { clause: Clause; at: string }) {
  const { t } = useTranslation()
  return (
    <article className="card">
      <Flex justify="space-between" gap="4px 8px" align="start" wrap>
        <Link to={`${at}/${clause.code}`} data-row-link="" className="wrap" style={{ fontWeight: 600 }}>
          {clause.article} {clause.name}
        </Link>
        <span>
          <ModeMark mode={clause.mode} /> <Force clause={clause} />
        </span>
      </Flex>
      {clause.amount && <span className="wrap">{clause.amount}</span>}
      {clause.who && <span className="quiet small wrap">{clause.who}</span>}
      <Flex gap="4px 16px" wrap className="small">
        <AtMost clause={clause} />
        {clause.departmentName && <span className="quiet">{t('policies.ask.by', { name: clause.departmentName })}</span>}
        <WhenTaken clause={clause} />
      </Flex>
    </article>
  )
}

const MODES = ['standard', 'commitment', 'instant', 'no-application'] as const
const CERTAIN = ['confirmed', 'unconfirmed', 'lapsed'] as const
const BANDS = ['to-20', 'to-100', 'above-100', 'formula'] as const

function useFilters() {
  const { t, i18n } = useTranslation()
  const offered = useQuery({
    queryKey: ['clause-choices', i18n.language],
    staleTime: 3_600_000,
    queryFn: () => call(api.GET('/api/public/clause-choices')),
  })
  const label = (key: keyof Words['policies']['filters']) => t(`policies.filters.${key}`)
  const among = (key: 'department' | 'mode' | 'amount' | 'who' | 'certainty', choices: Choice[]): Filter => ({
    ...{ key, label: label(key), kind: 'choice', choices, loading: choices.length === 0 && offered.isPending },
  })
  const names = (list: readonly string[] = []): Choice[] => list.map((name) => ({ value: name, label: name }))
  const filters: Filter[] = [
    { key: 'q', label: label('q'), kind: 'text', hint: label('qHint') },
    among('department', names(offered.data?.departments)),
    among(
      'mode',
      MODES.map((value) => ({ value, label: t(`policies.modes.${value}`) })),
    ),
    among(
      'amount',
      BANDS.map((value) => ({ value, label: t(`policies.bands.${value}`) })),
    ),
    among('who', names(offered.data?.audiences)),
    among(
      'certainty',
      CERTAIN.map((value) => ({ value, label: t(`policies.certain.${value}`) })),
    ),
  ]
  return filters
}
