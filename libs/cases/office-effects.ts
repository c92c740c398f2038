import { assign } from './assignment.service.js'
import { closeCorrection, issueCorrection } from './corrections.effects.js'
import type { Effect } from './kind.js'
import { submitAnswers } from './submissions.effects.js'

/** Effects every chart may name. */
export const commonEffects: Readonly<Record<string, Effect>> = { submitAnswers, assign, issueCorrection, closeCorrection }
