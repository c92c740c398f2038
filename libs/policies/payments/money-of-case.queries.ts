import type { EntityManager } from 'typeorm'
import type { CaseRow, FormSection } from '#cases'
import { type Ctx, Problem } from '#platform'
import { computedLines } from '../catalogue/guide.js'
import { type Terms, termsOf } from '../catalogue/terms.js'
import type { MoneyOfCase } from './money-of-case.dto.js'

type Found = Pick<MoneyOfCase, 'signed' | 'account' | 'parts' | 'payments'> & {
  options: Record<string, unknown>
  form: FormSection[]
  who: readonly [string, string] | null
}

/** The money of a case as its firm reads it, by the version it is pinned to. @throws Problem missing `policies.award-missing` */
export async function moneyOfCase(
  manager: EntityManager,
  { id, enterpriseId, programmeVersionId }: Pick<CaseRow, 'id' | 'enterpriseId' | 'programmeVersionId'>,
  { language }: Pick<Ctx, 'language'>,
): Promise<MoneyOfCase> {
  const nth = language === 'zh' ? 0 : 1
  const [found] = await manager.query<Found[]>(
    `SELECT v.options, v.form, v.guide->'who' AS who,
       (SELECT json_build_object('version', s.version, 'wording', s.wording, 'signer', s.signer, 'signedAt', s.signed_at)
          FROM signed_promises s WHERE s.case_id = $1) AS signed,
       (SELECT json_build_object('accountName', a.account_name, 'bank', a.bank, 'ending', right(a.account_number, 4))
          FROM payment_accounts a WHERE a.enterprise_id = $2) AS account,
       COALESCE((SELECT json_agg(json_build_object('number', i.number, 'amountFen', i.amount_fen::text, 'dueOn', i.due_on, 'paidAt', i.paid_at)
          ORDER BY i.number) FROM award_instalments i WHERE i.case_id = $1), '[]') AS parts,
       COALESCE((SELECT json_agg(json_build_object('id', y.id, 'amountFen', y.amount_fen::text, 'status', y.status, 'reason', y.reason,
          'settledOn', y.settled_on, 'account', right(y.account_number, 4)) ORDER BY y.id DESC)
          FROM payments y WHERE y.case_id = $1), '[]') AS payments
     FROM programme_versions v WHERE v.id = $3 AND v.options ? 'terms'`,
    [id, enterpriseId, programmeVersionId],
  )
  if (!found) throw Problem.missing('policies.award-missing')
  const { options, form, who, ...rest } = found
  const terms: Terms = termsOf(options)
  return {
    ...rest,
    mode: terms.mode,
    who: who?.[nth] ?? '',
    how: [...(terms.says ? [terms.says[nth]] : []), ...computedLines(terms, form, language)],
    promise: terms.promise ? { version: terms.promise.version, wording: terms.promise.wording[nth] } : null,
  }
}
