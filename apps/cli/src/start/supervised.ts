import type { ChildProcess } from 'node:child_process'
import { Clock } from '#platform'
import { end, identify, type ProcessIdentity } from './process-identity.js'

/** Seconds to wait before each new try; a child that stayed up for a minute begins at the first again. */
const PAUSES = [0.2, 1, 2, 5, 10, 30]

/** A child process that is started again when it ends by itself. */
export class Supervised {
  private child: ChildProcess | undefined
  private seen: ProcessIdentity | undefined
  private failures = 0
  private since = 0
  private watched = false
  private stopping = false
  private timer: NodeJS.Timeout | undefined

  /**
   * @param launch starts the process; for a server it answers when the server is ready
   * @param stopBy the signals that stop it, each with the milliseconds it is given
   */
  constructor(
    readonly name: string,
    private readonly launch: () => Promise<ChildProcess>,
    private readonly stopBy: readonly [NodeJS.Signals, number][],
    private readonly on: { say(line: string): void; changed(): void },
  ) {}

  /** Who runs; undefined between an end and the next start. */
  get identity(): ProcessIdentity | undefined {
    return this.seen
  }

  /** Starts the child. Until `watch`, an end of it is only told to `ended`. */
  async start(): Promise<ChildProcess> {
    const child = await this.launch()
    this.child = child
    this.since = Clock.ticks()
    this.seen = child.pid === undefined ? undefined : identify(child.pid)
    child.once('exit', (code, signal) => this.ended(child, signal ?? `code ${code}`))
    if (child.exitCode !== null || child.signalCode !== null) this.ended(child, child.signalCode ?? `code ${child.exitCode}`)
    this.on.changed()
    return child
  }

  /** From now on the child is started again when it ends. */
  watch(): void {
    this.watched = true
    if (!this.child && !this.stopping) this.again('it had ended')
  }

  /** Stops the child and leaves it stopped. */
  async stop(): Promise<void> {
    this.stopping = true
    clearTimeout(this.timer)
    if (this.seen) await end(this.seen, this.stopBy)
  }

  /** Stops the child and starts it again from what is built now. */
  async restart(): Promise<void> {
    await this.stop()
    this.stopping = false
    this.failures = 0
    await this.start()
  }

  /** Stops the child without asking. */
  force(signal: NodeJS.Signals = 'SIGKILL'): void {
    this.stopping = true
    clearTimeout(this.timer)
    this.child?.kill(signal)
  }

  private ended(child: ChildProcess, how: string): void {
    if (this.child !== child) return
    this.child = undefined
    this.seen = undefined
    if (!this.stopping && this.watched) this.again(how)
  }

  private again(how: string): void {
    if (Clock.ticks() - this.since > 60_000) this.failures = 0
    const pause = PAUSES[Math.min(this.failures, PAUSES.length - 1)] ?? 30
    this.failures++
    this.on.say(`${this.name} stopped unexpectedly (${how}); starting it again in ${pause} s.`)
    this.timer = setTimeout(() => {
      this.start().then(
        () => this.on.say(`${this.name} runs again.`),
        (error: Error) => {
          if (!this.stopping) this.again(error.message)
        },
      )
    }, pause * 1000)
  }
}
