import { useTranslation } from 'react-i18next'
import { yuan } from '../../parts/format.js'
import './money.css'

/** The balances of a line, policy or department, in fen. */
export interface Balances {
  allocatedFen: string
  availableFen: string
  reservedFen: string
  committedFen: string
  paidFen: string
  recoveredFen: string
}

/** The accounts money goes through after it was allocated, in the order of the bar. */
export const ACCOUNTS = ['paid', 'committed', 'reserved', 'recovered', 'available'] as const

/** How the allocated money is divided, as one bar that is also said in words. */
export function MoneyBar({ of }: { of: Balances }) {
  const { t } = useTranslation()
  const all = BigInt(of.allocatedFen)
  const share = (fen: string) => (all > 0n ? `${Number((BigInt(fen) * 10_000n) / all) / 100}%` : '0%')
  const said = ACCOUNTS.map((key) => `${t(`money.accounts.${key}`)} ${yuan(of[`${key}Fen`])}`).join('，')
  return (
    <div className="money-bar" role="img" aria-label={said} title={said}>
      {ACCOUNTS.map((key) => (
        <i key={key} className={key} style={{ width: share(of[`${key}Fen`]) }} />
      ))}
    </div>
  )
}

/** What the colours of the bars mean. */
export function MoneyKey() {
  const { t } = useTranslation()
  return (
    <div className="money-key quiet">
      {ACCOUNTS.map((key) => (
        <span key={key} title={t(`money.accounts.help.${key}`)}>
          <i className={key} aria-hidden />
          {t(`money.accounts.${key}`)}
        </span>
      ))}
    </div>
  )
}

/** The balances as figures in yuan to the cent, each with what it means. */
export function MoneyTiles({ of }: { of: Balances }) {
  const { t } = useTranslation()
  return (
    <div className="tiles">
      {(['allocated', 'available', 'reserved', 'committed', 'paid', 'recovered'] as const).map((key) => (
        <div key={key} className="tile money" title={t(`money.accounts.help.${key}`)}>
          <span className="quiet">{t(`money.accounts.${key}`)}</span>
          <b className="figures">{yuan(of[`${key}Fen`])}</b>
        </div>
      ))}
    </div>
  )
}
