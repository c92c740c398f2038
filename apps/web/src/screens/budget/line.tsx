import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Breadcrumb } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { useListAddress } from '../../parts/list/address.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { Tabs } from '../../parts/tabs.js'
import { Entries } from './entries.js'
import { type Line, Pressure } from './lines.js'
import { MoneyBar, MoneyKey, MoneyTiles } from './money-bar.js'
import { Allocate, Transfer } from './move-money.js'
import { Share } from './share.js'

/** O-8, one budget line: its accounts, every movement, and how it is shared out when more is asked than it has. */
export function Component() {
  const { id = '' } = useParams()
  const line = useQuery({
    queryKey: ['budget', 'line', id],
    queryFn: () => call(api.GET('/api/budget-lines/{id}', { params: { path: { id } } })),
  })
  if (line.isPending) return <Waiting rows={8} />
  if (line.error) return <ProblemView error={line.error} retry={() => line.refetch()} />
  return <Shown line={line.data} />
}

function Shown({ line }: { line: Line }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const list = useListAddress({ tab: 'entries' })
  const tab = list.values.tab === 'share' ? 'share' : 'entries'
  const moved = () => client.invalidateQueries({ queryKey: ['budget'] })
  return (
    <>
      <Breadcrumb items={[{ title: <Link to="/budget">{t('money.budget.title')}</Link> }, { title: line.name }]} />
      <Page
        title={line.name}
        sub={
          <>
            {t('money.budget.yearOf', { year: line.year })} · <code>{line.code}</code> ·{' '}
            {line.departmentName ?? t('money.budget.noDepartment')} <Pressure line={line} />
          </>
        }
        extra={
          <>
            <Allocate line={line} onDone={moved} />
            <Transfer line={line} onDone={moved} />
          </>
        }
      >
        <MoneyTiles of={line} />
        <MoneyBar of={line} />
        <MoneyKey />
        <div className="quiet">
          {t('money.budget.rule')} · {t(`money.budget.rules.${line.rule}`)} · {t(`money.budget.rulesHelp.${line.rule}`)}
        </div>
        <Tabs
          active={tab}
          label={line.name}
          tabs={(['entries', 'share'] as const).map((key) => ({ key, label: t(`money.line.${key}`) }))}
          onChange={(key) => list.replace({ tab: key })}
        >
          {tab === 'entries' ? <Entries line={line} /> : <Share line={line} onDone={moved} />}
        </Tabs>
      </Page>
    </>
  )
}
