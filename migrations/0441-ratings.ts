import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How firms rate the handling of their cases, and the secret their progress codes are made with. */
export class Ratings1700000000441 implements MigrationInterface {
  name = 'Ratings1700000000441'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const STATEMENTS = [
  `CREATE TABLE case_ratings (
    case_id uuid NOT NULL,
    stars int NOT NULL,
    words text NOT NULL DEFAULT '',
    rated_by uuid,
    rated_at timestamptz NOT NULL,
    changed_at timestamptz,
    CONSTRAINT case_ratings_pkey PRIMARY KEY (case_id),
    CONSTRAINT case_ratings_case_fk FOREIGN KEY (case_id) REFERENCES cases (id),
    CONSTRAINT case_ratings_stars CHECK (stars BETWEEN 1 AND 5)
  )`,
  `CREATE INDEX case_ratings_at ON case_ratings (rated_at)`,
  `ALTER TABLE case_ratings ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY case_ratings_confined ON case_ratings TO miaopu_confined
    USING (EXISTS (SELECT FROM cases c WHERE c.id = case_id)) WITH CHECK (EXISTS (SELECT FROM cases c WHERE c.id = case_id))`,
  `CREATE TABLE progress_secrets (secret uuid NOT NULL, CONSTRAINT progress_secrets_pkey PRIMARY KEY (secret))`,
  `REVOKE ALL ON progress_secrets FROM miaopu_confined`,
  `INSERT INTO progress_secrets (secret) VALUES (gen_random_uuid())`,
]
