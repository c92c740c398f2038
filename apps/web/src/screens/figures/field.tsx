import { Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Metric } from './shapes.js'

interface FieldProps {
  id: string
  metric: Metric
  label: string
  value: string
  wrong?: boolean
  describedBy?: string
  onChange: (value: string) => void
}

/** The control for one figure; what is typed is read by the server. */
export function FigureField({ id, metric, label, value, wrong, describedBy, onChange }: FieldProps) {
  const { t } = useTranslation()
  const shared = {
    id,
    'aria-label': label,
    status: wrong ? ('error' as const) : undefined,
    'aria-invalid': wrong || undefined,
    'aria-describedby': describedBy,
  }
  const choices =
    metric.valueType === 'truth'
      ? [
          { value: 'true', label: t('frame.yes') },
          { value: 'false', label: t('frame.no') },
        ]
      : metric.choices.map((choice) => ({ value: choice.value, label: choice.name }))
  if (choices.length > 0)
    return (
      <Select
        {...shared}
        value={value || undefined}
        options={choices}
        allowClear
        placeholder={t('figures.blank')}
        style={{ width: '100%', minWidth: 110 }}
        onChange={(to?: string) => onChange(to ?? '')}
      />
    )
  const number = metric.valueType === 'number'
  return (
    <Input
      {...shared}
      value={value}
      inputMode={number && Number(metric.least ?? -1) >= 0 ? (metric.whole ? 'numeric' : 'decimal') : undefined}
      className={number ? 'figures' : undefined}
      maxLength={200}
      placeholder={t('figures.blank')}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
