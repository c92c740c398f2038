import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What an import wrote, so that it can be taken back; a stop; and the columns a file's headers were matched to by hand. */
export class ImportUndo1700000000311 implements MigrationInterface {
  name = 'ImportUndo1700000000311'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...stopping, ...written, ...undoing, ...mappings, ...referrers, ...confinement])
      await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const stopping = [
  `ALTER TABLE import_runs DROP CONSTRAINT import_runs_state_known`,
  `ALTER TABLE import_runs ADD CONSTRAINT import_runs_state_known CHECK (state IN ('queued', 'running', 'done', 'failed', 'stopped'))`,
  `ALTER TABLE import_runs ADD COLUMN stop_asked_at timestamptz, ADD COLUMN rows_total integer`,
]

const written = [
  `CREATE TABLE import_batches (
    run_id uuid NOT NULL,
    from_row integer NOT NULL,
    mark uuid NOT NULL,
    entered uuid[] NOT NULL,
    former_names uuid[] NOT NULL,
    identifiers uuid[] NOT NULL,
    figures uuid[] NOT NULL,
    undone boolean NOT NULL DEFAULT false,
    CONSTRAINT import_batches_pkey PRIMARY KEY (run_id, from_row),
    CONSTRAINT import_batches_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_runs (id) ON DELETE CASCADE
  )`,
  `CREATE TABLE import_befores (
    run_id uuid NOT NULL,
    from_row integer NOT NULL,
    enterprise_id uuid NOT NULL,
    version integer NOT NULL,
    fields text[] NOT NULL,
    before jsonb NOT NULL,
    put_back boolean NOT NULL DEFAULT false,
    CONSTRAINT import_befores_pkey PRIMARY KEY (run_id, from_row, enterprise_id),
    CONSTRAINT import_befores_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_runs (id) ON DELETE CASCADE
  )`,
  `CREATE INDEX import_befores_enterprise_id ON import_befores (enterprise_id)`,
]

const undoing = [
  `CREATE TABLE import_undos (
    run_id uuid NOT NULL,
    state text NOT NULL DEFAULT 'queued',
    asked_by uuid,
    asked_at timestamptz NOT NULL,
    finished_at timestamptz,
    removed integer NOT NULL DEFAULT 0,
    put_back integer NOT NULL DEFAULT 0,
    left_alone integer NOT NULL DEFAULT 0,
    CONSTRAINT import_undos_pkey PRIMARY KEY (run_id),
    CONSTRAINT import_undos_state_known CHECK (state IN ('queued', 'running', 'done')),
    CONSTRAINT import_undos_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_runs (id) ON DELETE CASCADE
  )`,
  `CREATE TABLE import_undo_lines (
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    enterprise_id uuid NOT NULL,
    uscc text,
    name text NOT NULL,
    outcome text NOT NULL,
    field text,
    period text,
    value text,
    becomes text,
    code text,
    params jsonb NOT NULL,
    CONSTRAINT import_undo_lines_pkey PRIMARY KEY (id),
    CONSTRAINT import_undo_lines_outcome_known CHECK (outcome IN ('removed', 'put-back', 'left')),
    CONSTRAINT import_undo_lines_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_undos (run_id) ON DELETE CASCADE
  )`,
  `CREATE INDEX import_undo_lines_run_id ON import_undo_lines (run_id, id)`,
]

const mappings = [
  `CREATE TABLE import_mappings (
    id uuid NOT NULL,
    kind text NOT NULL,
    headers_sha256 text NOT NULL,
    map jsonb NOT NULL,
    saved_by uuid,
    saved_at timestamptz NOT NULL,
    CONSTRAINT import_mappings_pkey PRIMARY KEY (id),
    CONSTRAINT import_mappings_once UNIQUE (kind, headers_sha256)
  )`,
]

/** Rows of the register are looked for from these when enterprises are taken away again, thousands at a time. */
const referrers = [
  `CREATE INDEX enterprises_merged_into_id ON enterprises (merged_into_id) WHERE merged_into_id IS NOT NULL`,
  `CREATE INDEX enterprise_merges_from_id ON enterprise_merges (from_id)`,
  `CREATE INDEX enterprise_members_enterprise_id ON enterprise_members (enterprise_id)`,
]

const confinement = [
  `REVOKE ALL ON import_batches, import_befores, import_undos, import_undo_lines, import_mappings FROM miaopu_confined`,
]
