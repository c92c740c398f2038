import { Injectable, type OnModuleInit } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { EnterprisesService } from '#enterprises'
import { Notifier, notificationKind } from '#people'
import { type Ctx, JobQueue, job, Log, UnitOfWork } from '#platform'
import { type Broken, checkInvariants, type InvariantRule } from './invariants.js'
import { Kinds } from './kinds.js'

/** Checks what must hold for every case; daily. */
export const checkCases = job<Record<string, never>>('cases.check-invariants')

/** Something does not add up. */
export const invariantBroken = notificationKind('cases.invariant-broken', {
  zh: '数据核对发现不一致',
  en: 'Records do not add up',
})

/** What else must hold, beside what holds for every case; libs to the right hand theirs in at start. */
@Injectable()
export class InvariantRules {
  private readonly rules: InvariantRule[] = []

  /** Takes rules in. */
  add(rules: readonly InvariantRule[]): void {
    this.rules.push(...rules)
  }

  get all(): readonly InvariantRule[] {
    return this.rules
  }
}

/**
 * Watches over what must always hold. A fault is an error in the log for an operator and a message to the administrators,
 * never repaired in silence.
 */
@Injectable()
export class InvariantJobs implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    private readonly kinds: Kinds,
    private readonly enterprises: EnterprisesService,
    private readonly log: Log,
    private readonly uow: UnitOfWork,
    private readonly notifier: Notifier,
    private readonly rules: InvariantRules,
  ) {}

  onModuleInit(): void {
    this.queue.handle(checkCases, (ctx) => this.watch(ctx))
  }

  /** The nightly check: what does not hold is logged and told to the administrators. */
  async watch(ctx: Ctx): Promise<void> {
    const broken = await this.check(ctx)
    for (const one of broken) this.log.error({ broken: one }, 'an invariant does not hold')
    if (broken.length) await this.tell(ctx, broken)
  }

  private async tell(ctx: Ctx, broken: readonly Broken[]): Promise<void> {
    const shown = broken.slice(0, 5).map(({ rule, caseNumber, detail }) => `${caseNumber}: ${rule} (${detail})`)
    const text = [...shown, ...(broken.length > shown.length ? ['…'] : [])].join('\n')
    await this.uow.run(ctx, async (tx) => {
      const people = await tx.manager.query<{ id: string }[]>(`SELECT user_id AS id FROM user_roles WHERE role = 'admin'`)
      await this.notifier.notify(tx, {
        userIds: people.map(({ id }) => id),
        kind: invariantBroken,
        title: {
          zh: `夜间核对发现 ${broken.length} 处数据不一致，请查看`,
          en: `The nightly check found ${broken.length} records that do not add up`,
        },
        body: { zh: text, en: text },
      })
    })
  }

  /** Everything that does not hold now. */
  check(ctx: Ctx): Promise<Broken[]> {
    const known = async (ids: readonly string[]) => new Set((await this.enterprises.briefs(ctx, ids)).keys())
    return checkInvariants(this.dataSource, this.kinds, known, this.rules.all)
  }
}
