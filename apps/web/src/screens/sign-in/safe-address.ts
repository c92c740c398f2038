/** Only addresses of this site: a link elsewhere in `to` leads home. */
export function safeAddress(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\') ? to : '/'
}
