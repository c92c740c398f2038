/** Every way money of a line moves: the account it leaves and the one it comes to. */
export const ENTRY_KINDS = {
  allocate: ['treasury', 'available'],
  withdraw: ['available', 'treasury'],
  reserve: ['available', 'reserved'],
  release: ['reserved', 'available'],
  commit: ['reserved', 'committed'],
  revoke: ['committed', 'available'],
  pay: ['committed', 'paid'],
  recover: ['paid', 'recovered'],
} as const

export type EntryKind = keyof typeof ENTRY_KINDS
