import { type CommonFacts, differentHands } from '#cases'
import type { Condition, Guard, Refusal } from '#lifecycle'
import { fenOf, yuanOf } from '../money/fen.js'
import { assess, type ExaminedFigure, standsAgainst } from './assessment.js'
import type { AwardFacts } from './award-facts.js'

type Facts = CommonFacts & AwardFacts
type PolicyGuard = Guard<Facts>

/** Approval is proposed only for figures that suffice and give something. */
const figuresSuffice: PolicyGuard = ({ facts, input }) => {
  if (input === undefined) return undefined
  const { proposal, figures } = input as { proposal?: string; figures?: ExaminedFigure[] }
  if (proposal === 'refuse') return unknownFigures(facts, figures)
  return [...unknownFigures(facts, figures), ...assess(facts, figures).refusals, ...standsAgainst(facts)]
}

/** The clause's condition, amount, exclusions and cap judged on what is known before anyone examines. */
const ruleDecides: PolicyGuard = ({ facts }) => [...assess(facts).refusals, ...standsAgainst(facts)]

/** What was assessed may be given now: the line holds it, nothing excludes it, the cap of the year leaves room. */
const mayBeGranted: PolicyGuard = ({ facts }) => {
  const { award, line } = facts
  if (!award || award.standing === 'released') return { code: 'policies.not-assessed' }
  const missing = lineRefusals(facts)
  if (!line || missing.length) return missing
  const wanted = BigInt(facts.allotment?.amountFen ?? award.amountFen)
  const exhausted: Refusal[] =
    BigInt(line.availableFen) < wanted
      ? [
          {
            code: 'policies.line-exhausted',
            params: { line: line.name, year: line.year, available: yuanOf(line.availableFen), wanted: yuanOf(wanted) },
          },
        ]
      : []
  return [...exhausted, ...standsAgainst(facts)]
}

/** There is a line for the year, and where it shares out, it has done so. */
function lineRefusals({ line, terms, today, allotment }: Facts): Refusal[] {
  if (!line) return [{ code: 'policies.no-line', params: { line: terms.budgetLine, year: Number(today.slice(0, 4)) } }]
  if (line.rule !== 'queue' && !allotment) return [{ code: 'policies.not-allotted', params: { line: line.name } }]
  if (allotment && BigInt(allotment.amountFen) === 0n) return [{ code: 'policies.allotted-nothing', params: { line: line.name } }]
  return []
}

function unknownFigures({ terms }: Facts, figures: readonly ExaminedFigure[] = []): Refusal[] {
  return figures
    .filter(({ name }) => !terms.inputs.some((input) => input.name === name && !input.granted))
    .map(({ name }) => ({ code: 'policies.figure-unknown', params: { name }, at: name }))
}

/** Public-credit grade A or B (告知承诺 is for the trustworthy only). */
const creditGood: PolicyGuard = ({ facts: { creditGrade } }) =>
  creditGrade === 'A' || creditGrade === 'B'
    ? undefined
    : { code: 'policies.credit-not-good', params: { grade: creditGrade ?? '—' } }

/** The commitment signed is the one in force. */
const promiseInForce: PolicyGuard = ({ facts, input }) => {
  const version = facts.terms.promise?.version ?? ''
  if (input === undefined) return undefined
  return (input as { version?: string }).version === version
    ? undefined
    : { code: 'policies.promise-outdated', params: { version } }
}

/** Money is paid to the account on file only. */
const accountOnFile: PolicyGuard = ({ facts }) => (facts.hasAccount ? undefined : { code: 'policies.no-account' })

/** A part of an award is asked for from its day on. */
const instalmentDue: PolicyGuard = ({ facts: { parts, today } }) => {
  const next = parts.find((part) => !part.paid)
  return next && next.dueOn > today
    ? { code: 'policies.instalment-not-due', params: { number: next.number, on: next.dueOn } }
    : undefined
}

/** A case is being paid once it is in a batch. */
const paymentMade: PolicyGuard = ({ facts: { payment } }) =>
  payment?.status === 'waiting' ? undefined : { code: 'policies.not-in-batch' }

/** A case moves to paid only by the bank's word. */
const bankConfirmed: PolicyGuard = ({ facts: { payment } }) =>
  payment?.status === 'paid' && payment.released ? undefined : { code: 'policies.not-paid-by-bank' }

/** A case comes back from payment only by the bank's word, or when its batch was cancelled. */
const bankRefused: PolicyGuard = ({ facts: { payment } }) =>
  payment?.status === 'failed' || payment?.status === 'cancelled' ? undefined : { code: 'policies.not-refused-by-bank' }

/** Nothing is taken back while a payment is on its way. */
const noPaymentWaiting: PolicyGuard = ({ facts: { payment } }) =>
  payment?.status === 'waiting' ? { code: 'policies.payment-waiting' } : undefined

/** A notice against which an objection was found right is not closed. */
const noUpheldObjection: PolicyGuard = ({ facts }) => (facts.objectionUpheld ? { code: 'policies.objection-upheld' } : undefined)

/** A case goes back from public notice only for an objection that was found right. */
const objectionUpheld: PolicyGuard = ({ facts }) => (facts.objectionUpheld ? undefined : { code: 'policies.no-objection-upheld' })

/** An unsent draft lapses when its window has closed; never before. */
const unsentAndOver: PolicyGuard = ({ facts, now }) =>
  (facts.window !== null && now.getTime() >= facts.window.closesAt.getTime()) || facts.deadlinePassed
    ? undefined
    : { code: 'policies.unsent-not-over' }

/** Guards of the policy charts, beside those every kind shares. */
export const policyGuards = {
  ...{ figuresSuffice, ruleDecides, mayBeGranted, creditGood, promiseInForce, accountOnFile, instalmentDue },
  ...{ paymentMade, bankConfirmed, bankRefused, noPaymentWaiting, noUpheldObjection, objectionUpheld, unsentAndOver },
  /** Who approved or offered the money does not pay it. */
  notTheApprover: differentHands('approve') as PolicyGuard,
  notTheOfferer: differentHands('notify') as PolicyGuard,
  /** Who matched the enterprise does not make the offer. */
  notTheMatcher: ((situation) => differentHands('open')(situation) ?? differentHands('rematch')(situation)) as PolicyGuard,
}

const preCheckOn: Condition<Facts> = ({ options }) => options.preCheck === true
const publicityOn: Condition<Facts> = ({ options }) => options.publicity === true
/** The rule alone decides: everything it reads is held, and it gives something. Else a person examines. */
const ruleGrants: Condition<Facts> = ({ facts }) =>
  assess(facts).refusals.length === 0 &&
  standsAgainst(facts).length === 0 &&
  lineRefusals(facts).length === 0 &&
  BigInt(facts.line?.availableFen ?? 0) >= (assess(facts).due?.amountFen ?? fenOf(0))

/** After the payment at hand there is a further part. */
const moreInstalments: Condition<Facts> = ({ facts: { parts } }) => parts.filter((part) => !part.paid).length > 1
const partPaid: Condition<Facts> = ({ facts: { parts } }) => parts.some((part) => part.paid)

/** Where submission, approval and payment lead. */
export const policyConditions = { preCheckOn, publicityOn, ruleGrants, moreInstalments, partPaid }
