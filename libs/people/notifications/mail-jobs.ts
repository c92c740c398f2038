import { job } from '#platform'

/** Mails one notification to its recipient. */
export const mailNotification = job<{ notificationId: string }>('people.mail-notification')
/** Queues one digest for each person with something unread for it; daily. */
export const queueDigests = job<Record<string, never>>('people.queue-digests')
/** Mails one person what is still unread for their digest. */
export const mailDigest = job<{ userId: string }>('people.mail-digest')
