import { Injectable } from '@nestjs/common'
import { demandFirmAdmin, EnterprisesService, freshCode, hashOfCode } from '#enterprises'
import { localDate } from '#lifecycle'
import { Notifier, UsersQueries } from '#people'
import { type Ctx, newId, Problem, type ProblemItem, type TxCtx, UnitOfWork } from '#platform'
import { Agent } from './agent.entity.js'
import { AgentItem } from './agent-item.entity.js'
import { agentNotice } from './agent-notices.js'
import type { AgencyView, AgentChange, AgentInput, AgentMade, AgentView } from './agents.dto.js'
import { agenciesOf, agentsOf } from './agents.queries.js'

const DAY_MS = 86_400_000
/** Days within which a code is redeemed. */
const CODE_DAYS = 7

/** Agents of a firm: granted by its administrators for items and until a day, extended and revoked by them. */
@Injectable()
export class AgentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly users: UsersQueries,
    private readonly notifier: Notifier,
  ) {}

  /** Everybody an enterprise has authorised, also whose time is over. @throws Problem missing `enterprises.missing` */
  async list(ctx: Ctx, enterpriseId: string): Promise<AgentView[]> {
    await this.enterprises.find(ctx, enterpriseId)
    const rows = await this.uow.read(ctx, (manager) => agentsOf(manager, ctx, enterpriseId))
    const names = await this.users.names(rows.flatMap(({ userId, grantedById }) => [userId ?? [], grantedById ?? []].flat()))
    const person = (id: string | null) => (id === null ? null : { id, name: names.get(id)?.name ?? '' })
    return rows.map(({ userId, grantedById, ...row }) => ({ ...row, user: person(userId), grantedBy: person(grantedById) }))
  }

  /** For whom one acts as an agent today. */
  mine(ctx: Ctx): Promise<AgencyView[]> {
    return this.uow.read(ctx, (manager) => agenciesOf(manager, ctx))
  }

  /**
   * Authorises an agent for items until a day; without a login a code is made that somebody redeems.
   * @throws Problem missing `enterprises.missing`; forbidden `enterprises.admin-only`; invalid `cases.agent-until`,
   * `cases.agent-items`, `cases.agent-programme`, `cases.agent-case`, `enterprises.member-unknown`; conflict
   * `cases.agent-member`, `cases.agent-known`
   */
  async grant(tx: TxCtx, enterpriseId: string, input: AgentInput): Promise<AgentMade> {
    await this.open(tx, enterpriseId)
    demandUntil(tx, input.untilOn)
    const wanted = await itemsFor(tx, enterpriseId, input)
    const user = input.login ? await this.firmUser(input.login) : undefined
    if (user) await demandNew(tx, enterpriseId, user, wanted)
    const code = user ? null : freshCode()
    const codeExpiresAt = code === null ? null : new Date(tx.now.getTime() + CODE_DAYS * DAY_MS)
    const id = newId()
    await tx.manager.insert(Agent, {
      ...{ id, enterpriseId, untilOn: input.untilOn, note: input.note ?? '', maySubmit: input.maySubmit ?? false },
      ...{ userId: user?.id ?? null, acceptedAt: user ? tx.now : null, grantedBy: tx.actor.id, grantedAt: tx.now },
      ...{ codeHash: code === null ? null : hashOfCode(code), codeExpiresAt },
    })
    for (const item of wanted) await tx.manager.insert(AgentItem, { id: newId(), agentId: id, ...item })
    if (user) await this.tell(tx, id, [user.id], ['委托您代办，至 {until}', 'authorises you as an agent until {until}'])
    return { id, code, codeExpiresAt }
  }

  /**
   * Gives an authorisation another last day, also one that is over, or another measure.
   * @throws Problem as `grant`, and missing `cases.agent-missing`, refused `cases.agent-revoked`
   */
  async change(tx: TxCtx, enterpriseId: string, id: string, { untilOn, maySubmit }: AgentChange): Promise<void> {
    const agent = await this.standing(tx, enterpriseId, id)
    if (untilOn !== undefined && untilOn !== agent.untilOn) demandUntil(tx, untilOn)
    const after = { untilOn: untilOn ?? agent.untilOn, maySubmit: maySubmit ?? agent.maySubmit }
    await tx.manager.update(Agent, { id }, after)
    await this.tell(tx, id, agent.userId ? [agent.userId] : [], [
      `调整了您的代办授权：至 {until}，${after.maySubmit ? '可以提交' : '只填报，不提交'}`,
      `changed your authorisation: until {until}, ${after.maySubmit ? 'you may submit' : 'you prepare only'}`,
    ])
  }

  /** Ends an authorisation as of now; it takes effect with the agent's next request. @throws Problem as `change` */
  async revoke(tx: TxCtx, enterpriseId: string, id: string): Promise<void> {
    const agent = await this.standing(tx, enterpriseId, id)
    await this.tell(tx, id, agent.userId ? [agent.userId] : [], ['收回了您的代办授权', 'revoked your authorisation as an agent'])
    await tx.manager.update(Agent, { id }, { endedAt: tx.now, endedBy: tx.actor.id })
  }

  /**
   * Makes the bearer of a code the agent it was made for; nothing when no agent waits for this code.
   * The caller is not confined: the enterprise is not theirs.
   */
  async redeem(tx: TxCtx, codeHash: string): Promise<{ enterpriseId: string } | undefined> {
    const userId = tx.actor.id as string
    const [[agent] = []] = await tx.manager.query(
      `UPDATE agents a SET user_id = $2, accepted_at = $3
       WHERE code_hash = $1 AND user_id IS NULL AND ended_at IS NULL AND code_expires_at > $3 AND until_on >= $4::date
         AND NOT EXISTS (SELECT FROM enterprise_members m WHERE m.enterprise_id = a.enterprise_id AND m.user_id = $2 AND m.until IS NULL)
       RETURNING id, enterprise_id, granted_by`,
      [codeHash, userId, tx.now, localDate(tx.now)],
    )
    if (!agent) return undefined
    await this.tell(tx, agent.id, agent.granted_by ? [agent.granted_by] : [], [
      `：${tx.actor.name}已接受代办授权，至 {until}`,
      `: ${tx.actor.name} accepted to act as an agent until {until}`,
    ])
    return { enterpriseId: agent.enterprise_id }
  }

  /** Locks the enterprise, so that nobody is authorised twice at once. */
  private async open(tx: TxCtx, enterpriseId: string): Promise<void> {
    await this.enterprises.lock(tx, enterpriseId)
    await demandFirmAdmin(tx, enterpriseId)
  }

  private async standing(tx: TxCtx, enterpriseId: string, id: string): Promise<Agent> {
    await this.open(tx, enterpriseId)
    const agent = await tx.manager.findOneBy(Agent, { id, enterpriseId })
    if (!agent) throw Problem.missing('cases.agent-missing')
    if (agent.endedAt) throw Problem.refused('cases.agent-revoked')
    return agent
  }

  private async firmUser(login: string) {
    const user = await this.users.byLogin(login, 'firm')
    if (user) return user
    const items: ProblemItem[] = [{ code: 'enterprises.member-unknown', params: { login }, at: 'login' }]
    throw Problem.invalid('enterprises.member-unknown', { login }, items)
  }

  /** Says something about an authorisation, after the enterprise's name. */
  private async tell(tx: TxCtx, id: string, userIds: readonly string[], [zh, en]: readonly [string, string]): Promise<void> {
    const [row] = await tx.manager.query<{ name: string; until: string }[]>(
      `SELECT e.name, a.until_on::text AS until FROM agents a JOIN enterprises e ON e.id = a.enterprise_id WHERE a.id = $1`,
      [id],
    )
    if (!row) return
    const said = (text: string) =>
      `${row.name}${text.startsWith(':') || text.startsWith('：') ? '' : ' '}${text}`.replace('{until}', row.until)
    await this.notifier.notify(tx, { userIds, kind: agentNotice, title: { zh: said(zh), en: said(en) }, link: '/' })
  }
}

