import { Button, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useListAddress } from '../../parts/list/address.js'
import { Nothing } from '../../parts/nothing.js'
import { Page, Waiting } from '../../parts/page.js'
import { useMe } from '../../parts/session.js'
import { type OwnEnterprise as One, useOwnEnterprises } from '../firm/enterprises.js'

/** The enterprise a firm's screen is about: the one in the address or the first; a chooser where there are several. */
export function OwnEnterprise(props: {
  title: string
  none: string
  noneHelp: string
  children: (one: One, chooser: ReactNode) => ReactNode
}) {
  const { t } = useTranslation()
  const me = useMe()
  const list = useListAddress()
  const own = useOwnEnterprises()
  const ids = me.data?.scope.enterprises ?? []
  if (ids.length === 0)
    return (
      <Page title={props.title}>
        <div className="panel">
          <Nothing title={props.none} help={props.noneHelp}>
            <Link to="/claim">
              <Button type="primary">{t('figures.claim')}</Button>
            </Link>
          </Nothing>
        </div>
      </Page>
    )
  const one = own.find(({ id }) => id === list.values.enterprise) ?? own[0]
  if (!one) return <Waiting rows={8} />
  const chooser = own.length > 1 && (
    <Select
      aria-label={t('eligibility.choose')}
      value={one.id}
      options={own.map((each) => ({ value: each.id, label: each.name }))}
      onChange={(chosen) => list.set({ enterprise: chosen })}
    />
  )
  return <>{props.children(one, chooser)}</>
}
