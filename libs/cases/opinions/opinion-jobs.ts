import { job } from '#platform'

/** Tells the departments a state of a case asks for their opinion. */
export const tellDepartments = job<{ caseId: string; state: string }>('cases.tell-departments')

/** Takes the silence of departments for consent, where that was said; every few minutes. */
export const sweepOpinions = job<Record<string, never>>('cases.sweep-opinions')
