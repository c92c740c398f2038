import { CheckCircleFilled, ClockCircleOutlined, EditOutlined, ExclamationCircleFilled } from '@ant-design/icons'
import { Alert, Button, Flex } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useParams } from 'react-router'
import { type Detail, formOf, useCase } from '../../parts/case/use-case.js'
import { type Progress, progressOf, shownFields } from '../../parts/form/form.js'
import { Page, Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { said } from '../../words/index.js'
import { ActingFor } from './agencies.js'
import { untilWhen, useCheck, workplaceOf } from './filing.js'

/** F-4, the list of what is to be filled in, each part with how far it is. */
export function Component() {
  const { id = '' } = useParams()
  const asked = useCase(id)
  if (asked.isPending) return <Waiting rows={8} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  if (workplaceOf(asked.data) !== 'fill') return <Navigate to={`/cases/${id}`} replace />
  return <Fill detail={asked.data} />
}

function Fill({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const form = formOf(detail)
  const check = useCheck(detail.id)
  if (check.isPending) return <Waiting rows={8} />
  if (check.error) return <ProblemView error={check.error} retry={() => check.refetch()} />
  const faulty = new Set(check.data.faults.filter((fault) => fault.target === 'field').map((fault) => fault.at))
  const missing = check.data.faults.filter((fault) => fault.target === 'document')
  const shown = shownFields(form, detail.answers)
  const held = detail.documents.filter((slot) => slot.documents.length > 0).length
  const documents: Progress = missing.length === 0 ? 'done' : held === 0 ? 'notStarted' : 'inProgress'
  const left = check.data.faults.length
  const until = untilWhen(detail.clock)
  return (
    <Page title={detail.programme.name} sub={`${detail.number} · ${detail.enterprise.name}`}>
      <ActingFor detail={detail} />
      <p style={{ margin: 0 }}>{t('firm.fill.intro')}</p>
      {until && <Alert type="info" showIcon title={t('firm.home.dueBy', { date: until })} />}
      <Panel title={t('firm.fill.list')}>
        <ul className="plain-list rows">
          {form.map((section) => {
            const { state, done, total } = progressOf(section, shown, detail.answers, faulty)
            return (
              <Part key={section.key} to={`/cases/${detail.id}/fill/${section.key}`} title={said(section.title)} state={state}>
                {t('parts.form.section', { done, total })}
              </Part>
            )
          })}
          {detail.documents.length > 0 && (
            <Part to={`/cases/${detail.id}/fill/documents`} title={t('firm.fill.documents')} state={documents}>
              {t('parts.form.section', { done: held, total: detail.documents.length })}
            </Part>
          )}
        </ul>
      </Panel>
      <Panel title={t('firm.fill.check')}>
        <Flex vertical gap={10} align="start">
          <span>
            {check.data.complete
              ? t('parts.form.checkFine')
              : left > 0
                ? t('firm.fill.notReady', { count: left })
                : t('firm.fill.ready')}
          </span>
          <Link to={`/cases/${detail.id}/check`}>
            <Button type="primary" size="large">
              {t('firm.fill.check')}
            </Button>
          </Link>
        </Flex>
      </Panel>
      <div>
        <Link to={`/cases/${detail.id}`}>{t('firm.home.look')}</Link>
      </div>
    </Page>
  )
}

const ICONS: Readonly<Record<Progress, ReactNode>> = {
  notStarted: <ClockCircleOutlined aria-hidden />,
  inProgress: <EditOutlined aria-hidden />,
  problem: <ExclamationCircleFilled aria-hidden />,
  done: <CheckCircleFilled aria-hidden />,
}
const COLOURS: Readonly<Record<Progress, string>> = {
  notStarted: 'var(--miaopu-color-text-secondary)',
  inProgress: 'var(--miaopu-color-info)',
  problem: 'var(--miaopu-color-error)',
  done: 'var(--miaopu-color-success)',
}

function Part({ to, title, state, children }: { to: string; title: string; state: Progress; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <li>
      <Flex justify="space-between" gap={12} align="center">
        <div style={{ minWidth: 0 }}>
          <Link to={to} className="wrap" style={{ fontWeight: 600 }}>
            {title}
          </Link>
          <div className="quiet small figures">{children}</div>
        </div>
        <span className="nowrap small" style={{ color: COLOURS[state] }}>
          {ICONS[state]} {t(`parts.form.${state}`)}
        </span>
      </Flex>
    </li>
  )
}
