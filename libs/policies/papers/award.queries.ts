import { type PaperAbout, yuan } from '#cases'
import { officialDay } from '#platform'

/** What is given, as rows of a letter: the amount, its year, and its parts where it is paid in parts; none while nothing is assessed. */
export async function amountRows({ manager, row }: PaperAbout): Promise<[string, string][]> {
  const [award] = await manager.query<
    { amountFen: string; year: number; parts: { number: number; amountFen: string; dueOn: string }[] }[]
  >(
    `SELECT a.amount_fen::text AS "amountFen", a.year, COALESCE((
       SELECT json_agg(json_build_object('number', i.number, 'amountFen', i.amount_fen::text, 'dueOn', i.due_on) ORDER BY i.number)
       FROM award_instalments i WHERE i.case_id = a.case_id), '[]') AS parts
     FROM awards a WHERE a.case_id = $1`,
    [row.id],
  )
  if (!award) return []
  return [
    ['兑现金额', `${yuan(award.amountFen)} 元`],
    ['预算年度', `${award.year}年`],
    ...award.parts.map(({ number, amountFen, dueOn }): [string, string] => [
      `第${number}期`,
      `${yuan(amountFen)} 元，自${officialDay(dueOn)}起可申请拨付`,
    ]),
  ]
}
