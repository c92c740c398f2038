import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Papers the office issues: numbered, kept word for word, printed as PDF and Word. */
export class IssuedPapers1700000000460 implements MigrationInterface {
  name = 'IssuedPapers1700000000460'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(): Promise<void> {
    throw new Error('migrations run forward only')
  }
}

const STATEMENTS = [
  `CREATE SEQUENCE issued_paper_numbers`,
  `CREATE TABLE issued_papers (
    id uuid CONSTRAINT issued_papers_pkey PRIMARY KEY,
    number text CONSTRAINT issued_papers_number_key UNIQUE,
    template text NOT NULL,
    template_version integer NOT NULL,
    title text NOT NULL,
    audience text NOT NULL,
    case_id uuid CONSTRAINT issued_papers_case_fk REFERENCES cases (id),
    move_id uuid,
    subject_id uuid,
    content jsonb NOT NULL,
    issued_at timestamptz NOT NULL,
    issued_by uuid,
    pdf_file_id uuid,
    docx_file_id uuid,
    printed_at timestamptz,
    CONSTRAINT issued_papers_audience CHECK (audience IN ('firm', 'office')),
    CONSTRAINT issued_papers_about CHECK (case_id IS NOT NULL OR subject_id IS NOT NULL),
    CONSTRAINT issued_papers_printed
      CHECK ((printed_at IS NULL) = (pdf_file_id IS NULL) AND (printed_at IS NULL) = (docx_file_id IS NULL))
  )`,
  `CREATE INDEX issued_papers_case ON issued_papers (case_id, issued_at)`,
  `CREATE INDEX issued_papers_subject ON issued_papers (subject_id) WHERE subject_id IS NOT NULL`,
  `CREATE INDEX issued_papers_unprinted ON issued_papers (issued_at) WHERE printed_at IS NULL`,
  `ALTER TABLE issued_papers ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY issued_papers_confined ON issued_papers FOR SELECT TO miaopu_confined
    USING (audience = 'firm' AND EXISTS (SELECT FROM cases c WHERE c.id = case_id))`,
  `REVOKE INSERT, UPDATE, DELETE ON issued_papers FROM miaopu_confined`,
  `CREATE FUNCTION issued_papers_keep() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.printed_at IS NOT NULL
        OR (OLD.number, OLD.template, OLD.template_version, OLD.title, OLD.audience, OLD.case_id, OLD.move_id, OLD.subject_id,
            OLD.content, OLD.issued_at, OLD.issued_by)
          IS DISTINCT FROM (NEW.number, NEW.template, NEW.template_version, NEW.title, NEW.audience, NEW.case_id, NEW.move_id,
            NEW.subject_id, NEW.content, NEW.issued_at, NEW.issued_by)
      THEN RAISE EXCEPTION 'an issued paper is never changed' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER issued_papers_keep BEFORE UPDATE OR DELETE ON issued_papers FOR EACH ROW EXECUTE FUNCTION issued_papers_keep()`,
]
