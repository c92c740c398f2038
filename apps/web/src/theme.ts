import { type ThemeConfig, theme } from 'antd'

/** The one accent: the green of a nursery bed. */
const ACCENT = '#1d6b4f'

/** Status colours with one meaning each: green done, blue running, amber soon or waiting on the firm, red late or refused, grey ended. */
export type Meaning = 'done' | 'running' | 'soon' | 'late' | 'ended'

/** Preset hues of tags, dark enough for their text. */
const hues = { blue: '#2b6cb0', green: '#237a57', gold: '#96610f', red: '#b83227' }

const light = {
  colorPrimary: ACCENT,
  colorPrimaryBg: '#e8f3ee',
  colorPrimaryBgHover: '#dcece4',
  colorInfo: '#2b6cb0',
  colorSuccess: '#237a57',
  colorSuccessBg: '#e6f4ec',
  colorWarning: '#8a5a0b',
  colorWarningBg: '#fdf5e4',
  colorWarningBorder: '#ecd9ad',
  colorError: '#b83227',
  colorErrorBg: '#fcefed',
  colorLink: ACCENT,
  colorLinkHover: '#14523c',
  colorBgLayout: '#f4f6f5',
  colorTextSecondary: '#56605c',
  colorTextTertiary: '#626d68',
  colorTextPlaceholder: '#6b7671',
  colorTextDisabled: '#727d78',
  controlItemBgActive: '#e8f3ee',
  controlItemBgActiveHover: '#dcece4',
}

const dark = {
  colorPrimary: '#3d9871',
  colorPrimaryBg: '#17332a',
  colorPrimaryBgHover: '#1d4035',
  colorInfo: '#5b9bd5',
  colorSuccess: '#5fb58e',
  colorWarning: '#d9a441',
  colorError: '#ea7f7a',
  colorLink: '#6cc3a0',
  colorLinkHover: '#8fd6b8',
  colorBgLayout: '#101513',
  colorBgContainer: '#181f1c',
  colorBgElevated: '#1f2724',
  colorBorder: '#3a4540',
  colorBorderSecondary: '#2a332f',
  colorTextSecondary: '#a9b5af',
  colorTextTertiary: '#a0aca6',
  colorTextPlaceholder: '#93a09a',
  colorTextDisabled: '#84918b',
  controlItemBgActive: '#17332a',
  controlItemBgActiveHover: '#1d4035',
}

/** Quotation marks and dashes are as wide as a Chinese character in the Chinese fonts: the page's language comes first. */
const HAN = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"'
const LATIN = '"Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans"'

/**
 * The product's look: calm, dense enough for a day at the desk, roomy where it is used on a phone. Text colours keep a
 * contrast of 4.5 : 1 on every background used. Nothing moves where the system asks for stillness.
 */
export function lookOf(isDark: boolean, room: 'desk' | 'roomy', english: boolean, still: boolean): ThemeConfig {
  const desk = room === 'desk'
  const ground = isDark ? dark.colorBgContainer : '#ffffff'
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { prefix: 'miaopu', key: desk ? 'miaopu' : 'miaopu-roomy' },
    token: {
      ...hues,
      ...(isDark ? dark : light),
      motion: !still,
      borderRadius: 6,
      fontSize: desk ? 14 : 16,
      controlHeight: desk ? 32 : 42,
      fontFamily: `-apple-system, BlinkMacSystemFont, ${english ? `${LATIN}, ${HAN}` : `${HAN}, ${LATIN}`}, sans-serif`,
    },
    components: {
      Table: { cellPaddingBlockMD: 9, cellPaddingInlineMD: 10, headerBg: isDark ? '#1d2522' : '#f7f9f8' },
      Layout: { headerBg: ground, siderBg: ground, headerHeight: 52, headerPadding: '0 16px' },
      Menu: {
        itemHeight: 38,
        itemBorderRadius: 6,
        itemSelectedBg: isDark ? dark.controlItemBgActive : light.controlItemBgActive,
        itemSelectedColor: isDark ? '#8fd6b8' : ACCENT,
        groupTitleColor: isDark ? dark.colorTextTertiary : light.colorTextTertiary,
      },
      Form: { verticalLabelPadding: '0 0 4px' },
    },
  }
}
