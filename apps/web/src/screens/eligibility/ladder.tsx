import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { Page } from '../../parts/page.js'
import { LadderOf } from './ladder-of.js'
import { OwnEnterprise } from './own-enterprise.js'

/** F-2 for a firm: what it can get, what is one step away, and why. */
export function Component() {
  const { t } = useTranslation()
  return (
    <OwnEnterprise title={t('eligibility.titleFirm')} none={t('eligibility.none')} noneHelp={t('eligibility.noneHelp')}>
      {(one, chooser) => (
        <Page title={t('eligibility.titleFirm')} sub={one.name}>
          {chooser}
          <Own key={one.id} {...one} />
        </Page>
      )}
    </OwnEnterprise>
  )
}

function Own({ id, name }: { id: string; name: string }) {
  const enterprise = useQuery({
    queryKey: ['enterprise', id],
    queryFn: () => call(api.GET('/api/enterprises/{id}', { params: { path: { id } } })),
  })
  return <LadderOf enterprise={{ id, name, officer: enterprise.data?.officer?.name }} />
}
