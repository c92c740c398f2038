/** A login of the fictional demo world. */
export class DemoLogin {
  login: string
  password: string
  /** Its roles. */
  roles: string[]
  /** Who it is, in Chinese. */
  who: string
}

/** What a page may offer whoever tries the product out. */
export class DemoWorld {
  /** Empty where no demo world was asked for. */
  logins: DemoLogin[]
}
