import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import zh from './zh-CN.js'

export type Language = 'zh-CN' | 'en'
const KEPT = 'miaopu.language'

/** The language of the page: the one chosen here before, else the browser's, Chinese first. */
export function language(): Language {
  return (i18next.language as Language | undefined) ?? initial()
}

function initial(): Language {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'zh-CN' || kept === 'en') return kept
  return navigator.language.startsWith('zh') ? 'zh-CN' : navigator.language.startsWith('en') ? 'en' : 'zh-CN'
}

/** Loads the texts of a language and shows the page in it. */
export async function speak(to: Language): Promise<void> {
  if (to === 'en' && !i18next.hasResourceBundle('en', 'translation')) i18next.addResourceBundle('en', 'translation', (await import('./en.js')).default)
  await i18next.changeLanguage(to)
  document.documentElement.lang = to
  localStorage.setItem(KEPT, to)
}

/** Prepares the texts; await before the first page is drawn. */
export async function prepareWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await speak(initial())
}
