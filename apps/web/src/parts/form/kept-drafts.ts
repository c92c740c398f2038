import { keep, recall } from '../kept.js'

/** What somebody has typed into a form and the server has not yet, with the moment of the answers it was typed over. */
export interface KeptDrafts {
  who: string
  drafts: Readonly<Record<string, unknown>>
  savedAt?: string
}

/** Keeps in this tab what is not saved yet, so that a reload, a lost session or a step back loses none of it. */
export function keepDrafts(id: string, kept: KeptDrafts): void {
  keep(`answers.${id}`, Object.keys(kept.drafts).length === 0 ? undefined : kept)
}

/** What this person had typed into this form and not saved when the page was last open in this tab. */
export function recallDrafts(id: string, who: string): KeptDrafts | undefined {
  const kept = recall<KeptDrafts>(`answers.${id}`)
  return kept?.who === who ? kept : undefined
}
