import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import { linesOf, readDays } from './days-as-lines.js'

type Calendar = components['schemas']['CalendarView']
interface Entry {
  source: string
  lines: string
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
    </Dialog>
  )
}
