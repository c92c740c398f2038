import { BankOutlined, UserOutlined } from '@ant-design/icons'
import { Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** An enterprise by name; where its file may be opened, the name leads there. The credit code can be copied. */
export function EnterpriseChip({ id, name, code, linked }: { id: string; name: string; code?: string | null; linked?: boolean }) {
  const { t } = useTranslation()
  const shown: ReactNode = (
    <>
      <BankOutlined aria-hidden className="quiet" /> {name}
    </>
  )
  return (
    <span className="wrap">
      {linked ? <Link to={`/enterprises/${id}`}>{shown}</Link> : shown}
      {code && (
        <Typography.Text
          type="secondary"
          className="figures small nowrap"
          copyable={{ text: code, tooltips: t('parts.chips.copyCode') }}
          style={{ marginInlineStart: 8 }}
        >
          {code}
        </Typography.Text>
      )}
    </span>
  )
}

/** A person by name; nobody is said as such. */
export function PersonChip({ name }: { name: string | null | undefined }) {
  const { t } = useTranslation()
  if (!name) return <span className="quiet">{t('parts.chips.nobody')}</span>
  return (
    <span className="nowrap">
      <UserOutlined aria-hidden className="quiet" /> {name}
    </span>
  )
}
