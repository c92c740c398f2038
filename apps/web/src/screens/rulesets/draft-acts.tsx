import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Pagination, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Nothing } from '../../parts/nothing.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { useTrouble } from '../../parts/trouble.js'
import { joined } from '../../words/index.js'
import { useFactNames } from '../eligibility/fact-names.js'
import { AnswerMark } from '../eligibility/tree.js'
import { useConditionsOf } from '../scan/conditions-of.js'
import { isUnderWay, type Run, RunProgress } from '../scan/run-progress.js'
import type { Ruleset } from './ruleset.js'

type Row = components['schemas']['DryRunRow']

/** A draft's way into force: tried on everybody, then published by somebody else, or discarded. */
export function DraftActs({ ruleset }: { ruleset: Ruleset }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const askFirst = useAskFirst()
  const trouble = useTrouble()
  const runs = useQuery({
    queryKey: ['scan-runs', 'dry-run', ruleset.id],
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? 1000 : false),
    queryFn: () => call(api.GET('/api/scan/runs', { params: { query: { kind: 'dry-run', ruleset: ruleset.id, size: 1 } } })),
  })
  const path = { params: { path: { id: ruleset.id } } }
  const dryRun = useMutation({
    mutationFn: () => call(api.POST('/api/rulesets/{id}/dry-run', path)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['scan-runs', 'dry-run', ruleset.id] }),
    onError: trouble,
  })
  const publish = useMutation({
    mutationFn: () => call(api.POST('/api/rulesets/{id}/publish', path)),
    onSuccess: (published) => {
      message.success(t('rulesets.published'))
      client.setQueryData(['ruleset', ruleset.id], published)
      client.invalidateQueries({ queryKey: ['rulesets'] })
    },
  })
  const discard = useMutation({
    mutationFn: () => call(api.DELETE('/api/rulesets/{id}', path)),
    onSuccess: () => {
      message.success(t('rulesets.discarded'))
      client.invalidateQueries({ queryKey: ['rulesets'] })
      navigate('/rulesets')
    },
    onError: trouble,
  })
  const ask = (title: string, danger: boolean, go: () => Promise<unknown>) =>
    askFirst({ title, go: t(danger ? 'rulesets.discard' : 'rulesets.publish'), harmless: !danger }, () => go())
  const last = runs.data?.items[0]
  return (
    <Flex vertical gap={14}>
      <Panel title={t('rulesets.dryRun')}>
        <p className="quiet">{t('rulesets.dryRunHelp')}</p>
        {runs.error && <ProblemView error={runs.error} retry={() => runs.refetch()} />}
        <Flex gap={14} align="center" wrap>
          <Button loading={dryRun.isPending || (last && isUnderWay(last))} onClick={() => dryRun.mutate()}>
            {t(last ? 'rulesets.dryRunAgain' : 'rulesets.dryRunGo')}
          </Button>
          {last ? <RunProgress run={last} /> : <span className="quiet">{t('rulesets.dryRunNone')}</span>}
        </Flex>
        {last?.state === 'done' && <Changes run={last} rulesetId={ruleset.id} />}
      </Panel>
      <Panel title={t('rulesets.publish')}>
        <p className="quiet">{t('rulesets.publishHelp')}</p>
        {publish.error && <ProblemView error={publish.error} />}
        <Flex gap={8} wrap style={{ marginTop: 8 }}>
          <Button
            type="primary"
            loading={publish.isPending}
            onClick={() => ask(t('rulesets.publishAsk', { name: ruleset.name }), false, publish.mutateAsync)}
          >
            {t('rulesets.publish')}
          </Button>
          <Button danger onClick={() => ask(t('rulesets.discardAsk'), true, discard.mutateAsync)}>
            {t('rulesets.discard')}
          </Button>
        </Flex>
      </Panel>
    </Flex>
  )
}

const SIZE = 20
const ANSWERS = ['met', 'not-met', 'unknown'] as const
type Shown = (typeof ANSWERS)[number] | ''

/** Whose result the draft would change, from what to what. */
function Changes({ run, rulesetId }: { run: Run; rulesetId: string }) {
  const { t } = useTranslation()
  const names = useFactNames()
  const conditionOf = useConditionsOf(rulesetId, names)
  const [page, setPage] = useState(1)
  const [after, setAfter] = useState<Shown>('')
  const changes = useQuery({
    queryKey: ['scan-runs', run.id, 'changes', after, page],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call(
        api.GET('/api/scan/runs/{id}/changes', {
          params: { path: { id: run.id }, query: { page, size: SIZE, after: after || undefined } },
        }),
      ),
  })
  if (changes.isPending) return <Waiting rows={4} />
  if (changes.error) return <ProblemView error={changes.error} retry={() => changes.refetch()} />
  const columns: Column<Row>[] = [
    {
      key: 'enterprise',
      title: t('rulesets.enterprise'),
      width: 240,
      render: (row) => <Link to={`/enterprises/${row.enterpriseId}?tab=ladder`}>{row.enterpriseName}</Link>,
    },
    { key: 'park', title: t('rulesets.park'), width: 120, render: (row) => row.parkName ?? '—' },
    { key: 'before', title: t('rulesets.before'), width: 110, render: (row) => <AnswerMark node={{ answer: row.before }} /> },
    { key: 'after', title: t('rulesets.after'), width: 110, render: (row) => <AnswerMark node={{ answer: row.after }} /> },
    {
      key: 'leaves',
      title: t('rulesets.leaves'),
      width: 320,
      render: (row) => <span className="wrap">{joined(row.leaves.map(conditionOf)) || '—'}</span>,
    },
  ]
  return (
    <Flex vertical gap={10} style={{ marginTop: 14 }}>
      <Flex justify="space-between" gap={10} wrap align="center">
        <strong className="figures">{t('rulesets.changes', { count: changes.data.total })}</strong>
        <Segmented<Shown>
          aria-label={t('rulesets.after')}
          value={after}
          options={[
            { value: '', label: t('rulesets.any') },
            ...ANSWERS.map((value) => ({ value, label: t(`eligibility.answers.${value}`) })),
          ]}
          onChange={(to) => {
            setAfter(to)
            setPage(1)
          }}
        />
      </Flex>
      <Plain
        label={t('rulesets.dryRun')}
        rows={changes.data.items}
        columns={columns}
        keyOf={(row) => row.enterpriseId}
        nothing={<Nothing title={t('rulesets.changesNone')} />}
      />
      {changes.data.total > SIZE && (
        <Pagination
          align="end"
          current={page}
          pageSize={SIZE}
          total={changes.data.total}
          showSizeChanger={false}
          onChange={setPage}
        />
      )}
    </Flex>
  )
}
