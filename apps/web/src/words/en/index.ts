import type { Words } from '../zh-CN/index.js'
import { desk } from './desk.js'
import { firm } from './firm.js'
import { frame } from './frame.js'
import { parts } from './parts.js'
import { people } from './people.js'
import { signIn } from './sign-in.js'

const en: Record<keyof Words, unknown> = { frame, parts, signIn, desk, firm, people }
export default en
