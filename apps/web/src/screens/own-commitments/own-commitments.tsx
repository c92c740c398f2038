import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Flex, Pagination } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { Tabs } from '../../parts/tabs.js'
import { CommitmentRow } from '../firm/policy/commitments.js'

const STATUSES = ['open', 'kept', 'breached', 'any'] as const

/** Everything a firm owes for money it had, the next check first. */
export function Component() {
  const { t, i18n } = useTranslation()
  const list = useListAddress({ status: 'open' })
  const owed = useQuery({
    queryKey: ['commitments', list.query, i18n.language],
    placeholderData: keepPreviousData,
    queryFn: () => call(api.GET('/api/commitments', { params: { query: list.query as never } })),
  })
  return (
    <Page title={t('policies.owed.title')} sub={t('policies.owed.sub')}>
      <Tabs
        tabs={STATUSES.map((key) => ({ key, label: t(`policies.owed.status.${key}`) }))}
        active={list.values.status ?? 'open'}
        label={t('policies.owed.title')}
        onChange={(status) => list.set({ status })}
      />
      {owed.isPending ? (
        <Waiting />
      ) : owed.error ? (
        <ProblemView error={owed.error} retry={() => owed.refetch()} />
      ) : owed.data.items.length === 0 ? (
        <div className="panel">
          <Nothing title={t('policies.owed.none')} help={t('policies.owed.noneHelp')} />
        </div>
      ) : (
        <section className="panel">
          <ul className="plain-list rows">
            {owed.data.items.map((one) => (
              <CommitmentRow key={one.id} one={one} named />
            ))}
          </ul>
        </section>
      )}
      {owed.data && owed.data.total > list.size && (
        <Flex justify="center">
          <Pagination simple current={list.page} pageSize={list.size} total={owed.data.total} onChange={list.turn} />
        </Flex>
      )}
    </Page>
  )
}
