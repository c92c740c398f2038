import { useQueryClient } from '@tanstack/react-query'
import { Button, Flex, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../../parts/dialog.js'
import type { Selection } from '../../parts/list/batch.js'
import { Mark } from '../../parts/mark.js'
import type { ScanRow } from './lists.js'

type Result = components['schemas']['InvitationResult']

const MOST = 500
const MEANINGS = { ok: 'done', skipped: 'ended', failed: 'late' } as const

/** Invites the chosen enterprises to apply for a tier, and says what became of each. */
export function Invite(props: { tier: string; tierName: string; selection: Selection<ScanRow> }) {
  const { tier, tierName, selection } = props
  const { t } = useTranslation()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [result, setResult] = useState<Result>()
  const many = selection.ids.length > MOST
  return (
    <>
      <Button type="primary" disabled={many} onClick={() => setAsking(true)}>
        {t('scan.invite')}
      </Button>
      {many && <span role="alert">{t('parts.batch.tooMany', { max: MOST })}</span>}
      {asking && (
        <Dialog<{ reason?: string }, Result>
          title={t('scan.inviteTitle', { tier: tierName })}
          ok={t('scan.invite')}
          send={({ reason }) =>
            call(
              api.POST('/api/prospects/invite', {
                body: { tier, enterpriseIds: [...selection.ids], reason: reason?.trim() || undefined },
              }),
            )
          }
          onDone={(answer) => {
            setAsking(false)
            setResult(answer)
            client.invalidateQueries({ queryKey: ['scan'] })
            client.invalidateQueries({ queryKey: ['cases'] })
          }}
          onClose={() => setAsking(false)}
        >
          <p>{t('parts.list.selected', { count: selection.ids.length })}</p>
          <p className="quiet">{t('scan.inviteHelp')}</p>
          <Form.Item name="reason" label={t('scan.why')} extra={t('scan.whyHelp')}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
          </Form.Item>
        </Dialog>
      )}
      {result && (
        <Outcome
          result={result}
          nameOf={(id) => selection.rows.find((row) => row.id === id)?.enterpriseName ?? id}
          onClose={() => {
            setResult(undefined)
            selection.clear()
          }}
          onKeepFailed={() => {
            selection.set(result.rows.filter((row) => row.outcome === 'failed').map((row) => row.enterpriseId))
            setResult(undefined)
          }}
        />
      )}
    </>
  )
}

function Outcome(props: { result: Result; nameOf: (id: string) => string; onClose: () => void; onKeepFailed: () => void }) {
  const { result, nameOf, onClose, onKeepFailed } = props
  const { t } = useTranslation()
  const { ok, skipped, failed, rows } = result
  return (
    <Modal
      open
      width={640}
      title={t('scan.resultTitle')}
      onCancel={onClose}
      footer={
        <Flex gap={8} justify="flex-end" wrap>
          {failed > 0 && <Button onClick={onKeepFailed}>{t('scan.keepFailed')}</Button>}
          <Button type="primary" onClick={onClose}>
            {t('frame.close')}
          </Button>
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        <strong role="status">{t('scan.result', { ok, skipped, failed })}</strong>
        <ul className="plain-list rows" style={{ maxHeight: '50vh', overflow: 'auto' }}>
          {rows.map((row) => (
            <li key={row.enterpriseId}>
              <Flex justify="space-between" gap={12} align="baseline">
                <span className="wrap">
                  {nameOf(row.enterpriseId)}{' '}
                  {row.caseId && (
                    <Link to={`/cases/${row.caseId}`} className="figures">
                      {row.caseNumber}
                    </Link>
                  )}
                </span>
                <Mark meaning={MEANINGS[row.outcome]}>{t(`scan.outcomes.${row.outcome}`)}</Mark>
              </Flex>
              {row.reason && <div className="quiet small">{row.reason}</div>}
            </li>
          ))}
        </ul>
      </Flex>
    </Modal>
  )
}
