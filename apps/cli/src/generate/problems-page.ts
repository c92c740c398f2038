import { allTexts } from '#platform'
import { head, table } from './markdown.js'

/** Every code a problem or refusal may carry, with its two texts. */
export function problemsPage(): string {
  const codes = [...allTexts()].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    head(
      'Problems',
      `The ${codes.length} codes of RFC 9457 problems and their refusals, with their texts. \`{name}\` is filled from \`params\`.`,
    ),
    table(
      ['Code', '中文', 'English'],
      codes.map(([code, [zh, en]]) => [`\`${code}\``, zh, en]),
    ),
  ].join('\n')
}
