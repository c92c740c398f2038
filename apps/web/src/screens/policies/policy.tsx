import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { may, useMe } from '../../parts/session.js'
import { useEnterprisesFor } from '../firm/enterprises.js'
import { Start } from '../programmes/before.js'
import { Guide, WhyNot } from './guide.js'

/** F-3 for a clause: its guide, and the one button that begins where it can be begun. */
export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  const me = useMe()
  const own = useEnterprisesFor(code)
  return (
    <Guide code={code}>
      {({ start }) => {
        if (!start.allowed) return <WhyNot start={start} />
        if (me.data?.side !== 'firm' || !may(me.data, 'cases.open')) return null
        if (own.length > 0) return <Start code={code} />
        return (
          <Flex gap={12} wrap align="center">
            <span>{t('policies.guide.noEnterprise')}</span>
            <Link to="/claim">
              <Button type="primary">{t('policies.guide.claim')}</Button>
            </Link>
          </Flex>
        )
      }}
    </Guide>
  )
}
