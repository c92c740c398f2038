import { Body, Controller, HttpCode, Post } from '@nestjs/common'
import { Caller, type Ctx, UnitOfWork } from '#platform'
import { ownAffairs } from '../own-affairs.js'
import { SignedIn } from '../rights.js'
import type { Identity } from '../sessions/actors.queries.js'
import { BeforePasswordChange, SessionOnly } from '../sessions/route-marks.js'
import { Myself } from '../sessions/signed-in.js'
import { PasswordChange } from './passwords.dto.js'
import { PasswordsService } from './passwords.service.js'

/** One's own password. */
@Controller('password')
export class PasswordsController {
  constructor(
    private readonly passwords: PasswordsService,
    private readonly uow: UnitOfWork,
  ) {}

  /** Changes one's password; every other session of one's own ends. */
  @Post()
  @SignedIn()
  @SessionOnly()
  @BeforePasswordChange()
  @HttpCode(204)
  async change(@Caller() ctx: Ctx, @Myself() me: Identity, @Body() input: PasswordChange): Promise<void> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.passwords.change(tx, me.userId, input.current, input.password, me.keyId))
  }
}
