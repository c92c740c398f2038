import type { Words } from './zh-CN.js'

const en: Words = {
  home: 'Home', menu: 'Menu', account: 'My account', signOut: 'Sign out', skip: 'Skip to content',
  again: 'Try again', reload: 'Reload', broken: 'Something on this page went wrong. What was saved is safe; reloading usually helps.', offline: 'The server cannot be reached. Check your connection; the page goes on by itself.',
  notFound: 'There is no such page.', request: 'Request {{id}} (name it when asking for help)',
  shade: { light: 'Light', dark: 'Dark', system: 'As the system' },
  signIn: {
    title: 'Sign in', login: 'User name', password: 'Password', submit: 'Sign in', ended: 'Your session has ended; please sign in again. What you had not sent is still on its page.',
    needLogin: 'Enter your user name', needPassword: 'Enter your password', tagline: 'Cultivating the enterprises of a high-tech zone', demo: 'Demo logins (password {{password}})', demoUse: 'Use',
  },
  inbox: 'Cases',
  inboxSub: '{{total}} cases', search: 'Number, enterprise, pinyin initials', mine: 'Mine to do', all: 'All', done: 'Done', opened: 'Opened by me', following: 'Copied to me',
  due: { today: 'Due today', soon: 'Due within 2 working days', overdue: 'Overdue', any: 'Any deadline' },
  column: { number: 'Number', enterprise: 'Enterprise', programme: 'Programme', state: 'State', holder: 'Held by', left: 'Working days left', due: 'Due', opened: 'Opened' },
  daysLeft: '{{count}} left', daysOver: '{{count}} over', noDue: 'Not timed', nothingHere: 'No cases here. Change a filter, or look at all.', reset: 'Reset',
  case: {
    actions: 'What can be done', none: 'There is nothing for you to do here now.', why: 'Why not', timeline: 'What happened', clock: 'Clock', used: 'Used', left: 'Left', days: '{{count}} working days', dueOn: 'Due {{date}}',
    whyDate: 'Why this date', provisional: 'Provisional: the State Council has not published that year’s calendar', back: 'Back to the list', confirm: 'Do “{{event}}”?', reason: 'Reason', done: 'Done', version: 'Programme version {{version}}', stale: 'Somebody has just moved this case; it is shown anew.',
    dataForm: 'Application', empty: 'Empty', byWhom: '{{name}}', input: 'Input (JSON)', inputHelp: 'This step needs an input',
  },
}
export default en
