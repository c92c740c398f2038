import { Injectable, type OnModuleInit } from '@nestjs/common'
import { localDate } from '#lifecycle'
import { Notifier } from '#people'
import { type Ctx, JobQueue, job, UnitOfWork } from '#platform'
import { agentNotice } from './agent-notices.js'

/** Daily: agents and the firm's administrators hear that an authorisation ends soon, and that it is over. */
export const remindAgents = job('cases.remind-agents')

/** Days before the last one on which an agent is told. */
const NEAR_DAYS = 7

/** Reminders of agencies. */
@Injectable()
export class AgentJobs implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly notifier: Notifier,
  ) {}

  onModuleInit(): void {
    this.queue.handle(remindAgents, (ctx) => this.remind(ctx))
  }

  /** Tells once for each last day; who is authorised for a week or less is told when it is over only. */
  async remind(ctx: Ctx): Promise<void> {
    await this.uow.run(ctx, async (tx) => {
      const today = localDate(tx.now)
      const near = await tx.manager.query<[Told[], number]>(
        `UPDATE agents a SET told_near_for = until_on FROM enterprises e
         WHERE e.id = a.enterprise_id AND a.user_id IS NOT NULL AND a.ended_at IS NULL
           AND a.until_on BETWEEN $1::date AND $1::date + ${NEAR_DAYS} AND a.told_near_for IS DISTINCT FROM a.until_on
           AND (a.granted_at AT TIME ZONE 'Asia/Shanghai')::date < a.until_on - ${NEAR_DAYS}
         RETURNING ${TOLD}`,
        [today],
      )
      const over = await tx.manager.query<[Told[], number]>(
        `UPDATE agents a SET told_over_for = until_on FROM enterprises e
         WHERE e.id = a.enterprise_id AND a.user_id IS NOT NULL AND a.ended_at IS NULL
           AND a.until_on < $1::date AND a.told_over_for IS DISTINCT FROM a.until_on
         RETURNING ${TOLD}`,
        [today],
      )
      for (const { name, person, until, agent, admins } of near[0]) {
        const zh = `对${name}的代办授权 ${until} 到期`
        const en = `the authorisation for ${name} ends on ${until}`
        await this.notifier.notify(tx, {
          userIds: [agent],
          kind: agentNotice,
          title: { zh: `您${zh}`, en: `Your agency: ${en}` },
          link: '/',
        })
        await this.notifier.notify(tx, {
          ...{ userIds: admins, kind: agentNotice, link: '/enterprise?tab=members' },
          title: { zh: `${person}${zh}，需要请延期`, en: `${person}: ${en}; extend it where needed` },
        })
      }
      for (const { name, person, agent, admins } of over[0]) {
        await this.notifier.notify(tx, {
          ...{ userIds: [agent], kind: agentNotice, link: '/' },
          title: { zh: `您对${name}的代办授权已到期`, en: `Your authorisation for ${name} is over` },
        })
        await this.notifier.notify(tx, {
          ...{ userIds: admins, kind: agentNotice, link: '/enterprise?tab=members' },
          title: { zh: `${person}对${name}的代办授权已到期`, en: `${person}: the authorisation for ${name} is over` },
        })
      }
    })
  }
}

interface Told {
  name: string
  person: string
  until: string
  agent: string
  admins: string[]
}

const TOLD = `e.name, a.until_on::text AS until, a.user_id AS agent,
  (SELECT u.display_name FROM users u WHERE u.id = a.user_id) AS person,
  ARRAY(SELECT m.user_id FROM enterprise_members m WHERE m.enterprise_id = a.enterprise_id AND m.role = 'firm-admin' AND m.until IS NULL) AS admins`
