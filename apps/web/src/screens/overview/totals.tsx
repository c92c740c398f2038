import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { Tile } from '../../parts/tile.js'
import { pageOf, percent } from './list-of.js'

type Figures = components['schemas']['Figures']

/** The figures of the whole quarter, with the change against the quarter before. */
export function Totals({ figures, last }: { figures: Figures; last?: Figures }) {
  const { t } = useTranslation()
  const rows = new Map(figures.indicators.map((one) => [one.code, one]))
  const shared = new Set(figures.total.shares.flatMap((share) => [share.numerator.indicator, share.denominator.indicator]))
  const change = (now: number, then: number | undefined) => {
    if (then === undefined) return ''
    if (now === then) return t('ladder.overview.same')
    return t('ladder.overview.change', { change: `${now > then ? '+' : ''}${now - then}` })
  }
  return (
    <div className="tiles">
      {figures.total.counts
        .filter((cell) => !shared.has(cell.indicator))
        .map((cell) => {
          const then = last?.total.counts.find((other) => other.indicator === cell.indicator)?.value
          const told = rows.get(cell.indicator)
          return (
            <Tile
              key={cell.indicator}
              label={told?.label ?? cell.indicator}
              value={cell.value}
              to={pageOf(cell.list)}
              hint={told?.definition}
              foot={change(cell.value, then)}
            />
          )
        })}
      {figures.total.shares.map((share) => (
        <Tile
          key={share.share}
          label={rows.get(share.share)?.label ?? share.share}
          value={percent(share.value)}
          to={pageOf(share.denominator.list)}
          hint={rows.get(share.share)?.definition}
          foot={`${share.numerator.value} / ${share.denominator.value}`}
        />
      ))}
    </div>
  )
}
