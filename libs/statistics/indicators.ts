/** What a figure counts: cases whose `moment` falls in the quarter and for which `where` holds. SQL over `cases c`. */
export interface Indicator {
  label: readonly [zh: string, en: string]
  /** How it is counted, as the screen says on hover. */
  definition: readonly [zh: string, en: string]
  moment: string
  where: string
}

/** Every count, in one place: its figure and its list are made from the same lines. */
export const indicators = {
  received: {
    label: ['收件', 'Received'],
    definition: ['本季度首次提交的案件数', 'Cases first submitted in the quarter'],
    moment: 'c.submitted_at',
    where: 'true',
  },
  decided: {
    label: ['办结决定', 'Decided'],
    definition: ['本季度作出决定的案件数', 'Cases decided in the quarter'],
    moment: 'c.decided_at',
    where: 'true',
  },
  recognised: {
    label: ['认定', 'Recognised'],
    definition: [
      '本季度办结并授予称号的案件数（含复核通过、互认）',
      'Cases closed in the quarter that gave a title (renewals and transfers among them)',
    ],
    moment: 'c.closed_at',
    where: 'EXISTS (SELECT FROM memberships m WHERE m.case_id = c.id)',
  },
  'decided-with-deadline': {
    label: ['有期限的决定', 'Decided, with a deadline'],
    definition: ['本季度作出决定且有法定或承诺期限的案件数', 'Cases decided in the quarter that had a deadline'],
    moment: 'c.decided_at',
    where: 'c.decided_on_time IS NOT NULL',
  },
  'decided-on-time': {
    label: ['按期决定', 'Decided on time'],
    definition: ['本季度在期限内作出决定的案件数', 'Cases decided in the quarter within their deadline'],
    moment: 'c.decided_at',
    where: 'c.decided_on_time',
  },
} as const satisfies Record<string, Indicator>

export type IndicatorCode = keyof typeof indicators
export const INDICATOR_CODES = Object.keys(indicators) as IndicatorCode[]

/** A share of two counts; each of them opens its own list. */
export const shares = {
  'on-time-share': {
    label: ['按期率', 'On-time share'],
    definition: ['按期决定 ÷ 有期限的决定', 'Decided on time ÷ decided, with a deadline'],
    numerator: 'decided-on-time',
    denominator: 'decided-with-deadline',
  },
} as const satisfies Record<
  string,
  {
    label: readonly [zh: string, en: string]
    definition: readonly [zh: string, en: string]
    numerator: IndicatorCode
    denominator: IndicatorCode
  }
>

export type ShareCode = keyof typeof shares
