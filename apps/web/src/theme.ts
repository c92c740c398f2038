import { type ThemeConfig, theme } from 'antd'

/** The one accent: the green of a nursery bed. */
const ACCENT = '#1d6b4f'

/** Status colours with one meaning each: green done, blue running, amber soon or waiting on the firm, red late or refused, grey ended. */
export type Meaning = 'done' | 'running' | 'soon' | 'late' | 'ended'

/** Ant Design's preset tag colour of each meaning. */
export const meaningColour: Readonly<Record<Meaning, string>> = {
  done: 'green',
  running: 'blue',
  soon: 'gold',
  late: 'red',
  ended: 'default',
}

/**
 * The product's look: calm, dense enough for a day at the desk, roomy where it is used on a phone. Text colours keep a
 * contrast of 4.5 : 1 on every background used.
 */
export function lookOf(dark: boolean, room: 'desk' | 'roomy'): ThemeConfig {
  const shade = dark ? theme.darkAlgorithm : theme.defaultAlgorithm
  const desk = room === 'desk'
  return {
    algorithm: desk ? [shade, theme.compactAlgorithm] : shade,
    cssVar: { prefix: 'miaopu', key: desk ? 'miaopu' : 'miaopu-roomy' },
    token: {
      colorPrimary: dark ? '#3d9871' : ACCENT,
      colorInfo: dark ? '#5b9bd5' : '#2b6cb0',
      colorSuccess: dark ? '#5fb58e' : '#237a57',
      colorWarning: dark ? '#d9a441' : '#96610f',
      colorError: dark ? '#e5706b' : '#b83227',
      colorLink: dark ? '#6cc3a0' : ACCENT,
      colorLinkHover: dark ? '#8fd6b8' : '#14523c',
      colorBgLayout: dark ? '#111614' : '#f4f6f5',
      colorTextSecondary: dark ? '#a9b5af' : '#56605c',
      colorTextTertiary: dark ? '#a0aca6' : '#626d68',
      colorTextPlaceholder: dark ? '#93a09a' : '#6b7671',
      colorTextDisabled: dark ? '#84918b' : '#727d78',
      borderRadius: 6,
      fontSize: desk ? 14 : 15,
      controlHeight: desk ? 32 : 40,
      fontFamily: `-apple-system, BlinkMacSystemFont, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Segoe UI", Roboto, sans-serif`,
    },
    components: {
      Table: { cellPaddingBlockMD: 9, cellPaddingInlineMD: 10, headerBg: dark ? '#1a211e' : '#f7f9f8' },
      Layout: {
        headerBg: dark ? '#161c19' : '#ffffff',
        siderBg: dark ? '#161c19' : '#ffffff',
        headerHeight: 52,
        headerPadding: '0 16px',
      },
      Menu: { itemHeight: 36, itemBorderRadius: 6 },
    },
  }
}
