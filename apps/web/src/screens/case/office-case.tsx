import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Alert, Button, Flex } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { ActionsBar } from '../../parts/actions/bar.js'
import { ClockCard } from '../../parts/case/clock-card.js'
import { Commitments } from '../../parts/case/commitments.js'
import { Corrections } from '../../parts/case/corrections.js'
import { Correspondence } from '../../parts/case/correspondence.js'
import { Lookers } from '../../parts/case/lookers.js'
import { Money } from '../../parts/case/money.js'
import { MovedNotice } from '../../parts/case/moved-notice.js'
import { Opinions } from '../../parts/case/opinions.js'
import { OwnTasks, useOwnTasks } from '../../parts/case/own-tasks.js'
import { Panels } from '../../parts/case/panels.js'
import { RatingGiven } from '../../parts/case/rating.js'
import { StateTag } from '../../parts/case/state-tag.js'
import { StepsBar } from '../../parts/case/steps-bar.js'
import { Tasks } from '../../parts/case/tasks.js'
import { Timeline } from '../../parts/case/timeline.js'
import { actedOn, type Detail, formOf, useCase } from '../../parts/case/use-case.js'
import { EnterpriseChip } from '../../parts/chips.js'
import { FormView } from '../../parts/form/form-view.js'
import { minute } from '../../parts/format.js'
import { useNeighbours } from '../../parts/list/trail.js'
import { Mark } from '../../parts/mark.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { Tabs } from '../../parts/tabs.js'
import { askCases } from '../cases/ask.js'
import { AllowCorrection } from './allow-correction.js'
import { Documents } from './documents.js'
import { Follow } from './follow.js'
import { Holder } from './holder.js'

/** O-3, a case on the desk: what it is, where it stands, everything in it, and what can be done. */
export default function OfficeCase() {
  const { id = '' } = useParams()
  const asked = useCase(id)
  if (asked.isPending) return <Waiting rows={8} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  return <Shown key={id} detail={asked.data} />
}

