import type { FormSection } from '#cases'
import type { ProblemItem } from '#platform'
import { termsFaults } from './terms.js'

/** What keeps options and form from being those of a clause; asked when a version is drafted. */
export function optionsFaults(options: Readonly<Record<string, unknown>>, form: readonly FormSection[]): ProblemItem[] {
  return termsFaults(
    options,
    form.flatMap((section) => section.fields.map((field) => field.key)),
  )
}
