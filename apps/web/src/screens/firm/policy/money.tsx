import { Alert, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Detail } from '../../../parts/case/use-case.js'
import { minute, yuan } from '../../../parts/format.js'
import { Mark } from '../../../parts/mark.js'
import { Panel, Waiting } from '../../../parts/page.js'
import { ProblemView, Reasons } from '../../../parts/problem-view.js'
import type { Meaning } from '../../../theme.js'
import { AccountOf } from './account.js'
import { Computed } from './computed.js'
import { type CaseAward, type MoneyOfCase, useAward, useMoney } from './use-money.js'

const PAID: Readonly<Record<MoneyOfCase['payments'][number]['status'], Meaning>> = {
  waiting: 'running',
  paid: 'done',
  failed: 'late',
  cancelled: 'ended',
}

/** The money of a case as its firm reads it: how much and why, what the rule decided, each payment, and what to do next. */
export function MoneyPanel({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const money = useMoney(detail.id)
  const award = useAward(detail.id)
  if (money.isPending || award.isPending) return <Waiting />
  if (money.error) return <ProblemView error={money.error} retry={() => money.refetch()} />
  if (award.error) return <ProblemView error={award.error} retry={() => award.refetch()} />
  return (
    <Panel title={t('policies.money.title')}>
      <Flex vertical gap={12}>
        <Decided detail={detail} money={money.data} award={award.data} />
        <Amount award={award.data} money={money.data} />
        <Payments money={money.data} />
        <Next detail={detail} money={money.data} />
      </Flex>
    </Panel>
  )
}

/** What was decided at the moment of submission: shown on the receipt. */
export function DecidedNow({ detail }: { detail: Detail }) {
  const money = useMoney(detail.id)
  const award = useAward(detail.id)
  if (!money.data || !award.data) return null
  return <Decided detail={detail} money={money.data} award={award.data} />
}

/** Who decided: the rule at submission, or why it was handed to a person. */
function Decided({ detail, money, award }: { detail: Detail; money: MoneyOfCase; award: CaseAward }) {
  const { t } = useTranslation()
  const rule = award.award?.decidedByRule
  if (rule)
    return (
      <Alert
        type="success"
        showIcon
        title={t('policies.money.byRule', { programme: detail.programme.name, version: detail.programme.version })}
      />
    )
  if (money.mode !== 'instant' || !detail.submittedAt || award.award) return null
  const { reasons } = award.estimate
  return (
    <Alert
      type="info"
      showIcon
      title={t('policies.money.byPerson')}
      description={reasons.length > 0 && <Reasons items={reasons} />}
    />
  )
}

function Amount({ money, award: asked }: { money: MoneyOfCase; award: CaseAward }) {
  const { t } = useTranslation()
  const { award } = asked
  if (!award) return <span className="quiet">{t('policies.money.none')}</span>
  return (
    <div>
      <Flex gap={10} wrap align="baseline">
        <strong className="figures amount">
          {yuan(award.amountFen)} {t('policies.yuan')}
        </strong>
        <Mark meaning={award.standing === 'paid' ? 'done' : award.standing === 'released' ? 'ended' : 'running'}>
          {t(`policies.money.states.${award.standing}`)}
        </Mark>
        {BigInt(award.recoveredFen) > 0n && (
          <span className="figures">{t('policies.money.recovered', { amount: yuan(award.recoveredFen) })}</span>
        )}
      </Flex>
      <details style={{ marginTop: 6 }}>
        <summary>{t('policies.offer.how')}</summary>
        <Computed money={money} award={asked} />
      </details>
    </div>
  )
}

function Payments({ money: { payments, parts } }: { money: MoneyOfCase }) {
  const { t } = useTranslation()
  if (payments.length + parts.length === 0) return null
  return (
    <ul className="plain-list rows figures">
      {parts.map((part) => (
        <li key={`part ${part.number}`}>
          {t('policies.money.part', { number: part.number })} · {yuan(part.amountFen)} {t('policies.yuan')} ·{' '}
          {part.paidAt
            ? `${t('policies.money.pay.paid')} ${minute(part.paidAt)}`
            : t('policies.money.from', { date: part.dueOn })}
        </li>
      ))}
      {payments.map((payment) => (
        <li key={payment.id}>
          <Mark meaning={PAID[payment.status]}>{t(`policies.money.pay.${payment.status}`)}</Mark> {yuan(payment.amountFen)}{' '}
          {t('policies.yuan')} · {t('policies.money.ending', { ending: payment.account })}
          {payment.settledOn && ` · ${payment.settledOn}`}
          {payment.reason && <div className="wrap">{payment.reason}</div>}
        </li>
      ))}
    </ul>
  )
}

/** What the firm does next about the money: look at the account, and ask for payment again where the bank refused. */
function Next({ detail, money }: { detail: Detail; money: MoneyOfCase }) {
  const { t } = useTranslation()
  if (detail.phase !== 'payment') return null
  const [last] = money.payments
  const asks = detail.waitsOn === 'firm'
  return (
    <>
      {last?.status === 'failed' ? (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('policies.money.failed', { reason: last.reason ?? '' })}
          description={t(asks ? 'policies.money.failedHelp' : 'policies.money.failedOffice')}
        />
      ) : (
        asks && <span>{t('policies.money.requestHelp')}</span>
      )}
      <div>
        <div className="quiet small">{t('policies.account.title')}</div>
        <AccountOf enterpriseId={detail.enterprise.id} account={money.account} />
      </div>
    </>
  )
}
