import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'zh-CN' | 'en'
const KEPT = 'miaopu.language'

/** The language of the page: the one chosen here before, else the browser's, Chinese first. */
export function language(): Language {
  return (i18next.language as Language | undefined) ?? initial()
}

function initial(): Language {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'zh-CN' || kept === 'en') return kept
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN'
}

const load = { 'zh-CN': () => import('./zh-CN/index.js'), en: () => import('./en/index.js') }

/** Loads the texts of a language and shows the page in it. */
export async function speak(to: Language): Promise<void> {
  if (!i18next.hasResourceBundle(to, 'translation')) i18next.addResourceBundle(to, 'translation', (await load[to]()).default)
  await i18next.changeLanguage(to)
  document.documentElement.lang = to
  localStorage.setItem(KEPT, to)
}

/** Prepares the texts; await before the first page is drawn. */
export async function prepareWords(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .init({ lng: initial(), resources: {}, fallbackLng: false, interpolation: { escapeValue: false }, returnNull: false })
  await speak(initial())
}

const UNITS: Readonly<Record<string, string>> = {
  人: 'people',
  件: 'items',
  项: 'items',
  个: 'items',
  家: 'firms',
  年: 'years',
  月: 'months',
  个月: 'months',
  天: 'days',
  元: 'yuan',
  千元: '1 000 yuan',
  美元: 'dollars',
  亿美元: '100 million dollars',
  位: 'in rank',
  分: 'points',
  万元: '10 000 yuan',
  亿元: '100 million yuan',
  平方米: 'm²',
  吨: 't',
}

/** A unit of a form in the language of the page; an unknown one stays as it is written. */
export function unitOf(unit: string | undefined): string {
  if (!unit) return ''
  return language() === 'en' ? (UNITS[unit] ?? unit) : unit
}

/** One of the two texts the server sends as a pair: [中文, English]. */
export function said(text: readonly [string, string] | string): string {
  return typeof text === 'string' ? text : language() === 'en' ? text[1] : text[0]
}

/** Several words in a row, parted as the page's language parts them. */
export function joined(words: readonly string[]): string {
  return words.join(language() === 'en' ? ', ' : '、')
}
