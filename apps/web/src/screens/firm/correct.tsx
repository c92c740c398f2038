import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Flex, Input } from 'antd'
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import { api, call } from '../../api/call.js'
import { useFire } from '../../parts/actions/use-fire.js'
import { Answered, type Correction, type CorrectionItem, Why } from '../../parts/case/corrections.js'
import { DaysLeft } from '../../parts/case/due.js'
import { actedOn, type Detail, formOf, useCase } from '../../parts/case/use-case.js'
import { Slots } from '../../parts/file/slots.js'
import { type FormField, shownFields } from '../../parts/form/form.js'
import { Asked, SaveNote, SaveTrouble, toFirstFault } from '../../parts/form/section-form.js'
import { type AnswersInHand, useAnswers } from '../../parts/form/use-answers.js'
import { Value } from '../../parts/form/value.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { AskAdmin, Asked as AskedToSend } from './ask-admin.js'
import { CannotSend } from './cannot-send.js'
import { sendingStep, workplaceOf } from './filing.js'

/** F-8, answering a correction notice: only what is marked, each with its reason, what stood there, and a way to disagree. */
export function Component() {
  const { id = '' } = useParams()
  const asked = useCase(id)
  if (asked.isPending) return <Waiting rows={8} />
  if (asked.error) return <ProblemView error={asked.error} retry={() => asked.refetch()} />
  return <Answering detail={asked.data} />
}

/** Stays as it was while the receipt is on its way; otherwise a case that is not to be corrected leads to its progress. */
function Answering({ detail }: { detail: Detail }) {
  const navigate = useNavigate()
  const [notice] = useState(detail.openCorrection)
  const fire = useFire(actedOn(detail), () => navigate(`/cases/${detail.id}/sent`, { replace: true }))
  const current = detail.openCorrection ?? notice
  const sending = fire.isPending || fire.isSuccess
  if (!current || (workplaceOf(detail) !== 'correct' && !sending)) return <Navigate to={`/cases/${detail.id}`} replace />
  return <Correct detail={detail} notice={current} fire={fire} />
}

type Fire = ReturnType<typeof useFire>
/** Reasons typed and not saved yet, by item: handing in saves them. */
type Reasoning = RefObject<Map<string, () => Promise<unknown>>>

function Correct({ detail, notice, fire }: { detail: Detail; notice: Correction; fire: Fire }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const hand = useAnswers(detail.id)
  const form = formOf(detail)
  const fields = new Map(form.flatMap((section) => section.fields).map((field) => [field.key, field]))
  const shown = shownFields(form, hand.answers)
  const marked = new Set(notice.items.filter((item) => item.target === 'field').map((item) => item.key))
  /** Questions that opened with a marked one: they show now, may be edited and are not marked themselves. */
  const along = detail.unlocked.filter((key) => shown.has(key) && !marked.has(key))
  const done = notice.items.filter((item) => item.answered).length
  const { saved } = hand
  const reasons: Reasoning = useRef(new Map())
  /** What is dealt with is the server's to say: asked anew after every save. */
  useEffect(() => {
    if (saved) client.invalidateQueries({ queryKey: ['case', detail.id], exact: true })
  }, [saved, client, detail.id])
  return (
    <Page
      title={t('firm.correct.title')}
      sub={`${detail.programme.name} · ${detail.number}`}
      extra={<Link to={`/cases/${detail.id}`}>{t('firm.home.look')}</Link>}
    >
      <Alert
        type="warning"
        showIcon
        title={notice.dueOn ? t('parts.correction.due', { date: notice.dueOn }) : t('firm.correct.title')}
        description={
          <>
            <DaysLeft
              daysLeft={detail.clock.left}
              overdue={detail.clock.overdue}
              provisional={detail.clock.provisional}
              dueAt={detail.clock.dueAt}
            />{' '}
            · {t('firm.correct.intro')}
            {notice.note && <div style={{ whiteSpace: 'pre-wrap' }}>{notice.note}</div>}
          </>
        }
      />
      <AskedToSend detail={detail} />
      {hand.isPending ? (
        <Waiting />
      ) : (
        notice.items.map((item) => (
          <section key={`${item.target} ${item.key}`} className="panel">
            <div className="marked" style={{ marginBottom: 12 }}>
              <Flex justify="space-between" gap={8} align="start">
                <div style={{ minWidth: 0 }}>
                  <Why item={item} />
                </div>
                <span className="nowrap">
                  <Answered item={item} />
                </span>
              </Flex>
            </div>
            {item.target === 'field' ? (
              <Field item={item} hand={hand} field={fields.get(item.key)} />
            ) : (
              <Slots
                caseId={detail.id}
                owner={detail.enterprise.id}
                slots={detail.documents.filter((slot) => slot.key === item.key)}
              />
            )}
            <Contest caseId={detail.id} item={item} reasons={reasons} />
          </section>
        ))
      )}
      {along.map((key) => {
        const field = fields.get(key)
        return (
          field && (
            <section key={key} className="panel">
              <Asked field={field} hand={hand} />
            </section>
          )
        )
      })}
      <AskAdmin detail={detail} reasons before={hand.flush} />
      <SaveTrouble hand={hand} />
      <Resend detail={detail} hand={hand} fire={fire} reasons={reasons}>
        <span className="figures">{t('parts.correction.progress', { done, total: notice.items.length })}</span>
        <SaveNote hand={hand} />
      </Resend>
    </Page>
  )
}

