import { Platform1700000000100 } from './0100-platform.js'
import { People1700000000200 } from './0200-people.js'
import { Preferences1700000000210 } from './0210-preferences.js'
import { Enterprises1700000000300 } from './0300-enterprises.js'
import { Figures1700000000310 } from './0310-figures.js'
import { ImportUndo1700000000311 } from './0311-import-undo.js'
import { Cases1700000000400 } from './0400-cases.js'
import { Panels1700000000410 } from './0410-panels.js'
import { Opinions1700000000420 } from './0420-opinions.js'
import { Company1700000000430 } from './0430-company.js'
import { CaseStages1700000000431 } from './0431-case-stages.js'
import { Questions1700000000440 } from './0440-questions.js'
import { Ratings1700000000441 } from './0441-ratings.js'
import { Moments1700000000450 } from './0450-moments.js'
import { ToldDepartments1700000000451 } from './0451-told-departments.js'
import { IssuedPapers1700000000460 } from './0460-issued-papers.js'
import { InternalCases1700000000470 } from './0470-internal-cases.js'
import { Agents1700000000471 } from './0471-agents.js'
import { CaseNumbers1700000000472 } from './0472-case-numbers.js'
import { ExaminedStates1700000000480 } from './0480-examined-states.js'
import { WholeMetrics1700000000481 } from './0481-whole-metrics.js'
import { Tiers1700000000500 } from './0500-tiers.js'
import { Rulesets1700000000510 } from './0510-rulesets.js'
import { Judgements1700000000520 } from './0520-judgements.js'
import { Points1700000000530 } from './0530-points.js'
import { Policies1700000000700 } from './0700-policies.js'
import { Risks1700000000710 } from './0710-risks.js'
import { Instalments1700000000720 } from './0720-instalments.js'
import { MatchRuns1700000000721 } from './0721-match-runs.js'

/** Every migration, in order. Forward only; one file for each change of a lib. */
export const migrations = [
  Platform1700000000100,
  People1700000000200,
  Preferences1700000000210,
  Enterprises1700000000300,
  Figures1700000000310,
  ImportUndo1700000000311,
  Cases1700000000400,
  Panels1700000000410,
  Opinions1700000000420,
  Company1700000000430,
  CaseStages1700000000431,
  Questions1700000000440,
  Ratings1700000000441,
  Moments1700000000450,
  ToldDepartments1700000000451,
  IssuedPapers1700000000460,
  InternalCases1700000000470,
  Agents1700000000471,
  CaseNumbers1700000000472,
  ExaminedStates1700000000480,
  WholeMetrics1700000000481,
  Tiers1700000000500,
  Rulesets1700000000510,
  Judgements1700000000520,
  Points1700000000530,
  Policies1700000000700,
  Risks1700000000710,
  Instalments1700000000720,
  MatchRuns1700000000721,
]
