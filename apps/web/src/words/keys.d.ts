import 'i18next'
import type { Words } from './zh-CN/index.js'

/** A text's key that does not exist does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Words }
  }
}
