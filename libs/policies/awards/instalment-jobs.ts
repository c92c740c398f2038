import { job } from '#platform'

/** Daily: firms are told that the next part of their money may be asked for. */
export const tellInstalments = job('policies.tell-instalments')
