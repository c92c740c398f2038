import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../../api/call.js'
import type { components } from '../../../api/schema.js'
import { Dialog } from '../../../parts/dialog.js'
import { type FileInfo, upload } from '../../../parts/file/upload.js'
import { day, minute } from '../../../parts/format.js'
import { Mark } from '../../../parts/mark.js'
import { may, useMe } from '../../../parts/session.js'

export type Commitment = components['schemas']['CommitmentView']

/** One thing a firm owes for money it had: until when, what was shown, what the check found. */
export function CommitmentRow({ one, named }: { one: Commitment; named?: boolean }) {
  const { t } = useTranslation()
  const me = useMe()
  const [showing, setShowing] = useState(false)
  const status = one.outcome ?? 'open'
  return (
    <li>
      <Flex justify="space-between" gap={12} wrap align="start">
        <div style={{ minWidth: 0, flex: '1 1 260px' }}>
          <strong className="wrap">{one.wording}</strong>{' '}
          <Mark meaning={status === 'kept' ? 'done' : status === 'breached' ? 'late' : 'soon'}>
            {t(`policies.owed.status.${status}`)}
          </Mark>
          {named && (
            <div className="small wrap">
              <Link to={`/cases/${one.caseId}`} style={{ textDecoration: 'underline' }}>
                {one.caseNumber}
              </Link>{' '}
              · {one.enterpriseName}
            </div>
          )}
          <div className="figures small">
            {status === 'open'
              ? t('policies.owed.due', { date: day(one.checkOn) })
              : t('policies.owed.checkOn', { date: day(one.checkedAt) })}
            {one.overdueDays !== null && !one.evidence && (
              <span className="late-word"> {t('policies.owed.overdue', { count: one.overdueDays })}</span>
            )}
          </div>
          {one.evidence && (
            <div className="small wrap">
              {t('policies.owed.shown', { when: minute(one.evidenceAt) })}：{one.evidence}
            </div>
          )}
          {one.finding && <div className="small wrap">{t('policies.owed.finding', { text: one.finding })}</div>}
          {one.recoveryCaseId && (
            <Link to={`/cases/${one.recoveryCaseId}`} className="small">
              {t('policies.owed.recovery')}
            </Link>
          )}
        </div>
        {status === 'open' && may(me.data, 'commitments.show') && (
          <Button onClick={() => setShowing(true)}>
            {t(one.evidence ? 'policies.owed.evidenceAgain' : 'policies.owed.evidence')}
          </Button>
        )}
      </Flex>
      {showing && <EvidenceDialog one={one} onClose={() => setShowing(false)} />}
    </li>
  )
}

function EvidenceDialog({ one, onClose }: { one: Commitment; onClose: () => void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [file, setFile] = useState<File>()
  return (
    <Dialog<{ evidence: string }, unknown>
      title={t('policies.owed.evidence')}
      ok={t('policies.owed.evidence')}
      initial={one.evidence ? { evidence: one.evidence } : {}}
      send={async ({ evidence }) => {
        const stored: FileInfo | undefined = file && (await upload(file, one.enterpriseId, () => {}))
        const body = stored ? { evidence, fileId: stored.id } : { evidence }
        return call(api.POST('/api/commitments/{id}/evidence', { params: { path: { id: one.id } }, body }))
      }}
      onDone={() => {
        message.success(t('policies.owed.saved'))
        client.invalidateQueries({ queryKey: ['commitments'] })
        onClose()
      }}
      onClose={onClose}
    >
      <p className="marked wrap" style={{ marginTop: 0 }}>
        {one.wording}
      </p>
      <Form.Item
        name="evidence"
        label={t('policies.owed.text')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('policies.owed.needText') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={5000} />
      </Form.Item>
      <label htmlFor={`proof-${one.id}`}>{t('policies.owed.file')}</label>
      <div>
        <input
          id={`proof-${one.id}`}
          type="file"
          accept="application/pdf,image/*"
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <div className="quiet small">{t('policies.owed.fileHelp')}</div>
      </div>
    </Dialog>
  )
}
