import { useQuery } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'

export type DemoLogin = components['schemas']['DemoLogin']

/** Shown at once; the others are a click away. */
const FIRST = ['officer', 'manager', 'firm']

/** The demo world's logins, where there is one: a click fills the form in. */
export function Demo({ onChoose }: { onChoose: (login: DemoLogin) => void }) {
  const { t } = useTranslation()
  const demo = useQuery({ queryKey: ['demo'], staleTime: Number.POSITIVE_INFINITY, queryFn: () => call(api.GET('/api/demo')) })
  const logins = demo.data?.logins ?? []
  if (logins.length === 0) return null
  const first = logins.filter((one) => FIRST.includes(one.login))
  const more = logins.filter((one) => !FIRST.includes(one.login))
  return (
    <section className="panel">
      <h2 className="panel-title">{t('signIn.demo')}</h2>
      <p className="quiet small" style={{ margin: '0 0 10px' }}>
        {t('signIn.demoHelp', { password: logins[0]?.password })}
      </p>
      <Logins logins={first} onChoose={onChoose} />
      <details className="why" style={{ marginTop: 8 }}>
        <summary>{t('frame.more')}</summary>
        <div style={{ marginTop: 8 }}>
          <Logins logins={more} onChoose={onChoose} />
        </div>
      </details>
    </section>
  )
}

function Logins({ logins, onChoose }: { logins: readonly DemoLogin[]; onChoose: (login: DemoLogin) => void }) {
  const { t } = useTranslation()
  const words = (login: DemoLogin) =>
    login.roles.map((role) => t(`people.roles.${role as 'officer'}`, { defaultValue: role })).join(' + ')
  return (
    <Flex gap={8} wrap>
      {logins.map((login) => (
        <Button key={login.login} onClick={() => onChoose(login)}>
          {words(login)} <span className="quiet">{login.login}</span>
        </Button>
      ))}
    </Flex>
  )
}
