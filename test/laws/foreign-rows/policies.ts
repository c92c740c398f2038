import { newId } from '#platform'
import { enterEnterprise } from '../../support/enterprises.js'
import { foreignRow, sharedRows } from '../../support/foreign-rows.js'
import type { Office } from '../../support/office.js'

/** A commitment of an enterprise in park 0. */
async function foreignCommitment(office: Office): Promise<string> {
  const [id, caseId, enterpriseId] = [newId(), newId(), await enterEnterprise(office)]
  await office.db.dataSource.query(
    `WITH award AS (INSERT INTO awards (case_id, clause_code, enterprise_id, year, cap_group, gross_fen, amount_fen, standing, figures, assessed_at)
       VALUES ($2, 'x', $3, 2026, 'x', 1, 1, 'assessed', '[]', now()))
     INSERT INTO commitments (id, case_id, enterprise_id, kind, wording, wording_en, check_on, opened_at)
     VALUES ($1, $2, $3, 'address', '不迁出', 'Stays', '2027-01-01', now())`,
    [id, caseId, enterpriseId],
  )
  return id
}

foreignRow({
  under: '/api/commitments/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager', 'reviewer'],
  make: async (office) => ({ id: await foreignCommitment(office) }),
})

sharedRows('/api/public/clauses/:code', 'what the zone gives is public')
sharedRows('/api/budget-lines/:id', 'a budget line belongs to the zone; no firm has the right to read it')
sharedRows('/api/payment-batches/:id', 'a payment batch belongs to finance; no firm has the right to read it')
