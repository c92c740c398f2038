import { SetMetadata } from '@nestjs/common'
import type { Role } from './roles.js'

const firm: readonly Role[] = ['firm-admin', 'firm-member']
const office: readonly Role[] = ['officer', 'reviewer', 'manager', 'finance', 'admin', 'auditor']

/**
 * May this role do this at all? The one table. Which rows a person sees is `scope`; what moves a case is the chart's.
 * Printed as `apps/docs/generated/rights.md`.
 */
export const RIGHTS = {
  'users.read': ['admin', 'manager', 'officer', 'auditor'],
  'users.write': ['admin'],
  'departments.write': ['admin'],
  'leave.write': ['officer', 'reviewer', 'manager', 'finance', 'admin'],
  'parks.write': ['admin'],
  'enterprises.read': [...office, ...firm],
  'enterprises.write': ['officer', 'manager', 'admin'],
  'enterprises.own': ['firm-admin'],
  'enterprises.contacts': ['officer', 'manager', 'admin', 'firm-admin'],
  'enterprises.members': ['officer', 'manager', 'admin', 'firm-admin'],
  'agents.write': ['firm-admin'],
  'enterprises.import': ['officer', 'admin'],
  'imports.read': ['officer', 'manager', 'admin'],
  'imports.undo': ['officer', 'manager', 'admin'],
  'enterprises.merge': ['officer', 'manager', 'admin'],
  'enterprises.claim': firm,
  'enterprises.verify': ['officer', 'manager', 'admin'],
  'figures.declare': firm,
  'figures.verify': ['officer', 'manager'],
  'questions.ask': firm,
  'questions.read': [...office, ...firm],
  'questions.answer': ['officer', 'manager'],
  'ratings.give': firm,
  'ratings.read': office,
  'cases.read': [...office, 'expert', ...firm],
  'cases.open': ['officer', 'manager', ...firm],
  'cases.assign': ['officer', 'manager', 'admin'],
  'cases.fill': firm,
  'cases.supervise': ['manager'],
  'cases.comment': [...office, 'expert', ...firm],
  'cases.tasks': [...office, 'expert', ...firm],
  'recusals.read': ['officer', 'reviewer', 'expert', 'manager', 'finance', 'admin', 'auditor'],
  'cases.work': ['officer', 'reviewer', 'manager', 'expert', 'finance'],
  'opinions.read': ['officer', 'reviewer', 'manager', 'admin', 'auditor'],
  'opinions.ask': ['officer', 'manager'],
  'experts.read': ['officer', 'manager', 'admin', 'auditor'],
  'experts.write': ['manager', 'admin'],
  'panels.read': ['officer', 'reviewer', 'manager', 'admin', 'auditor', 'expert'],
  'panels.draw': ['officer', 'manager'],
  'panels.cancel': ['manager'],
  'panels.score': ['expert'],
  'programmes.read': [...office, 'expert', ...firm],
  'programmes.write': ['manager', 'admin'],
  'calendar.write': ['admin'],
  'tiers.read': [...office, ...firm],
  'rulesets.read': [...office, 'expert', ...firm],
  'rulesets.write': ['manager', 'admin'],
  'scan.read': office,
  'scan.run': ['manager', 'admin'],
  'prospects.invite': ['officer', 'manager'],
  'memberships.read': [...office, ...firm],
  'memberships.write': ['officer', 'manager'],
  'duties.fulfil': ['officer', 'manager', ...firm],
  'budget.read': ['officer', 'reviewer', 'manager', 'finance', 'admin', 'auditor'],
  'budget.write': ['finance'],
  'budget.allot': ['manager'],
  'payments.read': ['manager', 'finance', 'auditor'],
  'payments.compose': ['finance'],
  'payments.release': ['finance', 'manager'],
  'accounts.read': ['finance', 'firm-admin'],
  'accounts.write': ['firm-admin'],
  'awards.match': ['officer', 'manager'],
  'commitments.read': [...office, ...firm],
  'commitments.show': firm,
  'commitments.check': ['officer', 'reviewer', 'manager'],
  'credit.write': ['officer', 'manager'],
  'statistics.read': ['officer', 'manager', 'finance', 'admin', 'auditor'],
  'jobs.read': ['admin', 'auditor'],
  'jobs.retry': ['admin'],
  'audit.read': ['admin', 'auditor', 'manager'],
  'time.move': ['admin', 'manager', 'officer'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Right = keyof typeof RIGHTS

export const ROUTE_RIGHT = 'miaopu:right'
/** What a route declares: a right of the table, or one of three words. */
export type RouteRight = Right | 'open' | 'signed-in' | 'by-chart'

/** This route needs a right from the table. */
export const May = (right: Right) => SetMetadata(ROUTE_RIGHT, right)
/** This route answers anyone, signed in or not. */
export const Open = () => SetMetadata(ROUTE_RIGHT, 'open' satisfies RouteRight)
/** This route answers anyone who has signed in, about their own affairs. */
export const SignedIn = () => SetMetadata(ROUTE_RIGHT, 'signed-in' satisfies RouteRight)
/** This route fires an event: the chart alone says who may. */
export const ByChart = () => SetMetadata(ROUTE_RIGHT, 'by-chart' satisfies RouteRight)
