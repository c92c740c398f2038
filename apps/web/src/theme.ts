import { type ThemeConfig, theme } from 'antd'

/** The one accent: the green of a nursery bed. */
const ACCENT = '#1d6b4f'

/** Status colours with one meaning each: green done, blue running, amber soon or waiting on the firm, red late or refused, grey ended. */
export type Meaning = 'done' | 'running' | 'soon' | 'late' | 'ended'

/** Ant Design's preset tag colour of each meaning. */
export const meaningColour: Readonly<Record<Meaning, string>> = { done: 'green', running: 'blue', soon: 'gold', late: 'red', ended: 'default' }

/** The product's look: calm, dense enough for a day at the desk. */
export function lookOf(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? [theme.darkAlgorithm, theme.compactAlgorithm] : [theme.defaultAlgorithm, theme.compactAlgorithm],
    cssVar: { key: 'miaopu' },
    token: {
      colorPrimary: dark ? '#4fae87' : ACCENT,
      colorInfo: dark ? '#5b9bd5' : '#2b6cb0',
      colorSuccess: dark ? '#5fb58e' : '#237a57',
      colorWarning: dark ? '#d9a441' : '#b7791f',
      colorError: dark ? '#e5706b' : '#c0392b',
      colorLink: dark ? '#6cc3a0' : ACCENT,
      colorBgLayout: dark ? '#111614' : '#f4f6f5',
      borderRadius: 6,
      fontSize: 14,
      controlHeight: 32,
      fontFamily: `-apple-system, BlinkMacSystemFont, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Segoe UI", Roboto, sans-serif`,
    },
    components: {
      Table: { cellPaddingBlock: 9, headerBg: dark ? '#1a211e' : '#f7f9f8' },
      Layout: { headerBg: dark ? '#161c19' : '#ffffff', siderBg: dark ? '#161c19' : '#ffffff', headerHeight: 52, headerPadding: '0 16px' },
      Menu: { itemHeight: 36 },
    },
  }
}
