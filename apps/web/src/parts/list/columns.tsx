import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Flex, Popover } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreference } from '../preference.js'

/** One column of a list. */
export interface Column<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  width?: number
  align?: 'start' | 'end'
  /** The server's name for this order, when rows can be put in it. */
  sort?: string
  /** Always shown; the first such column names the row and links to it. */
  always?: boolean
  /** Not shown until a person chooses it. */
  spare?: boolean
  /** On a narrow screen: beside the row's name, or left out; otherwise a line of its own. */
  narrow?: 'beside' | 'out'
}

interface Kept {
  /** Keys in order; a column not named here stands where the list puts it. */
  order?: string[]
  hidden?: string[]
  shown?: string[]
}

/** The columns a person sees, in their order, and the button with which they choose; kept on the server by column key. */
export function useColumnChoice<Row>(
  list: string,
  columns: readonly Column<Row>[],
): { chosen: Column<Row>[]; button: ReactNode } {
  const [kept, keep] = usePreference<Kept>(`columns.${list}`, {})
  const places = kept.order ?? []
  const place = (column: Column<Row>, index: number) => {
    const at = places.indexOf(column.key)
    return at < 0 ? index : at
  }
  const ordered = columns
    .map((column, index) => ({ column, at: column.always ? -1000 + index : place(column, index) }))
    .sort((a, b) => a.at - b.at)
    .map(({ column }) => column)
  const isShown = (column: Column<Row>) =>
    column.always || (column.spare ? kept.shown?.includes(column.key) === true : kept.hidden?.includes(column.key) !== true)
  return {
    chosen: ordered.filter(isShown),
    button: <Chooser ordered={ordered} isShown={isShown} kept={kept} keep={keep} />,
  }
}

function Chooser<Row>(props: {
  ordered: readonly Column<Row>[]
  isShown: (column: Column<Row>) => boolean
  kept: Kept
  keep: (kept: Kept) => void
}) {
  const { ordered, isShown, kept, keep } = props
  const { t } = useTranslation()
  const keys = ordered.map((column) => column.key)
  const show = (column: Column<Row>, on: boolean) => {
    const name = column.spare ? 'shown' : 'hidden'
    const without = (kept[name] ?? []).filter((key) => key !== column.key)
    keep({ ...kept, [name]: on === Boolean(column.spare) ? [...without, column.key] : without })
  }
  const move = (key: string, by: number) => {
    const at = keys.indexOf(key)
    const next = [...keys]
    next.splice(at, 1)
    next.splice(at + by, 0, key)
    keep({ ...kept, order: next })
  }
  const free = ordered.filter((column) => !column.always)
  const content = (
    <Flex vertical gap={4} style={{ width: 260 }}>
      <span className="quiet small">{t('parts.list.columnsHelp')}</span>
      {free.map((column, index) => (
        <Flex key={column.key} justify="space-between" align="center">
          <Checkbox checked={isShown(column)} onChange={(event) => show(column, event.target.checked)}>
            {column.title}
          </Checkbox>
          <span>
            <Button
              type="text"
              size="small"
              disabled={index === 0}
              icon={<ArrowUpOutlined aria-hidden />}
              aria-label={t('parts.list.up', { label: column.title })}
              onClick={() => move(column.key, -1)}
            />
            <Button
              type="text"
              size="small"
              disabled={index === free.length - 1}
              icon={<ArrowDownOutlined aria-hidden />}
              aria-label={t('parts.list.down', { label: column.title })}
              onClick={() => move(column.key, 1)}
            />
          </span>
        </Flex>
      ))}
      <Button size="small" onClick={() => keep({})}>
        {t('parts.list.columnsReset')}
      </Button>
    </Flex>
  )
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title={t('parts.list.columns')}>
      <Button icon={<SettingOutlined aria-hidden />} aria-label={t('parts.list.columns')} />
    </Popover>
  )
}
