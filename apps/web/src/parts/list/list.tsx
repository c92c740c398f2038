import type { UseQueryResult } from '@tanstack/react-query'
import { Button, Checkbox, Flex, Grid, Pagination, Table, type TableProps } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Nothing } from '../nothing.js'
import { Waiting } from '../page.js'
import { ProblemView } from '../problem-view.js'
import type { ListAddress } from './address.js'
import type { Selection } from './batch.js'
import { type Column, useColumnChoice } from './columns.js'
import { useListKeys } from './keys.js'
import { leaveTrail } from './trail.js'

/** A page of rows and the count of the whole list, as the server answers. */
export interface Answer<Row> {
  items: readonly Row[]
  total: number
}

export interface ListProps<Row extends { id: string }> {
  /** Names the list: column choice, views and the way back are kept under it. */
  id: string
  list: ListAddress
  answer: UseQueryResult<Answer<Row>>
  columns: readonly Column<Row>[]
  /** The page a row opens. */
  open?: (row: Row) => string
  selection?: Selection
  /** Shown above the rows while some are selected. */
  batch?: ReactNode
  /** Buttons beside the count. */
  tools?: ReactNode
  /** Said before the count, where the list is one part of a page. */
  heading?: string
  /** Said when there are no rows. */
  nothing?: ReactNode
}

/**
 * A list of rows: paged by the server, in the address, with chosen columns, selection across pages and keyboard; a table
 * where there is room and cards where there is not.
 */
export function List<Row extends { id: string }>(props: ListProps<Row>) {
  const { id, list, answer, columns, selection } = props
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const wide = Grid.useBreakpoint().md ?? innerWidth >= 768
  const { chosen, button } = useColumnChoice(id, columns)
  useListKeys(box)
  useTrail(id, list, answer.data)
  usePageThatIs(list, answer)
  if (answer.isPending) return <Waiting rows={8} />
  if (answer.error) return <ProblemView error={answer.error} retry={() => answer.refetch()} />
  const { items, total } = answer.data
  return (
    <Flex vertical gap={10}>
      <div className="list-bar">
        <Flex gap={10} align="center" wrap>
          {props.heading && (
            <h2 className="panel-title" style={{ margin: 0 }}>
              {props.heading}
            </h2>
          )}
          <span role="status" className={props.heading ? 'figures quiet' : 'figures'}>
            {t('parts.list.total', { total })}
          </span>
          {selection && selection.ids.length > 0 && <Chosen selection={selection} here={items} />}
          {selection && selection.ids.length > 0 && props.batch}
        </Flex>
        <Flex gap={8} wrap align="center">
          {props.tools}
          {wide && button}
        </Flex>
      </div>
      <div ref={box} className="list" aria-busy={answer.isFetching}>
        {items.length === 0 ? (
          <div className="panel">{(!list.narrowed && props.nothing) || <NothingFound list={list} />}</div>
        ) : wide ? (
          <Rows {...props} columns={chosen} items={items} />
        ) : (
          <Cards {...props} columns={chosen} items={items} />
        )}
      </div>
      {total > 0 && (
        <Flex justify="space-between" align="center" gap={8} wrap>
          <span className="quiet small">{wide ? t('parts.list.keys') : ''}</span>
          <Pagination
            current={list.page}
            pageSize={list.size}
            total={total}
            size={wide ? 'small' : 'medium'}
            simple={!wide}
            showSizeChanger={wide && total > 20}
            pageSizeOptions={[20, 50, 100, 200]}
            onChange={list.turn}
          />
        </Flex>
      )}
    </Flex>
  )
}

/** Nothing there at all, or nothing under the filters set: then they can be taken away. */
function NothingFound({ list }: { list: ListAddress }) {
  const { t } = useTranslation()
  if (!list.narrowed) return <Nothing title={t('parts.list.nothingYet')} />
  return (
    <Nothing title={t('parts.list.nothing')} help={t('parts.list.nothingHelp')}>
      <Button onClick={list.widen}>{t('parts.list.reset')}</Button>
    </Nothing>
  )
}

function Chosen({ selection, here }: { selection: Selection; here: readonly { id: string }[] }) {
  const { t } = useTranslation()
  const elsewhere = selection.ids.filter((id) => !here.some((row) => row.id === id)).length
  return (
    <span>
      {t('parts.list.selected', { count: selection.ids.length })}
      {elsewhere > 0 && t('parts.list.selectedAcross', { count: elsewhere })}
      <Button type="link" size="small" onClick={selection.clear}>
        {t('parts.list.clear')}
      </Button>
    </span>
  )
}

