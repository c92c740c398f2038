import { HistoryOutlined } from '@ant-design/icons'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { inUnit } from '../../parts/decimals.js'
import { FigureField } from './field.js'
import { type Figure, fieldId, keyOf, type Metric, type Money, shownUnit } from './shapes.js'
import { StandingOf } from './standing.js'
import type { Declaration } from './use-declaration.js'
import { useWordedValue } from './value.js'

export interface CellProps {
  metric: Metric
  figure: Figure
  editable: boolean
  money: Money
  /** Given where the reader may type: the firm's form. */
  declaration?: Declaration
  onOpen: (metric: Metric, figure: Figure) => void
}

/** One figure of the form: a field where the firm may put it, else the value; its standing below, its history beside. */
export function Cell({ metric, figure, editable, money, declaration, onOpen }: CellProps) {
  const { t } = useTranslation()
  const worded = useWordedValue()
  const unit = shownUnit(metric, money)
  const key = keyOf(metric.code, figure.period)
  const id = fieldId(key)
  const label = `${metric.name} ${figure.period}`
  const verified = figure.provenance === 'verified'
  const draft = declaration?.drafts.get(key)
  const fault = declaration?.faults.get(key)
  const kept = figure.value === null ? '' : metric.valueType === 'number' ? inUnit(figure.value, metric.unit, unit) : figure.value
  const typed = draft ? (draft.unit === unit ? draft.value : inUnit(draft.value, draft.unit, unit)) : kept
  const put = (value: string) => {
    const same = value === kept && !draft?.evidenceFileId
    const { version } = figure
    declaration?.put(
      key,
      same
        ? undefined
        : {
            metric: metric.code,
            period: figure.period,
            value,
            unit,
            version,
            label,
            part: metric.group,
            evidenceFileId: draft?.evidenceFileId,
          },
    )
  }
  const open = (
    <Button
      type="text"
      size="small"
      icon={<HistoryOutlined aria-hidden />}
      aria-label={t('figures.detail', { metric: metric.name, period: figure.period })}
      onClick={() => onOpen(metric, figure)}
    />
  )
  if (!declaration || !editable || verified)
    return (
      <div style={{ minWidth: 0 }}>
        <Flex gap={4} align="center" justify="space-between">
          {declaration ? (
            <span className="figures">{worded(metric, figure.value, unit)}</span>
          ) : (
            <Button
              type="link"
              className="figures"
              style={{ paddingInline: 0, height: 'auto' }}
              aria-label={`${label}: ${worded(metric, figure.value, unit)}`}
              onClick={() => onOpen(metric, figure)}
            >
              {worded(metric, figure.value, unit)}
            </Button>
          )}
          {declaration && figure.version > 0 && open}
        </Flex>
        <StandingOf figure={figure} firm={declaration !== undefined} />
      </div>
    )
  return (
    <div style={{ minWidth: 0 }}>
      <Flex gap={2} align="center">
        <div style={{ flex: 1, minWidth: 0 }}>
          <FigureField
            id={id}
            metric={metric}
            label={label}
            value={typed}
            wrong={fault !== undefined}
            describedBy={`${id}-standing${fault ? ` ${id}-fault` : ''}`}
            onChange={put}
          />
        </div>
        {open}
      </Flex>
      {fault && (
        <div id={`${id}-fault`} role="alert" className="small" style={{ color: 'var(--miaopu-color-error)' }}>
          {fault}
        </div>
      )}
      {draft?.evidenceFileId && <div className="small quiet">{t('figures.evidenceKept')}</div>}
      {!draft && <StandingOf figure={figure} firm id={`${id}-standing`} />}
    </div>
  )
}
