import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { Config } from './config.js'
import type { Class } from './data-source.js'
import { createLog, nestLogger } from './log.js'
import { PlatformModule } from './platform.module.js'

@Module({})
class LibsRoot {}

/** Libs on their database, without a web server and without taking jobs: for seeds and commands. The caller closes it. */
export async function openLibs(
  config: Config,
  { modules, entities }: { modules: readonly (Type | DynamicModule)[]; entities: readonly Class[] },
): Promise<INestApplicationContext> {
  const log = createLog(config, 'api')
  const platform = PlatformModule.forRoot({ config, entities, migrations: [], process: 'api', log })
  const root: DynamicModule = { module: LibsRoot, imports: [platform, ...modules] }
  return NestFactory.createApplicationContext(root, { logger: nestLogger(log), abortOnError: false })
}
