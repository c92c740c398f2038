import { Checkbox, DatePicker, Input, Radio, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'
import { said, unitOf } from '../../words/index.js'
import { plainAmount, typedNumber } from '../typed-number.js'
import { type FormField, fenToYuan, yuanToFen } from './form.js'
import { TypedNumberInput } from './typed-number-input.js'

export interface FieldInputProps {
  id: string
  field: FormField
  value: unknown
  onChange: (value: unknown) => void
  onLeave?: () => unknown
  wrong?: boolean
  describedBy?: string
}

/** The control for one question. Money is typed in yuan and kept in fen. */
export function FieldInput({ id, field, value, onChange, onLeave, wrong, describedBy }: FieldInputProps) {
  const { t } = useTranslation()
  const status = wrong ? ('error' as const) : undefined
  const shared = {
    id,
    onBlur: onLeave,
    status,
    'aria-describedby': describedBy,
    'aria-invalid': wrong || undefined,
    'aria-required': field.required || undefined,
  }
  const wide = { width: '100%', maxWidth: 360 }
  switch (field.type) {
    case 'textarea':
      return (
        <Input.TextArea
          {...shared}
          value={text(value)}
          autoSize={{ minRows: 3, maxRows: 14 }}
          count={{ max: field.maxLength ?? 5000, strategy: characters, show: true }}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )
    case 'number':
    case 'percent':
      return (
        <TypedNumberInput
          {...shared}
          text={text(value)}
          positive={Number(field.min) >= 0}
          whole={field.whole}
          suffix={field.type === 'percent' ? '%' : unitOf(field.unit)}
          onTyped={(typed) => onChange(typedNumber(typed))}
        />
      )
    case 'money':
      return (
        <TypedNumberInput
          {...shared}
          text={typeof value === 'number' ? (fenToYuan(value) ?? '') : text(value)}
          positive={Number(field.min) >= 0}
          suffix={t('parts.form.unit.fen')}
          onTyped={(typed) => onChange(yuanToFen(plainAmount(typed)) ?? (typed.trim() || null))}
        />
      )
    case 'date':
      return (
        <DatePicker
          {...shared}
          style={wide}
          format="YYYY-MM-DD"
          placeholder="YYYY-MM-DD"
          value={typeof value === 'string' && value ? dayjs(value) : null}
          onChange={(to) => onChange(to?.format('YYYY-MM-DD') ?? null)}
        />
      )
    case 'boolean':
      return (
        <Radio.Group
          id={id}
          aria-describedby={describedBy}
          value={value}
          options={[
            { value: true, label: t('parts.form.yes') },
            { value: false, label: t('parts.form.no') },
          ]}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'choice':
      return (
        <Select
          {...shared}
          style={wide}
          value={value as string | undefined}
          placeholder={t('parts.form.chooseOne')}
          allowClear
          options={choicesOf(field)}
          showSearch={(field.choices?.length ?? 0) > 8 ? { optionFilterProp: 'label' } : false}
          onChange={(to?: string) => onChange(to ?? null)}
        />
      )
    case 'multi':
      return (
        <Checkbox.Group
          aria-describedby={describedBy}
          value={(value as string[] | undefined) ?? []}
          options={choicesOf(field)}
          onChange={(to) => onChange(to)}
        />
      )
    default:
      return (
        <Input
          {...shared}
          value={text(value)}
          count={{ max: field.maxLength ?? 500, strategy: characters }}
          onChange={(event) => onChange(event.target.value || null)}
        />
      )
  }
}

/** Characters as the server counts them; what is too long is told by it and never cut off. */
const characters = (typed: string) => [...typed].length

const text = (value: unknown) => (value === undefined || value === null ? '' : String(value))

const choicesOf = (field: FormField) =>
  (field.choices ?? []).map((choice) => ({ value: choice.value, label: said(choice.label) }))
