import { newId } from '#platform'
import { foreignRow, sharedRows } from '../../support/foreign-rows.js'
import { arrive, createUser } from '../../support/people.js'

const EVERYBODY = [
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

foreignRow({
  under: '/api/sessions/:id',
  strangers: EVERYBODY,
  make: async (office) => {
    const owner = await arrive(office, { roles: ['officer'] })
    const [session] = (await owner.browser.get('/api/sessions')).body
    return { id: session.id }
  },
})

foreignRow({
  under: '/api/tokens/:id',
  strangers: EVERYBODY,
  make: async (office) => {
    const owner = await arrive(office, { roles: ['officer'] })
    const expiresAt = new Date(office.clock.now().getTime() + 86_400_000).toISOString()
    const { body } = await owner.browser
      .post('/api/tokens')
      .send({ name: '某程序', scopes: ['cases.read'], readOnly: true, expiresAt })
    return { id: body.id }
  },
})

foreignRow({
  under: '/api/notifications/:id',
  strangers: EVERYBODY,
  make: async (office) => {
    const owner = await createUser(office.db, { roles: ['officer'] })
    const id = newId()
    await office.db.dataSource.query(
      `INSERT INTO notifications (id, user_id, kind, title_zh, title_en, in_app, mail, created_at)
       VALUES ($1, $2, 'law', '一', 'One', true, 'none', now())`,
      [id, owner.id],
    )
    return { id }
  },
})

foreignRow({
  under: '/api/covers/:id',
  strangers: ['officer', 'reviewer', 'manager', 'finance'],
  make: async (office) => {
    const owner = await arrive(office, { roles: ['officer'] })
    const substitute = await createUser(office.db, { roles: ['officer'] })
    const day = new Date(office.clock.now().getTime() + 5 * 86_400_000).toISOString().slice(0, 10)
    const { body } = await owner.browser.post('/api/covers').send({ substituteId: substitute.id, fromOn: day, toOn: day })
    return { id: body.id }
  },
})

foreignRow({
  under: '/api/saved-views/:id',
  strangers: EVERYBODY,
  make: async (office) => {
    const owner = await arrive(office, { roles: ['officer'] })
    const { body } = await owner.browser
      .post('/api/saved-views')
      .send({ list: 'cases', name: '我的', shared: true, query: { state: 'received' } })
    return { id: body.id }
  },
})

sharedRows('/api/preferences/:key', 'the key names one’s own setting; there is no row of anybody else behind it')
sharedRows('/api/departments/:id', 'the departments of the zone are everybody’s to see; changing them needs its right')
sharedRows('/api/users/:id', 'whoever may administer users may administer all of them')
