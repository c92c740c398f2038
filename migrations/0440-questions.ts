import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What firms ask and what they are answered. */
export class Questions1700000000440 implements MigrationInterface {
  name = 'Questions1700000000440'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enterprise_questions (
        id uuid CONSTRAINT enterprise_questions_pkey PRIMARY KEY,
        enterprise_id uuid NOT NULL CONSTRAINT enterprise_questions_enterprise_id_fkey REFERENCES enterprises,
        about text NOT NULL,
        link text,
        question text NOT NULL,
        asked_by uuid,
        asked_at timestamptz NOT NULL,
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        CONSTRAINT enterprise_questions_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
      )`)
    await runner.query(`CREATE INDEX enterprise_questions_enterprise ON enterprise_questions (enterprise_id, asked_at)`)
    await runner.query(`CREATE INDEX enterprise_questions_open ON enterprise_questions (asked_at) WHERE answered_at IS NULL`)
    await runner.query(`ALTER TABLE enterprise_questions ENABLE ROW LEVEL SECURITY`)
    await runner.query(`CREATE POLICY enterprise_questions_confined ON enterprise_questions TO miaopu_confined
      USING (enterprise_id = ANY (confined_keys())) WITH CHECK (enterprise_id = ANY (confined_keys()))`)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}
