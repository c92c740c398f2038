import { Desk } from '#cases'
import { newId } from '#platform'
import { enterEnterprise, parkAt } from '../../support/enterprises.js'
import { foreignRow, sharedRows } from '../../support/foreign-rows.js'
import { arrive } from '../../support/people.js'

foreignRow({
  under: '/api/panels/:id',
  strangers: ['officer', 'manager', 'reviewer', 'expert'],
  make: async (office) => {
    const park = await parkAt(office, 0)
    const officer = await arrive(office, { roles: ['officer'], parks: [park] })
    const witness = await arrive(office, { roles: ['officer'], parks: [park] })
    const expert = await arrive(office, { roles: ['expert'] })
    const manager = await arrive(office, { roles: ['manager'] })
    await manager.browser.put(`/api/experts/${expert.id}`).send({ employer: '某研究院', expertise: ['芯片'] })
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
    const rubric = [{ key: 'novelty', label: '创新性', most: 100 }]
    const { body } = await officer.browser
      .post(`/api/cases/${id}/panels`)
      .send({ words: '试验抽取', witnessId: witness.id, seats: 1, rubric })
    return { id: body.id }
  },
})

sharedRows('/api/experts/:userId', 'the pool of experts is one for the whole zone')
