import { Alert, App, Button, Flex, Form, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseAction } from '../../../parts/actions/types.js'
import { useFire } from '../../../parts/actions/use-fire.js'
import { actedOn, type Detail } from '../../../parts/case/use-case.js'
import { Dialog } from '../../../parts/dialog.js'
import { yuan } from '../../../parts/format.js'
import { Panel, Waiting } from '../../../parts/page.js'
import { ProblemView, Reasons } from '../../../parts/problem-view.js'
import { AccountOf } from './account.js'
import { Computed } from './computed.js'
import { type CaseAward, type MoneyOfCase, useAward, useMoney } from './use-money.js'

/** Events of an offer this page has its own buttons for. */
export const OFFER_EVENTS: ReadonlySet<string> = new Set(['confirm', 'contest', 'decline'])

/** F-9, an award nobody applied for: why, how much and how computed, the account, and confirm, correct or decline. */
export function Offer({ detail }: { detail: Detail }) {
  const money = useMoney(detail.id)
  const award = useAward(detail.id)
  if (money.isPending || award.isPending) return <Waiting />
  if (money.error) return <ProblemView error={money.error} retry={() => money.refetch()} />
  if (award.error) return <ProblemView error={award.error} retry={() => award.refetch()} />
  return <Offered detail={detail} money={money.data} award={award.data} />
}

function Offered({ detail, money, award }: { detail: Detail; money: MoneyOfCase; award: CaseAward }) {
  const { t } = useTranslation()
  const amount = award.award?.amountFen ?? award.estimate.amountFen
  const fact = (label: string, text: ReactNode) => (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
  return (
    <Panel title={t('policies.offer.why')}>
      <p className="wrap" style={{ marginTop: 0 }}>
        {money.who}
      </p>
      <dl className="answers">
        {fact(t('policies.offer.amount'), <strong className="figures amount">{`${yuan(amount)} ${t('policies.yuan')}`}</strong>)}
        {fact(t('policies.offer.how'), <Computed money={money} award={award} />)}
        {fact(t('policies.offer.account'), <AccountOf enterpriseId={detail.enterprise.id} account={money.account} />)}
      </dl>
      {detail.clock.due && (
        <p className="figures" style={{ marginBottom: 12 }}>
          {t('policies.offer.due', { date: detail.clock.due })}
        </p>
      )}
      <Answer detail={detail} award={award} />
    </Panel>
  )
}

function Answer({ detail, award }: { detail: Detail; award: CaseAward }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [asking, setAsking] = useState<'contest' | 'decline'>()
  const fire = useFire(actedOn(detail), ({ action }) => {
    setAsking(undefined)
    message.success(t(SAID[action.event as keyof typeof SAID]))
  })
  const action = (event: string): CaseAction | undefined => detail.actions.find((one) => one.event === event)
  const confirm = action('confirm')
  if (!confirm) return <Alert type="info" showIcon title={t('policies.offer.admin')} />
  const chosen = asking && action(asking)
  return (
    <Flex vertical gap={12} align="start">
      {!confirm.allowed && <Alert type="warning" showIcon role="alert" title={<Reasons items={confirm.refusals} />} />}
      {fire.error && !asking && <ProblemView error={fire.error} />}
      <Flex gap={8} wrap>
        <Button
          type="primary"
          size="large"
          disabled={!confirm.allowed}
          loading={fire.isPending && !asking}
          onClick={() => fire.mutate({ action: confirm })}
        >
          {confirm.label}
        </Button>
        {(['contest', 'decline'] as const).map((event) => (
          <Button key={event} size="large" onClick={() => setAsking(event)}>
            {action(event)?.label}
          </Button>
        ))}
      </Flex>
      {asking && chosen && (
        <Dialog<Record<string, string>, unknown>
          title={chosen.label}
          ok={chosen.label}
          danger={asking === 'decline'}
          send={(input) =>
            fire.mutateAsync({ action: chosen, input: Object.fromEntries(Object.entries(input).filter(([, value]) => value)) })
          }
          onDone={() => setAsking(undefined)}
          onClose={() => setAsking(undefined)}
        >
          <p className="quiet" style={{ marginTop: 0 }}>
            {t(`policies.offer.${asking}Help`)}
          </p>
          {asking === 'contest' ? <ContestFields award={award} /> : <DeclineFields />}
        </Dialog>
      )}
    </Flex>
  )
}

const SAID = {
  confirm: 'policies.offer.confirmed',
  contest: 'policies.offer.contested',
  decline: 'policies.offer.declined',
} as const

function ContestFields({ award }: { award: CaseAward }) {
  const { t } = useTranslation()
  const figures = award.award?.figures ?? []
  return (
    <>
      {figures.length > 0 && (
        <Form.Item name="figure" label={t('policies.offer.contestFigure')}>
          <Select allowClear options={figures.map(({ name, label }) => ({ value: name, label }))} />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label={t('policies.offer.contestReason')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('policies.offer.needReason') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </>
  )
}

function DeclineFields() {
  const { t } = useTranslation()
  return (
    <Form.Item name="note" label={t('policies.offer.declineNote')}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
    </Form.Item>
  )
}
