import { useQuery } from '@tanstack/react-query'
import { App, Button, Form, Input, Radio, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call, onceOnly } from '../../api/call.js'
import { Dialog } from '../../parts/dialog.js'
import { YuanInput } from '../../parts/form/yuan-input.js'
import { yuan } from '../../parts/format.js'
import { may, useMe } from '../../parts/session.js'
import type { Line } from './lines.js'

/** Ten million million yuan: no line of a zone holds more, so what is above it is a slip. */
const MOST_FEN = 1_000_000_000_000_000

interface Entry {
  amountFen: number
  documentNumber: string
  reason?: string
}

/** Books what the treasury gives a line, or takes back of what is available. */
export function Allocate({ line, onDone }: { line: Line; onDone: () => void }) {
  const { t } = useTranslation()
  const [key, setKey] = useState('')
  return (
    <MoveMoney<Entry & { direction: 'give' | 'take' }>
      word={t('money.line.allocate')}
      done={t('money.line.allocated')}
      initial={{ direction: 'give' }}
      line={line}
      onOpen={() => setKey(crypto.randomUUID())}
      onDone={onDone}
      send={({ direction, amountFen, ...entry }) =>
        call(
          api.POST('/api/budget-lines/{id}/allocations', {
            params: { path: { id: line.id }, header: onceOnly(key) },
            body: { ...entry, amountFen: direction === 'take' ? -amountFen : amountFen },
          }),
        )
      }
    >
      <Form.Item name="direction" label={t('money.line.direction')} rules={[{ required: true }]}>
        <Radio.Group options={(['give', 'take'] as const).map((value) => ({ value, label: t(`money.line.${value}`) }))} />
      </Form.Item>
    </MoveMoney>
  )
}

/** Moves what is available to another line of the same year. */
export function Transfer({ line, onDone }: { line: Line; onDone: () => void }) {
  const { t } = useTranslation()
  const [key, setKey] = useState('')
  const lines = useQuery({
    queryKey: ['budget', 'lines', 'of', line.year],
    enabled: key !== '',
    queryFn: () => call(api.GET('/api/budget-lines', { params: { query: { year: line.year, size: 200 } } })),
  })
  const others = (lines.data?.items ?? []).filter((one) => one.id !== line.id)
  return (
    <MoveMoney<Entry & { toLineId: string }>
      word={t('money.line.transfer')}
      done={t('money.line.transferred')}
      line={line}
      onOpen={() => setKey(crypto.randomUUID())}
      onDone={onDone}
      send={(body) =>
        call(api.POST('/api/budget-lines/{id}/transfers', { params: { path: { id: line.id }, header: onceOnly(key) }, body }))
      }
    >
      <Form.Item name="toLineId" label={t('money.line.to')} rules={[{ required: true, message: t('money.line.needTo') }]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={lines.isPending}
          options={others.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form.Item>
    </MoveMoney>
  )
}

function MoveMoney<T extends Entry>(props: {
  word: string
  done: string
  line: Line
  initial?: Partial<T>
  onOpen: () => void
  send: (entry: T) => Promise<unknown>
  onDone: () => void
  children: ReactNode
}) {
  const { t } = useTranslation()
  const me = useMe()
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  if (!may(me.data, 'budget.write')) return null
  const ask = () => {
    props.onOpen()
    setOpen(true)
  }
  return (
    <>
      <Button onClick={ask}>{props.word}</Button>
      {open && (
        <Dialog<T, unknown>
          title={`${props.word} · ${props.line.name}`}
          ok={props.word}
          initial={props.initial}
          send={props.send}
          onDone={() => {
            setOpen(false)
            message.success(props.done)
            props.onDone()
          }}
          onClose={() => setOpen(false)}
        >
          {props.children}
          <Form.Item
            name="amountFen"
            label={t('money.line.amount')}
            extra={`${t('money.accounts.available')} ${yuan(props.line.availableFen)}`}
            rules={[
              { required: true, type: 'number', min: 1, message: t('money.line.needAmount') },
              { type: 'number', max: MOST_FEN, message: t('money.line.tooMuch') },
            ]}
          >
            <YuanInput />
          </Form.Item>
          <Form.Item
            name="documentNumber"
            label={t('money.line.document')}
            rules={[{ required: true, whitespace: true, message: t('money.line.needDocument') }]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="reason" label={t('money.line.reason')}>
            <Input maxLength={500} />
          </Form.Item>
        </Dialog>
      )}
    </>
  )
}
