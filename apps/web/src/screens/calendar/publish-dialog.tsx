import { Alert, Checkbox, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { joined } from '../../words/index.js'
import { changesOf, linesOf, readDays, runsOf } from './days-as-lines.js'

type Calendar = components['schemas']['CalendarView']
interface Entry {
  source: string
  lines: string
  /** Ticked by whoever means to take days out. */
  sure?: boolean
}

/** Takes the notice of a year, one day a line. */
export function PublishDialog({
  year,
  now,
  onDone,
  onClose,
}: {
  year: number
  now?: Calendar
  onDone: () => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Dialog<Entry, unknown>
      title={`${t('system.calendar.publish')} · ${t('system.calendar.year', { year })}`}
      ok={t('system.calendar.publishGo')}
      initial={{ source: now?.source, lines: linesOf(now?.days ?? []) }}
      send={({ source, lines }) =>
        call(
          api.PUT('/api/calendar/{year}', {
            params: { path: { year: String(year) as never } },
            body: { source, days: readDays(lines).days },
          }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Form.Item
        name="source"
        label={t('system.calendar.source')}
        rules={[{ required: true, whitespace: true, message: t('system.calendar.needSource') }]}
      >
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item
        name="lines"
        label={t('system.calendar.paste')}
        extra={t('system.calendar.pasteHelp')}
        rules={[
          { required: true, whitespace: true, message: t('system.calendar.needDays') },
          {
            validator: async (_, text: string) => {
              const { bad } = readDays(text ?? '')
              if (bad) throw new Error(t('system.calendar.badLine', bad))
            },
          },
        ]}
      >
        <Input.TextArea autoSize={{ minRows: 8, maxRows: 18 }} className="figures" />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before, after) => before.lines !== after.lines}>
        {({ getFieldValue }) => <Changes now={now?.days ?? []} lines={getFieldValue('lines') ?? ''} />}
      </Form.Item>
    </Dialog>
  )
}

/** What publishing these lines would change; days that would go are named, and taken out only by whoever says so. */
function Changes({ now, lines }: { now: Calendar['days']; lines: string }) {
  const { t } = useTranslation()
  const { days, bad } = readDays(lines)
  if (bad || days.length === 0) return null
  const { added, removed } = changesOf(now, days)
  const gone = runsOf(removed).map(({ from, to, name }) => `${from === to ? from : `${from} – ${to}`} ${name}`)
  const said = [
    added.length > 0 && t('system.calendar.added', { count: added.length }),
    removed.length > 0 && t('system.calendar.removed', { count: removed.length, days: joined(gone) }),
  ].filter((text): text is string => typeof text === 'string')
  return (
    <>
      <Alert
        type={removed.length > 0 ? 'warning' : 'info'}
        showIcon
        role="status"
        title={said.length > 0 ? joined(said) : t('system.calendar.same')}
      />
      {removed.length > 0 && (
        <Form.Item
          name="sure"
          valuePropName="checked"
          style={{ marginBlock: 8 }}
          rules={[
            {
              validator: async (_, ticked?: boolean) => {
                if (!ticked) throw new Error(t('system.calendar.needSure'))
              },
            },
          ]}
        >
          <Checkbox>{t('system.calendar.sureRemoved')}</Checkbox>
        </Form.Item>
      )}
    </>
  )
}
