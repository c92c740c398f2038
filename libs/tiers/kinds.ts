import { recognitionKind } from './recognition.kind.js'
import { renewalKind } from './renewal.kind.js'
import { revocationKind } from './revocation.kind.js'
import { transferKind } from './transfer.kind.js'

/** The kinds of case of the ladder. A further lifecycle is one file and one line here. */
export const tierKinds = [recognitionKind, renewalKind, transferKind, revocationKind] as const
