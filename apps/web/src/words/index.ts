import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Words } from './zh-CN/index.js'

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

/** A field of the office's work with texts of its own: one file in each language. */
export type Area = keyof Words

/** What every page speaks: the frame round it and the parts it is made of. */
const ALWAYS: readonly Area[] = ['frame', 'parts', 'open']
const files = import.meta.glob<Record<string, object>>(['./zh-CN/*.ts', './en/*.ts', '!./*/index.ts'])
const spoken = new Set<Area>(ALWAYS)
/** The router begins to load the first screen before there is anything to put texts into. */
let prepare: () => void = () => {}
const prepared = new Promise<void>((done) => {
  prepare = done
})

/** Loads the texts of these areas in the language of the page; a screen waits for its own before it is drawn. */
export async function words(...areas: Area[]): Promise<void> {
  for (const area of areas) spoken.add(area)
  await prepared
  await load(language(), areas)
}

/** Loads the texts of a language, of all that was spoken of so far, and shows the page in it. */
export async function speak(to: Language): Promise<void> {
  await load(to, [...spoken])
  await i18next.changeLanguage(to)
  document.documentElement.lang = to
  localStorage.setItem(KEPT, to)
}

async function load(to: Language, areas: readonly Area[]): Promise<void> {
  const missing = areas.filter((area) => !i18next.getResource(to, 'translation', area))
  await Promise.all(
    missing.map(async (area) => {
      const file = `./${to}/${area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
      const texts = await files[file]?.()
      if (!texts?.[area]) throw new Error(`no words for ${area} in ${to}`)
      i18next.addResourceBundle(to, 'translation', { [area]: texts[area] }, true, true)
    }),
  )
}

/** Prepares the texts; await before the first page is drawn. */
export async function prepareWords(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .init({ lng: initial(), resources: {}, fallbackLng: false, interpolation: { escapeValue: false }, returnNull: false })
  await speak(initial())
  prepare()
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
