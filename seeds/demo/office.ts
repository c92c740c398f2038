import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { CasesModule } from '#cases'
import { EnterprisesModule } from '#enterprises'
import { PeopleModule } from '#people'
import { type Class, type Config, createLog, nestLogger, PlatformModule } from '#platform'
import { PoliciesModule } from '#policies'
import { TiersModule } from '#tiers'

@Module({ imports: [PeopleModule, EnterprisesModule, CasesModule, TiersModule, PoliciesModule] })
class DemoOffice {}

/** The libs the demo world is played through, without a web server; the caller closes it. */
export async function openDemoOffice(config: Config, entities: readonly Class[]): Promise<INestApplicationContext> {
  const log = createLog(config, 'api')
  const platform = PlatformModule.forRoot({ config, entities, migrations: [], process: 'api', log })
  const root: DynamicModule = { module: DemoOffice, imports: [platform] }
  return NestFactory.createApplicationContext(root, { logger: nestLogger(log), abortOnError: false })
}
