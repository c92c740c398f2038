import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator'

/** An event that needs nothing; a remark may go with it. */
export class Note {
  /** A remark for the file. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string
}

/** An event that needs a reason. */
export class Reason extends Note {
  /** Why, in a sentence the other side can read. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string
}

/** A decision against the firm: with the reason and the legal basis; the way to object is added from the programme. */
export class AdverseDecision extends Reason {
  /** The article it rests on. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  legalBasis: string
}
