import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Flex, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { useListAddress } from '../../parts/list/address.js'
import { useSelection } from '../../parts/list/batch.js'
import { ExportButton } from '../../parts/list/export-button.js'
import { Filters } from '../../parts/list/filters.js'
import { List } from '../../parts/list/list.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { Tabs } from '../../parts/tabs.js'
import { useFactNames } from '../eligibility/fact-names.js'
import { CertaintyTag } from '../programme-admin/certainty-tag.js'
import { Breakdown } from './breakdown.js'
import { useScanColumns } from './columns.js'
import { useScanFilters } from './filters.js'
import { Invite } from './invite.js'
import { LISTS, usedIn } from './lists.js'
import { LastRun } from './run.js'

/** M-2, everybody judged: who meets a ruleset, who is one condition short, who lacks a figure; invited from here. */
export function Component() {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress({ list: 'meets', ruleset: '' })
  const names = useFactNames()
  const name = LISTS.find((one) => one === list.values.list) ?? 'meets'
  const whom = usedIn('summary', list.values)
  const summary = useQuery({
    queryKey: ['scan', 'summary', whom],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/scan/summary', { params: { query: whom as never } })),
  })
  const rulesets = summary.data ?? []
  const ruleset = rulesets.find(({ rulesetId }) => rulesetId === list.values.ruleset) ?? rulesets[0]
  const query = { ...usedIn(name, list.values), list: name, ruleset: ruleset?.rulesetId ?? '' }
  const asked = { ...query, page: list.page, size: list.size }
  const results = useQuery({
    queryKey: ['scan', 'results', asked],
    enabled: ruleset !== undefined,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const page = await call(api.GET('/api/scan/results', { params: { query: asked as never } }))
      return { ...page, items: page.items.map((row) => ({ ...row, id: row.enterpriseId })) }
    },
  })
  const selection = useSelection(results.data?.items)
  const filters = useScanFilters(name)
  const columns = useScanColumns(name, ruleset?.rulesetId, names)
  const counts = new Map(ruleset?.counts.map((one) => [one.list, one.count]))
  return (
    <Page title={t('scan.title')} sub={t('scan.sub')} extra={<LastRun />}>
      {summary.isPending && <Waiting rows={6} />}
      {summary.error && <ProblemView error={summary.error} retry={() => summary.refetch()} />}
      {summary.data && !ruleset && (
        <div className="panel">
          <Nothing title={t('scan.never')} help={t('scan.neverHelp')} />
        </div>
      )}
      {ruleset && (
        <>
          <Flex gap={10} wrap align="center">
            <Select
              aria-label={t('scan.ruleset')}
              value={ruleset.rulesetId}
              style={{ minWidth: 260, maxWidth: '100%' }}
              showSearch={{ optionFilterProp: 'label' }}
              options={rulesets.map((one) => ({ value: one.rulesetId, label: one.name }))}
              onChange={(to) => {
                selection.clear()
                list.set({ ruleset: to, leaf: undefined, lacking: undefined })
              }}
            />
            <CertaintyTag certainty={ruleset.certainty} />
            <Link to={`/rulesets/${ruleset.rulesetId}`}>{t('scan.seeRules')}</Link>
          </Flex>
          <Tabs
            active={name}
            label={t('scan.title')}
            tabs={LISTS.map((key) => ({
              key,
              label: (
                <>
                  {t(`scan.tabs.${key}`)} <span className="figures">{counts.get(key) ?? 0}</span>
                </>
              ),
            }))}
            onChange={(to) => {
              selection.clear()
              list.set({ list: to, leaf: undefined, lacking: undefined, within: undefined })
            }}
          />
          <span className="quiet">{t(`scan.help.${name}`)}</span>
          <Filters filters={filters} list={list} />
          {(name === 'one-short' || name === 'lacking') && (
            <Breakdown name={name} rulesetId={ruleset.rulesetId} whom={whom} list={list} names={names} />
          )}
          <List
            id="scan"
            list={list}
            answer={results}
            columns={columns}
            open={(row) => `/enterprises/${row.id}?tab=ladder${ruleset.tierCode ? `&rung=${ruleset.tierCode}` : ''}`}
            selection={may(me.data, 'prospects.invite') && ruleset.tierCode ? selection : undefined}
            batch={
              ruleset.tierCode && (
                <Invite tier={ruleset.tierCode} tierName={ruleset.tierName ?? ruleset.name} selection={selection} />
              )
            }
            tools={<ExportButton address="/api/scan/results/export.csv" meaning={query} total={results.data?.total ?? 0} />}
            nothing={
              <Nothing title={t('scan.none')} help={t('scan.noneHelp')}>
                <Button onClick={() => list.replace({ ruleset: ruleset.rulesetId, list: name })}>{t('parts.list.reset')}</Button>
              </Nothing>
            }
          />
        </>
      )}
    </Page>
  )
}
