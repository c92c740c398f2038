import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useDepartments } from '../../parts/choices.js'
import { yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import type { Column } from '../../parts/list/columns.js'
import { ExportButton } from '../../parts/list/export-button.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { MoneyBar, MoneyKey, MoneyTiles } from './money-bar.js'
import { Year } from './year.js'

export type Line = components['schemas']['LineView']
export const RULES = ['queue', 'pro-rata', 'score'] as const

/** The lines of a year with the balance of every account, and the sum of them all. */
export function Lines() {
  const { t } = useTranslation()
  const list = useListAddress({ by: 'line', year: '' })
  const { by: _by, ...query } = list.query
  const { by: _split, year: _year, ...narrowed } = list.values
  const lines = useQuery({
    queryKey: ['budget', 'lines', query],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/budget-lines', { params: { query: query as never } })),
  })
  const year = lines.data?.year
  const all = useQuery({
    queryKey: ['budget', 'summary', year, 'line'],
    enabled: year !== undefined,
    queryFn: () => call(api.GET('/api/budget-summary', { params: { query: { year, by: 'line' } } })),
  })
  return (
    <>
      {all.data && <MoneyTiles of={all.data.total} />}
      <Filters
        list={list}
        filters={[
          { key: 'q', kind: 'text', label: t('frame.search'), hint: t('money.budget.q') },
          {
            key: 'rule',
            kind: 'choice',
            label: t('money.budget.rule'),
            choices: RULES.map((value) => ({ value, label: t(`money.budget.rules.${value}`) })),
          },
          { key: 'departmentId', kind: 'choice', label: t('money.budget.department'), ...useDepartments() },
        ]}
      />
      <List
        id="budget-lines"
        list={list}
        answer={lines}
        columns={useColumns()}
        open={(row) => `/budget/${row.id}`}
        tools={
          <>
            <Year list={list} shown={year} />
            <ExportButton
              address="/api/budget-summary/export.csv"
              meaning={{ ...narrowed, by: 'line', ...(year ? { year: String(year) } : {}) }}
              total={lines.data?.total ?? 0}
            />
          </>
        }
        nothing={<Nothing title={t('money.budget.none')} help={t('money.budget.noneHelp')} />}
      />
      <MoneyKey />
    </>
  )
}

function useColumns(): Column<Line>[] {
  const { t } = useTranslation()
  const money = (key: 'allocated' | 'available' | 'reserved' | 'committed' | 'paid' | 'recovered'): Column<Line> => ({
    key,
    title: t(`money.accounts.${key}`),
    width: 120,
    align: 'end',
    render: (row) => yuan(row[`${key}Fen`]),
  })
  return [
    { key: 'name', title: t('money.budget.name'), width: 180, always: true, render: (row) => row.name },
    {
      key: 'use',
      title: t('money.budget.use'),
      width: 120,
      render: (row) => (
        <>
          <MoneyBar of={row} />
          <Pressure line={row} />
        </>
      ),
    },
    money('allocated'),
    money('available'),
    money('reserved'),
    money('committed'),
    money('paid'),
    money('recovered'),
    {
      key: 'asked',
      title: t('money.accounts.asked'),
      width: 120,
      align: 'end',
      render: (row) => yuan(row.askedFen),
    },
    {
      key: 'rule',
      title: t('money.budget.rule'),
      width: 130,
      spare: true,
      render: (row) => <span title={t(`money.budget.rulesHelp.${row.rule}`)}>{t(`money.budget.rules.${row.rule}`)}</span>,
    },
    {
      key: 'department',
      title: t('money.budget.department'),
      width: 150,
      spare: true,
      render: (row) => row.departmentName ?? t('money.budget.noDepartment'),
    },
    { key: 'code', title: t('money.budget.code'), width: 170, spare: true, render: (row) => <code>{row.code}</code> },
  ]
}

/** Says when a line is used up or more is asked of it than it has. */
export function Pressure({ line }: { line: Line }) {
  const { t } = useTranslation()
  const over = BigInt(line.askedFen) - BigInt(line.availableFen)
  if (over > 0n) return <Mark meaning="late">{t('money.budget.oversubscribed', { amount: yuan(over) })}</Mark>
  if (line.availableFen === '0' && line.allocatedFen !== '0') return <Mark meaning="soon">{t('money.budget.exhausted')}</Mark>
  return null
}
