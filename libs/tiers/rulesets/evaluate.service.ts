import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Fact, Facts } from '#criteria'
import { EnterprisesService, FactsService } from '#enterprises'
import { localDate } from '#lifecycle'
import { type Ctx, Problem, UnitOfWork } from '#platform'
import type { EvaluationInput, EvaluationView } from './evaluation.dto.js'
import { explain } from './explain.js'
import { readyRulesets } from './prepared-rulesets.js'
import { rulesetView } from './rulesets.queries.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const NAME = /^[a-z][a-z0-9_]{0,79}$/i
const MOST_FACTS = 500

/** Judges an enterprise, or facts as somebody imagines them, by a ruleset. Saves nothing. */
@Injectable()
export class EvaluateService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enterprises: EnterprisesService,
    private readonly facts: FactsService,
  ) {}

  /**
   * The explained result of a ruleset for an enterprise's facts, for given facts, or for the first changed by the second.
   * @throws Problem missing `tiers.no-ruleset`, missing enterprise (not there or not yours), invalid `tiers.bad-facts`
   */
  async evaluate(ctx: Ctx, id: string, input: EvaluationInput): Promise<EvaluationView> {
    const changes = factsGiven(input.facts ?? {})
    if (input.enterpriseId) await this.enterprises.find(ctx, input.enterpriseId)
    return this.uow.read(ctx, async (manager) => {
      await rulesetView(manager, ctx, id)
      const [ready] = await readyRulesets(manager, [id])
      if (!ready) throw Problem.missing('tiers.no-ruleset', { id })
      const asOf = input.asOf ?? dayIn(changes, 'applied_on') ?? dayIn(changes, 'as_of') ?? localDate(ctx.now)
      const own = input.enterpriseId ? await this.ownFacts(manager, input.enterpriseId, asOf) : { asOf, known: {} }
      const known: Record<string, Fact | undefined> = { ...own.known }
      for (const [name, fact] of changes) {
        if (fact === null) delete known[name]
        else known[name] = own.known[name]?.unit ? { unit: own.known[name]?.unit, ...fact } : fact
      }
      return explain(ready, { asOf, known }, input.kind ?? 'new')
    })
  }

  private async ownFacts(manager: EntityManager, enterpriseId: string, asOf: string): Promise<Facts> {
    const facts = await this.facts.facts(manager, [enterpriseId], asOf)
    return facts.get(enterpriseId) ?? { asOf, known: {} }
  }
}

/** Facts as given, null meaning unknown. @throws Problem invalid `tiers.bad-facts` naming each that is no value of a fact */
function factsGiven(given: Readonly<Record<string, unknown>>): Map<string, Fact | null> {
  const entries = Object.entries(given)
  if (entries.length > MOST_FACTS) throw Problem.invalid('tiers.bad-facts', { count: entries.length })
  const bad = entries.filter(([name, value]) => !NAME.test(name) || !(value === null || isValue(value)))
  if (bad.length)
    throw Problem.invalid(
      'tiers.bad-facts',
      { count: bad.length },
      bad.map(([name]) => ({ code: 'tiers.bad-fact', params: { name }, at: `facts.${name}` })),
    )
  return new Map(entries.map(([name, value]) => [name, value === null ? null : ({ value } as Fact)]))
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 1000)

const isValue = (value: unknown): boolean =>
  isPlain(value) || (Array.isArray(value) && value.length <= 100 && value.every((each) => each === null || isPlain(each)))

function dayIn(facts: ReadonlyMap<string, Fact | null>, name: string): string | undefined {
  const value = facts.get(name)?.value
  return typeof value === 'string' && DAY.test(value) ? value : undefined
}
