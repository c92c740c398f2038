/** The public face of the judge: pure, knows no database and no present moment. */

export { answerAgain } from './answer-again.js'
export { isDate } from './days.js'
export { type Evaluation, evaluate, type Prepared, prepare } from './evaluate.js'
export {
  Exact,
  type Fact,
  type Facts,
  type FactValue,
  factsOf,
  numberOf,
  type Provenance,
  type Reads,
  reads,
  type Span,
} from './facts.js'
export { asFactValue, type Computed, compute, type Formula, FormulaError, formula } from './formula.js'
export { compare, judgeRule } from './judge-rule.js'
export { judgeScore } from './judge-score.js'
export * from './judgement.js'
export * from './rule.js'
export { type RulesetFault, rulesetFaults } from './ruleset-faults.js'
export { gapShare, lacking, type Shortfall, shortfall } from './shortfall.js'
export { type SizeBounds, type SizeFigures, type SizeRow, type SmeSize, smeSize } from './sme-size.js'
export { endsIn, type YearlyCheck } from './streak.js'
