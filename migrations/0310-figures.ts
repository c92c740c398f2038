import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Figures of enterprises with their metrics; identifiers besides the credit code, which an enterprise outside the zone may lack. */
export class Figures1700000000310 implements MigrationInterface {
  name = 'Figures1700000000310'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...metrics, ...figures, ...outside, ...confinement]) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const metrics = [
  `CREATE TABLE metrics (
    code text PRIMARY KEY,
    name text NOT NULL,
    name_en text NOT NULL,
    group_code text NOT NULL,
    kind text NOT NULL,
    value_type text NOT NULL,
    unit text NOT NULL,
    step_days integer NOT NULL,
    least numeric,
    most numeric,
    choices jsonb NOT NULL DEFAULT '[]',
    supplier text NOT NULL,
    jumps boolean NOT NULL,
    position integer NOT NULL,
    CONSTRAINT metrics_code_shape CHECK (code ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT metrics_kind_known CHECK (kind IN ('yearly', 'quarterly', 'attribute', 'dated')),
    CONSTRAINT metrics_value_type_known CHECK (value_type IN ('number', 'truth', 'word')),
    CONSTRAINT metrics_supplier_known CHECK (supplier IN ('firm', 'officer', 'platform', 'expert'))
  )`,
]

const figures = [
  `CREATE TABLE figures (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    metric_code text NOT NULL,
    period text NOT NULL,
    ends_on date NOT NULL,
    version integer NOT NULL,
    number numeric,
    word text,
    provenance text NOT NULL,
    source text NOT NULL,
    evidence_file_id uuid,
    reason text,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT figures_version_once UNIQUE (enterprise_id, metric_code, period, version),
    CONSTRAINT figures_version_counts CHECK (version >= 1),
    CONSTRAINT figures_period_shape CHECK (period ~ '^[0-9]{4}(Q[1-4]|-[0-9]{2}-[0-9]{2}(#[2-9])?)?$'),
    CONSTRAINT figures_provenance_known CHECK (provenance IN ('declared', 'verified', 'imported')),
    CONSTRAINT figures_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises (id),
    CONSTRAINT figures_metric_code_fkey FOREIGN KEY (metric_code) REFERENCES metrics (code)
  )`,
  `CREATE INDEX figures_evidence_file_id ON figures (evidence_file_id) WHERE evidence_file_id IS NOT NULL`,
  `CREATE FUNCTION figures_are_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'figures are append-only: add a version' USING ERRCODE = 'restrict_violation'; END $$`,
  `CREATE TRIGGER figures_append_only BEFORE UPDATE OR DELETE ON figures
    FOR EACH STATEMENT EXECUTE FUNCTION figures_are_append_only()`,
]

const outside = [
  `ALTER TABLE enterprises ALTER COLUMN uscc DROP NOT NULL`,
  `ALTER TABLE enterprises ADD CONSTRAINT enterprises_uscc_inside CHECK (uscc IS NOT NULL OR NOT inside)`,
  `CREATE TABLE enterprise_identifiers (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL,
    scheme text NOT NULL,
    value text NOT NULL,
    source text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT enterprise_identifiers_once UNIQUE (scheme, value),
    CONSTRAINT enterprise_identifiers_scheme_known CHECK (scheme IN ('stock')),
    CONSTRAINT enterprise_identifiers_enterprise_id_fkey FOREIGN KEY (enterprise_id) REFERENCES enterprises (id)
  )`,
  `CREATE INDEX enterprise_identifiers_enterprise_id ON enterprise_identifiers (enterprise_id)`,
]

/** A firm reads and adds figures of its own enterprises; metrics and identifiers it only reads. */
const confinement = [
  ...['figures', 'enterprise_identifiers'].flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY ${table}_confined ON ${table} TO miaopu_confined
      USING (enterprise_id = ANY (confined_keys())) WITH CHECK (enterprise_id = ANY (confined_keys()))`,
  ]),
  `REVOKE UPDATE, DELETE ON figures FROM miaopu_confined`,
  `REVOKE INSERT, UPDATE, DELETE ON metrics, enterprise_identifiers FROM miaopu_confined`,
]
