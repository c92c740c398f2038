const WORDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  office: ['园区修改', 'the office'],
  firm: ['企业填报', 'the firm'],
  claim: ['企业申请关联', 'a claim'],
  merge: ['合并企业', 'a merge'],
  demo: ['演示数据', 'the demo world'],
  undo: ['撤销导入', 'undoing an import'],
}
const PREFIXES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  import: ['导入', 'import'],
  undo: ['撤销导入', 'undoing the import'],
}

/** Where a change came from (`office`, `import:名单.csv` …), as people say it. */
export function sourceInWords(source: string | null, language: 'zh' | 'en'): string {
  const at = language === 'zh' ? 0 : 1
  if (source === null) return at ? 'unknown' : '来源未知'
  const whole = WORDS[source]
  if (whole) return whole[at]
  const [prefix = '', ...rest] = source.split(':')
  const word = PREFIXES[prefix]
  if (!word || rest.length === 0) return source
  return at ? `${word[1]} "${rest.join(':')}"` : `${word[0]}“${rest.join(':')}”`
}
