import { CertificateCounter } from './certificate-counter.entity.js'
import { Duty } from './duty.entity.js'
import { CaseJudgement } from './judging/case-judgement.entity.js'
import { CaseOverride } from './judging/case-override.entity.js'
import { Membership } from './membership.entity.js'
import { MembershipEvent } from './membership-event.entity.js'
import { EnterprisePoints } from './points/enterprise-points.entity.js'
import { PointsScheme } from './points/points-scheme.entity.js'
import { RulesetVersion } from './rulesets/ruleset.entity.js'
import { DryRunChange } from './scan/dry-run-change.entity.js'
import { RulesetResult } from './scan/ruleset-result.entity.js'
import { ScanRun } from './scan/scan-run.entity.js'
import { Tier } from './tier.entity.js'

/** Every table of the ladder. */
export const tiersEntities = [
  ...[Tier, CertificateCounter, Membership, MembershipEvent, Duty],
  ...[RulesetVersion, RulesetResult, ScanRun, DryRunChange],
  ...[CaseJudgement, CaseOverride],
  ...[PointsScheme, EnterprisePoints],
]
