import type { Translated } from '../translated.js'
import type { advice as zh } from '../zh-CN/advice.js'

/** Questions of firms and their answers. */
export const advice: Translated<typeof zh> = {
  title: 'Questions of firms',
  titleFirm: 'My questions',
  sub: 'What firms ask from the pages of policies and titles. They are told when you answer.',
  subFirm: 'What you asked your officer, and the answers. Every policy and every rung lets you ask.',
  states: { open: 'Open', answered: 'Answered', any: 'All' },
  about: 'About',
  enterprise: 'Enterprise',
  question: 'Question',
  answer: 'Answer',
  asked: 'Asked',
  act: 'Action',
  waiting: 'Waiting for the officer',
  reply: 'Answer',
  replyTo: 'Answer “{{about}}”',
  needAnswer: 'Write the answer',
  done: 'Answered; the firm is told',
  none: 'No question is open',
  noneHelp: 'Questions that firms ask on policies and titles are listed here.',
  noneFirm: 'Nothing asked yet',
  noneFirmHelp: 'Press “Ask an officer” on any policy; the answer appears here.',
  seePolicies: 'See the policies',
}
