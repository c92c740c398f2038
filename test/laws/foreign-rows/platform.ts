import { foreignRow } from '../../support/foreign-rows.js'
import { arrive } from '../../support/people.js'

foreignRow({
  under: '/api/files/:id',
  strangers: ['firm-admin', 'firm-member', 'expert'],
  make: async (office) => {
    const owner = await arrive(office, { roles: ['officer'] })
    const { body } = await owner.browser.post('/api/files').attach('file', Buffer.from('名称,金额\n甲,1\n'), 'note.csv')
    return { id: body.id }
  },
})
