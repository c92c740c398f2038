import { Platform1700000000100 } from './0100-platform.js'
import { Cases1700000000400 } from './0400-cases.js'

/** Every migration, in order. Forward only; one file for each change of a lib. */
export const migrations = [Platform1700000000100, Cases1700000000400]
