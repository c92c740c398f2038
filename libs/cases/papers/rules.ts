import type { Chart, EventDef } from '#lifecycle'
import type { Moved } from '../kind.js'
import { correctionNotice } from './correction-notice.js'
import { refusal } from './refusal.js'
import { submission } from './submission.js'
import type { PaperRule, PaperTemplate } from './template.js'

/** What every kind of case issues: the notice of a correction, the application as handed in, and adverse decisions. */
const BY_EFFECT: Readonly<Record<string, PaperTemplate>> = { issueCorrection: correctionNotice, submitAnswers: submission }
const ADVERSE = refusal({ code: 'adverse-decision', prefix: '决', title: '决定书' })

/**
 * The papers a move issues: those of the case's kind, and the common ones where the kind has none of its own for it (a
 * template of the same code, or for an adverse decision any paper to the firm).
 */
export function templatesFor(chart: Chart, own: readonly PaperRule[], moved: Pick<Moved, 'event' | 'to'>): PaperTemplate[] {
  const fits = ({ on, to }: PaperRule) => on.includes(moved.event) && (!to || to.includes(moved.to))
  const named = own.filter(fits).map(({ template }) => template)
  const definition = chart.events[moved.event] as EventDef<string> | undefined
  const common = (definition?.does ?? []).flatMap((effect) => BY_EFFECT[effect] ?? [])
  const adverse = definition?.adverse && !named.some(({ audience }) => audience === 'firm') ? [ADVERSE] : []
  return [...named, ...common.filter(({ code }) => !named.some((one) => one.code === code)), ...adverse]
}
