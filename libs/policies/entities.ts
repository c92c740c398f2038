import { Award } from './awards/award.entity.js'
import { AwardInstalment } from './awards/award-instalment.entity.js'
import { AwardProof } from './awards/award-proof.entity.js'
import { MatchRun } from './awards/match-run.entity.js'
import { Policy } from './catalogue/policy.entity.js'
import { PolicyClause } from './catalogue/policy-clause.entity.js'
import { PolicyPackage } from './catalogue/policy-package.entity.js'
import { WindowDeadline } from './catalogue/window-deadline.entity.js'
import { Commitment } from './commitments/commitment.entity.js'
import { CreditGrade } from './commitments/credit-grade.entity.js'
import { SignedPromise } from './commitments/signed-promise.entity.js'
import { Allotment } from './money/allotment.entity.js'
import { BudgetEntry } from './money/budget-entry.entity.js'
import { BudgetLine } from './money/budget-line.entity.js'
import { Payment } from './payments/payment.entity.js'
import { PaymentAccount } from './payments/payment-account.entity.js'
import { PaymentBatch } from './payments/payment-batch.entity.js'
import { RiskMark } from './risks/risk-mark.entity.js'

/** Every table of policies, money and payments. */
export const policiesEntities = [
  ...[PolicyPackage, Policy, PolicyClause, WindowDeadline],
  ...[BudgetLine, BudgetEntry, Allotment, Award, AwardInstalment, AwardProof, MatchRun],
  ...[PaymentAccount, PaymentBatch, Payment, CreditGrade, SignedPromise, Commitment, RiskMark],
]
