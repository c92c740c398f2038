import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Clock } from './clock.js'
import { Config } from './config.js'
import type { TxCtx } from './ctx.js'
import { Log } from './log.js'
import { catalogue, Problem } from './problem.js'

catalogue({
  'time.production': ['正式环境不能调整时间。', 'Time cannot be moved in production.'],
  'time.backwards': ['时间只能向前调整。', 'Time only moves forward.'],
  'time.too-far': ['一次最多向前调整 3660 天。', 'Time moves at most 3660 days at once.'],
})

const DAY = 86_400_000
const FARTHEST = 3660 * DAY
/** Milliseconds between two looks at where another process has moved the time to. */
const LOOK_EVERY = 1000

/**
 * Moving time on purpose, in development only. The offset is one row that the api and the worker both follow,
 * so that a moved date, the deadlines and the sweeps agree.
 */
@Injectable()
export class ClockOffsets implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined
  private looking: Promise<void> | undefined
  private readonly listeners: (() => Promise<void>)[] = []

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** May time be moved here at all? */
  get movable(): boolean {
    return this.config.mode !== 'production'
  }

  /** Runs `what` in this process each time the clock has been moved. */
  onMove(what: () => Promise<void>): void {
    this.listeners.push(what)
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.movable) return
    await this.follow()
    if (this.config.mode === 'test') return
    this.timer = setInterval(() => {
      this.looking = this.follow().catch((err) => this.log.warn({ err }, 'could not read the clock offset'))
    }, LOOK_EVERY)
    this.timer.unref()
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer)
    await this.looking
  }

  /**
   * Moves the office's time forward to `to` and answers the new offset in milliseconds; call `follow` after the commit.
   * @throws Problem `time.production`, `time.backwards`, `time.too-far`.
   */
  async move(tx: TxCtx, to: Date): Promise<number> {
    if (!this.movable) throw Problem.forbidden('time.production')
    const ahead = to.getTime() - tx.now.getTime()
    if (!(ahead > 0)) throw Problem.invalid('time.backwards')
    if (ahead > FARTHEST) throw Problem.invalid('time.too-far')
    const [row] = await tx.manager.query(
      `INSERT INTO clock_offsets (id, milliseconds, set_at) VALUES (true, $1::bigint, $2)
       ON CONFLICT (id) DO UPDATE SET milliseconds = clock_offsets.milliseconds + $1::bigint, set_at = $2
       RETURNING milliseconds`,
      [Math.round(ahead), tx.now],
    )
    return Number(row.milliseconds)
  }

  /** Sets this process's clock to the stored offset; tells the listeners when it moved. */
  async follow(): Promise<void> {
    const [row] = await this.dataSource.query('SELECT milliseconds FROM clock_offsets')
    const milliseconds = Number(row?.milliseconds ?? 0)
    if (milliseconds === this.clock.offsetMs) return
    this.clock.setOffset(milliseconds)
    this.log.warn({ now: this.clock.now() }, 'time has been moved')
    for (const tell of this.listeners) await tell()
  }
}
