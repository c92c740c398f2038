import { newId } from '#platform'
import { enterEnterprise } from '../../support/enterprises.js'
import { foreignRow, sharedRows } from '../../support/foreign-rows.js'
import type { Office } from '../../support/office.js'

/** A title in force that another enterprise in another park holds. */
async function foreignMembership(office: Office): Promise<string> {
  const id = newId()
  await office.db.dataSource.query(
    `INSERT INTO memberships (id, enterprise_id, tier_code, valid_from, valid_to, status, certificate_name, granted_at)
     SELECT $1, $2, code, '2025-01-01', '2027-12-31', 'active', '别家企业', now() FROM tiers ORDER BY code LIMIT 1`,
    [id, await enterEnterprise(office)],
  )
  return id
}

foreignRow({
  under: '/api/memberships/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager'],
  make: async (office) => ({ id: await foreignMembership(office) }),
})

foreignRow({
  under: '/api/duties/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager'],
  make: async (office) => {
    const id = newId()
    await office.db.dataSource.query(
      `INSERT INTO duties (id, membership_id, year, name, opens_on, due_on) VALUES ($1, $2, 2026, '年报', '2026-03-01', '2026-05-31')`,
      [id, await foreignMembership(office)],
    )
    return { id }
  },
})

sharedRows('/api/rulesets/:id', 'rulesets are the same for everybody; drafts are seen only by those who may write them')