function Shown({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const own = useOwnTasks(detail.id)
  const { programme } = detail
  return (
    <Page title={programme.name} sub={<Head detail={detail} />} extra={<Neighbours id={detail.id} />}>
      <MovedNotice detail={detail} />
      <Lookers caseId={detail.id} />
      {detail.held && <Alert type="error" showIcon title={t('desk.case.held')} />}
      <div className="panel steps">
        <StepsBar steps={detail.steps} />
      </div>
      <div className="two">
        <section className="panel" style={{ minWidth: 0 }}>
          <Contents detail={detail} />
        </section>
        <aside style={{ display: 'grid', gap: 16, minWidth: 0 }}>
          <Panel title={t('parts.clock.title')}>
            <ClockCard clock={detail.clock} />
          </Panel>
          <Panel>
            <dl className="pairs">
              <dt>{t('desk.cases.assignee')}</dt>
              <dd>
                <Holder detail={detail} />
              </dd>
              <dt>{t('desk.case.submitted')}</dt>
              <dd className="figures">{detail.submittedAt ? minute(detail.submittedAt) : t('desk.case.notSubmitted')}</dd>
              <dt>{t('desk.case.openedOn')}</dt>
              <dd className="figures">{minute(detail.openedAt)}</dd>
              <dt>{t('firm.before.basis')}</dt>
              <dd>{programme.legalBasis}</dd>
            </dl>
            <Follow caseId={detail.id} />
          </Panel>
          {detail.closedAt && <RatingGiven caseId={detail.id} />}
        </aside>
      </div>
      <section className="foot" aria-label={t('parts.actions.title')}>
        <Flex gap={8} wrap align="center">
          <OwnTasks caseId={detail.id} tasks={own} />
          {(own.length === 0 || detail.actions.length > 0) && (
            <ActionsBar on={actedOn(detail)} actions={detail.actions} waitsOn={detail.waitsOn} />
          )}
        </Flex>
      </section>
    </Page>
  )
}

function Head({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const me = useMe()
  const { enterprise, programme } = detail
  return (
    <Flex gap={8} wrap align="center">
      <strong className="figures">{detail.number}</strong>
      <StateTag label={detail.stateLabel} outcome={detail.outcome} waitsOn={detail.waitsOn} />
      <EnterpriseChip id={enterprise.id} name={enterprise.name} linked={may(me.data, 'enterprises.read')} />
      <span className="small nowrap">{t('desk.case.version', { version: programme.version })}</span>
      {detail.flags.map((flag) => (
        <Mark key={flag} meaning="soon">
          {t(`desk.flags.${flag as 'overdue'}`, { defaultValue: flag })}
        </Mark>
      ))}
    </Flex>
  )
}

/** Back to the list as it was left, and on to the neighbours in its order, at the same tab. */
function Neighbours({ id }: { id: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { search } = useLocation()
  const { trail, position, previous, next } = useNeighbours('cases', id, async (query) =>
    (await askCases(query)).items.map((one) => one.id),
  )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"]')) return
      if (event.key === '[' && previous) navigate(`/cases/${previous}${search}`)
      if (event.key === ']' && next) navigate(`/cases/${next}${search}`)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [previous, next, search, navigate])
  return (
    <Flex gap={8} align="center" wrap>
      {position !== undefined && (
        <>
          <span className="quiet small figures">{t('desk.case.position', { at: position, of: trail?.total })}</span>
          <Button
            icon={<LeftOutlined aria-hidden />}
            disabled={!previous}
            aria-keyshortcuts="["
            onClick={() => navigate(`/cases/${previous}${search}`)}
          >
            {t('desk.case.previous')}
          </Button>
          <Button
            icon={<RightOutlined aria-hidden />}
            iconPlacement="end"
            disabled={!next}
            aria-keyshortcuts="]"
            onClick={() => navigate(`/cases/${next}${search}`)}
          >
            {t('desk.case.next')}
          </Button>
        </>
      )}
      <Link to={trail?.address ?? '/cases'}>{t('desk.case.back')}</Link>
    </Flex>
  )
}

const TABS = [
  'form',
  'documents',
  'corrections',
  'tasks',
  'opinions',
  'panels',
  'money',
  'commitments',
  'comments',
  'log',
] as const
/** Tabs of cases that give money. */
const OF_MONEY: readonly string[] = ['money', 'commitments']
/** Tabs only some may open. */
const RIGHTS = {
  tasks: 'cases.tasks',
  opinions: 'opinions.read',
  panels: 'panels.read',
  commitments: 'commitments.read',
} as const

function Contents({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const me = useMe()
  const [params, setParams] = useSearchParams()
  const form = formOf(detail)
  const bodies = {
    form:
      form.length > 0 ? (
        <FormView form={form} answers={detail.answers} />
      ) : (
        <span className="quiet">{t('desk.case.noForm')}</span>
      ),
    documents: <Documents caseId={detail.id} />,
    corrections: (
      <Flex vertical gap={14}>
        <AllowCorrection detail={detail} />
        <Corrections caseId={detail.id} form={form} />
      </Flex>
    ),
    tasks: <Tasks caseId={detail.id} />,
    opinions: <Opinions caseId={detail.id} whyNot={detail.whyNotExamined} />,
    panels: <Panels caseId={detail.id} whyNot={detail.whyNotExamined} />,
    money: <Money caseId={detail.id} />,
    commitments: <Commitments caseId={detail.id} />,
    comments: <Correspondence caseId={detail.id} />,
    log: <Timeline caseId={detail.id} />,
  }
  const givesMoney = /^policy-(application|award)$/.test(detail.kind)
  const shown = TABS.filter(
    (key) => (givesMoney || !OF_MONEY.includes(key)) && (!(key in RIGHTS) || may(me.data, RIGHTS[key as keyof typeof RIGHTS])),
  )
  const tab = shown.find((key) => key === params.get('tab')) ?? 'form'
  return (
    <Tabs
      active={tab}
      label={detail.number}
      tabs={shown.map((key) => ({ key, label: t(`desk.case.tabs.${key}`) }))}
      onChange={(key) => setParams(key === 'form' ? {} : { tab: key }, { replace: true, preventScrollReset: true })}
    >
      {bodies[tab]}
    </Tabs>
  )
}
