import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, DatePicker, Flex, Form, Input } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useAskFirst } from '../../parts/ask-first.js'
import { Dialog } from '../../parts/dialog.js'
import { minute } from '../../parts/format.js'
import { Mark } from '../../parts/mark.js'
import { Panel } from '../../parts/page.js'
import { useTrouble } from '../../parts/trouble.js'

type Window = components['schemas']['WindowView']
type Programme = components['schemas']['ProgrammeView']

/** When applications are taken, to the minute. */
export function Windows({ code, windows, writes }: { code: string; windows: readonly Window[]; writes: boolean }) {
  const { t } = useTranslation()
  const askFirst = useAskFirst()
  const client = useQueryClient()
  const trouble = useTrouble()
  const [open, setOpen] = useState<Window | 'new'>()
  const changed = (programme: Programme) => {
    setOpen(undefined)
    client.setQueryData(['programme', code], programme)
    client.invalidateQueries({ queryKey: ['programmes'] })
  }
  const remove = useMutation({
    mutationFn: (id: string) => call(api.DELETE('/api/programmes/{code}/windows/{id}', { params: { path: { code, id } } })),
    onSuccess: changed,
    onError: trouble,
  })
  const ask = (window: Window) =>
    askFirst(
      {
        title: t('system.programmes.removeWindow', { name: window.name }),
        help: t('system.programmes.removeWindowWhy'),
        go: t('frame.remove'),
      },
      () => remove.mutateAsync(window.id),
    )
  const add = writes && <Button onClick={() => setOpen('new')}>{t('system.programmes.addWindow')}</Button>
  return (
    <Panel title={t('system.programmes.windows')} extra={add}>
      {windows.length === 0 ? (
        <span className="quiet">{t('system.programmes.noWindows')}</span>
      ) : (
        <ul className="plain-list rows">
          {windows.map((window) => (
            <li key={window.id}>
              <Flex justify="space-between" gap={8} wrap align="center">
                <span className="wrap">
                  {window.name} {window.openNow && <Mark meaning="running">{t('system.programmes.open')}</Mark>}
                  <span className="quiet figures nowrap">
                    {minute(window.opensAt)} – {minute(window.closesAt)}
                  </span>
                </span>
                {writes && (
                  <Flex gap={6}>
                    <Button size="small" onClick={() => setOpen(window)}>
                      {t('frame.edit')}
                    </Button>
                    <Button size="small" type="text" onClick={() => ask(window)}>
                      {t('frame.remove')}
                    </Button>
                  </Flex>
                )}
              </Flex>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <WindowDialog
          code={code}
          window={open === 'new' ? undefined : open}
          onDone={changed}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  )
}

/** A moment as the clock in Shanghai shows it, wherever the browser stands. */
const wallTime = (moment: string) => dayjs(minute(moment))
/** The moment at which the clock in Shanghai shows this. */
const momentOf = (shown: Dayjs) => new Date(`${shown.format('YYYY-MM-DDTHH:mm')}:00+08:00`).toISOString()

interface Entry {
  name: string
  period: [Dayjs, Dayjs]
}

function WindowDialog(props: { code: string; window?: Window; onDone: (programme: Programme) => void; onClose: () => void }) {
  const { code, window, onDone, onClose } = props
  const { t } = useTranslation()
  const send = ({ name, period }: Entry) => {
    const body = { name, opensAt: momentOf(period[0]), closesAt: momentOf(period[1]) }
    return window
      ? call(api.PUT('/api/programmes/{code}/windows/{id}', { params: { path: { code, id: window.id } }, body }))
      : call(api.POST('/api/programmes/{code}/windows', { params: { path: { code } }, body }))
  }
  return (
    <Dialog<Entry, Programme>
      title={t(window ? 'system.programmes.editWindow' : 'system.programmes.addWindow')}
      ok={t('frame.save')}
      initial={window && { name: window.name, period: [wallTime(window.opensAt), wallTime(window.closesAt)] }}
      send={send}
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('system.programmes.windowName')}
        rules={[{ required: true, whitespace: true, message: t('system.programmes.needName') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="period"
        label={t('system.programmes.period')}
        rules={[{ required: true, message: t('system.programmes.needPeriod') }]}
      >
        <DatePicker.RangePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
      </Form.Item>
    </Dialog>
  )
}
