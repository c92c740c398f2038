import { enterEnterprise } from '../../support/enterprises.js'
import { foreignRow } from '../../support/foreign-rows.js'

foreignRow({
  under: '/api/enterprises/:id',
  strangers: ['firm-admin', 'firm-member', 'officer', 'manager'],
  make: async (office) => ({ id: await enterEnterprise(office) }),
})
