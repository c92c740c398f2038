import { RIGHTS, ROLES, type Role } from '#people'
import type { OfficeDescription } from './describe-office.js'
import { head, table } from './markdown.js'

const WORDS: Readonly<Record<string, string>> = {
  open: 'anyone',
  'signed-in': 'anyone signed in, about their own affairs',
  'by-chart': 'whom the chart lets fire the event',
}

/** Who may do what, and what each route asks for. */
export function rightsPage({ routes }: OfficeDescription): string {
  const rights = Object.entries(RIGHTS as Readonly<Record<string, readonly Role[]>>)
  return [
    head(
      'Rights',
      'Which role holds which right, and which right each route needs. Which rows a person sees is a second question, answered by their scope.',
    ),
    '## Roles\n',
    table(
      ['Right', ...ROLES],
      rights.map(([right, roles]) => [`\`${right}\``, ...ROLES.map((role) => (roles.includes(role) ? '●' : ''))]),
    ),
    '\n## Routes\n',
    table(
      ['Route', 'Needs'],
      routes.map(({ method, path, right = '' }) => [`\`${method} ${path}\``, WORDS[right] ?? `\`${right}\``]),
    ),
  ].join('\n')
}
