import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call, onceOnly } from '../../api/call.js'
import { useOnceKey } from '../../parts/actions/use-once-key.js'
import { Dialog } from '../../parts/dialog.js'
import type { BatchRow } from '../../parts/list/batch.js'

/** Reminds whoever the chosen cases wait on; answers what became of each. */
export function Remind(props: { ids: readonly string[]; onDone: (rows: readonly BatchRow[]) => void; onClose: () => void }) {
  const { ids, onDone, onClose } = props
  const { t } = useTranslation()
  const once = useOnceKey()
  return (
    <Dialog<{ word?: string }, readonly BatchRow[]>
      title={t('desk.cases.remind')}
      ok={t('desk.cases.remind')}
      send={async ({ word }) => {
        const body = { ids: [...ids], ...(word ? { word } : {}) }
        const { rows } = await call(api.POST('/api/cases/remind', { params: { header: onceOnly(once.keyOf(body)) }, body }))
        return rows.map(({ id, result, reasons }) => ({
          id,
          ok: result === 'ok',
          skipped: result === 'skipped',
          refusals: reasons,
        }))
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{t('parts.list.selected', { count: ids.length })}</p>
      <p className="quiet">{t('desk.cases.remindHelp')}</p>
      <Form.Item name="word" label={t('desk.cases.remindWord')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </Dialog>
  )
}
