import { Grid, Table } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Nothing } from '../nothing.js'
import type { Column } from './columns.js'

/** Rows that are few enough to be shown at once: a table where there is room, cards where there is not. */
export function Plain<Row>({
  rows,
  columns,
  keyOf,
  nothing,
  label,
}: {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
  nothing?: ReactNode
  /** Names the table for readers of the screen. */
  label: string
}) {
  const { t } = useTranslation()
  const wide = Grid.useBreakpoint().md ?? innerWidth >= 768
  if (rows.length === 0) return <div className="panel">{nothing ?? <Nothing title={t('parts.list.nothingYet')} />}</div>
  if (!wide) return <PlainCards rows={rows} columns={columns} keyOf={keyOf} />
  return (
    <Table<Row>
      aria-label={label}
      rowKey={keyOf}
      size="middle"
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: columns.reduce((sum, column) => sum + (column.width ?? 140), 0) }}
      columns={columns.map((column) => ({
        key: column.key,
        title: column.title,
        width: column.width,
        align: column.align,
        className: column.align === 'end' ? 'figures' : undefined,
        render: (_: unknown, row: Row) => column.render(row),
      }))}
    />
  )
}

function PlainCards<Row>({
  rows,
  columns,
  keyOf,
}: {
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
}) {
  const [name, ...rest] = columns
  return (
    <div className="cards">
      {rows.map((row) => (
        <article key={keyOf(row)} className="card">
          <strong className="wrap">{name?.render(row)}</strong>
          <dl>
            {rest.map((column) => (
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
