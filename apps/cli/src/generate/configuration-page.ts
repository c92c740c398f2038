import { Config } from '#platform'
import type { OfficeDescription } from './describe-office.js'
import { head, table } from './markdown.js'

/** Every environment variable with its default and meaning, from the docstrings of `Config`. */
export function configurationPage({ docstrings }: OfficeDescription): string {
  const defaults = new Config() as unknown as Record<string, unknown>
  const rows = Object.entries(Config.variables).map(([property, variable]) => {
    const own = docstrings.find(
      ({ file, line }) => file === 'libs/platform/config.ts' && new RegExp(`(^|\\s)${property}[?!]?(:| =)`).test(line),
    )
    const value = defaults[property]
    return [`\`${variable}\``, value === undefined ? '' : `\`${String(value)}\``, own?.text ?? '']
  })
  return [
    head(
      'Configuration',
      'Everything that can be set from the environment. A wrong value keeps the system from starting and is named.',
    ),
    table(['Variable', 'Default', 'Meaning'], rows),
  ].join('\n')
}
