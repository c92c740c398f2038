import { connect, type Socket } from 'node:net'
import { newId } from '#platform'

/** One kept-alive connection that fires an event at one case after another. Lean on purpose: it shares the processors with what it measures. */
export class DeskClient {
  private text = ''
  private answered: ((status: number, text: string) => void) | undefined
  private failed: ((error: Error) => void) | undefined

  private constructor(
    private readonly socket: Socket,
    private readonly headers: string,
  ) {
    socket.setEncoding('latin1')
    socket.on('data', (part) => this.read(String(part)))
    socket.on('error', (error) => this.failed?.(error))
    socket.on('close', () => this.failed?.(new Error('the API closed the connection')))
  }

  /** Connects to the API at `url` as whoever holds `cookie`; the caller closes. */
  static async open(url: string, cookie: string): Promise<DeskClient> {
    const { hostname, port, host } = new URL(url)
    const socket = connect({ host: hostname, port: Number(port), noDelay: true })
    await new Promise((done, fail) => socket.once('connect', done).once('error', fail))
    return new DeskClient(socket, `host: ${host}\r\ncookie: ${cookie}\r\nx-miaopu: 1\r\ncontent-type: application/json\r\n`)
  }

  /** Fires `event` at a case as one who saw `version` of it. @throws Error with the answer, for whatever is not 200. */
  fire(caseId: string, event: string, version: number): Promise<void> {
    const body = `{"version":${version}}`
    const head = `POST /api/cases/${caseId}/events/${event} HTTP/1.1\r\n${this.headers}idempotency-key: ${newId()}\r\n`
    return new Promise((resolve, reject) => {
      this.failed = reject
      this.answered = (status, text) => (status === 200 ? resolve() : reject(new Error(`${event} answered ${status}: ${text}`)))
      this.socket.write(`${head}content-length: ${body.length}\r\n\r\n${body}`)
    })
  }

  close(): void {
    this.failed = undefined
    this.socket.destroy()
  }

  private read(part: string): void {
    this.text += part
    const end = this.text.indexOf('\r\n\r\n')
    if (end < 0) return
    const length = /\r\ncontent-length: (\d+)/i.exec(this.text.slice(0, end))?.[1]
    if (length === undefined) {
      this.failed?.(new Error(`an answer without a length: ${this.text.slice(0, end)}`))
      return
    }
    if (this.text.length < end + 4 + Number(length)) return
    const text = this.text.slice(end + 4)
    const status = Number(this.text.slice(9, 12))
    this.text = ''
    this.answered?.(status, text)
  }
}
