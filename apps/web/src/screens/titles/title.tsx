import { useQuery } from '@tanstack/react-query'
import { Breadcrumb, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { trailOf } from '../../parts/list/trail.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { DutyStanding } from '../duties/standing.js'
import { DaysToEnd, TitleStatus } from './columns.js'
import { type TitleAct, TitleDialog } from './title-dialog.js'

export type Title = components['schemas']['MembershipDetail']

/** One title: its certificate, what happened to it, its yearly duties, and what the office may do with it. */
export function Component() {
  const { t, i18n } = useTranslation()
  const { id = '' } = useParams()
  const me = useMe()
  const [act, setAct] = useState<TitleAct>()
  const title = useQuery({
    queryKey: ['title', id],
    queryFn: () => call(api.GET('/api/memberships/{id}', { params: { path: { id } } })),
  })
  if (title.isPending) return <Waiting rows={8} />
  if (title.error) return <ProblemView error={title.error} retry={() => title.refetch()} />
  const one = title.data
  const tier = i18n.language === 'en' ? one.tierNameEn : one.tierName
  const writes = may(me.data, 'memberships.write') && one.endedOn === null
  const acts: TitleAct[] = one.status === 'suspended' ? ['resume', 'rename'] : ['suspend', 'rename', 'transfer-out']
  const cases = [
    ['case', one.caseId],
    ['renewalCase', one.renewalCaseId],
    ['revocationCase', one.revocationCaseId],
  ] as const
  return (
    <>
      <Breadcrumb
        items={[{ title: <Link to={trailOf('titles')?.address ?? '/titles'}>{t('ladder.titles.title')}</Link> }, { title: tier }]}
      />
      <Page
        title={`${tier} · ${one.enterpriseName}`}
        sub={<TitleStatus title={one} />}
        extra={
          <>
            {one.certificateNumber && (
              <Button href={`/api/memberships/${id}/certificate`} target="_blank" rel="noreferrer">
                {t('ladder.titles.certificate')}
              </Button>
            )}
            {writes &&
              acts.map((each) => (
                <Button key={each} onClick={() => setAct(each)}>
                  {t(`ladder.titles.${each === 'transfer-out' ? 'transferOut' : each}`)}
                </Button>
              ))}
          </>
        }
      >
        <div className="two">
          <Events events={one.events} />
          <div style={{ display: 'grid', gap: 16, minWidth: 0 }}>
            <Panel>
              <dl className="pairs">
                <dt>{t('ladder.titles.enterprise')}</dt>
                <dd>
                  <Link to={me.data?.side === 'firm' ? '/enterprise' : `/enterprises/${one.enterpriseId}`}>
                    {one.enterpriseName}
                  </Link>
                </dd>
                <dt>{t('ladder.titles.from')}</dt>
                <dd className="figures">{one.validFrom}</dd>
                <dt>{t('ladder.titles.to')}</dt>
                <dd className="figures">{one.endedOn ?? one.validTo ?? t('ladder.titles.noEnd')}</dd>
                <dt>{t('ladder.titles.left')}</dt>
                <dd>
                  <DaysToEnd title={one} />
                </dd>
                <dt>{t('ladder.titles.number')}</dt>
                <dd className="figures">{one.certificateNumber ?? '—'}</dd>
                <dt>{t('ladder.titles.name')}</dt>
                <dd>{one.certificateName}</dd>
                <dt>{t('ladder.titles.number2')}</dt>
                <dd>{one.authorityDocument ?? '—'}</dd>
                {cases.map(([word, caseId]) =>
                  caseId ? (
                    <div key={word} style={{ display: 'contents' }}>
                      <dt>{t(`ladder.titles.${word}`)}</dt>
                      <dd>
                        <Link to={`/cases/${caseId}`}>{t('parts.list.open')}</Link>
                      </dd>
                    </div>
                  ) : null,
                )}
              </dl>
            </Panel>
            <Panel title={t('ladder.titles.duties')}>
              {one.duties.length === 0 ? (
                <span className="quiet">{t('ladder.titles.dutiesNone')}</span>
              ) : (
                <ul className="plain-list rows">
                  {one.duties.map((duty) => (
                    <li key={duty.id}>
                      {duty.year} {duty.name} <DutyStanding standing={duty.standing} />
                      <div className="quiet small figures">{duty.dueOn}</div>
                    </li>
                  ))}
                </ul>
              )}
            </Panel>
          </div>
        </div>
      </Page>
      {act && <TitleDialog act={act} title={one} onClose={() => setAct(undefined)} />}
    </>
  )
}

function Events({ events }: { events: Title['events'] }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('ladder.titles.history')}>
      <ul className="plain-list rows">
        {events.map((event) => (
          <li key={`${event.kind} ${event.at}`}>
            <strong>{t(`ladder.titles.events.${event.kind as 'granted'}`, { defaultValue: event.kind })}</strong>{' '}
            <span className="quiet figures">{t('ladder.titles.effective', { date: event.effectiveOn })}</span>
            <div className="wrap">{event.reason}</div>
            <div className="quiet small wrap">
              {[event.actorName, event.documentNumber, event.legalBasis].filter(Boolean).join(' · ')}{' '}
              {event.caseId && <Link to={`/cases/${event.caseId}`}>{t('parts.list.open')}</Link>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
