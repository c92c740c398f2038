import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import { download } from '../../api/download.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../dialog.js'
import { minute } from '../format.js'
import { Mark } from '../mark.js'
import { may, useMe } from '../session.js'
import { useTrouble } from '../trouble.js'

export type Commitment = components['schemas']['CommitmentView']

/** Checks a commitment (the office) or shows how it was kept (the firm); says why where the server would refuse. */
export function CommitmentActs({ of }: { of: Commitment }) {
  const { t } = useTranslation()
  const me = useMe()
  const { message } = App.useApp()
  const client = useQueryClient()
  const [doing, setDoing] = useState<'check' | 'show'>()
  const done = (said: string) => {
    setDoing(undefined)
    message.success(said)
    client.invalidateQueries({ queryKey: ['commitments'] })
    client.invalidateQueries({ queryKey: ['case', of.caseId] })
  }
  if (of.checkedAt) return <CommitmentOutcome of={of} />
  return (
    <>
      {may(me.data, 'commitments.check') &&
        (of.checkRefusal ? (
          <span className="quiet small wrap">{of.checkRefusal}</span>
        ) : (
          <Button size="small" onClick={() => setDoing('check')}>
            {t('money.owed.check')}
          </Button>
        ))}
      {may(me.data, 'commitments.show') && (
        <Button size="small" onClick={() => setDoing('show')}>
          {t('money.owed.show')}
        </Button>
      )}
      {doing === 'check' && <Check of={of} onDone={() => done(t('money.owed.checked'))} onClose={() => setDoing(undefined)} />}
      {doing === 'show' && (
        <Dialog<{ evidence: string }, unknown>
          title={t('money.owed.show')}
          ok={t('money.owed.show')}
          initial={{ evidence: of.evidence ?? undefined }}
          send={(body) => call(api.POST('/api/commitments/{id}/evidence', { params: { path: { id: of.id } }, body }))}
          onDone={() => done(t('money.owed.shown'))}
          onClose={() => setDoing(undefined)}
        >
          <p className="wrap">{of.wording}</p>
          <Form.Item
            name="evidence"
            label={t('money.owed.evidence')}
            extra={t('money.owed.evidenceHelp')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('money.owed.needEvidence') }]}
          >
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />
          </Form.Item>
        </Dialog>
      )}
    </>
  )
}

function Check({ of, onDone, onClose }: { of: Commitment; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog<{ kept: boolean; finding: string }, unknown>
      title={`${t('money.owed.check')} · ${of.enterpriseName}`}
      ok={t('money.owed.check')}
      send={(body) => call(api.POST('/api/commitments/{id}/check', { params: { path: { id: of.id } }, body }))}
      onDone={onDone}
      onClose={onClose}
    >
      <p className="wrap">{of.wording}</p>
      <Form.Item
        name="kept"
        label={t('money.owed.outcome')}
        extra={t('money.owed.breachHelp')}
        rules={[{ required: true, message: t('money.owed.needKept') }]}
      >
        <Radio.Group
          options={[
            { value: true, label: t('money.owed.kept') },
            { value: false, label: t('money.owed.breached') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="finding"
        label={t('money.owed.finding')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('money.owed.needFinding') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />
      </Form.Item>
    </Dialog>
  )
}

/** What a check found, by whom, and the case a breach opened. */
export function CommitmentOutcome({ of }: { of: Commitment }) {
  const { t } = useTranslation()
  if (!of.outcome) return null
  return (
    <>
      <Mark meaning={of.outcome === 'kept' ? 'done' : 'late'}>{t(`money.owed.${of.outcome}`)}</Mark>
      {of.finding && <div className="small wrap">{of.finding}</div>}
      {of.checkedBy && <div className="quiet small">{t('money.owed.by', { name: of.checkedBy, at: minute(of.checkedAt) })}</div>}
      {of.recoveryCaseId && (
        <Link className="small" to={`/cases/${of.recoveryCaseId}`}>
          {t('money.owed.recovery', { number: of.recoveryCaseNumber })}
        </Link>
      )}
    </>
  )
}

/** What the firm showed for a commitment. */
export function CommitmentEvidence({ of }: { of: Commitment }) {
  const { t } = useTranslation()
  const trouble = useTrouble()
  if (!of.evidence) return <span className="quiet">{t('money.owed.noEvidence')}</span>
  return (
    <>
      <span className="wrap">{of.evidence}</span>
      <div className="quiet small">{t('money.owed.evidenceAt', { at: minute(of.evidenceAt) })}</div>
      {of.evidenceFileId && (
        <Button
          type="link"
          size="small"
          style={{ paddingInline: 0 }}
          onClick={() => download(`/api/files/${of.evidenceFileId}`).catch(trouble)}
        >
          {t('money.owed.file')}
        </Button>
      )}
    </>
  )
}

/** The day a commitment is checked, and how many days that is over. */
export function CheckOn({ of }: { of: Commitment }) {
  const { t } = useTranslation()
  return (
    <>
      <span className="figures nowrap">{of.checkOn}</span>
      {of.overdueDays !== null && (
        <div>
          <Mark meaning="late">{t('money.owed.overdue', { count: of.overdueDays })}</Mark>
        </div>
      )}
    </>
  )
}