/** A last day from today to a year ahead. @throws Problem invalid `cases.agent-until` */
function demandUntil(tx: TxCtx, untilOn: string): void {
  const first = localDate(tx.now)
  const last = aYearAfter(first)
  if (untilOn >= first && untilOn <= last) return
  throw Problem.invalid('cases.agent-until', { first, last }, [
    { code: 'cases.agent-until', params: { first, last }, at: 'untilOn' },
  ])
}

/** The same day of the next year; 28 February for the 29th. */
export function aYearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next
}

type Item = { programmeId: string; caseId: null } | { programmeId: null; caseId: string }

/** The programmes and cases asked for, as rows; a case must be this enterprise's and seen by it. */
async function itemsFor(tx: TxCtx, enterpriseId: string, { programmes = [], cases = [] }: AgentInput): Promise<Item[]> {
  const wrong = (code: string, at: string, params = {}) => Problem.invalid(code, params, [{ code, params, at }])
  if (programmes.length + cases.length === 0) throw wrong('cases.agent-items', 'programmes')
  const known = await tx.manager.query<{ id: string; code: string }[]>(
    `SELECT id, code FROM programmes WHERE code = ANY ($1::text[])`,
    [programmes],
  )
  const strange = programmes.find((code) => !known.some((one) => one.code === code))
  if (strange !== undefined) throw wrong('cases.agent-programme', 'programmes', { code: strange })
  const own = await tx.manager.query<{ id: string }[]>(
    `SELECT id FROM cases WHERE id = ANY ($1::uuid[]) AND enterprise_id = $2 AND NOT internal`,
    [cases, enterpriseId],
  )
  if (own.length < new Set(cases).size) throw wrong('cases.agent-case', 'cases')
  return [
    ...known.map(({ id }) => ({ programmeId: id, caseId: null })),
    ...own.map(({ id }) => ({ programmeId: null, caseId: id })),
  ]
}

/** A member needs no authorisation, and nobody gets the same item twice. */
async function demandNew(tx: TxCtx, enterpriseId: string, user: { id: string; name: string }, wanted: readonly Item[]) {
  const { name } = user
  const refuse = (code: string) => new Problem('conflict', code, { name }, [{ code, params: { name }, at: 'login' }])
  const [found] = await tx.manager.query<{ member: boolean; known: boolean }[]>(
    `SELECT EXISTS (SELECT FROM enterprise_members WHERE enterprise_id = $1 AND user_id = $2 AND until IS NULL) AS member,
       EXISTS (SELECT FROM agents a JOIN agent_items i ON i.agent_id = a.id WHERE a.enterprise_id = $1 AND a.user_id = $2
         AND a.ended_at IS NULL AND a.until_on >= $3::date AND COALESCE(i.programme_id, i.case_id) = ANY ($4::uuid[])) AS known`,
    [enterpriseId, user.id, localDate(tx.now), wanted.map(({ programmeId, caseId }) => programmeId ?? caseId)],
  )
  if (found?.member) throw refuse('cases.agent-member')
  if (found?.known) throw refuse('cases.agent-known')
}
