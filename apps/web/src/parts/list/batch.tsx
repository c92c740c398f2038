import { Button, Flex, Modal, Progress } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProblemItem } from '../../api/problem.js'
import { Reasons } from '../problem-view.js'

/** What became of one row of a batch. */
export interface BatchRow {
  id: string
  ok: boolean
  /** Left as it was because there was nothing to do. */
  skipped?: boolean
  /** Why not, in the server's words. */
  title?: string
  refusals?: readonly Pick<ProblemItem, 'code' | 'at' | 'message'>[]
}

/** What came of a batch, row by row: never all or nothing without saying. */
function BatchResult({
  rows,
  nameOf,
  onClose,
  onKeepRefused,
}: {
  rows: readonly BatchRow[]
  nameOf: (id: string) => ReactNode
  onClose: () => void
  onKeepRefused: () => void
}) {
  const { t } = useTranslation()
  const refused = rows.filter((row) => !row.ok && !row.skipped)
  const skipped = rows.filter((row) => row.skipped)
  const ok = rows.length - refused.length - skipped.length
  return (
    <Modal
      open
      width={640}
      title={t('parts.batch.title')}
      onCancel={onClose}
      footer={
        <Flex gap={8} justify="flex-end" wrap>
          {refused.length + skipped.length > 0 && <Button onClick={onKeepRefused}>{t('parts.batch.again')}</Button>}
          <Button type="primary" onClick={onClose}>
            {t('frame.close')}
          </Button>
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        <div role="status">
          <strong>
            {t(skipped.length > 0 ? 'parts.batch.summarySkipped' : 'parts.batch.summary', {
              ok,
              failed: refused.length,
              skipped: skipped.length,
            })}
          </strong>
          <Progress
            percent={Math.round((ok / Math.max(1, rows.length)) * 100)}
            showInfo={false}
            status={refused.length ? 'normal' : 'success'}
          />
        </div>
        <ul className="plain-list rows" style={{ maxHeight: '50vh', overflow: 'auto' }}>
          {[...refused, ...skipped, ...rows.filter((row) => row.ok)].map((row) => (
            <li key={row.id}>
              <Flex justify="space-between" gap={12} align="baseline">
                <span className="wrap">{nameOf(row.id)}</span>
                <span className={`nowrap ${row.ok ? 'quiet' : ''}`}>
                  {t(row.ok ? 'parts.batch.ok' : row.skipped ? 'parts.batch.skipped' : 'parts.batch.refused')}
                </span>
              </Flex>
              {!row.ok && (row.refusals?.length ? <Reasons items={row.refusals} /> : <div>{row.title}</div>)}
            </li>
          ))}
        </ul>
      </Flex>
    </Modal>
  )
}

/** Shows what came of a batch over the list; those that were refused can be kept selected. */
export function useBatchResult(selection: Selection, nameOf: (id: string) => ReactNode) {
  const [rows, setRows] = useState<readonly BatchRow[]>()
  const dialog = rows && (
    <BatchResult
      rows={rows}
      nameOf={nameOf}
      onClose={() => {
        setRows(undefined)
        selection.clear()
      }}
      onKeepRefused={() => {
        selection.set(rows.filter((row) => !row.ok).map((row) => row.id))
        setRows(undefined)
      }}
    />
  )
  return { show: setRows, dialog }
}

/** The rows chosen in a list, kept while its pages are turned. */
export function useSelection() {
  const [ids, setIds] = useState<readonly string[]>([])
  return { ids, set: setIds, clear: () => setIds([]) }
}
export type Selection = ReturnType<typeof useSelection>
