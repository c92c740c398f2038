import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Flex, Pagination } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { askCases } from '../cases/ask.js'
import { CaseCard } from './case-card.js'

/** Everything the firm has applied for, the latest first. */
export default function MyCases() {
  const { t } = useTranslation()
  const list = useListAddress({ tab: 'all', sort: '-opened' })
  const cases = useQuery({
    queryKey: ['cases', list.query],
    placeholderData: keepPreviousData,
    queryFn: () => askCases(list.query),
  })
  return (
    <Page title={t('frame.places.myCases')}>
      {cases.isPending ? (
        <Waiting />
      ) : cases.error ? (
        <ProblemView error={cases.error} retry={() => cases.refetch()} />
      ) : cases.data.total === 0 ? (
        <div className="panel">
          <Nothing title={t('firm.home.runningNone')} help={t('firm.home.runningNoneHelp')}>
            <Link to="/programmes">
              <Button type="primary">{t('firm.home.seeProgrammes')}</Button>
            </Link>
          </Nothing>
        </div>
      ) : (
        <>
          <div className="cards">
            {cases.data.items.map((one) => (
              <CaseCard key={one.id} one={one} />
            ))}
          </div>
          {cases.data.total > list.size && (
            <Flex justify="center">
              <Pagination simple current={list.page} pageSize={list.size} total={cases.data.total} onChange={list.turn} />
            </Flex>
          )}
        </>
      )}
    </Page>
  )
}
