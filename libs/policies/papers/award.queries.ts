import { type PaperAbout, yuan } from '#cases'

/** What is given, as a row of a letter; none while nothing is assessed. */
export async function amountRows({ manager, row }: PaperAbout): Promise<[string, string][]> {
  const [award] = await manager.query<{ amountFen: string; year: number }[]>(
    `SELECT amount_fen::text AS "amountFen", year FROM awards WHERE case_id = $1`,
    [row.id],
  )
  if (!award) return []
  return [
    ['兑现金额', `${yuan(award.amountFen)} 元`],
    ['预算年度', `${award.year} 年`],
  ]
}
