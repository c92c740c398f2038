import { useQueryClient } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams } from 'react-router'
import { type Detail, formOf, useCase } from '../../parts/case/use-case.js'
import { Slots, useSlots } from '../../parts/file/slots.js'
import { SaveNote, SaveTrouble, SectionForm, toFirstFault } from '../../parts/form/section-form.js'
import { useAnswers } from '../../parts/form/use-answers.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { said } from '../../words/index.js'
import { workplaceOf } from './filing.js'

/** One part of an application: one topic a page, saved by itself, with the way back to the list always there. */
export function Component() {
  const { id = '', section = '' } = useParams()
  const asked = useCase(id)
  if (asked.isPending) return <Waiting rows={8} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  if (workplaceOf(asked.data) !== 'fill') return <Navigate to={`/cases/${id}`} replace />
  return section === 'documents' ? (
    <DocumentsPart detail={asked.data} />
  ) : (
    <Section detail={asked.data} name={section} key={section} />
  )
}

/** The parts in order: sections of the form, then the documents. */
function partsOf(detail: Detail): string[] {
  return [...formOf(detail).map((section) => section.key), ...(detail.documents.length > 0 ? ['documents'] : [])]
}

function Section({ detail, name }: { detail: Detail; name: string }) {
  const { t } = useTranslation()
  const form = formOf(detail)
  const section = form.find((one) => one.key === name)
  const hand = useAnswers(detail.id)
  if (!section) return <Navigate to={`/cases/${detail.id}/fill`} replace />
  return (
    <Page title={said(section.title)} sub={detail.programme.name}>
      <section className="panel">
        {hand.isPending ? <Waiting /> : <SectionForm form={form} section={section} hand={hand} />}
      </section>
      <SaveTrouble hand={hand} />
      <div className="foot">
        <Flex justify="space-between" gap={8} wrap align="center">
          <SaveNote hand={hand} />
          <Steps detail={detail} name={name} before={hand.flush} />
        </Flex>
      </div>
      {hand.state === 'saved' && <span className="seen-by-readers">{t('frame.saved')}</span>}
    </Page>
  )
}

function DocumentsPart({ detail }: { detail: Detail }) {
  const { t } = useTranslation()
  const slots = useSlots(detail.id)
  return (
    <Page title={t('firm.fill.documents')} sub={detail.programme.name}>
      <section className="panel">
        {slots.error ? (
          <ProblemView error={slots.error} retry={() => slots.refetch()} />
        ) : slots.data ? (
          <Slots caseId={detail.id} owner={detail.enterprise.id} slots={slots.data} />
        ) : (
          <Waiting />
        )}
      </section>
      <div className="foot">
        <Steps detail={detail} name="documents" />
      </div>
    </Page>
  )
}

function Steps({ detail, name, before }: { detail: Detail; name: string; before?: () => Promise<boolean> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const parts = partsOf(detail)
  const at = parts.indexOf(name)
  const go = async (to: string) => {
    if (before && !(await before())) return toFirstFault()
    await client.invalidateQueries({ queryKey: ['case', detail.id] })
    navigate(`/cases/${detail.id}/${to}`)
  }
  const next = parts[at + 1]
  return (
    <Flex gap={8} wrap justify="flex-end" style={{ flex: 1 }}>
      <Button onClick={() => go('fill')}>{t('parts.form.backToList')}</Button>
      {next ? (
        <Button type="primary" onClick={() => go(`fill/${next}`)}>
          {t('parts.form.next')}
        </Button>
      ) : (
        <Button type="primary" onClick={() => go('check')}>
          {t('firm.fill.check')}
        </Button>
      )}
    </Flex>
  )
}
