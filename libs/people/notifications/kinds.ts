/** How a person can be told. */
export type Channel = 'in-app' | 'e-mail' | 'digest'
export const CHANNELS: readonly Channel[] = ['in-app', 'e-mail', 'digest']

/** A text in both languages. */
export interface BothLanguages {
  zh: string
  en: string
}

/** Something people are told about. `defaults` hold for whoever has not chosen otherwise. */
export interface NotificationKind {
  readonly name: string
  readonly label: BothLanguages
  readonly defaults: Readonly<Record<Channel, boolean>>
}

const kinds = new Map<string, NotificationKind>()

/**
 * Declares something people are told about. Defaults: in the application and by e-mail, not in the daily digest.
 * A name declared twice throws at load.
 */
export function notificationKind(
  name: string,
  label: BothLanguages,
  defaults: Partial<Record<Channel, boolean>> = {},
): NotificationKind {
  if (kinds.has(name)) throw new Error(`notification kind ${name} is declared twice`)
  const kind = { name, label, defaults: { 'in-app': true, 'e-mail': true, digest: false, ...defaults } }
  kinds.set(name, kind)
  return kind
}

/** Every declared kind. */
export function allNotificationKinds(): readonly NotificationKind[] {
  return [...kinds.values()]
}

/** The declared kind of this name. */
export function notificationKindOf(name: string): NotificationKind | undefined {
  return kinds.get(name)
}
