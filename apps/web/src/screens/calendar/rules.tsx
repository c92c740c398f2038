import { useQuery } from '@tanstack/react-query'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import type { Column } from '../../parts/list/columns.js'
import { Plain } from '../../parts/list/plain.js'
import { Mark } from '../../parts/mark.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'

type Rule = components['schemas']['DeadlineRuleView']

/** How long each step may take, by which rule and since when. */
export function DeadlineRules() {
  const { t } = useTranslation()
  const rules = useQuery({ queryKey: ['deadline-rules'], queryFn: () => call(api.GET('/api/deadline-rules')) })
  if (rules.isPending) return <Waiting />
  if (rules.error) return <ProblemView error={rules.error} retry={() => rules.refetch()} />
  const columns: Column<Rule>[] = [
    {
      key: 'rule',
      title: t('system.calendar.rule'),
      width: 260,
      render: (row) => (
        <>
          {t(`system.calendar.ruleNames.${row.rule as 'intake'}`, { defaultValue: row.rule })}{' '}
          <code className="quiet small">{row.rule}</code>
          <div className="quiet small wrap">{row.programme ?? t('system.calendar.everyProgramme')}</div>
        </>
      ),
    },
    {
      key: 'days',
      title: t('system.calendar.allowance'),
      width: 140,
      align: 'end',
      render: (row) => (
        <>
          {t('parts.clock.days', { count: row.workingDays })}
          {row.until === 'minute' && <div className="quiet small">{t('system.calendar.toTheMinute')}</div>}
        </>
      ),
    },
    {
      key: 'basis',
      title: t('system.calendar.basis'),
      width: 380,
      render: (row) => <span className="wrap small">{row.legalBasis}</span>,
    },
    {
      key: 'force',
      title: t('system.calendar.force'),
      width: 220,
      render: (row) => (
        <Flex gap={6} wrap>
          <span className="figures">
            {row.effectiveFrom} – {row.effectiveTo ?? ''}
          </span>
          <Mark meaning={row.inForce ? 'done' : 'ended'}>
            {t(row.inForce ? 'system.calendar.inForce' : 'system.calendar.past')}
          </Mark>
        </Flex>
      ),
    },
  ]
  return (
    <Flex vertical gap={8}>
      <h2 className="panel-title">{t('system.calendar.rules')}</h2>
      <Plain label={t('system.calendar.rules')} rows={rules.data} columns={columns} keyOf={(row) => row.id} />
    </Flex>
  )
}
