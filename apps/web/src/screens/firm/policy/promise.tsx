import { Alert, Checkbox, Flex, Input } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Detail } from '../../../parts/case/use-case.js'
import { minute } from '../../../parts/format.js'
import { Panel, Waiting } from '../../../parts/page.js'
import { ProblemView } from '../../../parts/problem-view.js'
import { useMoney } from './use-money.js'

/** What is filled in to sign a commitment. */
export interface Signature {
  version: string
  signer: string
  agreed: boolean
}

/** What keeps a signature from being one; nothing when it is whole. */
export function unsigned(signature: Signature | undefined): 'needSigner' | 'needAgree' | undefined {
  if (!signature || signature.signer.trim().length < 2) return 'needSigner'
  return signature.agreed ? undefined : 'needAgree'
}

/** The commitment word for word with its version, who signs, and the agreement. */
export function PromiseToSign(props: { detail: Detail; value: Signature | undefined; onChange: (value: Signature) => void }) {
  const { detail, value, onChange } = props
  const { t } = useTranslation()
  const id = useId()
  const money = useMoney(detail.id)
  if (money.error) return <ProblemView error={money.error} retry={() => money.refetch()} />
  if (money.isPending) return <Waiting />
  const { promise } = money.data
  if (!promise) return null
  const current = value ?? { version: promise.version, signer: '', agreed: false }
  const put = (change: Partial<Signature>) => onChange({ ...current, version: promise.version, ...change })
  return (
    <Panel title={t('policies.promise.title', { version: promise.version })}>
      <Flex vertical gap={12}>
        <Alert type="info" showIcon title={t('policies.promise.read')} />
        <blockquote className="marked wrap" style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
          {promise.wording}
        </blockquote>
        <div style={{ maxWidth: 420 }}>
          <label htmlFor={id}>{t('policies.promise.signer')}</label>
          <Input
            id={id}
            value={current.signer}
            maxLength={50}
            autoComplete="name"
            onChange={(event) => put({ signer: event.target.value })}
          />
        </div>
        <Checkbox checked={current.agreed} onChange={(event) => put({ agreed: event.target.checked })}>
          {t('policies.promise.agree')}
        </Checkbox>
      </Flex>
    </Panel>
  )
}

/** The commitment as it was signed, word for word. */
export function PromiseSigned({ id }: { id: string }) {
  const { t } = useTranslation()
  const { data } = useMoney(id)
  if (!data?.signed) return null
  const { version, wording, signer, signedAt } = data.signed
  return (
    <Panel title={t('policies.promise.title', { version })}>
      <blockquote className="marked wrap" style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
        {wording}
      </blockquote>
      <span className="quiet small figures">{t('policies.promise.signed', { signer, when: minute(signedAt) })}</span>
    </Panel>
  )
}
