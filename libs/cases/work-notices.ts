import { notificationKind } from '#people'

/** A case was put into your hands. */
export const assignedNotice = notificationKind('cases.assigned', { zh: '案件分派给我', en: 'A case is given to me' })
/** Somebody asks you to act on a case that waits on you. */
export const remindedNotice = notificationKind('cases.reminded', { zh: '催办', en: 'I am asked to act' })
/** A task was given to you. */
export const taskNotice = notificationKind('cases.task', { zh: '收到任务', en: 'A task is given to me' })
/** Somebody mentioned you in a comment. */
export const mentionNotice = notificationKind('cases.mention', { zh: '往来中提到我', en: 'Somebody mentions me in a comment' })
/** Somebody on the other side wrote on your case. */
export const commentNotice = notificationKind('cases.comment', { zh: '案件有新往来', en: 'A new message on my case' })
/** Somebody added you to those who follow a case. */
export const followNotice = notificationKind(
  'cases.followed',
  { zh: '抄送给我', en: 'A case is copied to me' },
  { 'e-mail': false, digest: true },
)
/** A colleague in the firm asks you, its administrator, to hand a case in. */
export const sendNotice = notificationKind('cases.send', { zh: '请我核对并提交', en: 'I am asked to check and hand in' })
/** An objection arrived against a publicity of yours. */
export const objectionNotice = notificationKind('cases.objection', { zh: '公示收到异议', en: 'An objection to a publicity' })
