import { useQuery } from '@tanstack/react-query'
import { Timeline as Line } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute } from '../format.js'
import { Waiting } from '../page.js'
import { ProblemView } from '../problem-view.js'

type Move = components['schemas']['MoveView']

/** Everything that happened to a case, the latest first: what, by whom, for whom, when, and with what words. */
export function Timeline({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const moves = useQuery({
    queryKey: ['case', caseId, 'moves'],
    queryFn: () => call(api.GET('/api/cases/{id}/moves', { params: { path: { id: caseId } } })),
  })
  if (moves.isPending) return <Waiting />
  if (moves.error) return <ProblemView error={moves.error} retry={() => moves.refetch()} />
  if (moves.data.length === 0) return <span className="quiet">{t('parts.timeline.none')}</span>
  return (
    <Line
      items={[...moves.data].reverse().map((move) => ({
        key: move.seq,
        content: <One move={move} />,
      }))}
    />
  )
}

function One({ move }: { move: Move }) {
  const { t } = useTranslation()
  const actor = move.actorName ?? t('parts.timeline.office')
  const name = move.byAgent ? t('parts.timeline.agent', { name: actor }) : actor
  const who = move.actedFor.length > 0 ? t('parts.timeline.coveredFor', { name, other: move.actedFor.join('、') }) : name
  return (
    <>
      <div>
        <strong>{move.label}</strong> {move.toLabel && <span>→ {move.toLabel}</span>}
      </div>
      <div className="quiet small figures">
        {who} · {minute(move.at)} · <span title={move.hash}>{t('parts.timeline.seal', { hash: move.hash.slice(0, 8) })}</span>
      </div>
      {move.input && <Words input={move.input} />}
    </>
  )
}

/** The plain words of a step's input: reasons, notes, numbers. Lists have their own place on the page. */
function Words({ input }: { input: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation()
  const said = Object.entries(input).filter(([, value]) => typeof value === 'string' && value !== '')
  if (said.length === 0) return null
  return (
    <dl className="pairs small" style={{ marginTop: 4 }}>
      {said.map(([key, value]) => (
        <div key={key} style={{ display: 'contents' }}>
          <dt>{t(`parts.input.fields.${key as 'reason'}`, { defaultValue: key })}</dt>
          <dd className="wrap" style={{ whiteSpace: 'pre-wrap' }}>
            {key === 'proposal'
              ? t(value === 'approve' ? 'parts.input.proposeApprove' : 'parts.input.proposeRefuse')
              : String(value)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
