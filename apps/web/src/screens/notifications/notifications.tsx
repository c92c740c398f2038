import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Flex, Pagination, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Notice } from '../../parts/bell.js'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'

/** Everything one has been told. */
export function Component() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const list = useListAddress({ unread: 'true' })
  const unread = list.values.unread === 'true'
  const told = useQuery({
    queryKey: ['notifications', list.query],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call(
        api.GET('/api/notifications', { params: { query: { unread: unread || undefined, page: list.page, size: list.size } } }),
      ),
  })
  const readAll = useMutation({
    mutationFn: () => call(api.POST('/api/notifications/read')),
    onSettled: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  })
  return (
    <Page
      title={t('parts.bell.title')}
      extra={
        <>
          <Segmented
            value={unread ? 'unread' : 'all'}
            options={[
              { value: 'unread', label: t('parts.bell.onlyUnread') },
              { value: 'all', label: t('parts.bell.everything') },
            ]}
            onChange={(value) => list.set({ unread: value === 'unread' ? 'true' : 'false' })}
          />
          <Button onClick={() => readAll.mutate()}>{t('parts.bell.readAll')}</Button>
        </>
      }
    >
      {told.isPending ? (
        <Waiting />
      ) : told.error ? (
        <ProblemView error={told.error} retry={() => told.refetch()} />
      ) : told.data.items.length === 0 ? (
        <div className="panel">
          <Nothing title={t('parts.bell.none')} />
        </div>
      ) : (
        <section className="panel">
          <ul className="plain-list rows">
            {told.data.items.map((notice) => (
              <li key={notice.id}>
                <Notice notice={notice} />
              </li>
            ))}
          </ul>
          {told.data.total > list.size && (
            <Flex justify="flex-end" style={{ marginTop: 12 }}>
              <Pagination size="small" current={list.page} pageSize={list.size} total={told.data.total} onChange={list.turn} />
            </Flex>
          )}
        </section>
      )}
    </Page>
  )
}
