import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator'
import { IsAccountNumber, PageQuery } from '#platform'

/** The account an enterprise is paid on. */
export class AccountInput {
  @IsString() @Length(2, 200) accountName: string
  @IsString() @Length(2, 200) bank: string
  /** Digits; blanks and hyphens between them are left out. */
  @IsString() @IsAccountNumber() accountNumber: string
}

/** The account on file; the number is shown in full to the firm and to finance. */
export class AccountView {
  accountName: string
  bank: string
  accountNumber: string
  changedAt: Date
}

/** The account on file, or none. */
export class AccountOnFile {
  account: AccountView | null
}

/** Which waiting cases. */
export class PayableQuery extends PageQuery {
  @IsOptional() @IsUUID() lineId?: string
  /** Part of a case number or of the name of an enterprise. */
  @IsOptional() @IsString() @Length(1, 100) q?: string
}

/** Why a row was left out. */
export class RowReason {
  code: string
  message: string
}

/** A case that waits to be put in a batch. */
export class PayableItem {
  caseId: string
  caseNumber: string
  enterpriseId: string
  enterpriseName: string
  clauseCode: string
  clauseName: string
  /** Integer fen. */
  amountFen: string
  lineId: string
  lineName: string
  /** What the line has not paid out yet once this row and those before it in the list are paid; integer fen. */
  leftAfterFen: string
  /** Since when it waits. */
  since: Date
  /** The bank's reason, when it was tried before. */
  lastReason: string | null
  /** Why the caller cannot put it in a batch; empty when they can. */
  reasons: RowReason[]
}

/** Cases that wait to be paid. */
export class PayablePage {
  items: PayableItem[]
  total: number
  page: number
  size: number
}

/** Which cases go into a batch. */
export class ComposeBatch {
  @IsArray() @ArrayNotEmpty() @ArrayMaxSize(5000) @IsUUID('all', { each: true }) caseIds: string[]
  @IsOptional() @IsString() @Length(0, 500) note?: string
}

/** What became of one row. */
export class RowResult {
  /** Id of the case. */
  caseId: string
  caseNumber: string | null
  ok: boolean
  reasons: RowReason[]
}

/** The batch put together, and what became of each case. */
export class Composed {
  id: string
  number: string
  rows: RowResult[]
}

/** Which batches. */
export class BatchesQuery extends PageQuery {
  @IsOptional() @IsIn(['composed', 'released', 'settled', 'cancelled']) status?: 'composed' | 'released' | 'settled' | 'cancelled'
}

/** A batch in a list. */
export class BatchItem {
  id: string
  number: string
  status: 'composed' | 'released' | 'settled' | 'cancelled'
  note: string
  rows: number
  /** Integer fen. */
  totalFen: string
  paid: number
  failed: number
  composedBy: string
  composedAt: Date
  releasedBy: string | null
  releasedAt: Date | null
  cancelledBy: string | null
  cancelledAt: Date | null
  checksum: string | null
  settledAt: Date | null
}

/** One page of batches. */
export class BatchPage {
  items: BatchItem[]
  total: number
  page: number
  size: number
}

/** A payment of a batch. */
export class PaymentView {
  id: string
  place: number
  caseId: string
  caseNumber: string
  enterpriseName: string
  clauseName: string
  amountFen: string
  accountName: string
  bank: string
  accountNumber: string
  status: 'waiting' | 'paid' | 'failed' | 'cancelled'
  reason: string | null
  reference: string | null
  settledOn: string | null
}

/** Something that can be done with a batch, or why it cannot be done now. */
export class BatchAct {
  act: 'release' | 'cancel' | 'file' | 'results'
  allowed: boolean
  reasons: RowReason[]
}

/** A batch, with what the caller can do with it. */
export class BatchView extends BatchItem {
  /** Payments the bank has not answered yet. */
  waiting: number
  acts: BatchAct[]
}

/** Which payments of a batch. */
export class PaymentsQuery extends PageQuery {
  @IsOptional() @IsIn(['waiting', 'paid', 'failed', 'cancelled']) status?: 'waiting' | 'paid' | 'failed' | 'cancelled'
}

/** One page of the payments of a batch. */
export class PaymentPage {
  items: PaymentView[]
  total: number
  page: number
  size: number
}

/** In which form the treasury's file is wanted. */
export class FileFormat {
  @IsOptional() @IsIn(['csv', 'xlsx']) format?: 'csv' | 'xlsx'
}

/** The treasury's answer, uploaded before as a file. */
export class ImportResults {
  @IsUUID() fileId: string
}

/** What the import did, or would do. */
export class ImportedResults {
  paid: number
  failed: number
  /** Recorded before, the same. */
  repeated: number
  rejected: number
  rows: ImportedRow[]
}

/** What became of one line of the result file. */
export class ImportedRow {
  /** Line of the file, the header being 1. */
  row: number
  paymentId: string
  /** Null when the batch has no such payment. */
  caseNumber: string | null
  enterpriseName: string | null
  amountFen: string | null
  /** The bank's reason for a failed one. */
  bankReason: string | null
  ok: boolean
  /** `paid`, `failed` or `repeated`; null when rejected. */
  outcome: 'paid' | 'failed' | 'repeated' | null
  reasons: RowReason[]
}
