import { useQuery } from '@tanstack/react-query'
import { Alert, Flex } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { ServerProblem } from '../../api/problem.js'
import type { components } from '../../api/schema.js'
import { type Entry, useEntryColumns } from '../../screens/budget/entries.js'
import { PaymentStatus } from '../../screens/payments/payments-of.js'
import type { Meaning } from '../../theme.js'
import { plain, yuan } from '../format.js'
import { Plain } from '../list/plain.js'
import { Mark } from '../mark.js'
import { Nothing } from '../nothing.js'
import { Waiting } from '../page.js'
import { ProblemView, Reasons } from '../problem-view.js'
import { may, useMe } from '../session.js'

type CaseMoney = components['schemas']['CaseMoney']
type Standing = NonNullable<CaseMoney['award']>['standing']
const MEANINGS: Readonly<Record<Standing, Meaning>> = {
  assessed: 'soon',
  reserved: 'running',
  committed: 'running',
  paid: 'done',
  released: 'ended',
  recovered: 'ended',
}

/** The money of a case: how much and why that much, what was looked at, the ledger, and what the bank said. */
export function Money({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const money = useQuery({
    queryKey: ['case', caseId, 'money'],
    retry: (count, error) => !(error instanceof ServerProblem) && count < 2,
    queryFn: () => call(api.GET('/api/cases/{id}/money', { params: { path: { id: caseId } } })),
  })
  if (money.isPending) return <Waiting />
  if (money.error instanceof ServerProblem && money.error.status === 404) return <Nothing title={t('money.of.none')} />
  if (money.error) return <ProblemView error={money.error} retry={() => money.refetch()} />
  return <Shown money={money.data} />
}

function Shown({ money }: { money: CaseMoney }) {
  const { t } = useTranslation()
  const { award, estimate, steps, looked } = money
  return (
    <Flex vertical gap={18}>
      {!award && <Alert type="info" showIcon title={t('money.of.noneYet')} description={t('money.of.noneYetHelp')} />}
      <Summary money={money} />
      {!award && estimate.reasons.length > 0 && (
        <Alert type="warning" showIcon title={t('money.of.reasons')} description={<Reasons items={estimate.reasons} />} />
      )}
      {steps.length > 0 && (
        <Part title={t('money.of.steps')}>
          <ol className="plain-list rows">
            {steps.map((step) => (
              <li key={`${step.step} ${step.text}`} className={step.step === 'amount' ? 'strong' : undefined}>
                <Flex justify="space-between" gap={16} align="baseline">
                  <span className="wrap">{step.text}</span>
                  {step.fen !== null && <span className="figures nowrap">{yuan(step.fen)}</span>}
                </Flex>
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Figures figures={award?.figures ?? estimate.figures} />
      {looked.length > 0 && (
        <Part title={t('money.of.looked')}>
          <ul className="plain-list rows">
            {looked.map((one) => (
              <li key={`${one.what} ${one.text}`}>
                <Mark meaning={one.clear ? 'done' : 'late'}>{t(one.clear ? 'money.of.clear' : 'money.of.notClear')}</Mark>{' '}
                <span className="wrap">{one.text}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {award && <Moved money={money} />}
      <Others money={money} />
    </Flex>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="panel-title">{title}</h3>
      {children}
    </section>
  )
}

function Summary({ money: { award, estimate, line } }: { money: CaseMoney }) {
  const { t } = useTranslation()
  const me = useMe()
  const fen = award ? award.amountFen : estimate.amountFen
  return (
    <dl className="pairs">
      <dt>{t(award ? 'money.of.amount' : 'money.of.estimate')}</dt>
      <dd>
        <strong className="figures">{fen === null ? t('money.of.unknown') : yuan(fen)}</strong>
      </dd>
      {award && (
        <>
          <dt>{t('money.of.standing')}</dt>
          <dd>
            <Mark meaning={MEANINGS[award.standing]}>{t(`money.of.standings.${award.standing}`)}</Mark>
          </dd>
        </>
      )}
      <dt>{t('money.of.line')}</dt>
      <dd>
        {!line ? (
          t('money.of.noLine')
        ) : may(me.data, 'budget.read') ? (
          <Link to={`/budget/${line.id}`}>
            {line.name} <span className="figures">{line.year}</span>
          </Link>
        ) : (
          `${line.name} ${line.year}`
        )}
      </dd>
      {award?.decidedByRule && (
        <>
          <dt>{t('money.of.rule')}</dt>
          <dd>
            <code>{award.decidedByRule}</code>
          </dd>
        </>
      )}
      {award?.score && (
        <>
          <dt>{t('money.of.score')}</dt>
          <dd className="figures">{award.score}</dd>
        </>
      )}
      {award && award.recoveredFen !== '0' && (
        <>
          <dt>{t('money.of.recovered')}</dt>
          <dd className="figures">{yuan(award.recoveredFen)}</dd>
        </>
      )}
    </dl>
  )
}

function Figures({ figures }: { figures: CaseMoney['estimate']['figures'] }) {
  const { t } = useTranslation()
  if (figures.length === 0) return null
  return (
    <Part title={t('money.of.figures')}>
      <Plain
        label={t('money.of.figures')}
        rows={figures}
        keyOf={(row) => row.name}
        columns={[
          { key: 'figure', title: t('money.of.figure'), width: 220, render: (row) => row.label },
          {
            key: 'value',
            title: t('money.of.value'),
            width: 160,
            align: 'end',
            render: (row) => <span className="wrap">{worded(row.value, t('frame.yes'), t('frame.no'))}</span>,
          },
          {
            key: 'source',
            title: t('money.of.source'),
            width: 240,
            render: (row) => (
              <>
                {t(`money.of.sources.${row.source}`)}
                {row.note && <span className="quiet small"> · {row.note}</span>}
              </>
            ),
          },
        ]}
      />
    </Part>
  )
}

/** A figure's value as people read it. */
function worded(value: unknown, yes: string, no: string): string {
  if (value === true) return yes
  if (value === false) return no
  if (typeof value === 'number') return plain(value)
  if (Array.isArray(value)) return value.map((one) => worded(one, yes, no)).join(' → ')
  return value === null || value === undefined ? '—' : String(value)
}

function Moved({ money: { award, payments, parts } }: { money: CaseMoney }) {
  const { t } = useTranslation()
  const me = useMe()
  const columns = useEntryColumns()
    .filter(({ key }) => key !== 'case' && key !== 'document')
    .map((column) => (column.key === 'who' ? { ...column, width: 150, render: byWhom } : column))
  return (
    <>
      {parts.length > 0 && (
        <Part title={t('money.of.parts')}>
          <ul className="plain-list rows">
            {parts.map((part) => (
              <li key={part.number}>
                {t('money.of.part', { number: part.number })} <span className="figures">{yuan(part.amountFen)}</span>{' '}
                <span className="quiet">{part.paid ? t('money.of.partPaid') : t('money.of.due', { date: part.dueOn })}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('money.of.payments')}>
        {payments.length === 0 ? (
          <span className="quiet">{t('money.of.noPayments')}</span>
        ) : (
          <ul className="plain-list rows">
            {payments.map((payment) => (
              <li key={payment.id}>
                <Flex justify="space-between" gap={12} wrap>
                  <span className="wrap">
                    <span className="figures">{yuan(payment.amountFen)}</span> · {payment.accountName} {payment.bank}{' '}
                    <span className="figures">{payment.accountNumber}</span>
                    {payment.reference && <span className="quiet small"> · {payment.reference}</span>}
                  </span>
                  <span>
                    <PaymentStatus payment={payment} />
                  </span>
                </Flex>
              </li>
            ))}
          </ul>
        )}
      </Part>
      {me.data?.side === 'office' && (
        <Part title={t('money.of.entries')}>
          <Plain
            label={t('money.of.entries')}
            rows={award?.entries ?? []}
            columns={columns}
            keyOf={(row) => row.id}
            nothing={<Nothing title={t('money.of.noEntries')} help={t('money.of.noEntriesHelp')} />}
          />
        </Part>
      )}
    </>
  )
}

/** Who booked it, and on which document. */
function byWhom({ actorName, documentNumber }: Entry) {
  return (
    <span className="wrap">
      {actorName}
      {documentNumber && <span className="quiet small"> · {documentNumber}</span>}
    </span>
  )
}

function Others({ money: { others } }: { money: CaseMoney }) {
  const { t } = useTranslation()
  return (
    <Part title={t('money.of.others')}>
      {others.length === 0 ? (
        <span className="quiet">{t('money.of.noOthers')}</span>
      ) : (
        <ul className="plain-list rows">
          {others.map((other) => (
            <li key={other.caseId}>
              <Link to={`/cases/${other.caseId}?tab=money`} className="figures nowrap">
                {other.caseNumber}
              </Link>{' '}
              {other.clauseName} <span className="quiet figures">{other.year}</span>{' '}
              <span className="figures nowrap">{yuan(other.amountFen)}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
