import { Platform1700000000100 } from './0100-platform.js'
import { People1700000000200 } from './0200-people.js'
import { Preferences1700000000210 } from './0210-preferences.js'
import { Enterprises1700000000300 } from './0300-enterprises.js'
import { Cases1700000000400 } from './0400-cases.js'
import { Tiers1700000000500 } from './0500-tiers.js'

/** Every migration, in order. Forward only; one file for each change of a lib. */
export const migrations = [
  Platform1700000000100,
  People1700000000200,
  Preferences1700000000210,
  Enterprises1700000000300,
  Cases1700000000400,
  Tiers1700000000500,
]
