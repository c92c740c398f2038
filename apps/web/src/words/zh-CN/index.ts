import { desk } from './desk.js'
import { firm } from './firm.js'
import { frame } from './frame.js'
import { parts } from './parts.js'
import { people } from './people.js'
import { signIn } from './sign-in.js'

/** 中文 first, one file an area; the English files carry exactly these keys (the compiler checks). */
const zh = { frame, parts, signIn, desk, firm, people }
export default zh
export type Words = typeof zh
