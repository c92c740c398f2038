import { catalogue } from '#platform'

/** What can go wrong while a firm authorises an agent. */
export const agentProblems = catalogue({
  'cases.agent-missing': ['没有这份代办授权', 'There is no such agent'],
  'cases.agent-until': [
    '代办截止日应在 {first} 至 {last} 之间（最长一年）',
    'The last day must lie between {first} and {last} (a year at most)',
  ],
  'cases.agent-items': ['请至少选一个事项或一件案件', 'Choose at least one programme or case'],
  'cases.agent-programme': ['没有事项“{code}”，请重新选择', 'There is no programme “{code}”; choose again'],
  'cases.agent-case': ['所选案件不是本企业的，请重新选择', 'A chosen case is not this enterprise’s; choose again'],
  'cases.agent-member': [
    '{name}已是本企业成员，成员不用再授权代办',
    '{name} is a member of this enterprise already and needs no authorisation as an agent',
  ],
  'cases.agent-known': [
    '{name}已在代办其中的事项，请在名单里延期或改权限',
    '{name} acts on one of these already; extend or change that authorisation in the list',
  ],
  'cases.agent-revoked': ['这份授权已收回，要继续请重新授权', 'This authorisation was revoked; grant a new one'],
  'cases.agent-not-this': [
    '代办人只能填报和跟进，这一步请由企业自己办理',
    'An agent prepares and follows; this is for the firm itself',
  ],
})
