/** A comment that names the reader. */
export class MentionView {
  /** Id of the comment. */
  id: string
  caseId: string
  caseNumber: string
  enterpriseName: string
  authorName: string
  body: string
  createdAt: Date
}

/** One page of mentions, the latest first. */
export class MentionPage {
  items: MentionView[]
  total: number
  page: number
  size: number
}