function Field(props: { item: CorrectionItem; hand: AnswersInHand; field: FormField | undefined }) {
  const { item, hand, field } = props
  const { t } = useTranslation()
  if (!field) return null
  return (
    <Asked field={field} hand={hand}>
      <div className="quiet small" style={{ marginTop: 4 }}>
        {t('parts.correction.old')}：<Value field={field} value={item.oldValue} />
      </div>
    </Asked>
  )
}

/** The firm holds that an item is right as it is, and says why. */
function Contest({ caseId, item, reasons }: { caseId: string; item: CorrectionItem; reasons: Reasoning }) {
  const { t } = useTranslation()
  const id = useId()
  const client = useQueryClient()
  const [text, setText] = useState(item.contested ?? '')
  const contest = useMutation({
    mutationFn: (words: string | null) =>
      call(
        api.PUT('/api/cases/{id}/corrections/items/{item}/contest', {
          params: { path: { id: caseId, item: item.id ?? '' } },
          body: { text: words },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  const unsaved = text.trim() !== '' && text.trim() !== item.contested
  useEffect(() => {
    const { current } = reasons
    if (unsaved) current.set(item.key, () => contest.mutateAsync(text.trim()))
    else current.delete(item.key)
  })
  return (
    <details className="why" open={Boolean(item.contested)} style={{ marginTop: 12 }}>
      <summary>{t('parts.correction.contest')}</summary>
      <Flex vertical gap={8} style={{ marginTop: 8 }}>
        <label htmlFor={id} className="small">
          {t('firm.correct.contestNeed')}
        </label>
        <Input.TextArea
          id={id}
          value={text}
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
        />
        {contest.error && <ProblemView error={contest.error} />}
        <Flex gap={8}>
          <Button disabled={!unsaved} loading={contest.isPending} onClick={() => contest.mutate(text.trim())}>
            {t('firm.correct.contestSave')}
          </Button>
          {item.contested && (
            <Button
              onClick={() => {
                setText('')
                contest.mutate(null)
              }}
            >
              {t('firm.correct.contestDrop')}
            </Button>
          )}
        </Flex>
      </Flex>
    </details>
  )
}

interface ResendProps {
  detail: Detail
  hand: AnswersInHand
  fire: Fire
  reasons: Reasoning
  children: ReactNode
}

/** How far the correction is and the step that hands it in; what stands against it is told above, and goes as it is dealt with. */
function Resend({ detail, hand, fire, reasons, children }: ResendProps) {
  const client = useQueryClient()
  const [asked, setAsked] = useState(false)
  const refusal = useRef<HTMLDivElement>(null)
  const step = sendingStep(detail)
  const send = async () => {
    if (!(await hand.flush())) return toFirstFault()
    const kept = await Promise.allSettled([...reasons.current.values()].map((save) => save()))
    if (kept.some(({ status }) => status === 'rejected')) return toFirstFault()
    await client.refetchQueries({ queryKey: ['case', detail.id], exact: true })
    const now = sendingStep(client.getQueryData<Detail>(['case', detail.id]) ?? detail)
    if (now?.allowed) return fire.mutate({ action: now })
    setAsked(true)
    requestAnimationFrame(() => refusal.current?.scrollIntoView({ block: 'center' }))
  }
  return (
    <>
      {asked && step && !step.allowed && (
        <div ref={refusal}>
          <CannotSend step={step} />
        </div>
      )}
      {fire.error && <ProblemView error={fire.error} />}
      <div className="foot">
        <Flex vertical gap={8}>
          <Flex justify="space-between" gap={8} wrap align="center">
            {children}
          </Flex>
          {step && (
            <Flex justify="flex-end">
              <Button type="primary" loading={fire.isPending} onClick={send}>
                {step.label}
              </Button>
            </Flex>
          )}
        </Flex>
      </div>
    </>
  )
}
