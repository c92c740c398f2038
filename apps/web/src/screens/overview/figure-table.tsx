import { Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { components } from '../../api/schema.js'
import { pageOf, percent } from './list-of.js'

type Figures = components['schemas']['Figures']
type Row = components['schemas']['FigureRow']

/** A quarter's figures split by title or park; every number opens its list. */
export function FigureTable({ figures, rows }: { figures: Figures; rows: readonly Row[] }) {
  const { t } = useTranslation()
  const told = new Map(figures.indicators.map((one) => [one.code, one]))
  const head = [
    ...figures.total.counts.map((cell) => cell.indicator as string),
    ...figures.total.shares.map((share) => share.share as string),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className="panel wide-box" tabIndex={0} aria-label={t('ladder.overview.title')}>
      <table className="grid unfolds">
        <thead>
          <tr>
            <th scope="col" className="stay">
              {t(figures.by === 'tier' ? 'ladder.counted.tier' : 'ladder.counted.park')}
            </th>
            {head.map((code) => (
              <th key={code} scope="col" className="end">
                <Tooltip title={told.get(code)?.definition}>
                  <span>{told.get(code)?.label ?? code}</span>
                </Tooltip>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, figures.total].map((row) => (
            <tr key={row.key ?? 'total'} className={row.key === null ? 'total' : undefined}>
              <th scope="row" className="stay">
                {row.name}
              </th>
              {row.counts.map((cell) => (
                <td key={cell.indicator} className="end figures" data-label={told.get(cell.indicator)?.label}>
                  {cell.value === 0 ? <span className="quiet">0</span> : <Link to={pageOf(cell.list)}>{cell.value}</Link>}
                </td>
              ))}
              {row.shares.map((share) => (
                <td key={share.share} className="end figures" data-label={told.get(share.share)?.label}>
                  {share.value === null ? '—' : <Link to={pageOf(share.denominator.list)}>{percent(share.value)}</Link>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
