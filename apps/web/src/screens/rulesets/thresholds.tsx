import { useTranslation } from 'react-i18next'
import { NumberInput } from '../../parts/number-input.js'
import { Panel } from '../../parts/page.js'
import { conditionOf, leavesOf, sentence } from '../eligibility/conditions.js'
import { useFactNames } from '../eligibility/fact-names.js'

/** What a draft judges by. */
export interface Content {
  rule: Record<string, unknown>
  derived?: Record<string, string>
  score?: Record<string, unknown>
}

/** The numbers a rule compares with, each changed in its place. Shares are written as fractions, as in the rule. */
export function Thresholds({ content, onChange }: { content: Content; onChange: (content: Content) => void }) {
  const { t } = useTranslation()
  const names = useFactNames()
  const found = numbersIn(content.rule)
  const sentences = new Map(leavesOf(conditionOf(content.rule)).map((leaf) => [leaf.id, sentence(leaf, names, t)]))
  return (
    <Panel title={t('rulesets.thresholds')}>
      <ul className="plain-list rows">
        {found.map(({ path, at, id, value }) => (
          <li key={at} style={{ display: 'flex', gap: 12, justifyContent: 'space-between', alignItems: 'center' }}>
            <label htmlFor={`threshold-${at}`} className="wrap">
              {sentences.get(id) ?? id}
            </label>
            <NumberInput
              id={`threshold-${at}`}
              value={value}
              style={{ minWidth: 130 }}
              onChange={(to) =>
                typeof to === 'number' && onChange({ ...content, rule: put(content.rule, path, to) as Content['rule'] })
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type Path = readonly (string | number)[]
interface Place {
  path: Path
  at: string
  /** The condition it stands in. */
  id: string
  value: number
}

/** Every number a rule compares a figure with. */
function numbersIn(part: unknown, path: Path = [], at = 'rule'): Place[] {
  if (typeof part !== 'object' || part === null) return []
  const node = part as Record<string, unknown>
  const group = (['all', 'any'] as const).find((key) => Array.isArray(node[key]))
  if (group) return (node[group] as unknown[]).flatMap((each, i) => numbersIn(each, [...path, group, i], `${at}.${group}[${i}]`))
  if (node.not) return numbersIn(node.not, [...path, 'not'], `${at}.not`)
  const id = typeof node.id === 'string' ? node.id : at
  if (typeof node.value === 'number') return [{ path: [...path, 'value'], at, id, value: node.value }]
  const bands = (node.lookup as { bands?: { threshold: number }[] } | undefined)?.bands ?? []
  return bands.map(({ threshold }, i) => ({
    path: [...path, 'lookup', 'bands', i, 'threshold'],
    ...{ at: `${at}.bands[${i}]`, id, value: threshold },
  }))
}

function put(part: unknown, [key, ...rest]: Path, value: number): unknown {
  if (key === undefined) return value
  if (Array.isArray(part)) return part.map((each, i) => (i === key ? put(each, rest, value) : each))
  const node = part as Record<string, unknown>
  return { ...node, [key]: put(node[key], rest, value) }
}
