import type { Chart, Text } from './chart.js'

/** Faults in the labels: chart, every state for office and firm, and every event must be named in both languages. */
export function wordFaults(chart: Chart): string[] {
  const faults = silent(chart.label, '', 'label')
  for (const [name, state] of Object.entries(chart.states)) {
    faults.push(...silent(state.label?.office, `, state "${name}"`, 'office label'))
    faults.push(...silent(state.label?.firm, `, state "${name}"`, 'firm label'))
  }
  for (const [name, event] of Object.entries(chart.events)) faults.push(...silent(event.label, `, event "${name}"`, 'label'))
  return faults
}

function silent(text: Text | undefined, at: string, what: string): string[] {
  const languages = ['Chinese', 'English'].filter((_, i) => !text?.[i]?.trim())
  return languages.map((language) => `${at}: the ${what} has no ${language} text`)
}
