import { advice } from './advice.js'
import { desk } from './desk.js'
import { eligibility } from './eligibility.js'
import { figures } from './figures.js'
import { firm } from './firm.js'
import { frame } from './frame.js'
import { ladder } from './ladder.js'
import { money } from './money.js'
import { open } from './open.js'
import { parts } from './parts.js'
import { people } from './people.js'
import { policies } from './policies.js'
import { register } from './register.js'
import { review } from './review.js'
import { rulesets } from './rulesets.js'
import { scan } from './scan.js'
import { signIn } from './sign-in.js'
import { system } from './system.js'

/** 中文 first, one file an area; the English files carry exactly these keys (the compiler checks). */
const zh = {
  frame,
  advice,
  parts,
  signIn,
  desk,
  firm,
  ladder,
  open,
  people,
  policies,

  register,
  review,
  system,
  eligibility,
  figures,
  rulesets,
  scan,
  money,
}
export default zh
export type Words = typeof zh
