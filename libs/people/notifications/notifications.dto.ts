import { Transform, Type } from 'class-transformer'
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator'
import { PageQuery } from '#platform'
import { CHANNELS, type Channel } from './kinds.js'

/** Which of one's notifications to list. */
export class NotificationsQuery extends PageQuery {
  /** Only those not yet read. */
  @IsOptional() @Transform(({ value }) => value === 'true' || value === true) @IsBoolean() unread?: boolean
}

/** A notification, in the reader's language. */
export class NotificationView {
  id: string
  kind: string
  title: string
  body: string
  /** Path within the application. */
  link: string | null
  caseId: string | null
  createdAt: Date
  readAt: Date | null
}

/** One page of notifications, latest first. */
export class NotificationsPage {
  items: NotificationView[]
  total: number
  page: number
  size: number
}

/** How many notifications are unread. */
export class UnreadCount {
  unread: number
}

/** A wish for one kind and channel. */
export class NotificationPreferenceChange {
  @IsString() @MaxLength(100) kind: string
  @IsIn(CHANNELS) channel: Channel
  @IsBoolean() wanted: boolean
}

/** Several wishes at once. */
export class NotificationPreferencesChange {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => NotificationPreferenceChange)
  changes: NotificationPreferenceChange[]
}

/** What one kind of notification does for the reader. */
export class NotificationPreferenceView {
  kind: string
  label: string
  inApp: boolean
  eMail: boolean
  digest: boolean
}
