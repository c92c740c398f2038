import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../../api/call.js'
import { Panel } from '../../../parts/page.js'
import { CommitmentRow } from './commitments.js'

/** What is owed for the money of one case; nothing where nothing is. */
export function CommitmentsOf({ caseId }: { caseId: string }) {
  const { t, i18n } = useTranslation()
  const owed = useQuery({
    queryKey: ['commitments', caseId, i18n.language],
    queryFn: () => call(api.GET('/api/commitments', { params: { query: { caseId, status: 'any', size: 50 } } })),
  })
  if (!owed.data || owed.data.items.length === 0) return null
  return (
    <Panel title={t('policies.owed.title')}>
      <ul className="plain-list rows">
        {owed.data.items.map((one) => (
          <CommitmentRow key={one.id} one={one} />
        ))}
      </ul>
    </Panel>
  )
}
