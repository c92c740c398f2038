import { useQuery } from '@tanstack/react-query'
import { Alert, Breadcrumb, Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { day } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import { trailOf } from '../../parts/list/trail.js'
import { Mark } from '../../parts/mark.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { Tabs } from '../../parts/tabs.js'
import { conditionOf } from '../eligibility/conditions.js'
import { useFactNames } from '../eligibility/fact-names.js'
import { RuleTree } from '../eligibility/tree.js'
import { CertaintyTag } from '../programme-admin/certainty-tag.js'
import { useSpan } from './columns.js'
import { DraftActs } from './draft-acts.js'
import { ScoreRules } from './score-rules.js'
import { Versions } from './versions.js'

export type Ruleset = components['schemas']['RulesetView']

/** One version of a ruleset: rule by rule in words, its measures and score, the versions beside it, and a draft's way into force. */
export function Component() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const me = useMe()
  const list = useListAddress({ tab: 'rules' })
  const span = useSpan()
  const ruleset = useQuery({
    queryKey: ['ruleset', id],
    queryFn: () => call(api.GET('/api/rulesets/{id}', { params: { path: { id } } })),
  })
  if (ruleset.isPending) return <Waiting rows={10} />
  if (ruleset.error) return <ProblemView error={ruleset.error} retry={() => ruleset.refetch()} />
  const one = ruleset.data
  const writes = may(me.data, 'rulesets.write')
  const keys = writes && one.status === 'draft' ? (['rules', 'versions', 'draft'] as const) : (['rules', 'versions'] as const)
  const tab = keys.find((key) => key === list.values.tab) ?? 'rules'
  return (
    <>
      <Breadcrumb
        items={[
          { title: <Link to={trailOf('rulesets')?.address ?? '/rulesets'}>{t('rulesets.title')}</Link> },
          { title: one.name },
        ]}
      />
      <Page
        title={one.name}
        sub={
          <>
            <Mark meaning={one.status === 'draft' ? 'soon' : 'done'}>{t(`rulesets.statuses.${one.status}`)}</Mark>{' '}
            <CertaintyTag certainty={one.certainty} /> <code className="small">{one.id}</code>
          </>
        }
        extra={
          writes && (
            <Link to={`/rulesets/${one.id}/draft`}>
              <Button>{t(one.status === 'draft' ? 'rulesets.editDraft' : 'rulesets.draftFrom')}</Button>
            </Link>
          )
        }
      >
        {one.certainty === 'unconfirmed' && (
          <Alert type="warning" showIcon title={t('eligibility.unconfirmedHelp')} description={one.dateNote ?? undefined} />
        )}
        <Panel>
          <dl className="pairs">
            <dt>{t('rulesets.tier')}</dt>
            <dd>{one.tierName ?? '—'}</dd>
            <dt>{t('rulesets.forNew')}</dt>
            <dd className="figures">{span(one.newFrom, one.newTo)}</dd>
            <dt>{t('rulesets.forRenewal')}</dt>
            <dd className="figures">{span(one.renewalFrom, one.renewalTo)}</dd>
            <dt>{t('rulesets.basis')}</dt>
            <dd>{one.legalBasis}</dd>
            <dt>{t('rulesets.status')}</dt>
            <dd>
              {one.publishedAt
                ? t('rulesets.isPublished', { when: day(one.publishedAt) })
                : t('rulesets.isDrafted', { when: day(one.createdAt) })}
              {' · '}
              {t(one.decides ? 'rulesets.decides' : 'rulesets.comparison')}
            </dd>
          </dl>
        </Panel>
        <Tabs
          active={tab}
          label={one.name}
          tabs={keys.map((key) => ({ key, label: t(`rulesets.tabs.${key}`) }))}
          onChange={(to) => list.replace({ tab: to })}
        >
          {tab === 'rules' && <Rules ruleset={one} />}
          {tab === 'versions' && <Versions ruleset={one} list={list} />}
          {tab === 'draft' && <DraftActs ruleset={one} />}
        </Tabs>
      </Page>
    </>
  )
}

function Rules({ ruleset }: { ruleset: Ruleset }) {
  const { t } = useTranslation()
  const names = useFactNames()
  if (names.waiting) return <Waiting rows={6} />
  const measures = Object.entries(ruleset.derived)
  return (
    <Flex vertical gap={14}>
      <Panel title={t('eligibility.rules')}>
        <RuleTree node={conditionOf(ruleset.rule)} names={names} />
      </Panel>
      {ruleset.score && <ScoreRules score={ruleset.score} names={names} />}
      {measures.length > 0 && (
        <Panel title={t('rulesets.measures')}>
          <dl className="answers">
            {measures.map(([name, formula]) => (
              <div key={name}>
                <dt>{names.nameOf(name)}</dt>
                <dd>
                  <code className="small wrap">{formula}</code>
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
    </Flex>
  )
}
