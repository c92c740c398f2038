import { join } from 'node:path'
import { migrations } from '#migrations'
import { createApi, JobQueue, listenAt, Readiness, runProcess } from '#platform'
import { entities } from '#seeds'
import { ApiModule } from './api.module.js'

const webFolder = join(import.meta.dirname, '../../../web')

await runProcess('api', migrations, async (config, log) => {
  const app = await createApi(config, { modules: [ApiModule], entities, migrations, log, webFolder })
  await app.init()
  app.get(JobQueue).assertComplete()
  return {
    at: await listenAt(app, config.port, config.host),
    stop: () => {
      app.get(Readiness).leave()
      return app.close()
    },
  }
})
