import type { Translated } from '../translated.js'
import type { signIn as zh } from '../zh-CN/sign-in.js'

/** Signing in and signing up. */
export const signIn: Translated<typeof zh> = {
  title: 'Sign in',
  login: 'User name',
  password: 'Password',
  submit: 'Sign in',
  needLogin: 'Enter your user name',
  needPassword: 'Enter your password',
  tagline: 'Cultivating the enterprises of a high-tech zone',
  demo: 'Demo logins',
  demoHelp: 'One click fills it in; every password is {{password}}',
  publicity: 'Public notices',
}
