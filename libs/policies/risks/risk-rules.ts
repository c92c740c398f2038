import type { RiskKind } from './risks.dto.js'

/** A decision within so many minutes of the step before it is pointed out; the zone's own practice. */
export const QUICK_MINUTES = 10
/** Office hours in Shanghai; a decision outside them, or on a day off by the working-day calendar, is pointed out. */
export const HOURS = { from: '08:30', to: '18:00' } as const
/** Hits of decisions and scores are looked for this far back. */
export const LOOK_BACK_DAYS = 365

/** Refusals that show somebody asking for the same money twice. */
export const DOUBLE_BENEFIT = ['policies.excluded', 'policies.invoice-used', 'policies.certificate-used'] as const

/**
 * The hits of each kind as SQL: key, case, moment, code and parameters of the text. `$1` is today, `$2` how far back.
 * An award counts while its money is reserved, committed or paid.
 */
export const HITS: Readonly<Record<RiskKind, string>> = {
  'double-benefit': `
    SELECT 'proof ' || p.id || ' ' || q.id AS key, p.case_id, COALESCE(a.decided_at, a.assessed_at) AS at,
      CASE p.kind WHEN 'invoice' THEN 'policies.risk-invoice' ELSE 'policies.risk-certificate' END AS code,
      jsonb_build_object('number', p.number, 'caseNumber', o.number) AS params
    FROM award_proofs p JOIN award_proofs q ON q.kind = p.kind AND q.number = p.number AND q.case_id <> p.case_id AND q.id < p.id
    JOIN awards a ON a.case_id = p.case_id JOIN cases o ON o.id = q.case_id WHERE p.released_at IS NULL AND q.released_at IS NULL
    UNION ALL
    SELECT 'pair ' || a.case_id || ' ' || b.case_id, a.case_id, a.decided_at, 'policies.risk-excluded', jsonb_build_object('caseNumber', o.number)
    FROM awards a JOIN awards b ON b.enterprise_id = a.enterprise_id AND b.year = a.year AND b.case_id <> a.case_id
      AND (b.clause_code = ANY (a.excludes) OR a.clause_code = ANY (b.excludes)) AND (b.decided_at, b.case_id) < (a.decided_at, a.case_id)
    JOIN cases o ON o.id = b.case_id
    WHERE a.standing IN ('reserved', 'committed', 'paid') AND b.standing IN ('reserved', 'committed', 'paid')
    UNION ALL
    SELECT 'attempt ' || r.id, r.case_id, r.last_at, r.code, r.params FROM refused_attempts r
    WHERE r.code IN (${DOUBLE_BENEFIT.map((code) => `'${code}'`).join(', ')}) AND r.last_at >= $2`,
  'outlier-score': `
    SELECT 'panel ' || p.id || ' ' || (x->>'expertId') AS key, p.case_id, p.closed_at AS at, 'policies.risk-outlier' AS code,
      jsonb_build_object('expert', u.display_name, 'total', x->>'total', 'mean', p.result->>'mean', 'most', p.result->>'most') AS params
    FROM panels p CROSS JOIN LATERAL jsonb_array_elements(p.result->'totals') x LEFT JOIN users u ON u.id = (x->>'expertId')::uuid
    WHERE p.closed_at >= $2 AND (x->>'divergent')::boolean`,
  'unusual-approval': `
    SELECT 'move ' || m.id || ' ' || w.code AS key, m.case_id, m.at, w.code,
      jsonb_build_object('by', m.actor_name, 'at', to_char(m.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
        'minutes', floor(extract(epoch FROM m.at - b.at) / 60)) AS params
    FROM moves m JOIN moves b ON b.case_id = m.case_id AND b.seq = m.seq - 1
    CROSS JOIN LATERAL (VALUES
      ('policies.risk-quick', m.at - b.at < interval '${QUICK_MINUTES} minutes'),
      ('policies.risk-hours', (m.at AT TIME ZONE 'Asia/Shanghai')::time NOT BETWEEN '${HOURS.from}' AND '${HOURS.to}'
        OR EXISTS (SELECT FROM calendar_days d WHERE d.date = (m.at AT TIME ZONE 'Asia/Shanghai')::date AND d.kind = 'holiday')
        OR (extract(isodow FROM m.at AT TIME ZONE 'Asia/Shanghai') > 5
          AND NOT EXISTS (SELECT FROM calendar_days d WHERE d.date = (m.at AT TIME ZONE 'Asia/Shanghai')::date AND d.kind = 'workday')))
    ) AS w (code, hit)
    WHERE w.hit AND m.at >= $2 AND m.event IN ('approve', 'refuse', 'order') AND m.actor_id IS NOT NULL`,
  recused: `
    SELECT 'attempt ' || r.id AS key, r.case_id, r.last_at AS at, 'policies.risk-recused' AS code,
      jsonb_build_object('by', r.actor_name, 'event', r.event, 'times', r.times) AS params
    FROM refused_attempts r WHERE r.code = 'cases.recused' AND r.last_at >= $2`,
  'overdue-commitment': `
    SELECT 'commitment ' || m.id AS key, m.case_id, m.check_on::timestamp AT TIME ZONE 'Asia/Shanghai' AS at, 'policies.risk-overdue' AS code,
      jsonb_build_object('wordingZh', m.wording, 'wordingEn', m.wording_en, 'on', m.check_on, 'days', $1::date - m.check_on) AS params
    FROM commitments m WHERE m.checked_at IS NULL AND m.check_on < $1::date`,
}
