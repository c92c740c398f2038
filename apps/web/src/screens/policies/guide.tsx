import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { minute } from '../../parts/format.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { joined } from '../../words/index.js'
import { Force, ModeMark } from './clause-marks.js'

export type ClauseGuide = components['schemas']['ClauseGuide']

/** The guide of a clause; what the reader can do next is drawn by `children`. */
export function Guide({ code, children }: { code: string; children: (guide: ClauseGuide) => ReactNode }) {
  const { i18n } = useTranslation()
  const guide = useQuery({
    queryKey: ['clause', code, i18n.language],
    queryFn: () => call(api.GET('/api/public/clauses/{code}', { params: { path: { code } } })),
  })
  if (guide.isPending) return <Waiting rows={10} />
  if (guide.error) return <ProblemView error={guide.error} retry={() => guide.refetch()} />
  return <Shown guide={guide.data}>{children(guide.data)}</Shown>
}

function Shown({ guide, children }: { guide: ClauseGuide; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Page
      title={guide.name}
      sub={[guide.policyName, guide.article, guide.departmentName].filter(Boolean).join(' · ')}
      extra={
        <span>
          <ModeMark mode={guide.mode} /> <Force clause={guide} />
        </span>
      }
    >
      {guide.inForce && guide.certainty === 'unconfirmed' && (
        <Alert type="warning" showIcon title={t('policies.unconfirmedHelp')} />
      )}
      {children}
      <Panel>
        <dl className="answers">
          {guide.sections.map(({ heading, lines }) => (
            <Fact key={heading} label={heading}>
              {lines.map((line) => (
                <div key={line} className="wrap">
                  {line}
                </div>
              ))}
            </Fact>
          ))}
          {guide.excludes.length > 0 && <Fact label={t('policies.guide.excludes')}>{joined(guide.excludes)}</Fact>}
          <Fact label={t('policies.guide.basis')}>{guide.legalBasis || guide.documentNumber}</Fact>
          {guide.appeal && <Fact label={t('policies.guide.appeal')}>{guide.appeal}</Fact>}
        </dl>
      </Panel>
      <Windows windows={guide.windows} />
      {guide.mode !== 'no-application' && <Needs guide={guide} />}
      {guide.promise && (
        <Panel title={t('policies.guide.promise', { version: guide.promise.version })}>
          <p className="wrap" style={{ margin: 0, whiteSpace: 'pre-wrap' }}>
            {guide.promise.wording}
          </p>
          <p className="quiet small" style={{ marginBottom: 0 }}>
            {t('policies.guide.promiseHelp')}
          </p>
        </Panel>
      )}
    </Page>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Every window that is open or to come, with the named moments within it, to the minute. */
function Windows({ windows }: Pick<ClauseGuide, 'windows'>) {
  const { t } = useTranslation()
  if (windows.length === 0) return null
  return (
    <Panel title={t('policies.guide.windows')}>
      <ul className="plain-list rows">
        {windows.map((window) => (
          <li key={window.id} className="figures">
            <strong>{window.name}</strong>
            <div>
              {t('policies.guide.opensAt', { when: minute(window.opensAt) })}
              {' · '}
              {t('policies.guide.closesAt', { when: minute(window.closesAt) })}
            </div>
            {window.deadlines.map(({ name, at }) => (
              <div key={name} className="small">
                {name} · {minute(at)}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Needs({ guide: { fields, documents } }: { guide: ClauseGuide }) {
  const { t } = useTranslation()
  const list = (title: string, needs: ClauseGuide['fields']) =>
    needs.length > 0 && (
      <Panel title={title}>
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {needs.map(({ label, required }) => (
            <li key={label} className="wrap">
              {label}
              {!required && <span className="quiet small"> ({t('frame.optional')})</span>}
            </li>
          ))}
        </ul>
      </Panel>
    )
  if (fields.length + documents.length === 0) return <p className="quiet">{t('policies.guide.nothing')}</p>
  return (
    <div className="two even">
      {list(t('policies.guide.need'), fields)}
      {list(t('policies.guide.documents'), documents)}
    </div>
  )
}

/** Why a clause cannot be applied for now, in the server's words. */
export function WhyNot({ start }: Pick<ClauseGuide, 'start'>) {
  const { t } = useTranslation()
  return (
    <Alert
      type="info"
      showIcon
      title={t('policies.guide.cannot')}
      description={start.reasons.map(({ code, message }) => <div key={code}>{message}</div>)}
    />
  )
}
