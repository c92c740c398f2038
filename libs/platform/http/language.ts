/**
 * The language to answer in: English when the Accept-Language header prefers it over Chinese, else Chinese.
 * Unknown languages and malformed headers count as no preference.
 */
export function languageOf(header: string | undefined): 'zh' | 'en' {
  let best: { language: 'zh' | 'en'; weight: number } | undefined
  for (const part of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';')
    const language = tag.split('-')[0]
    if (language !== 'zh' && language !== 'en') continue
    const q = params.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((v) => v !== undefined)
    const weight = q === undefined ? 1 : Number(q)
    if (weight > 0 && (!best || weight > best.weight)) best = { language, weight }
  }
  return best?.language ?? 'zh'
}
