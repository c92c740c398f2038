import { CheckCircleOutlined, ExclamationCircleOutlined, SyncOutlined } from '@ant-design/icons'
import { Alert, Button, Flex, Popconfirm } from 'antd'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Offline } from '../../api/problem.js'
import { said } from '../../words/index.js'
import { timeOfDay } from '../format.js'
import { ProblemView } from '../problem-view.js'
import { FieldInput } from './field-input.js'
import { type FormField, type FormSection, shownFields } from './form.js'
import type { AnswersInHand } from './use-answers.js'
import { Value } from './value.js'

/** One section of a form to fill in; fields that are locked now are shown, not asked. */
export function SectionForm({
  form,
  section,
  hand,
  faults = {},
  under,
}: {
  form: readonly FormSection[]
  section: FormSection
  hand: AnswersInHand
  /** What the last check said of fields, by key. */
  faults?: Readonly<Record<string, string>>
  /** Something to show under a field, e.g. why it is to be corrected. */
  under?: (field: FormField) => ReactNode
}) {
  const shown = shownFields(form, hand.answers)
  const open = new Set(hand.saved?.unlocked ?? [])
  return (
    <Flex vertical gap={20}>
      {section.fields
        .filter((field) => shown.has(field.key))
        .map((field) => (
          <Asked key={field.key} field={field} hand={hand} locked={!open.has(field.key)} fault={faults[field.key]}>
            {under?.(field)}
          </Asked>
        ))}
    </Flex>
  )
}

/** One question of a form in hand: what the server says of it, and whose answer counts when two people gave one. */
export function Asked(props: { field: FormField; hand: AnswersInHand; locked?: boolean; fault?: string; children?: ReactNode }) {
  const { field, hand, locked, fault, children } = props
  const { t } = useTranslation()
  return (
    <Question
      field={field}
      value={hand.answers[field.key]}
      locked={locked}
      fault={hand.faults[field.key] ?? fault}
      onChange={(value) => hand.put(field.key, value)}
      onLeave={hand.flush}
    >
      {hand.conflicts.includes(field.key) && (
        <Alert
          type="warning"
          showIcon
          role="alert"
          style={{ marginTop: 8 }}
          title={t('parts.form.conflict')}
          description={
            <Flex vertical gap={8} align="start">
              <span>
                {t('parts.form.theirs')}
                <Value field={field} value={hand.saved?.answers[field.key]} />
              </span>
              <Flex gap={8} wrap>
                <Button size="small" onClick={() => hand.settle(field.key, 'theirs')}>
                  {t('parts.form.takeTheirs')}
                </Button>
                <Button size="small" onClick={() => hand.settle(field.key, 'mine')}>
                  {t('parts.form.keepMine')}
                </Button>
              </Flex>
            </Flex>
          }
        />
      )}
      {children}
    </Question>
  )
}

/** One question with its label, help and what is wrong with its answer. */
export function Question(props: {
  field: FormField
  value: unknown
  locked?: boolean
  fault?: string
  onChange: (value: unknown) => void
  onLeave?: () => unknown
  children?: ReactNode
}) {
  const { field, value, locked, fault, onChange, onLeave, children } = props
  const { t } = useTranslation()
  const id = useId()
  const help = field.help ? said(field.help) : field.type === 'percent' ? t('parts.form.percentHelp') : undefined
  const notes = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined
  const grouped = field.type === 'multi' || field.type === 'boolean'
  const label = (
    <>
      {said(field.label)}
      {!field.required && !locked && <span className="quiet small"> ({t('frame.optional')})</span>}
    </>
  )
  return (
    <div id={`field-${field.key}`} {...(grouped ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}>
      <div style={{ marginBottom: 4 }}>
        {grouped || locked ? (
          <strong id={`${id}-label`}>{label}</strong>
        ) : (
          <label htmlFor={id} style={{ fontWeight: 600 }}>
            {label}
          </label>
        )}
      </div>
      {help && !locked && (
        <div id={`${id}-help`} className="quiet small" style={{ marginBottom: 4 }}>
          {help}
        </div>
      )}
      {locked ? (
        <Value field={field} value={value} />
      ) : (
        <FieldInput
          id={id}
          field={field}
          value={value}
          onChange={onChange}
          onLeave={onLeave}
          wrong={fault !== undefined}
          describedBy={notes}
        />
      )}
      {fault && (
        <div id={`${id}-fault`} style={{ color: 'var(--miaopu-color-error)', marginTop: 4 }}>
          <ExclamationCircleOutlined aria-hidden /> {fault}
        </div>
      )}
      {children}
    </div>
  )
}

/** Whether everything is saved, and since when; says so only when it is true. */
export function SaveNote({ hand }: { hand: AnswersInHand }) {
  const { t } = useTranslation()
  const { state, saved } = hand
  return (
    <div role="status" className="quiet small figures" style={{ minHeight: 22 }}>
      {state === 'saving' && (
        <>
          <SyncOutlined aria-hidden spin /> {t('parts.form.saving')}
        </>
      )}
      {state === 'waiting' && t('parts.form.unsaved')}
      {state === 'failed' && (
        <span style={{ color: 'var(--miaopu-color-error)' }}>
          <ExclamationCircleOutlined aria-hidden /> {t('parts.form.saveFailed')}
        </span>
      )}
      {state === 'saved' && saved?.savedAt && (
        <>
          <CheckCircleOutlined aria-hidden /> {t('parts.form.savedAt', { when: timeOfDay(saved.savedAt) })}
        </>
      )}
    </div>
  )
}

/** Why saving failed as a whole, with the way on: once more when the server was out of reach, else what it has now. */
export function SaveTrouble({ hand }: { hand: AnswersInHand }) {
  const { t } = useTranslation()
  if (!hand.problem) return null
  return (
    <Flex vertical gap={8}>
      {/* That the server is away is said at the head of the page. */}
      {!(hand.problem instanceof Offline) && <ProblemView error={hand.problem} />}
      <div>
        {hand.lost ? (
          <Button onClick={() => hand.flush()}>{t('frame.again')}</Button>
        ) : (
          <Popconfirm
            title={t('parts.form.dropConfirm')}
            okText={t('parts.actions.refresh')}
            cancelText={t('frame.cancel')}
            onConfirm={hand.reload}
          >
            <Button>{t('parts.actions.refresh')}</Button>
          </Popconfirm>
        )}
      </div>
    </Flex>
  )
}

/** Leads to the first question that keeps the form from being saved. */
export function toFirstFault(): void {
  const first = document.querySelector<HTMLElement>('[aria-invalid="true"], .ant-alert[role="alert"]')
  first?.scrollIntoView({ block: 'center' })
  first?.focus()
}
