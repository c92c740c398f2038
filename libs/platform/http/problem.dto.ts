/** One entry of a problem: a refusal, or what is wrong with one field. */
export class ProblemEntry {
  /** Code of the catalogue. */
  code: string
  /** What the sentence was filled with. */
  params: Record<string, string | number | boolean | null>
  /** The field, document or row it is about. */
  at?: string
  /** The sentence, in the language of the request. */
  message: string
}

/** The body of every answer that is not a success (RFC 9457, application/problem+json). */
export class ProblemBody {
  /** URN of the code. */
  type: string
  /** What is wrong and what to do, in the language of the request. */
  title: string
  /** HTTP status. */
  status: number
  /** Code of the catalogue. */
  code: string
  /** What the title was filled with. */
  params: Record<string, string | number | boolean | null>
  /** Every reason, never just the first. */
  refusals: ProblemEntry[]
  /** The id under which the log knows this request. */
  requestId: string
}
