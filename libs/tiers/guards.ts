import type { CommonFacts } from '#cases'
import type { Condition, Guard, Refusal } from '#lifecycle'
import type { Proposal } from './decisions.dto.js'
import type { TierFacts } from './tier-facts.js'

type Facts = CommonFacts & TierFacts

/** What a programme version of the tiers may set. Days of publicity are a dated deadline rule of the programme. */
export interface RecognitionOptions {
  /** A public notice before the title is given. */
  publicity: boolean
  /** Who decides; above the zone, the zone recommends. */
  authority: 'zone' | 'city' | 'province' | 'state'
  /** Codes of the departments asked for a joint opinion; their tasks must be done before the proposal. */
  opinions: readonly string[]
  /** An expert panel meets; its minutes go with the proposal. */
  expertPanel: boolean
  /** How applications are handed out: to the officer in charge, within the park, or by load. */
  assign: 'officer' | 'park' | 'load'
  /** The criteria an examiner confirms one by one. */
  criteria: readonly { key: string; label: readonly [zh: string, en: string] }[]
}

/** A tier the ladder asks for below this one is not held, in force. */
const requiredTierHeld: Guard<Facts> = ({ facts }) =>
  facts.requiredUnmet.length
    ? { code: 'tiers.required-tier-missing', params: { tier: facts.tier.name, required: facts.requiredUnmet.join('、') } }
    : undefined

/** Periods of one tier never overlap, so a title in force is renewed, not recognised again. */
const notHeldAlready: Guard<Facts> = ({ facts }) =>
  facts.held ? { code: 'tiers.held-already', params: { tier: facts.tier.name, until: facts.held.until ?? '—' } } : undefined

const standing = new Set(['active', 'renewal-due', 'suspended', 'expired'])

/** The title to renew or revoke is there and was not ended early. */
const titleStands: Guard<Facts> = ({ facts }) => {
  if (!facts.title) return { code: 'tiers.no-title-named' }
  return standing.has(facts.title.status)
    ? undefined
    : { code: 'tiers.title-not-standing', params: { status: facts.title.status } }
}

/** A renewal nobody asked for ends when the title has run out, not before. */
const titleRanOut: Guard<Facts> = ({ facts }) =>
  facts.title?.ranOut ? undefined : { code: 'tiers.title-still-runs', params: { until: facts.title?.validTo ?? '—' } }

/** An unsent draft lapses when its window has closed or its own deadline has passed; never before. */
const unsentAndOver: Guard<Facts> = ({ facts, now }) => {
  const closed = facts.window !== null && now.getTime() >= facts.window.closesAt.getTime()
  return closed || facts.deadlinePassed ? undefined : { code: 'tiers.unsent-not-over' }
}

/** Each criterion of the programme version is confirmed once, with a note; approval is proposed only when all are met. */
const criteriaConfirmed: Guard<Facts> = ({ options, input }) => {
  if (input === undefined) return undefined
  const wanted = (options.criteria ?? []) as RecognitionOptions['criteria']
  const { criteria = [], proposal } = input as Partial<Proposal>
  const refusals: Refusal[] = []
  for (const { key, label } of wanted) {
    const given = criteria.filter((one) => one.key === key)
    const params = { key, label: label[0], labelEn: label[1] }
    if (given.length === 0) refusals.push({ code: 'tiers.criterion-unconfirmed', params, at: key })
    if (given.length > 1) refusals.push({ code: 'tiers.criterion-twice', params, at: key })
    if (proposal === 'approve' && given.some((one) => !one.met))
      refusals.push({ code: 'tiers.criterion-not-met', params, at: key })
  }
  for (const { key } of criteria)
    if (!wanted.some((one) => one.key === key)) refusals.push({ code: 'tiers.criterion-unknown', params: { key }, at: key })
  return refusals
}

/**
 * Where the programme version lets its ruleset decide, approval is proposed and given only when the rules judged at the
 * submission are met, each condition by figure or by an officer's override. Everything still missing is named.
 */
const rulesetMet: Guard<Facts> = ({ facts }) => {
  if (!facts.decidedByRules) return undefined
  if (!facts.judged) return { code: 'tiers.rule-not-judged' }
  if (facts.judged.result === 'met') return undefined
  return facts.judged.open.map(
    ({ leaf, metric, answer, gap }): Refusal => ({
      code: answer === 'unknown' ? 'tiers.rule-unknown' : 'tiers.rule-not-met',
      params: { leaf, metric, gap: gap ?? '—' },
      at: leaf,
    }),
  )
}

/** The same for a proposal: only approval asks for it, refusal can always be proposed. */
const rulesetMetToApprove: Guard<Facts> = (situation) =>
  (situation.input as Partial<Proposal> | undefined)?.proposal === 'approve' ? rulesetMet(situation) : undefined

/** A notice against which an objection was found right is not closed; the case goes back to review. */
const noUpheldObjection: Guard<Facts> = ({ facts }) => (facts.objectionUpheld ? { code: 'tiers.objection-upheld' } : undefined)

/** A case goes back from public notice only for an objection that was found right. */
const objectionUpheld: Guard<Facts> = ({ facts }) => (facts.objectionUpheld ? undefined : { code: 'tiers.no-objection-upheld' })

/** Guards of the tiers' own, beside those every kind shares. */
export const tierGuards = {
  requiredTierHeld,
  notHeldAlready,
  titleStands,
  titleRanOut,
  unsentAndOver,
  noUpheldObjection,
  objectionUpheld,
  criteriaConfirmed,
  rulesetMet,
  rulesetMetToApprove,
}

const publicityOn: Condition<Facts> = ({ options }) => options.publicity === true
const decidedAbove: Condition<Facts> = ({ options }) => typeof options.authority === 'string' && options.authority !== 'zone'

/** Where approval leads, by the options of the programme version. */
export const tierConditions = { publicityOn, decidedAbove }
