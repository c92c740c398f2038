import { type JobDefinition, job } from '#platform'
import type { CaseJob } from './kind.js'

/** Tells the firm's people what happened to their case. */
export const notifyFirm = job<CaseJob>('cases.notify-firm')
/** Tells the officer of the case, and those who follow it, what happened. */
export const notifyOffice = job<CaseJob>('cases.notify-office')

/** Jobs every chart may name. */
export const commonJobs: Readonly<Record<string, JobDefinition<CaseJob>>> = { notifyFirm, notifyOffice }
