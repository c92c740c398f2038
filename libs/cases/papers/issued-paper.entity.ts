import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import type { Paper } from '#platform'
import { Case } from '../case.entity.js'

/** A paper (文书) the office issued: its words as they were, and the files made of them. Never changed, only printed. */
@Entity('issued_papers')
@Unique('issued_papers_number_key', ['number'])
@Check('issued_papers_audience', `audience IN ('firm', 'office')`)
@Check('issued_papers_about', 'case_id IS NOT NULL OR subject_id IS NOT NULL')
@Check('issued_papers_printed', '(printed_at IS NULL) = (pdf_file_id IS NULL) AND (printed_at IS NULL) = (docx_file_id IS NULL)')
@Index('issued_papers_case', ['caseId', 'issuedAt'])
@Index('issued_papers_subject', ['subjectId'], { where: 'subject_id IS NOT NULL' })
@Index('issued_papers_unprinted', ['issuedAt'], { where: 'printed_at IS NULL' })
export class IssuedPaper {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'issued_papers_pkey' }) id: string
  /** Its number; null for what is no letter of the office (an application as it was handed in). */
  @Column('text', { nullable: true }) number: string | null
  /** Which template composed it, and in which version. */
  @Column('text') template: string
  @Column('integer', { name: 'template_version' }) templateVersion: number
  @Column('text') title: string
  /** Who may read it: the firm and the office, or the office alone. */
  @Column('text') audience: 'firm' | 'office'
  @ForeignKey(() => Case, { name: 'issued_papers_case_fk' })
  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null
  /** The move that issued it. */
  @Column('uuid', { name: 'move_id', nullable: true }) moveId: string | null
  /** What it is about where that is no case (a payment batch). */
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId: string | null
  @Column('jsonb') content: Paper
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date
  @Column('uuid', { name: 'issued_by', nullable: true }) issuedBy: string | null
  @Column('uuid', { name: 'pdf_file_id', nullable: true }) pdfFileId: string | null
  @Column('uuid', { name: 'docx_file_id', nullable: true }) docxFileId: string | null
  @Column('timestamptz', { name: 'printed_at', nullable: true }) printedAt: Date | null
}
