import { Desk } from '#cases'
import { newId } from '#platform'
import { enterEnterprise, parkAt } from '../../support/enterprises.js'
import { foreignRow, sharedRows } from '../../support/foreign-rows.js'
import type { Office } from '../../support/office.js'
import { arrive } from '../../support/people.js'

/** An officer of park 0 and a case of theirs about an enterprise there. */
export async function foreignCase(office: Office) {
  const park = await parkAt(office, 0)
  const officer = await arrive(office, { roles: ['officer'], parks: [park] })
  const [programme] = await office.db.dataSource.query(
    `SELECT p.code FROM programmes p JOIN programme_versions v ON v.programme_id = p.id AND v.status = 'published' WHERE p.kind = 'recognition' ORDER BY p.code LIMIT 1`,
  )
  const { id } = await office.app.get(Desk, { strict: false }).open(
    {
      actor: { id: officer.id, name: officer.name, roles: ['officer'], scope: { parks: [park] } },
      now: office.clock.now(),
      requestId: newId(),
      language: 'zh',
    },
    { programmeCode: programme.code, enterpriseId: await enterEnterprise(office) },
  )
  return { officer, id }
}

foreignRow({
  under: '/api/cases/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager', 'reviewer', 'expert'],
  make: async (office) => ({ id: (await foreignCase(office)).id, round: '1' }),
})

foreignRow({
  under: '/api/tasks/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager', 'reviewer', 'expert'],
  make: async (office) => {
    const { officer, id } = await foreignCase(office)
    const { body } = await officer.browser.post(`/api/cases/${id}/tasks`).send({ title: '走访', assigneeId: officer.id })
    return { id: body.id }
  },
})

foreignRow({
  under: '/api/objections/:id',
  strangers: ['officer', 'manager', 'reviewer', 'expert', 'finance'],
  make: async (office) => {
    const id = newId()
    await office.db.dataSource.query(
      `INSERT INTO objections (id, case_id, text, contact, received_at) VALUES ($1, $2, '人数与公开数据不符', '市民', $3)`,
      [id, (await foreignCase(office)).id, office.clock.now()],
    )
    return { id }
  },
})

foreignRow({
  under: '/api/papers/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager', 'reviewer', 'expert'],
  make: async (office) => {
    const { id: caseId } = await foreignCase(office)
    const id = newId()
    await office.db.dataSource.query(
      `INSERT INTO issued_papers (id, template, template_version, title, audience, case_id, content, issued_at)
       VALUES ($1, 'submission', 1, '申报书', 'firm', $2, '{"issuer": "局", "title": "申报书", "blocks": []}', $3)`,
      [id, caseId, office.clock.now()],
    )
    return { id }
  },
})

sharedRows('/api/programmes/:code', 'what can be applied for is public to all who have signed in')
sharedRows('/api/calendar/:year', 'the working days of a year are the same for everybody')
