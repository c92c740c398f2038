import { type MathNode, parse } from 'mathjs'
import { Exact, type Facts, type FactValue, numberOf, type Reads, reads } from './facts.js'
import { functions } from './formula-functions.js'

/**
 * Formulas of derived measures and amounts: arithmetic, comparison, `and or not`, `if ? then : else`, and the functions
 * of `formula-functions.ts`. mathjs reads them; nothing of mathjs evaluates: each node is computed here in exact
 * decimals, and a missing input makes the result unknown (undefined), never zero.
 */
export interface Formula {
  readonly text: string
  /** Names the formula reads, in order of appearance. */
  readonly reads: readonly string[]
  readonly node: MathNode
}

/** A formula cannot be used; the message says where and why. */
export class FormulaError extends Error {}

type Value = Exact | string | boolean | readonly (Exact | string | undefined)[]
export type Computed = Value | undefined

const OPERATORS = new Set([
  'add',
  'subtract',
  'multiply',
  'divide',
  'pow',
  'unaryMinus',
  'larger',
  'largerEq',
  'smaller',
  'smallerEq',
  'equal',
  'unequal',
  'and',
  'or',
  'not',
])

/**
 * Reads a formula and checks that it uses nothing but the permitted operators and functions.
 * @throws FormulaError naming the part that is not permitted.
 */
export function formula(text: string): Formula {
  let node: MathNode
  try {
    node = parse(text)
  } catch (error) {
    throw new FormulaError(`the formula "${text}" cannot be read: ${(error as Error).message}`)
  }
  const reads = new Set<string>()
  const visit = (each: MathNode): void => {
    const it = each as unknown as Node
    switch (it.type) {
      case 'ConstantNode':
        return
      case 'SymbolNode':
        reads.add(it.name)
        return
      case 'ParenthesisNode':
        visit(it.content)
        return
      case 'ConditionalNode':
        for (const part of [it.condition, it.trueExpr, it.falseExpr]) visit(part)
        return
      case 'ArrayNode':
        for (const part of it.items) visit(part)
        return
      case 'RelationalNode':
        for (const part of it.params) visit(part)
        return
      case 'OperatorNode':
        if (!OPERATORS.has(it.fn)) throw new FormulaError(`the formula "${text}" uses "${it.op}", which is not permitted`)
        for (const part of it.args) visit(part)
        return
      case 'FunctionNode':
        if (!Object.hasOwn(functions, it.fn.name))
          throw new FormulaError(
            `the formula "${text}" calls "${it.fn.name}", which is not one of ${Object.keys(functions).join(', ')}`,
          )
        for (const part of it.args) visit(part)
        return
      default:
        throw new FormulaError(`the formula "${text}" uses "${each.toString()}", which is not permitted`)
    }
  }
  visit(node)
  return { text, reads: [...reads], node }
}

/** Computes a formula over facts; undefined when an input it needs is missing, unreadable, or the result has no value (division by zero). */
export function compute(f: Formula, facts: Facts): Computed {
  return computeFrom(f, reads(facts))
}

/** Computes a formula over facts as they are read. */
export function computeFrom(f: Formula, facts: Reads): Computed {
  return evaluate(f.node, (name) => readValue(facts.fact(name)?.value))
}

/** A computed value as a fact holds it: decimals as text. */
export function asFactValue(value: Computed): FactValue | undefined {
  if (value === undefined) return undefined
  if (value instanceof Exact) return value.toFixed()
  if (typeof value === 'string' || typeof value === 'boolean') return value
  return (value as readonly (Exact | string | undefined)[]).map((each) =>
    each instanceof Exact ? each.toFixed() : (each ?? null),
  )
}

