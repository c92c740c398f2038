import type { Answer, FactValue } from '#criteria'

/**
 * What a scan keeps of an evaluation: each leaf not met or unknown in short. The full explanation is judged afresh when it
 * is asked for, so that a million results stay small.
 */
export interface Explained {
  /** By leaf id: its answer and, where it has one, the figure used and its period. */
  leaves: Readonly<Record<string, readonly [answer: Answer, value?: FactValue, period?: string]>>
}
