import { Button, DatePicker, Flex } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { unitOf } from '../../words/index.js'
import type { CellProps } from './cell.js'
import { FigureField } from './field.js'
import { fieldId, keyOf, type MetricFigures, type Money, shownUnit } from './shapes.js'
import { StandingOf } from './standing.js'
import type { Declaration } from './use-declaration.js'
import { useWordedValue } from './value.js'

const SHOWN = 4

/** What holds from a day on, or happened on a day: what is known, the latest first, and a way to record what is new. */
export function Dated(props: { one: MetricFigures; money: Money; declaration?: Declaration; onOpen: CellProps['onOpen'] }) {
  const { one, money, declaration, onOpen } = props
  const { metric, cells, editable } = one
  const { t } = useTranslation()
  const worded = useWordedValue()
  const unit = shownUnit(metric, money)
  const typing = [...(declaration?.drafts.values() ?? [])].find((draft) => draft.metric === metric.code)
  const [open, setOpen] = useState(typing !== undefined)
  const may = declaration !== undefined && editable
  return (
    <li>
      <Flex justify="space-between" gap={12} wrap align="baseline">
        <div style={{ flex: '1 1 220px', minWidth: 0 }}>
          {metric.name} {unit && <span className="quiet small">{unitOf(unit)}</span>}
          {!editable && <div className="quiet small">{t(`figures.notYours.${metric.supplier}`)}</div>}
        </div>
        <div style={{ flex: '2 1 260px', minWidth: 0 }}>
          {cells.length === 0 && <span className="quiet">{t('figures.blank')}</span>}
          {cells.slice(0, SHOWN).map((figure, i) => (
            <div key={figure.period}>
              <Button
                type="link"
                className="figures"
                style={{ paddingInline: 0, height: 'auto' }}
                aria-label={t('figures.detail', { metric: metric.name, period: figure.period })}
                onClick={() => onOpen(metric, figure)}
              >
                {worded(metric, figure.value, unit)}
              </Button>{' '}
              <span className="quiet small figures">
                {metric.kind === 'attribute' ? t('figures.since', { date: figure.period }) : figure.period}
              </span>{' '}
              <StandingOf figure={i === 0 ? figure : { ...figure, stale: false }} firm={declaration !== undefined} />
            </div>
          ))}
          {may && !open && (
            <Button size="small" onClick={() => setOpen(true)} aria-label={`${t('figures.add')}: ${metric.name}`}>
              {t('figures.add')}
            </Button>
          )}
          {may && open && <NewValue one={one} unit={unit} declaration={declaration} />}
        </div>
      </Flex>
    </li>
  )
}

function NewValue({ one, unit, declaration }: { one: MetricFigures; unit: string; declaration: Declaration }) {
  const { metric, cells } = one
  const { t } = useTranslation()
  const [key, draft] = [...declaration.drafts].find(([, each]) => each.metric === metric.code) ?? []
  const [on, setOn] = useState(draft?.period)
  const [value, setValue] = useState(draft?.value ?? '')
  const id = fieldId(keyOf(metric.code, on ?? 'new'))
  const fault = key ? declaration.faults.get(key) : undefined
  const put = (period: string | undefined, text: string) => {
    setOn(period)
    setValue(text)
    if (key) declaration.put(key, undefined)
    if (!period || text === '') return
    const version = cells.find((cell) => cell.period === period)?.version ?? 0
    const entry = {
      metric: metric.code,
      period,
      value: text,
      unit,
      version,
      part: metric.group,
      label: `${metric.name} ${period}`,
    }
    declaration.put(keyOf(metric.code, period), entry)
  }
  return (
    <Flex gap={8} wrap style={{ marginTop: 6 }}>
      <div style={{ flex: '1 1 140px' }}>
        <FigureField
          id={id}
          metric={metric}
          label={`${metric.name} ${t('figures.value')}`}
          value={value}
          wrong={fault !== undefined}
          onChange={(text) => put(on, text)}
        />
      </div>
      <DatePicker
        aria-label={`${metric.name} ${t('figures.on')}`}
        format="YYYY-MM-DD"
        placeholder={t('figures.on')}
        value={on ? dayjs(on) : null}
        onChange={(to) => put(to?.format('YYYY-MM-DD'), value)}
      />
      {fault && (
        <div role="alert" className="small" style={{ color: 'var(--miaopu-color-error)', flexBasis: '100%' }}>
          {fault}
        </div>
      )}
    </Flex>
  )
}
