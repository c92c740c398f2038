import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Flex, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../dialog.js'
import { minute } from '../format.js'
import type { Column } from '../list/columns.js'
import { Plain } from '../list/plain.js'
import { Mark } from '../mark.js'
import { may, useMe } from '../session.js'

export type Panel = components['schemas']['PanelView']
type Member = components['schemas']['PanelMemberView']
type Act = { do: 'replace'; member: Member } | { do: 'close' } | { do: 'cancel' }

const meanings = { running: 'soon', closed: 'done', cancelled: 'ended' } as const

/** A panel as the office sees it: who sits on it, how far they are, what came of it, and the record of the draw. */
export function PanelBox({ panel }: { panel: Panel }) {
  const { t } = useTranslation()
  const me = useMe()
  const [act, setAct] = useState<Act>()
  const running = panel.state === 'running'
  const columns = useColumns(
    panel,
    running && may(me.data, 'panels.draw') ? (member) => setAct({ do: 'replace', member }) : undefined,
  )
  return (
    <section className="panel" aria-label={t('review.panels.tab')}>
      <Flex justify="space-between" gap={8} wrap align="center">
        <Flex gap={8} wrap align="center">
          <Mark meaning={meanings[panel.state]}>{t(`review.panels.states.${panel.state}`)}</Mark>
          <span className="quiet small">
            {t('review.panels.drawnBy', { by: panel.drawnByName, witness: panel.witnessName, at: minute(panel.drawnAt) })}
          </span>
        </Flex>
        {running && (
          <Flex gap={8} wrap>
            {may(me.data, 'panels.cancel') && (
              <Button onClick={() => setAct({ do: 'cancel' })}>{t('review.panels.cancel')}</Button>
            )}
            {may(me.data, 'panels.draw') && (
              <Button type="primary" onClick={() => setAct({ do: 'close' })}>
                {t('review.panels.close')}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
      {panel.result && <Result panel={panel} />}
      {panel.cancelReason && <p className="wrap">{panel.cancelReason}</p>}
      <div style={{ marginTop: 12 }}>
        <Plain label={t('review.panels.tab')} rows={panel.members} keyOf={(row) => row.id} columns={columns} />
      </div>
      <Proof panel={panel} />
      {act && <ActDialog panel={panel} act={act} onClose={() => setAct(undefined)} />}
    </section>
  )
}

function Result({ panel }: { panel: Panel }) {
  const { t } = useTranslation()
  const { result } = panel
  if (!result) return null
  return (
    <>
      <p style={{ margin: '10px 0 4px' }}>
        {t('review.panels.mean')} <strong className="figures big">{result.mean}</strong>{' '}
        <span className="quiet">{t('review.panels.ofMost', { most: result.most })}</span>
        <span className="quiet small"> · {t('review.panels.counted', { count: result.counted })}</span>
      </p>
      {result.divergent && <Alert type="warning" showIcon title={t('review.panels.divergentHelp')} />}
      <Link to={`/panels/${panel.id}/sheet`}>{t('review.panels.print')}</Link>
    </>
  )
}

function useColumns(panel: Panel, replace?: (member: Member) => void): Column<Member>[] {
  const { t } = useTranslation()
  const closed = panel.state === 'closed'
  return [
    {
      key: 'expert',
      title: t('review.panels.expert'),
      width: 170,
      always: true,
      render: (row) => (
        <>
          <span className="figures quiet">{row.place}</span> {row.name}
          <div className="quiet small wrap">{[row.employer, row.expertise].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    { key: 'progress', title: t('review.panels.progress'), width: 180, render: (row) => <Progress row={row} /> },
    ...(closed
      ? [
          {
            key: 'total',
            title: t('review.panels.total'),
            width: 140,
            align: 'end' as const,
            render: (row: Member) => (
              <>
                {row.total ?? '—'}
                {row.trimmed && <span className="quiet small"> {t('review.panels.trimmed')}</span>}
                {row.divergent && <Mark meaning="late">{t('review.panels.divergent')}</Mark>}
              </>
            ),
          },
          {
            key: 'comment',
            title: t('review.panels.comment'),
            width: 240,
            render: (row: Member) => <span className="wrap">{row.comment}</span>,
          },
        ]
      : []),
    ...(replace
      ? [
          {
            key: 'act',
            title: '',
            width: 90,
            render: (row: Member) =>
              !row.outAt &&
              !row.submittedAt && (
                <Button size="small" onClick={() => replace(row)}>
                  {t('review.panels.replace')}
                </Button>
              ),
          },
        ]
      : []),
  ]
}

function Progress({ row }: { row: Member }) {
  const { t } = useTranslation()
  if (row.outAt) return <span className="quiet wrap">{t('review.panels.out', { reason: row.outReason })}</span>
  if (row.submittedAt) return <Mark meaning="done">{t('review.panels.submitted')}</Mark>
  return <Mark meaning="soon">{t(row.clearedAt ? 'review.panels.cleared' : 'review.panels.waiting')}</Mark>
}

/** Everything with which anybody repeats the draw. */
function Proof({ panel }: { panel: Panel }) {
  const { t } = useTranslation()
  return (
    <details style={{ marginTop: 12 }}>
      <summary>{t('review.panels.proof')}</summary>
      <dl className="pairs">
        <dt>{t('review.panels.method')}</dt>
        <dd>
          <code>{panel.method}</code>
          <div className="quiet small">{t('review.panels.repeat')}</div>
        </dd>
        <dt>{t('review.panels.seed')}</dt>
        <dd>
          <code className="wrap">{panel.seed}</code>
        </dd>
        <dt>{t('review.panels.pool', { count: panel.pool.length })}</dt>
        <dd>
          <ul className="plain-list small">
            {panel.pool.map((one) => (
              <li key={one.id}>
                {one.name} · {one.employer} <code className="quiet">{one.id}</code>
              </li>
            ))}
          </ul>
        </dd>
        {panel.excluded.length > 0 && (
          <>
            <dt>{t('review.panels.excluded', { count: panel.excluded.length })}</dt>
            <dd>
              <ExcludedList excluded={panel.excluded} />
            </dd>
          </>
        )}
      </dl>
    </details>
  )
}

/** Who is kept out and why. */
export function ExcludedList({ excluded }: { excluded: Panel['excluded'] }) {
  return (
    <ul className="plain-list small">
      {excluded.map((one) => (
        <li key={one.id}>
          {one.name} · {one.employer}：{one.reasons.map(({ text }) => text).join('；')}
        </li>
      ))}
    </ul>
  )
}

function ActDialog({ panel, act, onClose }: { panel: Panel; act: Act; onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const path = { params: { path: { id: panel.id } } }
  const send = ({ reason }: { reason: string }) => {
    if (act.do === 'close') return call(api.POST('/api/panels/{id}/close', path))
    if (act.do === 'cancel') return call(api.POST('/api/panels/{id}/cancel', { ...path, body: { reason } }))
    return call(api.POST('/api/panels/{id}/replace', { ...path, body: { memberId: act.member.id, reason } }))
  }
  return (
    <Dialog<{ reason: string }, unknown>
      title={act.do === 'replace' ? `${t('review.panels.replace')}：${act.member.name}` : t(`review.panels.${act.do}`)}
      ok={t(`review.panels.${act.do}`)}
      danger={act.do === 'cancel'}
      send={send}
      onDone={() => {
        client.invalidateQueries({ queryKey: ['case', panel.caseId] })
        client.invalidateQueries({ queryKey: ['panels'] })
        onClose()
      }}
      onClose={onClose}
    >
      <p className="quiet">{t(`review.panels.${act.do}Help`)}</p>
      {act.do !== 'close' && (
        <Form.Item
          name="reason"
          label={t('review.panels.reason')}
          rules={[{ required: true, whitespace: true, message: t('review.panels.needReason') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
        </Form.Item>
      )}
    </Dialog>
  )
}
