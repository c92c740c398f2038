import { DownOutlined, SearchOutlined, UpOutlined } from '@ant-design/icons'
import { Button, DatePicker, Flex, Input, Select, Tag } from 'antd'
import dayjs from 'dayjs'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListAddress } from './address.js'

export interface Choice {
  value: string
  label: string
}

/** One filter of a list. `key` is the server's name for it; a period has one for each end. */
export type Filter =
  | { key: string; label: string; kind: 'text'; hint?: string }
  | { key: string; label: string; kind: 'choice'; choices: readonly Choice[]; loading?: boolean }
  | { key: string; to: string; label: string; kind: 'period' }

const ROOM = 236
const GAP = 14

/**
 * The filters above a list. Collapsed it shows two rows; what was set in the others still applies and is named, so that
 * nobody wonders why rows are missing.
 */
export function Filters({ filters, list }: { filters: readonly Filter[]; list: ListAddress }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const columns = useColumns(box)
  const [open, setOpen] = useState(false)
  const fits = Math.max(2, columns * 2 - 1)
  const shown = open ? filters : filters.slice(0, filters.length <= columns * 2 - 1 ? filters.length : fits)
  const hidden = filters.slice(shown.length)
  const active = hidden.filter((filter) => keysOf(filter).some((key) => list.values[key]))
  const clear = Object.fromEntries(filters.flatMap(keysOf).map((key) => [key, undefined]))
  return (
    <search className="panel" ref={box as never}>
      <div className="filters" style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
        {shown.map((filter) => (
          <OneFilter key={filter.key} filter={filter} list={list} />
        ))}
        <Flex gap={8} justify="flex-end" style={{ gridColumnEnd: -1 }}>
          <Button onClick={() => list.set(clear)}>{t('parts.list.reset')}</Button>
          {filters.length > fits && (
            <Button
              type="text"
              icon={open ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
              iconPlacement="end"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? t('parts.list.collapse') : t('parts.list.expand')}
            </Button>
          )}
        </Flex>
      </div>
      {active.length > 0 && (
        <Flex gap={6} wrap align="center" style={{ marginTop: 10 }}>
          <span className="quiet small">{t('parts.list.hiddenActive', { count: active.length })}</span>
          {active.map((filter) => (
            <Tag
              key={filter.key}
              closable={{ 'aria-label': t('parts.list.removeFilter', { label: filter.label }) }}
              onClose={(event) => {
                event.preventDefault()
                list.set(Object.fromEntries(keysOf(filter).map((key) => [key, undefined])))
              }}
            >
              {filter.label}：{worded(filter, list.values)}
            </Tag>
          ))}
        </Flex>
      )}
    </search>
  )
}

function OneFilter({ filter, list }: { filter: Filter; list: ListAddress }) {
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{filter.label}</label>
      <Field id={id} filter={filter} list={list} />
    </div>
  )
}

function Field({ id, filter, list }: { id: string; filter: Filter; list: ListAddress }): ReactNode {
  const { t } = useTranslation()
  if (filter.kind === 'text') return <TextField id={id} filter={filter} list={list} />
  if (filter.kind === 'choice')
    return (
      <Select
        id={id}
        value={list.values[filter.key]}
        options={[...filter.choices]}
        loading={filter.loading}
        placeholder={t('parts.list.any')}
        allowClear
        showSearch={filter.choices.length > 8 ? { optionFilterProp: 'label' } : false}
        onChange={(value?: string) => list.set({ [filter.key]: value })}
      />
    )
  const read = (key: string) => (list.values[key] ? dayjs(list.values[key]) : null)
  return (
    <DatePicker.RangePicker
      id={{ start: id, end: `${id}-to` }}
      value={[read(filter.key), read(filter.to)]}
      allowEmpty={[true, true]}
      format="YYYY-MM-DD"
      placeholder={[t('parts.list.from'), t('parts.list.to')]}
      onChange={(range) =>
        list.set({ [filter.key]: range?.[0]?.format('YYYY-MM-DD'), [filter.to]: range?.[1]?.format('YYYY-MM-DD') })
      }
    />
  )
}

/** A text applies when Enter is pressed, the field is left, or typing pauses. */
function TextField({ id, filter, list }: { id: string; filter: Filter & { kind: 'text' }; list: ListAddress }) {
  const applied = list.values[filter.key] ?? ''
  const [typed, setTyped] = useState(applied)
  const set = useRef(list.set)
  set.current = list.set
  useEffect(() => setTyped(applied), [applied])
  useEffect(() => {
    if (typed.trim() === applied) return
    const soon = setTimeout(() => set.current({ [filter.key]: typed.trim() || undefined }), 450)
    return () => clearTimeout(soon)
  }, [typed, applied, filter.key])
  const apply = () => typed.trim() !== applied && list.set({ [filter.key]: typed.trim() || undefined })
  return (
    <Input
      id={id}
      data-list-search={filter.key === 'q' ? '' : undefined}
      value={typed}
      prefix={<SearchOutlined aria-hidden className="quiet" />}
      placeholder={filter.hint}
      allowClear
      maxLength={100}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={apply}
      onBlur={apply}
    />
  )
}

const keysOf = (filter: Filter) => (filter.kind === 'period' ? [filter.key, filter.to] : [filter.key])

function worded(filter: Filter, values: Readonly<Record<string, string>>): string {
  const value = values[filter.key] ?? ''
  if (filter.kind === 'choice') return filter.choices.find((choice) => choice.value === value)?.label ?? value
  if (filter.kind === 'period') return `${value || '…'} – ${values[filter.to] ?? '…'}`
  return value
}

/** How many filters stand side by side in the room there is. */
function useColumns(box: React.RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(() => (innerWidth > 1200 ? 4 : innerWidth > 700 ? 2 : 1))
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setColumns(Math.max(1, Math.min(5, Math.floor((element.clientWidth - 32 + GAP) / (ROOM + GAP)))))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [box])
  return columns
}
