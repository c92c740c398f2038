/** How a login is stored and compared: without surrounding blanks, full width folded, lower-case. */
export function normalLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase()
}

/** Letters, digits, dot, underscore, hyphen and @, 2 to 64 of them, beginning with a letter or digit. */
export const LOGIN_FORM = /^[a-z0-9][a-z0-9._@-]{1,63}$/i
