import { Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { minute } from '../format.js'
import { DaysOfCount } from './days-of-count.js'

export type Clock = components['schemas']['ClockCard']

/** Whose clock runs, how much of it is used and left, until when, why that day, and where the time went. */
export function ClockCard({ clock, today }: { clock: Clock; today?: string }) {
  const { t } = useTranslation()
  const timed = clock.allowance !== null && clock.left !== null && clock.used !== null
  if (!clock.clock && clock.spans.length === 0) return <p className="quiet">{t('parts.clock.none')}</p>
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      {clock.party && <div>{t('parts.clock.running', { party: clock.party })}</div>}
      {timed && <Gauge left={clock.left ?? 0} used={clock.used ?? 0} allowance={clock.allowance ?? 0} overdue={clock.overdue} />}
      {clock.due ? (
        <div>
          <strong className="figures">{t('parts.clock.dueOn', { date: clock.dueAt ? minute(clock.dueAt) : clock.due })}</strong>
          {clock.overdue && <span className="late-word"> {t('parts.clock.overNow')}</span>}
          {clock.provisional && <div className="small quiet">{t('parts.clock.provisional')}</div>}
        </div>
      ) : (
        <div className="quiet">{clock.clock ? t('parts.clock.noLimit') : t('parts.clock.none')}</div>
      )}
      {clock.paused.map((one) => (
        <div key={`${one.state} ${one.clock} ${one.used} ${one.left}`} className="small">
          {one.left < 0
            ? t('parts.clock.waitingOver', { party: one.party, state: one.state, used: one.used, over: -one.left })
            : t('parts.clock.waiting', { party: one.party, state: one.state, used: one.used, left: one.left })}
        </div>
      ))}
      {clock.why && (
        <details className="why">
          <summary>{t('parts.clock.why')}</summary>
          <p style={{ margin: '6px 0' }}>{clock.why}</p>
          {clock.legalBasis && (
            <p className="quiet small" style={{ margin: '6px 0' }}>
              {t('parts.clock.basis')}：{clock.legalBasis}
            </p>
          )}
          {clock.days.length > 0 && <DaysOfCount days={clock.days} due={clock.due} today={today} />}
          {clock.changes.map((change) => (
            <p key={`${change.from} ${change.to} ${change.reason}`} className="small" style={{ margin: '6px 0' }}>
              {change.from} → {change.to}：{change.reason}
            </p>
          ))}
        </details>
      )}
      {clock.spans.length > 0 && (
        <details className="why">
          <summary>{t('parts.clock.spans')}</summary>
          <ol className="plain-list rows" style={{ marginTop: 6 }}>
            {clock.spans
              .map((span, nth) => ({ ...span, nth }))
              .map((span) => (
                <li key={span.nth}>
                  <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8 }}>
                    <span>
                      {span.state} <span className="quiet small">{span.party}</span>
                    </span>
                    <span className="figures nowrap">{t('parts.clock.days', { count: span.workingDays })}</span>
                  </div>
                  <div className="quiet small figures">
                    {t('parts.clock.span', { from: span.from, to: span.to ?? t('parts.clock.now') })}
                  </div>
                </li>
              ))}
          </ol>
        </details>
      )}
    </div>
  )
}

function Gauge({ left, used, allowance, overdue }: { left: number; used: number; allowance: number; overdue: boolean }) {
  const { t } = useTranslation()
  const over = left < 0
  const colour = overdue ? 'var(--miaopu-color-error)' : left <= 2 ? 'var(--miaopu-color-warning)' : 'var(--miaopu-color-primary)'
  return (
    <div>
      <div style={{ display: 'flex', alignItems: 'baseline', gap: 8, flexWrap: 'wrap' }}>
        <span className="quiet">{over ? t('parts.clock.over') : t('parts.clock.left')}</span>
        <b className="figures" style={{ fontSize: 26, lineHeight: 1.2, color: colour }}>
          {Math.abs(left)}
        </b>
        <span className="quiet">
          {t('parts.clock.allowance', { count: allowance })} · {t('parts.clock.used')} <span className="figures">{used}</span>
        </span>
      </div>
      <Progress
        percent={Math.min(100, (used / Math.max(1, allowance)) * 100)}
        showInfo={false}
        strokeColor={colour}
        size="small"
        aria-hidden
      />
    </div>
  )
}
