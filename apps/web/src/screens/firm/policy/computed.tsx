import { useTranslation } from 'react-i18next'
import { yuan } from '../../../parts/format.js'
import type { CaseAward, MoneyOfCase } from './use-money.js'

/** How an amount came about: the clause's rule in words, the figures used with whose word they are, and what was set off. */
export function Computed({ money, award }: { money: MoneyOfCase; award: CaseAward }) {
  const { t } = useTranslation()
  const figures = award.award?.figures ?? award.estimate.figures
  const setOff = BigInt(award.estimate.setOffFen ?? 0)
  return (
    <>
      {money.how.map((line) => (
        <div key={line} className="wrap">
          {line}
        </div>
      ))}
      {figures.map((figure) => (
        <div key={figure.name} className="figures wrap small">
          {t('policies.own.figure', {
            label: figure.label,
            value: worded(figure.value, t('frame.yes'), t('frame.no')),
            source: t(`policies.own.sources.${figure.source}`),
          })}
          {figure.note && ` · ${figure.note}`}
        </div>
      ))}
      {setOff > 0n && <div className="figures small">{t('policies.offer.before', { amount: yuan(setOff) })}</div>}
    </>
  )
}

/** A figure as people read it. */
export function worded(value: unknown, yes: string, no: string): string {
  if (typeof value === 'boolean') return value ? yes : no
  return Array.isArray(value) ? value.map((each) => worded(each, yes, no)).join(' → ') : String(value)
}
