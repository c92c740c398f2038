import { useTranslation } from 'react-i18next'
import { said, unitOf } from '../../words/index.js'
import { plain, yuan } from '../format.js'
import { type FormField, isEmpty } from './form.js'

/** One answer as people read it: money in yuan to the cent, choices by their labels, units behind numbers. */
export function Value({ field, value }: { field: FormField | undefined; value: unknown }) {
  const { t } = useTranslation()
  if (isEmpty(value)) return <span className="quiet">{t('parts.form.empty')}</span>
  if (Array.isArray(value) && value.every((file) => typeof file === 'object' && file !== null && 'fileId' in file))
    return <>{(value as { name: string }[]).map((file) => file.name).join('、')}</>
  switch (field?.type) {
    case 'money':
      return (
        <span className="figures">
          {yuan(value as number)} {t('parts.form.unit.fen')}
        </span>
      )
    case 'percent':
      return <span className="figures">{plain(Number(value))}%</span>
    case 'number':
      return (
        <span className="figures">
          {plain(Number(value))} {unitOf(field.unit)}
        </span>
      )
    case 'boolean':
      return <>{value ? t('parts.form.yes') : t('parts.form.no')}</>
    case 'choice':
    case 'multi':
      return <>{(Array.isArray(value) ? value : [value]).map((one) => labelOf(field, one)).join('、')}</>
    case 'textarea':
      return (
        <span className="wrap" style={{ whiteSpace: 'pre-wrap' }}>
          {String(value)}
        </span>
      )
    default:
      return <span className="wrap">{typeof value === 'object' ? JSON.stringify(value) : String(value)}</span>
  }
}

function labelOf(field: FormField, value: unknown): string {
  const choice = field.choices?.find((one) => one.value === value)
  return choice ? said(choice.label) : String(value)
}
