import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { minute } from '../../parts/format.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { AccountOf } from '../firm/policy/account.js'

/** The account an enterprise is paid on, for its administrator. */
export function OwnAccount({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation()
  const asked = useQuery({
    queryKey: ['account', enterpriseId],
    queryFn: () => call(api.GET('/api/enterprises/{id}/payment-account', { params: { path: { id: enterpriseId } } })),
  })
  if (asked.isPending) return <Waiting />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  const { account } = asked.data
  return (
    <Panel title={t('policies.account.title')}>
      <AccountOf
        enterpriseId={enterpriseId}
        account={account && { accountName: account.accountName, bank: account.bank, ending: account.accountNumber.slice(-4) }}
      />
      {account && <div className="quiet small figures">{t('policies.account.since', { when: minute(account.changedAt) })}</div>}
    </Panel>
  )
}
