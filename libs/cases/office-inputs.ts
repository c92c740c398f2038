import { CorrectionList } from './corrections.dto.js'
import { AdverseDecision, Note, Reason } from './inputs.dto.js'
import type { InputClass } from './kind.js'

/** Inputs every chart may name. */
export const commonInputs: Readonly<Record<string, InputClass>> = { Note, Reason, AdverseDecision, CorrectionList }
