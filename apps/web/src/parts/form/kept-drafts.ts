const PREFIX = 'miaopu.answers.'

/** What somebody has typed into a form and the server has not yet, with the moment of the answers it was typed over. */
export interface KeptDrafts {
  who: string
  drafts: Readonly<Record<string, unknown>>
  savedAt?: string
}

/** Keeps in this tab what is not saved yet, so that a reload, a lost session or a step back loses none of it. */
export function keepDrafts(id: string, kept: KeptDrafts): void {
  try {
    if (Object.keys(kept.drafts).length === 0) sessionStorage.removeItem(PREFIX + id)
    else sessionStorage.setItem(PREFIX + id, JSON.stringify(kept))
  } catch {
    /* A browser that keeps nothing still saves to the server. */
  }
}

/** What this person had typed into this form and not saved when the page was last open in this tab. */
export function recallDrafts(id: string, who: string): KeptDrafts | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + id) ?? 'null') as KeptDrafts | null
    return kept?.who === who ? kept : undefined
  } catch {
    return undefined
  }
}

/** Forgets everything kept in this tab: at sign-out nothing stays behind. */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
}
