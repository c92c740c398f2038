import { notificationKind } from '#people'

/** The case of a firm moved on. */
export const movedForFirm = notificationKind('cases.moved-for-firm', { zh: '我的申请有进展', en: 'My application moved' })
/** A case in the office moved on. */
export const movedForOffice = notificationKind('cases.moved-for-office', { zh: '案件有新进展', en: 'A case moved' })
/** A case waits for somebody's decision or payment. */
export const waitsForYou = notificationKind('cases.waits-for-you', { zh: '有案件待您办理', en: 'A case waits for you' })
/** A deadline is near. */
export const dueSoon = notificationKind('cases.due-soon', { zh: '期限将至', en: 'A deadline is near' })
/** A deadline has passed. */
export const deadlinePassed = notificationKind('cases.deadline-passed', { zh: '期限已过', en: 'A deadline has passed' })
/** A deadline passed that a supervisor should know of. */
export const escalated = notificationKind('cases.escalated', { zh: '逾期督办', en: 'An overdue case' })
/** A due date moved with the calendar. */
export const dueMoved = notificationKind('cases.due-moved', {
  zh: '期限随放假安排调整',
  en: 'A due date moved with the calendar',
})
