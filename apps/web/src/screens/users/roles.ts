import type { components } from '../../api/schema.js'

export type Role = components['schemas']['UserView']['roles'][number]

/** Roles by side: firm roles and office roles are never mixed in one user. */
export const ROLES_OF: Readonly<Record<'office' | 'firm', readonly Role[]>> = {
  office: ['officer', 'reviewer', 'expert', 'manager', 'finance', 'admin', 'auditor'],
  firm: ['firm-admin', 'firm-member'],
}
export const ROLES: readonly Role[] = [...ROLES_OF.office, ...ROLES_OF.firm]
