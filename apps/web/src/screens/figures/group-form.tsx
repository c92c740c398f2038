import { Flex, Grid, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { unitOf } from '../../words/index.js'
import { Cell, type CellProps } from './cell.js'
import { Dated } from './dated.js'
import { latestStale, type MetricFigures, type Money, shownUnit } from './shapes.js'
import type { Declaration } from './use-declaration.js'
import { useWordedValue } from './value.js'

interface GroupProps {
  metrics: readonly MetricFigures[]
  money: Money
  declaration?: Declaration
  onOpen: CellProps['onOpen']
}

/** One part of the form: figures of years and quarters side by side, then what holds from a day on and what happened on one. */
export function GroupForm({ metrics, ...shared }: GroupProps) {
  const wide = Grid.useBreakpoint().md ?? innerWidth >= 768
  const kinds = (['yearly', 'quarterly'] as const).map((kind) => metrics.filter(({ metric }) => metric.kind === kind))
  const dated = metrics.filter(({ metric }) => metric.kind === 'attribute' || metric.kind === 'dated')
  return (
    <Flex vertical gap={14}>
      {kinds
        .filter((some) => some.length > 0)
        .map((some) =>
          wide ? (
            <PeriodTable key={some[0]?.metric.kind} metrics={some} {...shared} />
          ) : (
            <PeriodCards key={some[0]?.metric.kind} metrics={some} {...shared} />
          ),
        )}
      {dated.length > 0 && (
        <ul className="plain-list rows panel">
          {dated.map((one) => (
            <Dated key={one.metric.code} one={one} {...shared} />
          ))}
        </ul>
      )}
    </Flex>
  )
}

function NameOf({ one, money }: { one: MetricFigures; money: Money }) {
  const { t } = useTranslation()
  const unit = shownUnit(one.metric, money)
  return (
    <>
      {one.metric.name} {unit && <span className="quiet small nowrap">{unitOf(unit)}</span>}
      {!one.editable && <div className="quiet small">{t(`figures.notYours.${one.metric.supplier}`)}</div>}
    </>
  )
}

function PeriodTable({ metrics, money, declaration, onOpen }: GroupProps) {
  const { t } = useTranslation()
  const periods = metrics[0]?.cells.map((cell) => cell.period) ?? []
  return (
    <div className="panel wide-box">
      <table className="grid" style={{ tableLayout: 'fixed', minWidth: 240 + periods.length * 150 }}>
        <thead>
          <tr>
            <th scope="col" className="stay" style={{ width: 240 }}>
              {t('figures.metric')}
            </th>
            {periods.map((period) => (
              <th key={period} scope="col" className="figures">
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {metrics.map((one) => (
            <tr key={one.metric.code}>
              <th scope="row" className="stay" style={{ verticalAlign: 'top' }}>
                <NameOf one={one} money={money} />
              </th>
              {latestStale(one.cells).map((figure) => (
                <td key={figure.period} style={{ verticalAlign: 'top' }}>
                  <Cell
                    metric={one.metric}
                    figure={figure}
                    editable={one.editable}
                    money={money}
                    declaration={declaration}
                    onOpen={onOpen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PeriodCards({ metrics, money, declaration, onOpen }: GroupProps) {
  const { t } = useTranslation()
  const worded = useWordedValue()
  const periods = metrics[0]?.cells.map((cell) => cell.period) ?? []
  const usual = metrics[0]?.metric.kind === 'quarterly' ? periods[3] : periods.at(-1)
  const list = useListAddress()
  const chosen = list.values.period
  const period = chosen && periods.includes(chosen) ? chosen : (usual ?? '')
  const before = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`
  return (
    <div className="panel">
      <div style={{ overflowX: 'auto', marginBottom: 12 }}>
        <Segmented
          aria-label={t('figures.period')}
          options={periods}
          value={period}
          onChange={(to) => list.set({ period: to })}
        />
      </div>
      <ul className="plain-list rows">
        {metrics.map((one) => {
          const figure = latestStale(one.cells).find((cell) => cell.period === period)
          const last = one.cells.find((cell) => cell.period === before)
          return (
            <li key={one.metric.code}>
              <Flex justify="space-between" gap={8} align="baseline" wrap>
                <strong>
                  <NameOf one={one} money={money} />
                </strong>
                {last && last.value !== null && (
                  <span className="quiet small figures">
                    {t('figures.before', { value: worded(one.metric, last.value, shownUnit(one.metric, money)) })}
                  </span>
                )}
              </Flex>
              {figure && (
                <Cell
                  key={figure.period}
                  metric={one.metric}
                  figure={figure}
                  editable={one.editable}
                  money={money}
                  declaration={declaration}
                  onOpen={onOpen}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
