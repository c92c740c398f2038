import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Awards paid in parts: what was paid so far, when the next part falls due, and each part paid once. */
export class Instalments1700000000720 implements MigrationInterface {
  name = 'Instalments1700000000720'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const STATEMENTS = [
  `ALTER TABLE awards ADD COLUMN paid_fen bigint NOT NULL DEFAULT 0`,
  `UPDATE awards SET paid_fen = amount_fen WHERE standing IN ('paid', 'recovered')`,
  `ALTER TABLE awards ADD CONSTRAINT awards_paid CHECK (paid_fen BETWEEN 0 AND amount_fen AND recovered_fen <= paid_fen
    AND (standing IN ('paid', 'recovered') OR standing = 'committed' OR paid_fen = 0)
    AND (standing NOT IN ('paid', 'recovered') OR paid_fen = amount_fen))`,
  `CREATE TABLE award_instalments (
    case_id uuid NOT NULL,
    number integer NOT NULL,
    amount_fen bigint NOT NULL,
    due_on date NOT NULL,
    paid_at timestamptz,
    told_at timestamptz,
    CONSTRAINT award_instalments_pkey PRIMARY KEY (case_id, number),
    CONSTRAINT award_instalments_award_fkey FOREIGN KEY (case_id) REFERENCES awards (case_id),
    CONSTRAINT award_instalments_amount CHECK (amount_fen > 0)
  )`,
  `CREATE INDEX award_instalments_due ON award_instalments (due_on) WHERE paid_at IS NULL AND told_at IS NULL`,
  `ALTER TABLE award_instalments ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY award_instalments_confined ON award_instalments TO miaopu_confined
    USING (EXISTS (SELECT FROM awards a WHERE a.case_id = award_instalments.case_id AND a.enterprise_id = ANY (confined_keys())))
    WITH CHECK (EXISTS (SELECT FROM awards a WHERE a.case_id = award_instalments.case_id AND a.enterprise_id = ANY (confined_keys())))`,
  `ALTER TABLE payments ADD COLUMN instalment integer NOT NULL DEFAULT 1`,
  `DROP INDEX payments_once`,
  `CREATE UNIQUE INDEX payments_once ON payments (case_id, instalment) WHERE status IN ('waiting', 'paid')`,
  `CREATE UNIQUE INDEX payments_waiting_once ON payments (case_id) WHERE status = 'waiting'`,
  `ALTER TABLE budget_entries ADD COLUMN instalment integer NOT NULL DEFAULT 1`,
  `DROP INDEX budget_entries_paid_once`,
  `CREATE UNIQUE INDEX budget_entries_paid_once ON budget_entries (case_id, instalment) WHERE kind = 'pay'`,
]
