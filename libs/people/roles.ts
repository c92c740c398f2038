/** Who there is. A user may hold several; firm roles and office roles are never mixed in one user. */
export const ROLES = [
  'firm-admin',
  'firm-member',
  'officer',
  'reviewer',
  'expert',
  'manager',
  'finance',
  'admin',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

export const FIRM_ROLES: readonly Role[] = ['firm-admin', 'firm-member']
export const OFFICE_ROLES: readonly Role[] = ['officer', 'reviewer', 'manager', 'finance', 'admin', 'auditor']
/** The office roles that handle cases: what a colleague can stand in for. */
export const WORKING_ROLES: readonly Role[] = ['officer', 'reviewer', 'manager', 'finance']
