import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookOf } from '../theme.js'

export type Shade = 'light' | 'dark' | 'system'
const KEPT = 'miaopu.shade'

const ShadeContext = createContext<{ shade: Shade; dark: boolean; choose: (shade: Shade) => void }>({
  shade: 'system',
  dark: false,
  choose: () => {},
})

/** The chosen shade (light, dark or the system's) and how to choose another. */
export function useShade() {
  return useContext(ShadeContext)
}

/** Wraps the pages in the product's look: theme, dark mode, and Ant Design's own texts in the page's language. */
export function Look({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation()
  const [shade, setShade] = useState<Shade>(() => (localStorage.getItem(KEPT) as Shade | null) ?? 'system')
  const systemDark = useAsked('(prefers-color-scheme: dark)')
  const still = useAsked('(prefers-reduced-motion: reduce)')
  const dark = shade === 'dark' || (shade === 'system' && systemDark)
  const english = i18n.language === 'en'
  const look = useMemo(() => lookOf(dark, 'desk', english, still), [dark, english, still])
  dayjs.locale(english ? 'en' : 'zh-cn')
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
    document.documentElement.dataset.shade = dark ? 'dark' : 'light'
    document.body.style.background = dark ? '#101513' : '#f4f6f5'
  }, [dark])
  const choose = (next: Shade) => {
    localStorage.setItem(KEPT, next)
    setShade(next)
  }
  return (
    <ShadeContext.Provider value={{ shade, dark, choose }}>
      <ConfigProvider theme={look} locale={english ? enUS : zhCN} button={{ autoInsertSpace: false }}>
        <App>{children}</App>
      </ConfigProvider>
    </ShadeContext.Provider>
  )
}

/** Larger touch targets and type for the firm's side, which is used on phones. */
export function Roomy({ children }: { children: ReactNode }) {
  const { dark } = useShade()
  const { i18n } = useTranslation()
  const english = i18n.language === 'en'
  const still = useAsked('(prefers-reduced-motion: reduce)')
  const look = useMemo(() => lookOf(dark, 'roomy', english, still), [dark, english, still])
  return <ConfigProvider theme={look}>{children}</ConfigProvider>
}

/** Whether the person's system asks for something of every page: darkness, or stillness. */
function useAsked(what: string): boolean {
  const [asked, setAsked] = useState(() => matchMedia(what).matches)
  useEffect(() => {
    const query = matchMedia(what)
    const follow = () => setAsked(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [what])
  return asked
}