type Shown<Row extends { id: string }> = ListProps<Row> & { items: readonly Row[] }

function Rows<Row extends { id: string }>({ items, columns, list, open, selection, answer }: Shown<Row>) {
  const name = columns.find((column) => column.always) ?? columns[0]
  const shown: TableProps<Row>['columns'] = columns.map((column) => ({
    key: column.key,
    title: column.title,
    width: column.width,
    align: column.align,
    className: column.align === 'end' ? 'figures' : undefined,
    fixed: column === name ? 'start' : undefined,
    sorter: column.sort !== undefined,
    sortOrder:
      column.sort && list.sort?.replace('-', '') === column.sort ? (list.sort.startsWith('-') ? 'descend' : 'ascend') : null,
    render: (_: unknown, row: Row) =>
      column === name && open ? (
        <Link to={open(row)} data-row-link="" state={{ fromList: true }}>
          {column.render(row)}
        </Link>
      ) : (
        column.render(row)
      ),
  }))
  const width = columns.reduce((sum, column) => sum + (column.width ?? 140), selection ? 40 : 0)
  return (
    <Table<Row>
      rowKey="id"
      size="middle"
      bordered={false}
      dataSource={[...items]}
      columns={shown}
      pagination={false}
      loading={answer.isFetching && answer.isPlaceholderData}
      scroll={{ x: width }}
      sticky={{ offsetHeader: 52 }}
      rowSelection={
        selection && {
          selectedRowKeys: [...selection.ids],
          preserveSelectedRowKeys: true,
          onChange: (keys) => selection.set(keys.map(String)),
        }
      }
      onChange={(_, __, sorter) => {
        if (Array.isArray(sorter)) return
        const by = columns.find((column) => column.key === sorter.columnKey)?.sort
        list.order(by && sorter.order ? (sorter.order === 'descend' ? `-${by}` : by) : undefined)
      }}
    />
  )
}

function Cards<Row extends { id: string }>({ items, columns, open, selection }: Shown<Row>) {
  const { t } = useTranslation()
  const name = columns.find((column) => column.always) ?? columns[0]
  const toggle = (id: string, on: boolean) =>
    selection?.set(on ? [...selection.ids, id] : selection.ids.filter((other) => other !== id))
  return (
    <div className="cards">
      {items.map((row) => (
        <article key={row.id} className="card">
          <Flex justify="space-between" gap={8} align="start">
            <strong className="wrap">
              {name && open ? (
                <Link to={open(row)} data-row-link="" state={{ fromList: true }}>
                  {name.render(row)}
                </Link>
              ) : (
                name?.render(row)
              )}
            </strong>
            <span className="nowrap">
              {columns
                .filter((column) => column.narrow === 'beside')
                .map((column) => (
                  <span key={column.key}>{column.render(row)} </span>
                ))}
              {selection && (
                <Checkbox
                  checked={selection.ids.includes(row.id)}
                  onChange={(event) => toggle(row.id, event.target.checked)}
                  aria-label={t('parts.list.tick')}
                />
              )}
            </span>
          </Flex>
          <dl>
            {columns
              .filter((column) => column !== name && !column.narrow)
              .map((column) => (
                <div key={column.key} style={{ display: 'contents' }}>
                  <dt>{column.title}</dt>
                  <dd>{column.render(row)}</dd>
                </div>
              ))}
          </dl>
        </article>
      ))}
    </div>
  )
}

/** Goes back to the last page there is when the one asked for has none of the rows: the last ones were dealt with, or an old link. */
function usePageThatIs(list: ListAddress, answer: UseQueryResult<Answer<{ id: string }>>): void {
  const { data, isPlaceholderData } = answer
  const last = data && data.total > 0 && data.items.length === 0 && !isPlaceholderData && Math.ceil(data.total / list.size)
  useEffect(() => {
    if (last && last < list.page) list.turn(last, list.size)
  }, [last, list])
}

/** Remembers the list as shown for the way back and the neighbours of an opened row. */
function useTrail(id: string, list: ListAddress, data: Answer<{ id: string }> | undefined): void {
  useEffect(() => {
    if (!data) return
    leaveTrail(id, {
      address: location.pathname + location.search,
      ids: data.items.map((row) => row.id),
      page: list.page,
      size: list.size,
      total: data.total,
      query: list.query,
    })
  }, [id, list, data])
}
