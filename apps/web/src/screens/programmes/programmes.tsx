import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Flex, Input, Pagination, Segmented } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { WhenOpen } from './when-open.js'

type Programme = components['schemas']['ProgrammeListItem']

/** What can be applied for, the open ones first. */
export function Component() {
  return <Catalogue at="/programmes" />
}

/** The catalogue as a firm reads it; `publicly` without signing in. Each programme leads to its page below `at`. */
export function Catalogue({ at, publicly }: { at: string; publicly?: boolean }) {
  const { t } = useTranslation()
  const list = useListAddress({ openNow: 'true' })
  const open = list.values.openNow === 'true'
  const [typed, setTyped] = useState(list.values.q ?? '')
  useEffect(() => {
    const soon = setTimeout(() => typed !== (list.values.q ?? '') && list.set({ q: typed.trim() || undefined }), 400)
    return () => clearTimeout(soon)
  }, [typed, list])
  const programmes = useQuery({
    queryKey: ['programmes', list.query, publicly],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const asked = { params: { query: { q: list.values.q, openNow: open || undefined, page: list.page, size: list.size } } }
      return call(publicly ? api.GET('/api/public/programmes', asked) : api.GET('/api/programmes', asked))
    },
  })
  return (
    <Page title={t('firm.programmes.title')} sub={t('firm.programmes.sub')}>
      <Flex gap={10} wrap>
        <Segmented
          value={open ? 'open' : 'all'}
          options={[
            { value: 'open', label: t('firm.programmes.openNow') },
            { value: 'all', label: t('firm.programmes.all') },
          ]}
          onChange={(value) => list.set({ openNow: value === 'open' ? 'true' : 'false' })}
        />
        <Input
          data-list-search=""
          value={typed}
          allowClear
          maxLength={100}
          aria-label={t('firm.programmes.q')}
          placeholder={t('firm.programmes.q')}
          onChange={(event) => setTyped(event.target.value)}
          style={{ flex: '1 1 200px', maxWidth: 360 }}
        />
      </Flex>
      {programmes.isPending ? (
        <Waiting />
      ) : programmes.error ? (
        <ProblemView error={programmes.error} retry={() => programmes.refetch()} />
      ) : programmes.data.items.length === 0 ? (
        <div className="panel">
          <Nothing title={t('firm.programmes.none')} help={t('firm.programmes.noneHelp')} />
        </div>
      ) : (
        <>
          <div className="cards">
            {programmes.data.items.map((programme) => (
              <One key={programme.id} programme={programme} at={at} />
            ))}
          </div>
          {programmes.data.total > list.size && (
            <Flex justify="center">
              <Pagination simple current={list.page} pageSize={list.size} total={programmes.data.total} onChange={list.turn} />
            </Flex>
          )}
        </>
      )}
    </Page>
  )
}

function One({ programme, at }: { programme: Programme; at: string }) {
  return (
    <article className="card">
      <Flex justify="space-between" gap={8} align="start">
        <Link to={`${at}/${programme.code}`} data-row-link="" className="wrap" style={{ fontWeight: 600 }}>
          {programme.name}
        </Link>
        <WhenOpen programme={programme} />
      </Flex>
      {programme.summary && <div className="wrap">{programme.summary}</div>}
      {programme.departmentName && <div className="quiet small">{programme.departmentName}</div>}
    </article>
  )
}
