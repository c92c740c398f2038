import { Button, Flex, Modal, Progress } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
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

/** Shows what came of a batch over the list, each row by its name; those that were refused can be kept selected. */
export function useBatchResult<Row extends { id: string }>(selection: Selection<Row>, nameOf: (row: Row) => ReactNode) {
  const [rows, setRows] = useState<readonly BatchRow[]>()
  const chosen = new Map(selection.rows.map((row) => [row.id, row]))
  const dialog = rows && (
    <BatchResult
      rows={rows}
      nameOf={(id) => {
        const row = chosen.get(id)
        return row ? nameOf(row) : id
      }}
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

/** The rows chosen in a list, kept while its pages are turned and its filters changed. */
export interface Selection<Row = unknown> {
  ids: readonly string[]
  /** The chosen rows as they were last shown, on whichever page that was. */
  rows: readonly Row[]
  set(ids: readonly string[]): void
  clear(): void
}

/** The selection of a list that shows `shown` now. */
export function useSelection<Row extends { id: string }>(shown: readonly Row[] = []): Selection<Row> {
  const [ids, setIds] = useState<readonly string[]>([])
  const seen = useRef(new Map<string, Row>())
  for (const row of shown) seen.current.set(row.id, row)
  const rows = ids.flatMap((id) => seen.current.get(id) ?? [])
  return { ids, rows, set: setIds, clear: () => setIds([]) }
}
