import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Innovation points: schemes as dated versions, and the points and rank of each enterprise. */
export class Points1700000000530 implements MigrationInterface {
  name = 'Points1700000000530'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const statements = [
  `CREATE TABLE points_schemes (
    id text NOT NULL,
    number integer NOT NULL,
    status text NOT NULL,
    name text NOT NULL,
    legal_basis text NOT NULL,
    certainty text NOT NULL,
    note text,
    effective_from date NOT NULL,
    content jsonb NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL,
    published_by uuid,
    published_at timestamptz,
    CONSTRAINT points_schemes_pkey PRIMARY KEY (id),
    CONSTRAINT points_schemes_number_key UNIQUE (number),
    CONSTRAINT points_schemes_status_known CHECK (status IN ('draft', 'published')),
    CONSTRAINT points_schemes_certainty_known CHECK (certainty IN ('confirmed', 'unconfirmed', 'lapsed'))
  )`,
  `CREATE UNIQUE INDEX points_schemes_from ON points_schemes (effective_from) WHERE status = 'published'`,
  `CREATE TABLE enterprise_points (
    scheme_id text NOT NULL,
    enterprise_id uuid NOT NULL,
    stage text NOT NULL,
    least numeric NOT NULL,
    most numeric NOT NULL,
    parts jsonb NOT NULL,
    place integer,
    as_on date NOT NULL,
    CONSTRAINT enterprise_points_pkey PRIMARY KEY (scheme_id, enterprise_id),
    CONSTRAINT enterprise_points_scheme_id_fkey FOREIGN KEY (scheme_id) REFERENCES points_schemes (id)
  )`,
  `CREATE INDEX enterprise_points_ranking ON enterprise_points (scheme_id, stage, least DESC, enterprise_id)`,
  `ALTER TABLE enterprise_points ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY enterprise_points_confined ON enterprise_points TO miaopu_confined
    USING (enterprise_id = ANY (confined_keys())) WITH CHECK (false)`,
  `REVOKE INSERT, UPDATE, DELETE ON points_schemes, enterprise_points FROM miaopu_confined`,
]
