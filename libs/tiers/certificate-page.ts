import type { MembershipRow } from './memberships.dto.js'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
const day = (date: string) => {
  const [year, month, date_] = date.split('-')
  return `${Number(year)}年${Number(month)}月${Number(date_)}日`
}

/** The certificate of a title of the zone, as a page to print: number, name, title and dates. Every text is escaped. */
export function certificatePage(title: MembershipRow & { decidedBy: string }): string {
  const until = title.validTo === null ? '长期有效' : `${day(title.validFrom)}至${day(title.validTo)}`
  const marked =
    title.status === 'active' || title.status === 'renewal-due' ? '' : `<p class="mark">${escaped(title.statusText)}</p>`
  const subject = title.subject ? `<p>（${escaped(title.subject)}）</p>` : ''
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(title.tierName)}证书 ${escaped(title.certificateNumber ?? '')}</title>
<style>
@page { size: A4 landscape; margin: 15mm }
body { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; text-align: center; color: #222; margin: 0 }
main { border: 3px double #a8763e; padding: 18mm 20mm; margin: 10mm auto; max-width: 230mm }
h1 { letter-spacing: .4em; color: #8c5a1f } .name { font-size: 1.6em; font-weight: bold }
dl { display: grid; grid-template-columns: auto auto; gap: .4em 1.5em; justify-content: center; text-align: left }
dt { color: #666 } dd { margin: 0 } .mark { color: #b00; font-size: 1.3em; font-weight: bold }
</style>
</head>
<body>
<main>
<h1>证书</h1>
${marked}
<p class="name">${escaped(title.certificateName)}</p>
<p>经审定，认定为</p>
<p class="name">${escaped(title.tierName)}</p>
${subject}
<dl>
<dt>证书编号</dt><dd>${escaped(title.certificateNumber ?? '')}</dd>
<dt>有效期</dt><dd>${until}</dd>
<dt>发证日期</dt><dd>${day(title.validFrom)}</dd>
<dt>发证机关</dt><dd>${escaped(title.decidedBy)}</dd>
</dl>
</main>
</body>
</html>
`
}
