import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, Button, Flex, Select } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { ServerProblem } from '../../api/problem.js'
import type { components } from '../../api/schema.js'
import { typesInWords } from '../../parts/file/upload.js'
import { minute } from '../../parts/format.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { may, useMe } from '../../parts/session.js'
import { said } from '../../words/index.js'
import { useEnterprisesFor } from '../firm/enterprises.js'
import { WhenOpen } from './when-open.js'

type Programme = components['schemas']['ProgrammeView']

/** F-3, before one starts: who can apply, what is needed, how long it takes, until when, and what to upload. */
export function Component() {
  const { code = '' } = useParams()
  const me = useMe()
  const programme = useQuery({
    queryKey: ['programme', code],
    queryFn: () => call(api.GET('/api/programmes/{code}', { params: { path: { code } } })),
  })
  if (programme.isPending) return <Waiting />
  if (programme.error) return <ProblemView error={programme.error} retry={() => programme.refetch()} />
  const { inForce, kind } = programme.data
  if (isClause(kind)) return <Navigate to={`/policies/${code}`} replace />
  return <Before programme={programme.data}>{may(me.data, 'cases.open') && inForce && <Start code={code} />}</Before>
}

/** Clauses of policies have a guide of their own. */
export const isClause = (kind: string) => kind === 'policy-application' || kind === 'policy-award'

/** What one reads before one starts, with what one can do next below it. */
export function Before({ programme, children }: { programme: Programme; children?: ReactNode }) {
  const { t } = useTranslation()
  const version = programme.inForce
  const guide = version?.guide
  const fact = (label: string, text: ReactNode) =>
    text && (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    )
  return (
    <Page title={programme.name} sub={programme.departmentName} extra={<WhenOpen programme={programme} />}>
      {!programme.openNow && <Alert type="info" showIcon title={t('firm.before.closed')} />}
      {version?.certainty === 'unconfirmed' && <Alert type="warning" showIcon title={t('firm.before.unconfirmed')} />}
      {programme.summary && <p style={{ margin: 0 }}>{programme.summary}</p>}
      <Panel title={t('firm.before.title')}>
        <dl className="answers">
          {fact(t('firm.before.who'), guide?.who && said(guide.who as never))}
          {fact(t('firm.before.need'), guide?.need && said(guide.need as never))}
          {fact(t('firm.before.time'), guide?.howLong && said(guide.howLong as never))}
          {fact(t('firm.before.deadline'), programme.window ? minute(programme.window.closesAt) : t('firm.before.always'))}
          {fact(t('firm.before.basis'), version?.legalBasis)}
        </dl>
      </Panel>
      {version && version.documents.length > 0 && (
        <Panel title={t('firm.before.documents')}>
          <ul className="plain-list rows">
            {version.documents.map((slot) => (
              <li key={slot.key}>
                <strong>{said(slot.label as never)}</strong>
                {!slot.required && <span className="quiet small"> ({t('frame.optional')})</span>}
                {slot.help && <div className="quiet small">{said(slot.help as never)}</div>}
                {slot.accept && slot.maxMb && (
                  <div className="quiet small">
                    {t('parts.documents.accept', { types: typesInWords(slot.accept), mb: slot.maxMb })}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {children}
    </Page>
  )
}

/** The one button that begins an application, for one of the firm's own enterprises. */
export function Start({ code }: { code: string }) {
  const { t } = useTranslation()
  const id = useId()
  const navigate = useNavigate()
  const me = useMe()
  const own = useEnterprisesFor(code)
  const [chosen, setChosen] = useState<string>()
  const enterpriseId = chosen ?? own[0]?.id
  const start = useMutation({
    mutationFn: () =>
      call(api.POST('/api/cases', { body: { programmeCode: code, enterpriseId: enterpriseId ?? '', startAt: 'draft' } })),
    onSuccess: (opened) => navigate(`/cases/${opened.id}/fill`),
  })
  const running = openCaseIn(start.error)
  if (me.data && me.data.scope.enterprises.length === 0 && own.length === 0)
    return (
      <Flex gap={12} wrap align="center">
        <Link to="/claim">
          <Button type="primary" size="large">
            {t('firm.home.claim')}
          </Button>
        </Link>
        <span className="quiet">{t('firm.before.claimFirst')}</span>
      </Flex>
    )
  if (own.length === 0) return null
  return (
    <Flex vertical gap={12} align="start">
      {own.length > 1 && (
        <div style={{ width: '100%', maxWidth: 420 }}>
          <label htmlFor={id}>{t('firm.before.forWhom')}</label>
          <Select
            id={id}
            style={{ width: '100%' }}
            value={enterpriseId}
            options={own.map((one) => ({ value: one.id, label: one.name }))}
            onChange={setChosen}
          />
        </div>
      )}
      {own[0] && own.length === 1 && !me.data?.scope.enterprises.includes(own[0].id) && (
        <span>
          {t('firm.before.forWhom')} <strong className="wrap">{own[0].name}</strong>
        </span>
      )}
      {start.error && <ProblemView error={start.error} />}
      {running && (
        <Link to={`/cases/${running.id}`}>
          <Button size="large">{t('firm.before.goOn', { number: running.number })}</Button>
        </Link>
      )}
      <Button type="primary" size="large" loading={start.isPending} onClick={() => start.mutate()}>
        {t('firm.before.start')}
      </Button>
    </Flex>
  )
}

/** The case in which one goes on, where a refusal says that one is open already. */
function openCaseIn(error: unknown): { id: string; number: string } | undefined {
  if (!(error instanceof ServerProblem) || error.body.code !== 'cases.already-open') return undefined
  const { id, number } = error.body.params ?? {}
  return typeof id === 'string' ? { id, number: String(number) } : undefined
}
