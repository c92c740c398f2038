/**
 * The name of an upload made fit to store and to offer again: no folders, no control or direction characters, no
 * leading dots, at most 120 characters, ending in the extension its content has.
 */
export function cleanFileName(given: string | undefined, extension: string): string {
  const last = (given ?? '').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const same = plain.toLowerCase().endsWith(`.${extension}`) || (extension === 'jpg' && /\.jpeg$/i.test(plain))
  const stem = [...(same ? plain.slice(0, plain.lastIndexOf('.')) : plain)].slice(0, 120).join('') || 'file'
  return same ? `${stem}${plain.slice(plain.lastIndexOf('.'))}` : `${stem}.${extension}`
}
