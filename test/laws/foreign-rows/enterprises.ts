import { enterEnterprise, freshCode } from '../../support/enterprises.js'
import { foreignRow } from '../../support/foreign-rows.js'
import type { Office } from '../../support/office.js'
import { arrive } from '../../support/people.js'

/** The credit code of an enterprise of park 0. */
async function foreignCode(office: Office): Promise<string> {
  const [row] = await office.db.dataSource.query('SELECT uscc FROM enterprises WHERE id = $1', [await enterEnterprise(office)])
  return row.uscc
}

foreignRow({
  under: '/api/enterprises/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager'],
  make: async (office) => ({ id: await enterEnterprise(office) }),
})

foreignRow({
  under: '/api/enterprises/claims/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager'],
  make: async (office) => {
    const claimant = await arrive(office, { roles: ['firm-member'] })
    const claim = { uscc: await foreignCode(office), name: `试验认领${freshCode().slice(-7)}` }
    const { body } = await claimant.browser.post('/api/enterprises/claims').send(claim)
    return { id: body[0].id }
  },
})

foreignRow({
  under: '/api/enterprises/merges/:id',
  strangers: ['officer', 'manager'],
  make: async (office) => {
    const proposer = await arrive(office, { roles: ['officer'] })
    const pair = { fromId: await enterEnterprise(office), intoId: await enterEnterprise(office), reason: '同一家' }
    const { body } = await proposer.browser.post('/api/enterprises/merges').send(pair)
    return { id: body.id }
  },
})

foreignRow({
  under: '/api/enterprises/imports/:id',
  strangers: ['officer'],
  make: async (office) => {
    const owner = await arrive(office, { roles: ['officer'] })
    const csv = Buffer.from(`企业名称,统一社会信用代码\n试验导入有限公司,${freshCode()}\n`)
    const file = await owner.browser.post('/api/files').attach('file', csv, 'in.csv')
    const { body } = await owner.browser.post('/api/enterprises/imports').send({ fileId: file.body.id })
    return { id: body.id }
  },
})

foreignRow({
  under: '/api/questions/:id',
  strangers: ['officer', 'manager'],
  make: async (office) => {
    const id = await enterEnterprise(office)
    const asker = await arrive(office, { roles: ['firm-member'], enterprises: [id] })
    const { body } = await asker.browser.post(`/api/enterprises/${id}/questions`).send({ about: '试验', question: '能申报吗' })
    return { id: body.id }
  },
})
