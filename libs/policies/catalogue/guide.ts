import type { FormSection } from '#cases'
import type { GuideSection } from './catalogue.dto.js'
import type { ClauseRow } from './clause-rows.queries.js'
import { formulaInWords, namesOf } from './formula-in-words.js'
import type { Terms } from './terms.js'

/** A dated rule of the office's clocks. */
export interface ClockRule {
  rule: string
  workingDays: number
}

const STEPS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'pre-check': ['预审', 'Pre-check'],
  intake: ['形式审核', 'Formal check'],
  correction: ['补正（企业）', 'Correction, by the firm'],
  review: ['实质审核', 'Examination'],
  decision: ['审定', 'Decision'],
  publicity: ['公示', 'Public notice'],
  confirmation: ['企业确认', 'Confirmation, by the firm'],
  payment: ['拨付', 'Payment'],
}

const BY_MODE: Readonly<Record<string, readonly string[]>> = {
  standard: ['pre-check', 'intake', 'correction', 'review', 'decision', 'publicity', 'payment'],
  commitment: ['payment'],
  instant: ['payment'],
  'no-application': ['decision', 'confirmation', 'payment'],
}

const MODES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  standard: ['企业申报，按程序审核', 'Applied for and examined'],
  commitment: [
    '告知承诺：签署承诺书、信用等级 A 或 B，即时批准，事后核查',
    'Approved at once on a signed commitment and grade A or B; checked later',
  ],
  instant: [
    '智能秒核：系统依已掌握数据判定，不能判定的转人工审核',
    'Decided at once on data held; otherwise examined by a person',
  ],
  'no-application': ['免申即享：无需申报，确认即拨付', 'Nothing to apply for; confirmed and paid'],
}

/** The condition and the amount of a clause as people read them, amounts in 万元; nothing for a fixed amount without condition. */
export function computedLines(
  { inputs, eligible, amount }: Terms,
  form: readonly FormSection[],
  language: 'zh' | 'en',
): string[] {
  const names = namesOf(inputs, form, language)
  const [condition, sum] = language === 'zh' ? ['条件：', '金额：'] : ['Condition: ', 'Amount: ']
  return [
    ...(eligible === undefined ? [] : [`${condition}${formulaInWords(eligible, names, language)}`]),
    ...(amount === undefined || !/[a-z]/i.test(amount) ? [] : [`${sum}${formulaInWords(amount, names, language)}`]),
  ]
}

/** The guide of a clause: how, who, how much, how long, with what else, all from its data. */
export function guideSections(
  { options, guide, effectiveTo, form }: ClauseRow,
  rules: readonly ClockRule[],
  language: 'zh' | 'en',
): GuideSection[] {
  const nth = language === 'zh' ? 0 : 1
  const say = (zh: string, en: string) => (nth === 0 ? zh : en)
  const { terms } = options
  const steps = (BY_MODE[terms.mode] ?? []).filter(
    (rule) => (rule !== 'publicity' || options.publicity) && (rule !== 'pre-check' || options.preCheck),
  )
  const days = steps.flatMap((rule) => {
    const found = rules.find((one) => one.rule === rule)
    return found
      ? [say(`${STEPS[rule]?.[0]}：${found.workingDays} 个工作日`, `${STEPS[rule]?.[1]}: ${found.workingDays} working days`)]
      : []
  })
  const limits = [
    ...(terms.capPerYear === undefined
      ? []
      : [say(`每家企业每年最高 ${terms.capPerYear} 万元`, `At most ${terms.capPerYear} ten thousand yuan a year`)]),
    ...(terms.topUpGroup === undefined
      ? []
      : [say('同类奖励就高，已领取的补足差额', 'The highest of its group; what was given before is set off')]),
    ...(terms.once?.length ? [say('同一发票、证书不得重复使用', 'An invoice or certificate is used once')] : []),
    ...(terms.instalments ?? []).map(({ share, afterMonths }, i) =>
      say(
        `分期拨付：第 ${i + 1} 期 ${share}%，批准后 ${afterMonths} 个月起申请`,
        `Paid in parts: part ${i + 1}, ${share}%, from ${afterMonths} months after approval`,
      ),
    ),
    ...(terms.owed ?? []).map(({ wording, afterMonths }) =>
      say(
        `承诺：${wording[0]}（拨付后 ${afterMonths} 个月核查）`,
        `Commitment: ${wording[1]} (checked ${afterMonths} months after payment)`,
      ),
    ),
  ]
  const sections: GuideSection[] = [
    { heading: say('办理方式', 'How'), lines: [MODES[terms.mode]?.[nth] ?? ''] },
    { heading: say('支持对象', 'Who'), lines: [guide.who?.[nth] ?? ''] },
    { heading: say('支持标准', 'How much'), lines: [terms.says?.[nth] ?? '', ...limits] },
    {
      heading: say('判定与计算（万元）', 'How it is judged and computed (10 000 yuan)'),
      lines: computedLines(terms, form, language),
    },
    { heading: say('办理时限', 'How long'), lines: days },
    {
      heading: say('有效期', 'In force'),
      lines: [
        effectiveTo === null ? say('未规定截止日', 'No end is laid down') : say(`至 ${effectiveTo}`, `Until ${effectiveTo}`),
      ],
    },
  ]
  return sections
    .map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => line !== '') }))
    .filter(({ lines }) => lines.length)
}
