import type { Ctx } from './ctx.js'

/** The column that names a row of reference data in the reader's language: `name` or `name_en`. */
export const nameColumn = ({ language }: Pick<Ctx, 'language'>): 'name' | 'name_en' => (language === 'zh' ? 'name' : 'name_en')
