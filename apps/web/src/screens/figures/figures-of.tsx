import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert, Badge, Button, Flex, Grid, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { usePreference } from '../../parts/preference.js'
import { ProblemView } from '../../parts/problem-view.js'
import { Tabs } from '../../parts/tabs.js'
import { unitOf } from '../../words/index.js'
import { FigureDrawer } from './figure-drawer.js'
import { GroupForm } from './group-form.js'
import { SaveBar } from './save-bar.js'
import { type Figure, keyOf, type Metric, MONEY, type Money } from './shapes.js'
import type { Declaration } from './use-declaration.js'

/** The figures of an enterprise by the parts of the form; with a declaration it is the form the firm fills in. */
export function FiguresOf({ enterpriseId: id, declaration }: { enterpriseId: string; declaration?: Declaration }) {
  const { t } = useTranslation()
  const list = useListAddress({ part: 'finance' })
  const [{ money }, keep] = usePreference<{ money: Money }>('figures.money', { money: '万元' })
  const [opened, setOpened] = useState<{ metric: Metric; figure: Figure }>()
  const wide = Grid.useBreakpoint().md ?? innerWidth >= 768
  const year = Number(list.values.year) || undefined
  const form = useQuery({
    queryKey: ['figures', id, 'form', year],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/enterprises/{id}/figures', { params: { path: { id }, query: { year, years: 3 } } })),
  })
  if (form.isPending) return <Waiting rows={10} />
  if (form.error) return <ProblemView error={form.error} retry={() => form.refetch()} />
  const { years, groups, flagged } = form.data
  const first = years[0] ?? 0
  const last = years.at(-1) ?? 0
  const group = groups.find(({ code }) => code === list.values.part) ?? groups[0]
  const flagsIn = (code: string) =>
    groups
      .filter((one) => one.code === code)
      .flatMap((one) => one.metrics.flatMap(({ cells }) => cells.flatMap(({ flags }) => flags))).length
  return (
    <Flex vertical gap={14}>
      {flagged > 0 && <Alert type="warning" showIcon title={t('figures.flagged', { count: flagged })} />}
      <Tabs
        active={group?.code ?? ''}
        label={t('figures.parts')}
        tabs={groups.map(({ code, name }) => ({
          key: code,
          label: (
            <>
              {name} {flagsIn(code) > 0 && <Badge count={flagsIn(code)} color="var(--miaopu-color-warning)" size="small" />}
            </>
          ),
        }))}
        onChange={(part) => list.set({ part })}
      >
        <Flex vertical gap={12}>
          <Flex gap={12} wrap justify="space-between" align="center">
            <Flex gap={6} align="center">
              <Button
                icon={<LeftOutlined aria-hidden />}
                aria-label={t('figures.earlier')}
                onClick={() => list.set({ year: String(last - 1) })}
              />
              <span className="figures nowrap">
                {first}–{last}
              </span>
              <Button
                icon={<RightOutlined aria-hidden />}
                aria-label={t('figures.later')}
                onClick={() => list.set({ year: String(last + 1) })}
              />
            </Flex>
            <Flex gap={8} align="center">
              <span className="quiet small">{t('figures.unit')}</span>
              <Segmented
                aria-label={t('figures.unit')}
                value={money}
                options={MONEY.map((one) => ({ value: one, label: unitOf(one) }))}
                size={wide ? 'middle' : 'small'}
                onChange={(to) => keep({ money: to })}
              />
            </Flex>
          </Flex>
          {group && group.metrics.length > 0 ? (
            <GroupForm
              key={group.code}
              metrics={group.metrics}
              money={money}
              declaration={declaration}
              onOpen={(metric, figure) => setOpened({ metric, figure })}
            />
          ) : (
            <div className="panel">
              <Nothing title={t('figures.empty')} />
            </div>
          )}
        </Flex>
      </Tabs>
      {declaration && <SaveBar declaration={declaration} onGo={({ part, period }) => list.set({ part, period })} />}
      {opened && (
        <FigureDrawer
          key={keyOf(opened.metric.code, opened.figure.period)}
          enterpriseId={id}
          {...opened}
          money={money}
          onClose={() => setOpened(undefined)}
          onEvidence={declaration && ((file) => attach(declaration, opened, file.id))}
        />
      )}
    </Flex>
  )
}

/** Puts evidence to a figure in hand; one that was not changed is declared again with it. */
function attach(declaration: Declaration, opened: { metric: Metric; figure: Figure }, fileId: string): void {
  const { metric, figure } = opened
  const key = keyOf(metric.code, figure.period)
  const typed = declaration.drafts.get(key)
  const label = `${metric.name} ${figure.period}`
  const asIs = {
    metric: metric.code,
    period: figure.period,
    value: figure.value ?? '',
    unit: metric.unit,
    label,
    part: metric.group,
  }
  declaration.put(key, { ...asIs, version: figure.version, ...typed, evidenceFileId: fileId })
}