function readValue(value: FactValue | undefined): Computed {
  if (value === undefined || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((each) => (each === null ? undefined : (numberOf(each) ?? String(each))))
  return numberOf(value as number | string) ?? (typeof value === 'string' ? value : undefined)
}

/** The shapes of mathjs nodes that are read here. */
type Node =
  | { type: 'ConstantNode'; value: unknown }
  | { type: 'SymbolNode'; name: string }
  | { type: 'ParenthesisNode'; content: MathNode }
  | { type: 'ConditionalNode'; condition: MathNode; trueExpr: MathNode; falseExpr: MathNode }
  | { type: 'ArrayNode'; items: MathNode[] }
  | { type: 'RelationalNode'; conditionals: string[]; params: MathNode[] }
  | { type: 'OperatorNode'; fn: string; op: string; args: MathNode[] }
  | { type: 'FunctionNode'; fn: { name: string }; args: MathNode[] }

type Read = (name: string) => Computed

const constants = new WeakMap<MathNode, Exact>()

/** A number as the formula writes it, exactly; read once for each place. */
function constantOf(node: MathNode): Exact {
  const known = constants.get(node)
  if (known) return known
  const exact = new Exact(node.toString())
  constants.set(node, exact)
  return exact
}

function evaluate(each: MathNode, read: Read): Computed {
  const node = each as unknown as Node
  switch (node.type) {
    case 'ConstantNode':
      return typeof node.value === 'number'
        ? constantOf(each)
        : typeof node.value === 'string' || typeof node.value === 'boolean'
          ? node.value
          : undefined
    case 'SymbolNode':
      return read(node.name)
    case 'ParenthesisNode':
      return evaluate(node.content, read)
    case 'ArrayNode':
      return node.items.map((item) => {
        const value = evaluate(item, read)
        return value instanceof Exact ? value : undefined
      })
    case 'ConditionalNode':
      return conditional(node, read)
    case 'RelationalNode':
      return chained(node, read)
    case 'FunctionNode':
      return functions[node.fn.name]?.(node.args.map((arg) => evaluate(arg, read)))
    case 'OperatorNode':
      return operate(
        node.fn,
        node.args.map((arg) => evaluate(arg, read)),
      )
  }
}

/** With an unknown condition the result is known only where both ways agree. */
function conditional(node: Extract<Node, { type: 'ConditionalNode' }>, read: Read): Computed {
  const condition = evaluate(node.condition, read)
  if (condition === true) return evaluate(node.trueExpr, read)
  if (condition === false) return evaluate(node.falseExpr, read)
  const yes = evaluate(node.trueExpr, read)
  const no = evaluate(node.falseExpr, read)
  return equal(yes, no) === true ? yes : undefined
}

function chained(node: Extract<Node, { type: 'RelationalNode' }>, read: Read): Computed {
  const values = node.params.map((param) => evaluate(param, read))
  const parts = node.conditionals.map((fn, i) => operate(fn, [values[i], values[i + 1]]))
  return parts.reduce<Computed>((all, part) => operate('and', [all, part]), true)
}

function equal(a: Computed, b: Computed): boolean | undefined {
  if (a === undefined || b === undefined) return undefined
  return a instanceof Exact && b instanceof Exact ? a.eq(b) : a === b
}

function operate(fn: string, [a, b]: Computed[]): Computed {
  switch (fn) {
    case 'and':
      return a === false || b === false ? false : a === true && b === true ? true : undefined
    case 'or':
      return a === true || b === true ? true : a === false && b === false ? false : undefined
    case 'not':
      return typeof a === 'boolean' ? !a : undefined
    case 'equal':
      return equal(a, b)
    case 'unequal': {
      const same = equal(a, b)
      return same === undefined ? undefined : !same
    }
    case 'unaryMinus':
      return a instanceof Exact ? a.negated() : undefined
  }
  if (!(a instanceof Exact) || !(b instanceof Exact)) return undefined
  return arithmetic(fn, a, b)
}

function arithmetic(fn: string, a: Exact, b: Exact): Computed {
  switch (fn) {
    case 'add':
      return a.plus(b)
    case 'subtract':
      return a.minus(b)
    case 'multiply':
      return a.times(b)
    case 'divide':
      return b.isZero() ? undefined : a.dividedBy(b)
    case 'pow': {
      const power = a.pow(b)
      return power.isFinite() ? power : undefined
    }
    case 'larger':
      return a.gt(b)
    case 'largerEq':
      return a.gte(b)
    case 'smaller':
      return a.lt(b)
    case 'smallerEq':
      return a.lte(b)
    default:
      return undefined
  }
}
