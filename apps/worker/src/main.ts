import { migrations } from '#migrations'
import { createWorker, runProcess } from '#platform'
import { entities } from '#seeds'
import { schedule } from './schedule.js'
import { WorkerModule } from './worker.module.js'

await runProcess('worker', migrations, async (config, log) => {
  const worker = await createWorker(config, { modules: [WorkerModule], entities, migrations, schedule, log })
  return { at: `${schedule.length} recurring jobs`, stop: () => worker.close() }
})
