import { useTranslation } from 'react-i18next'
import { useListAddress } from '../../parts/list/address.js'
import { Page } from '../../parts/page.js'
import { Tabs } from '../../parts/tabs.js'
import { Lines } from './lines.js'
import { NewLine } from './new-line.js'
import { Split } from './split.js'

const BY = ['line', 'policy', 'department'] as const

/** O-8 and M-4, the money of a year: its lines, and the same figures by policy and department. */
export function Component() {
  const { t } = useTranslation()
  const list = useListAddress({ by: 'line', year: '' })
  const by = BY.find((one) => one === list.values.by) ?? 'line'
  return (
    <Page title={t('money.budget.title')} sub={t('money.budget.sub')} extra={<NewLine />}>
      <Tabs
        active={by}
        label={t('money.budget.title')}
        tabs={BY.map((key) => ({ key, label: t(`money.budget.by.${key}`) }))}
        onChange={(key) => list.replace({ by: key, ...(list.values.year ? { year: list.values.year } : {}) })}
      />
      {by === 'line' ? <Lines /> : <Split by={by} />}
    </Page>
  )
}
