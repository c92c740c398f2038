import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { Column } from '../list/columns.js'
import { Plain } from '../list/plain.js'
import { Nothing } from '../nothing.js'
import { Waiting } from '../page.js'
import { ProblemView } from '../problem-view.js'
import { CheckOn, type Commitment, CommitmentActs, CommitmentEvidence } from './commitment-acts.js'

/** What a firm owes for the money of a case: when it is checked, what was shown, and what was found. */
export function Commitments({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const owed = useQuery({
    queryKey: ['commitments', 'of', caseId],
    queryFn: () => call(api.GET('/api/commitments', { params: { query: { caseId, status: 'any', size: 200 } } })),
  })
  const columns = useOwedColumns()
  if (owed.isPending) return <Waiting />
  if (owed.error) return <ProblemView error={owed.error} retry={() => owed.refetch()} />
  return (
    <Plain
      label={t('money.owed.title')}
      rows={owed.data.items}
      keyOf={(row) => row.id}
      nothing={<Nothing title={t('money.owed.noneOfCase')} help={t('money.owed.noneOfCaseHelp')} />}
      columns={columns}
    />
  )
}

/** What is owed, when it is checked, what the firm showed and what came of it. */
export function useOwedColumns(): Column<Commitment>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'wording',
      title: t('money.owed.wording'),
      width: 240,
      render: (row) => (
        <span className="wrap">
          <span className="quiet small">{t(`money.owed.kinds.${row.kind}`)}</span> {row.wording}
        </span>
      ),
    },
    { key: 'checkOn', title: t('money.owed.checkOn'), width: 110, render: (row) => <CheckOn of={row} /> },
    { key: 'evidence', title: t('money.owed.evidence'), width: 200, render: (row) => <CommitmentEvidence of={row} /> },
    { key: 'outcome', title: t('money.owed.outcome'), width: 200, render: (row) => <CommitmentActs of={row} /> },
  ]
}
