import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who looks at a case now, what a firm's people ask of their administrator, mentions by person, and who ended a recusal. */
export class Company1700000000430 implements MigrationInterface {
  name = 'Company1700000000430'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const STATEMENTS = [
  `CREATE TABLE case_lookers (
    user_id uuid NOT NULL,
    case_id uuid NOT NULL,
    since timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    CONSTRAINT case_lookers_pkey PRIMARY KEY (user_id, case_id),
    CONSTRAINT case_lookers_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `CREATE INDEX case_lookers_case ON case_lookers (case_id)`,
  `REVOKE ALL ON case_lookers FROM miaopu_confined`,
  `CREATE TABLE send_requests (
    case_id uuid NOT NULL,
    case_version int NOT NULL,
    asked_by uuid NOT NULL,
    asked_by_name text NOT NULL,
    asked_at timestamptz NOT NULL,
    CONSTRAINT send_requests_pkey PRIMARY KEY (case_id),
    CONSTRAINT send_requests_case_fk FOREIGN KEY (case_id) REFERENCES cases (id)
  )`,
  `ALTER TABLE send_requests ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY send_requests_confined ON send_requests TO miaopu_confined
    USING (EXISTS (SELECT FROM cases c WHERE c.id = case_id)) WITH CHECK (EXISTS (SELECT FROM cases c WHERE c.id = case_id))`,
  `CREATE INDEX case_comments_mentions ON case_comments USING gin (mentions)`,
  `ALTER TABLE recusals ADD COLUMN ended_by uuid, ADD COLUMN end_reason text`,
]
