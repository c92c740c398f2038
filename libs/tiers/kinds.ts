import type { Kind } from '#cases'
import { FactSources, FactsService } from '#enterprises'
import { recognitionKind } from './recognition.kind.js'
import { renewalKind } from './renewal.kind.js'
import { revocationKind } from './revocation.kind.js'
import type { TierFacts } from './tier-facts.js'
import { transferKind } from './transfer.kind.js'

/** The kinds of case of the ladder. A further lifecycle is one file and one line here. */
export const kindsJudging = (facts: FactsService): readonly Kind<TierFacts>[] => [
  recognitionKind(facts),
  renewalKind(facts),
  transferKind,
  revocationKind,
]

/** The same kinds for whoever needs their charts or runs the desk alone: facts are those of the register's profile. */
export const tierKinds = kindsJudging(new FactsService(new FactSources()))
