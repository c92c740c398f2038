/** One thing to be said in a mail: what and where, never the content of a case. */
export interface MailLine {
  title: string
  link: string
}

/** The text of a mail about one notification. */
export function noticeText(language: 'zh' | 'en', name: string, line: MailLine): string {
  return language === 'en'
    ? `Dear ${name},\n\n${line.title}\n${line.link}\n\nSign in to see more. What mails you receive can be changed in your settings.\n`
    : `${name}，您好：\n\n${line.title}\n${line.link}\n\n请登录系统查看详情。可在个人设置中调整邮件通知。\n`
}

/** The subject and text of a daily digest; `more` further lines were left out. */
export function digestText(
  language: 'zh' | 'en',
  name: string,
  lines: readonly MailLine[],
  more: number,
): { subject: string; text: string } {
  const list = lines.map(({ title, link }) => `- ${title}\n  ${link}`).join('\n')
  const count = lines.length + more
  if (language === 'en') {
    const rest = more ? `\n… and ${more} more` : ''
    return { subject: `Miaopu: ${count} unread`, text: `Dear ${name},\n\nUnread since the last digest:\n\n${list}${rest}\n` }
  }
  const rest = more ? `\n……另有 ${more} 条` : ''
  return { subject: `苗圃：${count} 条未读通知`, text: `${name}，您好：\n\n以下通知尚未阅读：\n\n${list}${rest}\n` }
}
