import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common'
import { Caller, type Ctx, Id, UnitOfWork } from '#platform'
import { ownAffairs } from '../own-affairs.js'
import { SignedIn } from '../rights.js'
import {
  NotificationPreferencesChange,
  NotificationPreferenceView,
  NotificationsPage,
  NotificationsQuery,
  UnreadCount,
} from './notifications.dto.js'
import { NotificationsService } from './notifications.service.js'

/** One's own notifications. */
@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly notifications: NotificationsService,
    private readonly uow: UnitOfWork,
  ) {}

  /** Notifications, latest first. */
  @Get()
  @SignedIn()
  list(@Caller() ctx: Ctx, @Query() query: NotificationsQuery): Promise<NotificationsPage> {
    return this.notifications.page(ctx, query)
  }

  /** How many are unread. */
  @Get('unread')
  @SignedIn()
  async unread(@Caller() ctx: Ctx): Promise<UnreadCount> {
    return { unread: await this.notifications.unread(ctx) }
  }

  /** Marks all as read. */
  @Post('read')
  @SignedIn()
  @HttpCode(204)
  async readAll(@Caller() ctx: Ctx): Promise<void> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.notifications.readAll(tx))
  }

  /** Marks one as read. */
  @Post(':id/read')
  @SignedIn()
  @HttpCode(204)
  async read(@Caller() ctx: Ctx, @Param('id', Id) id: string): Promise<void> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.notifications.read(tx, id))
  }

  /** What one hears of, and how. */
  @Get('preferences')
  @SignedIn()
  preferences(@Caller() ctx: Ctx): Promise<NotificationPreferenceView[]> {
    return this.notifications.preferences(ctx)
  }

  /** Changes what one hears of. */
  @Patch('preferences')
  @SignedIn()
  async prefer(@Caller() ctx: Ctx, @Body() input: NotificationPreferencesChange): Promise<NotificationPreferenceView[]> {
    await this.uow.run(ownAffairs(ctx), (tx) => this.notifications.prefer(tx, input.changes))
    return this.notifications.preferences(ctx)
  }
}
