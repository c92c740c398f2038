import type { InvariantRule } from '#cases'

const MOVED = `SELECT line_id, account, sum(fen) AS fen FROM (
    SELECT line_id, credit AS account, amount_fen AS fen FROM budget_entries
    UNION ALL SELECT line_id, debit, -amount_fen FROM budget_entries) x WHERE account <> 'treasury' GROUP BY 1, 2`

const HELD = `SELECT l.id AS line_id, l.code || ' ' || l.year AS name, a.account, a.fen FROM budget_lines l,
    LATERAL (VALUES ('available', l.available_fen), ('reserved', l.reserved_fen), ('committed', l.committed_fen), ('paid', l.paid_fen),
      ('recovered', l.recovered_fen)) AS a (account, fen)`

const OWED = `SELECT line_id, account, sum(fen) AS fen FROM (
    SELECT line_id, 'reserved' AS account, amount_fen AS fen FROM awards WHERE standing = 'reserved'
    UNION ALL SELECT line_id, 'committed', amount_fen - paid_fen FROM awards WHERE standing = 'committed'
    UNION ALL SELECT line_id, 'paid', paid_fen - recovered_fen FROM awards WHERE standing IN ('committed', 'paid', 'recovered')
    UNION ALL SELECT line_id, 'recovered', recovered_fen FROM awards WHERE line_id IS NOT NULL) y GROUP BY 1, 2`

/**
 * What must hold of the money at any moment, each rule a statement that answers those it does not hold for: the number of
 * the case or the line, and what differs. Sources: decisive-features.md M2, O5; money-by-ledger.
 */
export const moneyInvariants: readonly InvariantRule[] = [
  {
    rule: 'the balances of a budget line are the sums of its entries, and none lies below nothing',
    sql: `SELECT h.name AS number, h.account || ': ' || h.fen || ' / ' || COALESCE(m.fen, 0) AS detail FROM (${HELD}) h
      LEFT JOIN (${MOVED}) m ON m.line_id = h.line_id AND m.account = h.account
      WHERE h.fen <> COALESCE(m.fen, 0) OR h.fen < 0`,
  },
  {
    rule: 'what a budget line holds as reserved, committed, paid and recovered is what its cases say',
    sql: `SELECT h.name AS number, h.account || ': ' || h.fen || ' / ' || COALESCE(o.fen, 0) AS detail FROM (${HELD}) h
      LEFT JOIN (${OWED}) o ON o.line_id = h.line_id AND o.account = h.account
      WHERE h.account <> 'available' AND h.fen <> COALESCE(o.fen, 0)`,
  },
  {
    rule: 'what was paid of an award is what the bank paid, each part once',
    sql: `SELECT c.number, a.paid_fen || ' / ' || COALESCE(y.fen, 0) AS detail FROM awards a JOIN cases c ON c.id = a.case_id
      LEFT JOIN (SELECT case_id, sum(amount_fen) AS fen, count(*) AS n, count(DISTINCT instalment) AS parts FROM payments
        WHERE status = 'paid' GROUP BY case_id) y ON y.case_id = a.case_id
      WHERE a.paid_fen <> COALESCE(y.fen, 0) OR y.n <> y.parts`,
  },
  {
    rule: 'the parts of an award paid in parts add up to it, and those paid to what was paid',
    sql: `SELECT c.number, sum(i.amount_fen) || ' / ' || a.amount_fen AS detail FROM award_instalments i
      JOIN awards a ON a.case_id = i.case_id JOIN cases c ON c.id = i.case_id GROUP BY c.number, a.amount_fen, a.paid_fen
      HAVING sum(i.amount_fen) <> a.amount_fen OR COALESCE(sum(i.amount_fen) FILTER (WHERE i.paid_at IS NOT NULL), 0) <> a.paid_fen`,
  },
  {
    rule: 'a case has ended as its money has: won when it is paid, lost when it is released',
    sql: `SELECT c.number, c.state || ': ' || a.standing AS detail FROM cases c JOIN awards a ON a.case_id = c.id
      WHERE (c.outcome IS NOT DISTINCT FROM 'won') <> (a.standing IN ('paid', 'recovered')) OR (c.outcome = 'lost' AND a.standing <> 'released')`,
  },
]
