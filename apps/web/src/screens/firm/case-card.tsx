import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { StateTag } from '../../parts/case/state-tag.js'
import { day } from '../../parts/format.js'
import type { CaseRow } from '../cases/columns.js'

/** One application in a few plain lines: what, where it stands, who has it, until when. */
export function CaseCard({ one }: { one: CaseRow }) {
  const { t } = useTranslation()
  const ours = one.holder.waitsOn === 'firm' && !one.closedAt
  const where =
    one.holder.name && !ours
      ? t('firm.progress.now', { who: one.holder.name })
      : t(`firm.progress.waits.${one.holder.waitsOn as 'firm'}`, { defaultValue: one.stateLabel })
  return (
    <article className="card">
      <Flex justify="space-between" gap="4px 8px" align="start" wrap>
        <Link to={`/cases/${one.id}`} className="wrap" style={{ fontWeight: 600 }}>
          {one.programme.name}
        </Link>
        <StateTag label={one.stateLabel} outcome={one.outcome} waitsOn={one.holder.waitsOn} />
      </Flex>
      <div className="quiet small wrap figures">
        {one.number} · {one.enterprise.name}
      </div>
      {!one.closedAt && (
        <div className="figures">
          {where}
          {one.dueOn && ours && ` · ${t('firm.home.dueBy', { date: day(one.dueOn) })}`}
        </div>
      )}
    </article>
  )
}
