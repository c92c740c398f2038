import { fill, fire, gazelleAnswers, holdsTitle, open } from '../../support/applications.js'
import { enterEnterprise, parkAt } from '../../support/enterprises.js'
import { foreignRow, sharedRows } from '../../support/foreign-rows.js'
import { arrive } from '../../support/people.js'

foreignRow({
  under: '/api/panels/:id',
  strangers: ['officer', 'manager', 'reviewer', 'expert'],
  make: async (office) => {
    const officer = await arrive(office, { roles: ['officer'], parks: [await parkAt(office, 0)] })
    const enterpriseId = await enterEnterprise(office)
    await holdsTitle(office, enterpriseId, 'high-tech', '2025-03-10')
    const firm = await arrive(office, { roles: ['firm-admin'], enterprises: [enterpriseId] })
    const id = await open(firm.browser, 'recognise-gazelle', enterpriseId, 'draft')
    await fill(firm.browser, id, gazelleAnswers)
    await fire(firm.browser, id, 'submit')
    const witness = await arrive(office, { roles: ['officer'] })
    const expert = await arrive(office, { roles: ['expert'] })
    const manager = await arrive(office, { roles: ['manager'] })
    await manager.browser.put(`/api/experts/${expert.id}`).send({ employer: '某研究院', expertise: ['芯片'] })
    const rubric = [{ key: 'novelty', label: '创新性', most: 100 }]
    const { body } = await officer.browser
      .post(`/api/cases/${id}/panels`)
      .send({ words: '试验抽取', witnessId: witness.id, seats: 1, rubric })
    return { id: body.id }
  },
})

sharedRows('/api/experts/:userId', 'the pool of experts is one for the whole zone')
