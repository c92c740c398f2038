/**
 * A cell that a spreadsheet takes for text: one beginning like a formula gets an apostrophe before it
 * (OWASP, CSV injection). Numbers stay numbers.
 */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}
