/** One screen: who looks at it and where it is. `:case(state)` stands for the id of a demo case in that state, `:enterprise` and `:title` for one of each. */
export interface Screen {
  name: string
  who: string | null
  path: string
}

const of = (who: string | null, screens: Readonly<Record<string, string>>): Screen[] =>
  Object.entries(screens).map(([name, path]) => ({ name, who, path }))

/** Every screen there is. A new screen adds its line here and is then looked at, measured and judged with the others. */
export const screens: readonly Screen[] = [
  ...of(null, {
    'sign-in': '/sign-in',
    'public-programmes': '/public/programmes',
    'public-programme': '/public/programmes/recognise-gazelle',
    'public-publicity': '/public/publicity',
    'public-register': '/public/register',
  }),
  ...of('officer', {
    workbench: '/',
    cases: '/cases',
    'cases-all': '/cases?tab=all',
    'cases-none': '/cases?tab=all&q=zzzz',
    'case-review': '/cases/:case(review)',
    'case-documents': '/cases/:case(review)?tab=documents',
    'case-corrections': '/cases/:case(correcting)?tab=corrections',
    'case-tasks': '/cases/:case(enrolled)?tab=tasks',
    'case-opinions': '/cases/:case(review)?tab=opinions',
    'case-panels': '/cases/:case(review)?tab=panels',
    'case-comments': '/cases/:case(review)?tab=comments',
    'case-log': '/cases/:case(publicity)?tab=log',
    'case-recognised': '/cases/:case(recognised)',
    notifications: '/notifications?unread=false',
    password: '/password',
    'not-found': '/nowhere',
  }),
  ...of('officer2', { return: '/cases/:case(received)/return/return', 'case-received': '/cases/:case(received)' }),
  ...of('firm-agent', {
    'firm-home': '/',
    'firm-cases': '/cases',
    programmes: '/programmes',
    before: '/programmes/recognise-gazelle',
    progress: '/cases/:case(review)',
    'progress-refused': '/cases/:case(refused)',
    fill: '/cases/:case(draft)/fill',
    'fill-section': '/cases/:case(draft)/fill/figures',
    'fill-documents': '/cases/:case(draft)/fill/documents',
    check: '/cases/:case(draft)/check',
    receipt: '/cases/:case(received)/sent',
  }),
  ...of('firm', { 'firm-home-todo': '/', correct: '/cases/:case(correcting)/correct' }),
  ...of('officer', {
    enterprises: '/enterprises',
    'enterprises-none': '/enterprises?q=zzzz',
    enterprise: '/enterprises/:enterprise',
    'enterprise-members': '/enterprises/:enterprise?tab=members',
    'enterprise-titles': '/enterprises/:enterprise?tab=titles',
    'enterprise-cases': '/enterprises/:enterprise?tab=cases',
    'enterprise-history': '/enterprises/:enterprise?tab=history',
    claims: '/claims',
    duplicates: '/duplicates',
    merges: '/duplicates?tab=merges',
    imports: '/imports',
    leave: '/leave',
    profile: '/profile',
    'profile-notices': '/profile?tab=notices',
    'profile-sessions': '/profile?tab=sessions',
    'profile-tokens': '/profile?tab=tokens',
  }),
  ...of('expert', { panels: '/panels', panel: '/panels/:panel' }),
  ...of('manager', {
    overview: '/overview',
    'overview-parks': '/overview?by=park',
    counted: '/overview/cases?indicator=received&quarter=2026Q4',
    approvals: '/approvals',
    tiers: '/tiers',
    titles: '/titles',
    title: '/titles/:title',
    duties: '/duties',
    publicity: '/publicity',
    objections: '/publicity?tab=objections',
    recusals: '/admin/recusals',
    experts: '/admin/experts',
  }),
  ...of('admin', {
    users: '/admin/users',
    departments: '/admin/departments',
    rights: '/admin/rights',
    parks: '/admin/parks',
    'programme-list': '/admin/programmes',
    'programme-content': '/admin/programmes/recognise-gazelle',
    calendar: '/admin/calendar',
    jobs: '/admin/jobs',
    audit: '/admin/audit',
  }),
  ...of('firm', {
    'own-enterprise': '/enterprise',
    'own-members': '/enterprise?tab=members',
    'own-titles': '/titles',
    'own-duties': '/duties',
    claim: '/claim',
  }),
]
