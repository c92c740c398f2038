import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Guide, WhyNot } from '../policies/guide.js'

/** The guide of a clause, for anyone; applying needs an account. */
export function Component() {
  const { t } = useTranslation()
  const { code = '' } = useParams()
  return (
    <Guide code={code}>
      {({ start }) =>
        start.allowed ? (
          <Flex gap={12} wrap align="center">
            <Link to={`/sign-in?to=${encodeURIComponent(`/policies/${code}`)}`}>
              <Button type="primary" size="large">
                {t('policies.guide.signIn')}
              </Button>
            </Link>
            <Link to="/public/register">{t('open.signUp')}</Link>
            <span className="quiet">{t('policies.guide.signInHelp')}</span>
          </Flex>
        ) : (
          <WhyNot start={start} />
        )
      }
    </Guide>
  )
}
