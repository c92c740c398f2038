import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Flex, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../../api/call.js'
import type { components } from '../../../api/schema.js'
import { Dialog } from '../../../parts/dialog.js'
import { may, useMe } from '../../../parts/session.js'

type Entry = components['schemas']['AccountInput'] & { again: string }
type Account = components['schemas']['MaskedAccount']

/** The account on file with its number hidden but for the end, and the administrator's way to enter or change it. */
export function AccountOf({ enterpriseId, account }: { enterpriseId: string; account: Account | null }) {
  const { t } = useTranslation()
  const me = useMe()
  const [editing, setEditing] = useState(false)
  const writes = may(me.data, 'accounts.write')
  return (
    <>
      {account ? (
        <Flex gap="4px 12px" wrap align="center">
          <span className="wrap">
            {account.accountName} · {account.bank} ·{' '}
            <span className="figures nowrap">{t('policies.money.ending', { ending: account.ending })}</span>
          </span>
          {writes && <Button onClick={() => setEditing(true)}>{t('policies.account.change')}</Button>}
        </Flex>
      ) : (
        <Alert
          type="warning"
          showIcon
          title={t('policies.account.none')}
          description={t('policies.account.noneHelp')}
          action={
            writes && (
              <Button type="primary" onClick={() => setEditing(true)}>
                {t('policies.account.enter')}
              </Button>
            )
          }
        />
      )}
      {editing && <AccountDialog enterpriseId={enterpriseId} account={account} onClose={() => setEditing(false)} />}
    </>
  )
}

/** An account number without the blanks and full-width digits that copying leaves. */
const digits = (typed = '') => typed.normalize('NFKC').replaceAll(/\s/g, '')

function AccountDialog(props: { enterpriseId: string; account: Account | null; onClose: () => void }) {
  const { enterpriseId, account, onClose } = props
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const number = { pattern: /^\d{8,32}$/, required: true, message: t('policies.account.needNumber') }
  return (
    <Dialog<Entry, unknown>
      title={t(account ? 'policies.account.change' : 'policies.account.enter')}
      ok={t('frame.save')}
      initial={account ? { accountName: account.accountName, bank: account.bank } : {}}
      send={({ again: _, ...body }) =>
        call(api.PUT('/api/enterprises/{id}/payment-account', { params: { path: { id: enterpriseId } }, body }))
      }
      onDone={() => {
        message.success(t('policies.account.saved'))
        client.invalidateQueries({ queryKey: ['case'] })
        client.invalidateQueries({ queryKey: ['account', enterpriseId] })
        onClose()
      }}
      onClose={onClose}
    >
      {account && <Alert type="info" showIcon title={t('policies.account.changeHelp')} style={{ marginBottom: 12 }} />}
      <Form.Item
        name="accountName"
        label={t('policies.account.name')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('policies.account.needName') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="bank"
        label={t('policies.account.bank')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('policies.account.needBank') }]}
      >
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="accountNumber"
        label={t('policies.account.number')}
        extra={t('policies.account.numberHelp')}
        normalize={digits}
        rules={[number]}
      >
        <Input inputMode="numeric" maxLength={48} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('policies.account.again')}
        dependencies={['accountNumber']}
        normalize={digits}
        rules={[
          ({ getFieldValue }) => ({
            required: true,
            validator: (_, value) =>
              value === getFieldValue('accountNumber')
                ? Promise.resolve()
                : Promise.reject(new Error(t('policies.account.differs'))),
          }),
        ]}
      >
        <Input inputMode="numeric" maxLength={48} autoComplete="off" onPaste={(event) => event.preventDefault()} />
      </Form.Item>
    </Dialog>
  )
}
