/** What a department said, or that it said nothing in time. */
export type OpinionOutcome = 'agree' | 'disagree' | 'conditional' | 'deemed-consent'

/** One department's part in a joint review. */
export interface Opinion {
  department: string
  question: string
  state: 'open' | 'given' | 'deemed' | 'cancelled'
  outcome: string | null
  note: string
  /** `YYYY-MM-DD`. */
  dueOn: string | null
}

const words = {
  zh: { agree: '同意', disagree: '不同意', conditional: '有条件同意', 'deemed-consent': '逾期未复，视为同意', open: '尚未答复' },
  en: {
    ...{ agree: 'agrees', disagree: 'does not agree', conditional: 'agrees under conditions' },
    ...{ 'deemed-consent': 'no answer in time: deemed to agree', open: 'no answer yet' },
  },
} as const

/**
 * The merged opinion of a joint review (O3): how many departments were asked and what they said, then each in a line of its
 * own. Consent by silence is named as such, never counted among those who agreed. Empty when nobody was asked.
 */
export function mergedOpinion(all: readonly Opinion[], language: 'zh' | 'en'): string {
  const asked = all.filter(({ state }) => state !== 'cancelled')
  if (asked.length === 0) return ''
  const count = (outcome: string) => asked.filter((one) => said(one) === outcome).length
  const kinds = ['agree', 'conditional', 'disagree', 'deemed-consent', 'open'] as const
  const text = words[language]
  const summary = kinds
    .filter(count)
    .map((kind) => (language === 'zh' ? `${text[kind]} ${count(kind)} 个` : `${count(kind)} ${text[kind]}`))
  const lines = asked.map((one, n) => {
    const outcome = opinionInWords(one, language)
    const note = one.state === 'given' && one.note ? (language === 'zh' ? `：${one.note}` : `: ${one.note}`) : ''
    const due = one.state !== 'given' && one.dueOn ? (language === 'zh' ? `（期限 ${one.dueOn}）` : ` (due ${one.dueOn})`) : ''
    const question = one.question && (language === 'zh' ? `（${one.question}）` : ` (${one.question})`)
    return language === 'zh'
      ? `${n + 1}. ${one.department}${question}：${outcome}${due}${note}`
      : `${n + 1}. ${one.department}${question}: ${outcome}${due}${note}`
  })
  const head =
    language === 'zh'
      ? `征求 ${asked.length} 个部门意见：${summary.join('，')}。`
      : `Departments asked: ${asked.length} (${summary.join('; ')}).`
  return [head, ...lines].join('\n')
}

/** What a department said in words; its silence named as silence. */
export function opinionInWords(one: Opinion, language: 'zh' | 'en'): string {
  const text = words[language]
  return text[said(one) as keyof typeof text] ?? one.outcome ?? ''
}

function said({ state, outcome }: Opinion): string {
  if (state === 'open') return 'open'
  return state === 'deemed' ? 'deemed-consent' : (outcome ?? '')
}
