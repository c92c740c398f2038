import type { FormSection } from '#cases'
import { formula } from '#criteria'
import type { ClauseInput } from './terms.js'

/** The shapes of a formula's nodes that are put into words. */
type Node = {
  type: string
  name?: string
  value?: unknown
  op?: string
  fn?: string | { name: string }
  args?: Node[]
  content?: Node
  condition?: Node
  trueExpr?: Node
  falseExpr?: Node
}

/** How the figures and answers of a formula are called. */
export interface FormulaNames {
  nameOf: (name: string) => string
  /** A text a figure is compared with, e.g. the value of a choice. */
  choiceOf: (value: string) => string
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '==': '=', '!=': '≠', '*': '×', '/': '÷' }
const JOINED: Readonly<Record<string, readonly [string, string]>> = { and: [' 且 ', ' and '], or: [' 或 ', ' or '] }

/** How a clause calls its figures and the answers its form offers. */
export function namesOf(inputs: readonly ClauseInput[], form: readonly FormSection[], language: 'zh' | 'en'): FormulaNames {
  const nth = language === 'zh' ? 0 : 1
  const choices = form.flatMap((section) => section.fields).flatMap((field) => field.choices ?? [])
  return {
    nameOf: (name) => inputs.find((input) => input.name === name)?.label[nth] ?? name,
    choiceOf: (value) => choices.find((choice) => choice.value === value)?.label[nth] ?? value,
  }
}

/** A formula as people read it: its figures by name, its steps in words; a part the words do not cover stays as written. */
export function formulaInWords(text: string, { nameOf, choiceOf }: FormulaNames, language: 'zh' | 'en'): string {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en)
  const many = (parts: readonly string[]) => parts.join(say('、', ', '))
  const call = (name: string, args: readonly string[]): string => {
    const [first = '', second = ''] = args
    switch (name) {
      case 'min':
        return args.length > 1
          ? say(`（${many(args)} 中较小者）`, `(the least of ${many(args)})`)
          : say(`（${first} 中最低者）`, `(the least ${first})`)
      case 'max':
        return args.length > 1
          ? say(`（${many(args)} 中较大者）`, `(the most of ${many(args)})`)
          : say(`（${first} 中最高者）`, `(the most ${first})`)
      case 'floor':
        return say(`（${first}，取整数）`, `(whole part of ${first})`)
      case 'has':
        return say(`${first} 含“${second}”`, `${first} includes “${second}”`)
      case 'known':
        return say(`${first}（没有则按 ${second}）`, `${first} (${second} where there is none)`)
      default:
        return `${name}(${many(args)})`
    }
  }
  const words = (node: Node | undefined): string => {
    if (!node) return ''
    const args = (node.args ?? []).map(words)
    switch (node.type) {
      case 'ConstantNode':
        return typeof node.value === 'string' ? choiceOf(node.value) : String(node.value)
      case 'SymbolNode':
        return nameOf(node.name ?? '')
      case 'ParenthesisNode':
        return say(`（${words(node.content)}）`, `(${words(node.content)})`)
      case 'ConditionalNode':
        return say(
          `${words(node.condition)} 时为 ${words(node.trueExpr)}，否则 ${words(node.falseExpr)}`,
          `${words(node.trueExpr)} if ${words(node.condition)}, else ${words(node.falseExpr)}`,
        )
      case 'FunctionNode':
        return call(typeof node.fn === 'object' ? node.fn.name : (node.fn ?? ''), args)
      case 'OperatorNode': {
        const op = node.op ?? ''
        const joint = JOINED[op]
        if (op === 'not') return say(`非 ${args[0]}`, `not ${args[0]}`)
        if (joint) return args.join(joint[language === 'zh' ? 0 : 1])
        return args.length === 1 ? `${op}${args[0]}` : args.join(` ${SIGNS[op] ?? op} `)
      }
      default:
        return String(node)
    }
  }
  return words(formula(text).node as unknown as Node)
}
