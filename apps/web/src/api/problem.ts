/** One reason of a problem, already worded by the server in the page's language. */
export interface ProblemItem {
  code: string
  at?: string
  message: string
  params?: Record<string, unknown>
}

/** What the server answers when it does not do something (RFC 9457). */
export interface ProblemBody {
  title: string
  status: number
  code: string
  params?: Record<string, unknown>
  refusals?: ProblemItem[]
  requestId?: string
}

/** A problem as the page handles it: the server's words, every reason, and the request to name when asking for help. */
export class ServerProblem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title)
    this.name = 'ServerProblem'
  }
  get status(): number {
    return this.body.status
  }
  get items(): ProblemItem[] {
    return this.body.refusals ?? []
  }
}

/** The server could not be reached at all. */
export class Offline extends Error {
  constructor() {
    super('offline')
    this.name = 'Offline'
  }
}
