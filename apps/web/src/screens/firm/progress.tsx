import { Alert, Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import { ActionsBar } from '../../parts/actions/bar.js'
import { ClockCard } from '../../parts/case/clock-card.js'
import { Corrections, useCorrections } from '../../parts/case/corrections.js'
import { Correspondence } from '../../parts/case/correspondence.js'
import { MovedNotice } from '../../parts/case/moved-notice.js'
import { CodeOf } from '../../parts/case/progress-code.js'
import { Rating } from '../../parts/case/rating.js'
import { StateTag } from '../../parts/case/state-tag.js'
import { StepsBar } from '../../parts/case/steps-bar.js'
import { Tasks } from '../../parts/case/tasks.js'
import { Timeline } from '../../parts/case/timeline.js'
import { actedOn, type Detail, formOf, useCase } from '../../parts/case/use-case.js'
import { Slots } from '../../parts/file/slots.js'
import { FormView } from '../../parts/form/form-view.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { ActingFor } from './agencies.js'
import { AskAdmin, Asked } from './ask-admin.js'
import { sendingStep, untilWhen, workplaceOf } from './filing.js'
import { CommitmentsOf } from './policy/commitments-of.js'
import { MoneyPanel } from './policy/money.js'
import { OFFER_EVENTS, Offer } from './policy/offer.js'
import { PromiseSigned } from './policy/promise.js'
import { isAboutMoney } from './policy/use-money.js'

/** F-7, how an application stands: whose turn it is, the steps with their days, and what was handed in. */
export default function Progress() {
  const { id = '' } = useParams()
  const asked = useCase(id)
  if (asked.isPending) return <Waiting rows={8} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  return <Shown detail={asked.data} />
}

function Shown({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const me = useMe()
  const form = formOf(detail)
  const place = workplaceOf(detail)
  const sending = sendingStep(detail)
  const offered = detail.kind === 'policy-award' && detail.phase === 'confirm' && detail.waitsOn === 'firm'
  const others = detail.actions.filter((action) => action !== sending && !(offered && OFFER_EVENTS.has(action.event)))
  const ours = detail.waitsOn === 'firm' && !detail.closedAt
  const until = untilWhen(detail.clock)
  const notices = useCorrections(detail.id)
  /** Nothing filled in yet: rows of blanks would only stand between the firm and what it is to do. */
  const begun = Object.keys(detail.answers).length > 0 || detail.documents.some((slot) => slot.documents.length > 0)
  const acts = others.length > 0 && (
    <Panel title={t('parts.actions.title')}>
      <ActionsBar on={actedOn(detail)} actions={others} done={() => navigate(`/cases/${detail.id}`)} />
    </Panel>
  )
  return (
    <Page
      title={detail.programme.name}
      sub={
        <Flex gap={8} wrap align="center">
          <span className="figures">{detail.number}</span>
          <StateTag label={detail.stateLabel} outcome={detail.outcome} waitsOn={detail.waitsOn} />
          <span className="wrap">{detail.enterprise.name}</span>
        </Flex>
      }
    >
      <ActingFor detail={detail} />
      <MovedNotice detail={detail} />
      {ours && (
        <Alert
          type="warning"
          showIcon
          title={t('firm.progress.yourTurn')}
          description={until && t('firm.home.dueBy', { date: until })}
          action={
            place && (
              <Link to={`/cases/${detail.id}/${place}`}>
                <Button type="primary">{place === 'correct' ? t('firm.home.correct') : t('firm.home.continueFilling')}</Button>
              </Link>
            )
          }
        />
      )}
      <Asked detail={detail} />
      {detail.sendRequest && <AskAdmin detail={detail} />}
      {detail.waitsOn === 'public' && (
        <Link to="/publicity" style={{ textDecoration: 'underline' }}>
          {t('firm.progress.seeNotices')}
        </Link>
      )}
      {detail.closedAt && detail.submittedAt && <Rating caseId={detail.id} />}
      {offered && <Offer detail={detail} />}
      {isAboutMoney(detail) && !offered && (detail.submittedAt || detail.kind === 'policy-award') && (
        <MoneyPanel detail={detail} />
      )}
      {ours && acts}
      <Panel title={t('desk.case.steps')}>
        <StepsBar steps={detail.steps} upright />
      </Panel>
      <Panel title={t('parts.clock.title')}>
        <ClockCard clock={detail.clock} />
      </Panel>
      {!ours && acts}
      {isAboutMoney(detail) && (
        <>
          <CommitmentsOf caseId={detail.id} />
          <PromiseSigned id={detail.id} />
        </>
      )}
      {may(me.data, 'cases.tasks') && (
        <Panel title={t('desk.case.tabs.tasks')}>
          <Tasks caseId={detail.id} />
        </Panel>
      )}
      {begun && form.length > 0 && (
        <Panel title={t('firm.progress.answers')}>
          <FormView form={form} answers={detail.answers} />
        </Panel>
      )}
      {begun && detail.documents.length > 0 && (
        <Panel title={t('firm.progress.documents')}>
          <Slots caseId={detail.id} slots={detail.documents} />
        </Panel>
      )}
      {notices.data && notices.data.length > 0 && (
        <Panel title={t('desk.case.tabs.corrections')}>
          <Corrections caseId={detail.id} form={form} />
        </Panel>
      )}
      <Panel title={t('firm.progress.correspondence')}>
        <Correspondence caseId={detail.id} />
      </Panel>
      {detail.submittedAt && <CodeOf caseId={detail.id} />}
      <Panel title={t('parts.timeline.title')}>
        <Timeline caseId={detail.id} />
      </Panel>
    </Page>
  )
}
