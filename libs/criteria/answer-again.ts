import { answerOfGroup } from './judge-rule.js'
import type { Answer, Judged } from './judgement.js'

/**
 * A judged tree with some leaves answered otherwise, by a person who stands for it: groups follow. Leaves keep their
 * figure and gap, so that what was judged stays readable.
 */
export function answerAgain(judged: Judged, answers: ReadonlyMap<string, Answer>): Judged {
  if (judged.kind === 'leaf') return { ...judged, answer: answers.get(judged.id) ?? judged.answer }
  const parts = judged.parts.map((part) => answerAgain(part, answers))
  return {
    ...judged,
    parts,
    answer: answerOfGroup(
      judged.kind,
      parts.map(({ answer }) => answer),
    ),
  }
}
