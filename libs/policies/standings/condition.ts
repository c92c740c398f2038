import { type Formula, formula, type Rule, type Ruleset } from '#criteria'
import { type FormulaNames, formulaInWords } from '../catalogue/formula-in-words.js'

/** The shapes of a condition's nodes that become parts of a rule. */
interface Node {
  type: string
  name?: string
  value?: unknown
  op?: string
  args?: Node[]
  content?: Node
}
type Comparison = '>=' | '>' | '<=' | '<' | '==' | '!='

const TURNED: Readonly<Record<Comparison, Comparison>> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '==': '==', '!=': '!=' }

/**
 * The condition of a clause as a rule, so that it is explained condition by condition with figure and gap as titles are.
 * A figure compared with a value is a condition of its own; anything else is one by its truth alone.
 */
export function ruleOfCondition(id: string, text: string, names: FormulaNames, language: 'zh' | 'en'): Ruleset {
  const derived: Record<string, string> = {}
  const label = (node: Node) => formulaInWords(String(node), names, language)
  const truth = (node: Node): Rule => {
    const metric = `condition_${Object.keys(derived).length + 1}`
    derived[metric] = String(node)
    return { id: metric, metric, op: '==', value: true, label: label(node) }
  }
  let leaf = 0
  const ruleOf = (node: Node): Rule => {
    const [first, second] = node.args ?? []
    if (node.type === 'ParenthesisNode' && node.content) return ruleOf(node.content)
    if (node.type === 'SymbolNode')
      return { id: `c${++leaf}`, metric: node.name ?? '', op: '==', value: true, label: label(node) }
    if (node.type !== 'OperatorNode' || !first) return truth(node)
    if (node.op === 'not') return { not: ruleOf(first) }
    if (!second) return truth(node)
    if (node.op === 'and') return { all: partsOf(node, 'and').map(ruleOf) }
    if (node.op === 'or') return { any: partsOf(node, 'or').map(ruleOf) }
    const op = node.op as Comparison
    if (!(op in TURNED)) return truth(node)
    const compared = (figure: Node, by: Comparison, value: Node): Rule => ({
      ...{
        id: `c${++leaf}`,
        metric: figure.name ?? '',
        op: by,
        value: value.value as number | string | boolean,
        label: label(node),
      },
    })
    if (first.type === 'SymbolNode' && second.type === 'ConstantNode') return compared(first, op, second)
    if (first.type === 'ConstantNode' && second.type === 'SymbolNode') return compared(second, TURNED[op], first)
    return truth(node)
  }
  const rule = ruleOf(rootOf(formula(text)))
  return { id, name: id, derived, rule: 'all' in rule ? rule : { all: [rule] } }
}

const rootOf = ({ node }: Formula): Node => node as unknown as Node

/** The parts of `a and b and c`, however they are nested. */
function partsOf(node: Node, op: 'and' | 'or'): Node[] {
  return (node.args ?? []).flatMap((each) => {
    const inner = each.type === 'ParenthesisNode' && each.content ? each.content : each
    return inner.type === 'OperatorNode' && inner.op === op ? partsOf(inner, op) : [inner]
  })
}
