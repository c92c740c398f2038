import type { Chart, Refusal, Text } from './chart.js'
import { eventOf } from './edges.js'

/** The texts of this lib's refusal codes; `{name}` is filled from the refusal's params. */
export const lifecycleTexts = {
  'lifecycle.unknown-event': [
    '这类案件没有这一步，请打开案件看现在能办什么',
    'Cases of this kind have no such step; open the case to see what can be done now',
  ],
  'lifecycle.wrong-state': [
    '当前环节为“{state}”，不能办理“{event}”，请刷新页面查看最新进度',
    'The case is at “{state}”, where “{event}” is not possible; reload the page to see how far it is',
  ],
  'lifecycle.not-permitted': [
    '“{event}”只能由{by}办理，请转交有权人员',
    '“{event}” is for {by} only; hand it to someone who may',
  ],
  'lifecycle.document-missing': ['缺少材料：{document}，请补齐后再办理', 'Document missing: {document}; add it and try again'],
} as const satisfies Readonly<Record<string, Text>>

const roles: Readonly<Record<string, Text>> = {
  firm: ['企业', 'the firm'],
  'firm-admin': ['企业管理员', 'the firm’s administrator'],
  'firm-member': ['企业成员', 'a member of the firm'],
  'firm-agent': ['企业代办人', 'the firm’s agent'],
  auditor: ['审计人员', 'the auditor'],
  officer: ['企业服务专员', 'the officer'],
  reviewer: ['审核人员', 'the reviewer'],
  expert: ['专家', 'the expert'],
  manager: ['管理者', 'the manager'],
  finance: ['财务', 'finance'],
  admin: ['系统管理员', 'the administrator'],
  department: ['部门', 'the department'],
  system: ['系统', 'the system'],
}

const relations: Readonly<Record<string, Text>> = {
  own: ['本企业', 'own enterprise'],
  assigned: ['承办', 'assigned'],
  park: ['本园区', 'own park'],
  department: ['本部门', 'own department'],
}

const side = (language: 'zh' | 'en') => (language === 'zh' ? 0 : 1)
const word = (words: Readonly<Record<string, Text>>, name: string, language: 'zh' | 'en') =>
  (Object.hasOwn(words, name) ? words[name]?.[side(language)] : undefined) ?? name

/** Who may, in words: `['officer:assigned', 'manager']` → “企业服务专员（承办）、管理者”. An unknown role answers its own name. */
export function sayWho(by: readonly string[], language: 'zh' | 'en' = 'zh'): string {
  return by
    .map((who) => {
      const [role = '', relation] = who.split(':')
      const said = word(roles, role, language)
      if (relation === undefined) return said
      return language === 'zh' ? `${said}（${word(relations, relation, 'zh')}）` : `${said} (${word(relations, relation, 'en')})`
    })
    .join(language === 'zh' ? '、' : ', ')
}

/**
 * The same refusal with the names in its params (state, event, who) replaced by the chart's labels, ready to fill a text.
 * Refusals of other libs come back unchanged.
 */
export function inWords(
  chart: Chart,
  refusal: Refusal,
  language: 'zh' | 'en' = 'zh',
  audience: 'office' | 'firm' = 'office',
): Refusal {
  if (!Object.hasOwn(lifecycleTexts, refusal.code)) return refusal
  const params: Record<string, string | number | boolean | null> = { ...refusal.params }
  const { state, event, by } = params
  if (typeof event === 'string') params.event = eventOf(chart, event)?.label[side(language)] ?? event
  if (typeof state === 'string' && Object.hasOwn(chart.states, state))
    params.state = chart.states[state]?.label[audience][side(language)] ?? state
  if (typeof by === 'string') params.by = sayWho(by.split(', '), language)
  return { ...refusal, params }
}
