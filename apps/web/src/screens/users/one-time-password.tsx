import { Button, Modal, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { UserWithPassword } from './users.js'

/** Shows a one-time password this once. */
export function OneTimePassword({ user, onClose }: { user: UserWithPassword; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      open
      title={t('people.users.oneTime', { name: user.displayName })}
      mask={{ closable: false }}
      keyboard={false}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('frame.close')}
        </Button>
      }
    >
      <p>{t('people.users.oneTimeHelp')}</p>
      <dl className="pairs">
        <dt>{t('people.users.login')}</dt>
        <dd>{user.login}</dd>
        <dt>{t('signIn.password')}</dt>
        <dd>
          <Typography.Text code copyable={{ text: user.oneTimePassword }}>
            {user.oneTimePassword}
          </Typography.Text>
        </dd>
      </dl>
    </Modal>
  )
}
