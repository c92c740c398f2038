import { Alert, Button, Checkbox, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import { useFire } from '../../parts/actions/use-fire.js'
import { actedOn, type Detail, formOf, useCase } from '../../parts/case/use-case.js'
import { Slots } from '../../parts/file/slots.js'
import { FormView } from '../../parts/form/form-view.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { PaperButtons } from '../../parts/paper/buttons.js'
import { ProblemView } from '../../parts/problem-view.js'
import { said } from '../../words/index.js'
import { AskAdmin, Asked } from './ask-admin.js'
import { CannotSend } from './cannot-send.js'
import { SIGNED, sendingStep, useCheck, workplaceOf } from './filing.js'
import { PromiseToSign, type Signature, unsigned } from './policy/promise.js'

/** F-5, checking every answer before handing it in, with a link to change each part and the reasons against sending. */
export function Component() {
  const { id = '' } = useParams()
  const asked = useCase(id)
  if (asked.isPending) return <Waiting rows={8} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  return <Check detail={asked.data} />
}

function Check({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const fire = useFire(actedOn(detail), () => navigate(`/cases/${detail.id}/sent`, { replace: true }))
  const form = formOf(detail)
  const check = useCheck(detail.id)
  const faults = check.data?.faults ?? []
  /** A case handed in is no more to be checked, but the receipt may still be on its way: the new state can be here first. */
  if (workplaceOf(detail) !== 'fill' && !(fire.isPending || fire.isSuccess))
    return <Navigate to={`/cases/${detail.id}`} replace />
  const sectionOf = (key: string) => form.find((section) => section.fields.some((field) => field.key === key))?.key
  const place = (fault: (typeof faults)[number]) =>
    fault.target === 'document'
      ? `/cases/${detail.id}/fill/documents#slot-${fault.at}`
      : `/cases/${detail.id}/fill/${sectionOf(fault.at)}#field-${fault.at}`
  return (
    <Page
      title={t('firm.check.title')}
      sub={`${detail.programme.name} · ${detail.enterprise.name}`}
      extra={
        <Flex gap={12} align="center" wrap>
          <PaperButtons
            place={{ address: `/api/cases/${detail.id}/application-paper`, title: t('parts.paper.applicationPreview') }}
            size="small"
            named
          />
          <Link to={`/cases/${detail.id}/fill`}>{t('parts.form.backToList')}</Link>
        </Flex>
      }
    >
      <p style={{ margin: 0 }}>{t('firm.check.intro')}</p>
      <Asked detail={detail} />
      {check.error && <ProblemView error={check.error} retry={() => check.refetch()} />}
      {faults.length > 0 && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={t('firm.check.faults')}
          description={
            <ul style={{ margin: 0, paddingInlineStart: 18 }}>
              {faults.map((fault) => (
                <li key={`${fault.target}${fault.at}${fault.code}`}>
                  <Link to={place(fault)}>{fault.message}</Link>
                </li>
              ))}
            </ul>
          }
        />
      )}
      <Panel>
        <FormView
          form={form}
          answers={detail.answers}
          sectionExtra={(section) => (
            <Link
              to={`/cases/${detail.id}/fill/${section.key}`}
              aria-label={t('firm.check.changeOf', { label: said(section.title) })}
            >
              {t('firm.check.change')}
            </Link>
          )}
        />
      </Panel>
      {detail.documents.length > 0 && (
        <Panel
          title={t('parts.documents.title')}
          extra={<Link to={`/cases/${detail.id}/fill/documents`}>{t('firm.check.change')}</Link>}
        >
          <Slots caseId={detail.id} slots={detail.documents} />
        </Panel>
      )}
      <Send detail={detail} fire={fire} />
    </Page>
  )
}

/** The commitment and the step that hands the application in; a refusal is explained, never only a dead button. */
function Send({ detail, fire }: { detail: Detail; fire: ReturnType<typeof useFire> }) {
  const { t } = useTranslation()
  const [committed, setCommitted] = useState(false)
  const [asked, setAsked] = useState(false)
  const [signature, setSignature] = useState<Signature>()
  const step = sendingStep(detail)
  if (!step) return <AskAdmin detail={detail} />
  const signs = step.input === SIGNED
  const lacking = signs ? unsigned(signature) : undefined
  const send = () => {
    setAsked(true)
    if (committed && step.allowed && !lacking) fire.mutate({ action: step, input: signs ? { ...signature } : undefined })
  }
  return (
    <>
      {signs && <PromiseToSign detail={detail} value={signature} onChange={setSignature} />}
      <Panel>
        <Flex vertical gap={12} align="start">
          <Checkbox checked={committed} onChange={(event) => setCommitted(event.target.checked)}>
            {t('firm.check.commitment')}
          </Checkbox>
          {asked && !committed && (
            <span role="alert" style={{ color: 'var(--miaopu-color-error)' }}>
              {t('firm.check.needCommitment')}
            </span>
          )}
          {asked && lacking && (
            <span role="alert" style={{ color: 'var(--miaopu-color-error)' }}>
              {t(`policies.promise.${lacking}`)}
            </span>
          )}
          {asked && !step.allowed && <CannotSend step={step} />}
          {fire.error && <ProblemView error={fire.error} />}
          <Button type="primary" size="large" loading={fire.isPending} onClick={send}>
            {step.label}
          </Button>
        </Flex>
      </Panel>
    </>
  )
}
