import { localDate } from '#lifecycle'
import { type Ctx, textOf } from '#platform'
import { formulaInWords, namesOf } from '../catalogue/formula-in-words.js'
import { fenOf, yuanOf } from '../money/fen.js'
import { conflictsWith, dueOf, type StandingAward } from './amount.js'
import type { AwardFacts } from './award-facts.js'
import { proofsOf } from './award-facts.js'
import type { LookedAt, MoneyStep } from './case-money.dto.js'

/** What an amount is computed beside: the awards that stood when it was decided. */
export interface Beside {
  grossFen: bigint
  amountFen: bigint
  year: number
  others: readonly StandingAward[]
}

/** How an amount came about, step by step, in the caller's language. Pure. */
export function stepsOf(ctx: Pick<Ctx, 'language'>, { terms, clause, allotment }: AwardFacts, about: Beside): MoneyStep[] {
  const say = (code: string, params: Record<string, string | number> = {}) => textOf(code, params, ctx.language)
  const { grossFen, amountFen, year, others } = about
  const due = dueOf(terms, { clauseCode: clause.code, grossFen, year }, others)
  const steps: MoneyStep[] = []
  if (terms.amount !== undefined) {
    const words = formulaInWords(terms.amount, namesOf(terms.inputs, [], ctx.language), ctx.language)
    steps.push({ step: 'formula', text: say('policies.step-formula', { formula: words }), fen: null })
  }
  steps.push({ step: 'gross', text: say('policies.step-gross'), fen: grossFen.toString() })
  if (terms.topUpGroup !== undefined)
    steps.push({
      step: 'set-off',
      text: say('policies.step-set-off', { count: others.filter((other) => other.topUpGroup === terms.topUpGroup).length }),
      fen: (-due.setOffFen).toString(),
    })
  if (terms.capPerYear !== undefined && due.capLeftFen !== null) {
    const cap = fenOf(terms.capPerYear)
    const params = { year, cap: yuanOf(cap), used: yuanOf(cap - due.capLeftFen), left: yuanOf(due.capLeftFen) }
    steps.push({ step: 'cap', text: say('policies.step-cap', params), fen: due.capLeftFen.toString() })
  }
  if (allotment) steps.push({ step: 'allotment', text: say('policies.step-allotment'), fen: allotment.amountFen })
  steps.push({ step: 'amount', text: say('policies.step-amount'), fen: amountFen.toString() })
  return steps
}

/** What is looked at before money may be given, and what is found now: exclusions, invoices and certificates. Pure. */
export function lookedAt(ctx: Pick<Ctx, 'language' | 'now'>, facts: AwardFacts): LookedAt[] {
  const say = (code: string, params: Record<string, string | number> = {}) => textOf(code, params, ctx.language)
  const { terms, clause, others, proofsUsed } = facts
  const year = facts.line?.year ?? facts.award?.year ?? Number(localDate(ctx.now).slice(0, 4))
  const conflicts = conflictsWith({ clauseCode: clause.code, year, excludes: terms.excludes ?? [] }, others)
  const found: LookedAt[] = [
    conflicts.length
      ? {
          what: 'excludes',
          clear: false,
          text: conflicts.map(({ code, params }) => textOf(code, params, ctx.language)).join('；'),
        }
      : {
          what: 'excludes',
          clear: true,
          text: say(others.length ? 'policies.looked-excludes' : 'policies.looked-alone', { count: others.length }),
        },
  ]
  const proofs = proofsOf(facts)
  if (proofs.length)
    found.push(
      proofsUsed.length
        ? {
            what: 'proofs',
            clear: false,
            text: proofsUsed
              .map(({ kind, number, caseNumber }) =>
                say(kind === 'invoice' ? 'policies.invoice-used' : 'policies.certificate-used', { number, caseNumber }),
              )
              .join('；'),
          }
        : {
            what: 'proofs',
            clear: true,
            text: say('policies.looked-proofs', { numbers: proofs.map((one) => one.number).join('、') }),
          },
    )
  return found
}
