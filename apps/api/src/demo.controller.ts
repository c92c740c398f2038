import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { Open } from '#people'
import { Config } from '#platform'
import { demoLogins } from '#seeds'
import { DemoWorld } from './demo.dto.js'

/** The demo world's logins for the sign-in page; none where the office runs without it. */
@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(private readonly config: Config) {}

  /** Who can be tried out. */
  @Open()
  @Get()
  world(): DemoWorld {
    if (!this.config.demo || this.config.mode === 'production') return { logins: [] }
    return { logins: demoLogins.map(({ login, password, role, who }) => ({ login, password, roles: role.split(', '), who })) }
  }
}
