import { notificationKind } from '#people'

/** Something about one's acting for another firm: granted, changed, near its end, over. */
export const agentNotice = notificationKind('cases.agent', { zh: '代办授权', en: 'Acting as an agent' })
