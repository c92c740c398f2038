/** What a field of a request is called on the pages: [中文, English]. */
export type FieldNames = Readonly<Record<string, readonly [zh: string, en: string]>>

const names = new Map<string, readonly [string, string]>()

/** Registers a lib's names of fields, so that a message says “理由” and not “reason”. Two names for one field throw at load. */
export function fieldNames<const N extends FieldNames>(entries: N): N {
  for (const [field, name] of Object.entries(entries)) {
    const known = names.get(field)
    if (known && (known[0] !== name[0] || known[1] !== name[1])) throw new Error(`field ${field} has two names`)
    names.set(field, name)
  }
  return entries
}

/**
 * A field's path in the reader's words: `items.1.reason` is 第 2 项的理由, or “reason” of entry 2. What has no name is said
 * as it is written.
 */
export function sayField(path: string, language: 'zh' | 'en'): string {
  const zh = language === 'zh'
  const parts = path.split('.')
  const last = parts.findLast((part) => !/^\d+$/.test(part)) ?? path
  const name = names.get(last)?.[zh ? 0 : 1]
  if (name === undefined) return path
  const place = parts.findLast((part) => /^\d+$/.test(part))
  if (place === undefined) return name
  return zh ? `第 ${Number(place) + 1} 项的${name}` : `${name} of entry ${Number(place) + 1}`
}

fieldNames({
  id: ['编号', 'Id'],
  name: ['名称', 'Name'],
  title: ['标题', 'Title'],
  note: ['备注', 'Note'],
  reason: ['理由', 'Reason'],
  text: ['内容', 'Text'],
  body: ['内容', 'Text'],
  code: ['代码', 'Code'],
  date: ['日期', 'Date'],
  value: ['值', 'Value'],
  year: ['年份', 'Year'],
  quarter: ['季度', 'Quarter'],
  language: ['语言', 'Language'],
  email: ['电子邮箱', 'E-mail'],
  phone: ['电话', 'Telephone'],
  mobile: ['手机', 'Mobile phone'],
  address: ['地址', 'Address'],
  password: ['密码', 'Password'],
  page: ['页码', 'Page'],
  size: ['每页条数', 'Rows a page'],
  q: ['搜索词', 'Search'],
  status: ['状态', 'Status'],
  role: ['角色', 'Role'],
  version: ['版本', 'Version'],
  days: ['天数', 'Days'],
  kind: ['类型', 'Kind'],
  state: ['环节', 'State'],
  standing: ['情况', 'Standing'],
  on: ['日期', 'Date'],
  from: ['开始日期', 'From'],
  to: ['结束日期', 'Until'],
  by: ['分组', 'Split'],
  indicator: ['指标', 'Indicator'],
})
