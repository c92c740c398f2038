import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import { ExportButton } from '../../parts/list/export-button.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { MoneyTiles } from './money-bar.js'
import { Year } from './year.js'

type Row = components['schemas']['SummaryRow']
const CELLS = ['allocated', 'available', 'reserved', 'committed', 'paid', 'recovered', 'asked', 'forecast', 'short'] as const

/** M-4, the money of a year by policy or department with its forecast; the total is the ledger's. */
export function Split({ by }: { by: 'policy' | 'department' }) {
  const { t } = useTranslation()
  const list = useListAddress({ by: 'line', year: '' })
  const year = list.values.year ? Number(list.values.year) : undefined
  const summary = useQuery({
    queryKey: ['budget', 'summary', year, by],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/budget-summary', { params: { query: { year, by } } })),
  })
  if (summary.isPending) return <Waiting rows={8} />
  if (summary.error) return <ProblemView error={summary.error} retry={() => summary.refetch()} />
  const { rows, total, daysOver, daysOfYear } = summary.data
  return (
    <>
      <MoneyTiles of={total} />
      <Flex justify="flex-end" gap={8} wrap>
        <Year list={list} shown={summary.data.year} />
        <ExportButton
          address="/api/budget-summary/export.csv"
          meaning={{ by, year: String(summary.data.year) }}
          total={rows.length}
        />
      </Flex>
      {rows.length === 0 ? (
        <div className="panel">
          <Nothing title={t('money.budget.none')} help={t('money.budget.noneHelp')} />
        </div>
      ) : (
        <Table by={by} rows={[...rows, total]} />
      )}
      <div className="quiet small">
        <div>{t('money.budget.forecastHow', { over: daysOver, days: daysOfYear })}</div>
        {by === 'policy' && <div>{t('money.budget.policyNote')}</div>}
      </div>
    </>
  )
}

function Table({ by, rows }: { by: 'policy' | 'department'; rows: readonly Row[] }) {
  const { t } = useTranslation()
  const last = rows.length - 1
  const cells = CELLS.filter((key) => by !== 'policy' || (key !== 'allocated' && key !== 'available' && key !== 'short'))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className="panel wide-box" tabIndex={0} aria-label={t(`money.budget.by.${by}`)}>
      <table className="grid unfolds">
        <thead>
          <tr>
            <th scope="col" className="stay">
              {t(`money.budget.splitName.${by}`)}
            </th>
            {cells.map((key) => (
              <th key={key} scope="col" className="end">
                {t(`money.accounts.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at === last ? 'total' : (row.key ?? 'none')} className={at === last ? 'total' : undefined}>
              <th scope="row" className="stay">
                {row.name}
              </th>
              {cells.map((key) => (
                <td key={key} className="end figures nowrap" data-label={t(`money.accounts.${key}`)}>
                  {yuan(row[`${key}Fen`])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
