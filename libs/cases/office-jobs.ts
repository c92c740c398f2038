import { type JobDefinition, job } from '#platform'
import type { CaseJob } from './kind.js'

/** Tells the firm's people what happened to their case. */
export const notifyFirm = job<CaseJob>('cases.notify-firm')
/** Tells the officer of the case, and those who follow it, what happened. */
export const notifyOffice = job<CaseJob>('cases.notify-office')

/** Tells whoever the case waits on next: those who decide, or finance. */
export const notifyHolder = job<CaseJob>('cases.notify-holder')

/** Jobs every chart may name. */
export const commonJobs: Readonly<Record<string, JobDefinition<CaseJob>>> = { notifyFirm, notifyOffice, notifyHolder }
