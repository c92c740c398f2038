import { Checkbox, Flex } from 'antd'
import type { ReactNode } from 'react'
import { said } from '../../words/index.js'
import { type Answers, type FormField, type FormSection, shownFields } from './form.js'
import { Value } from './value.js'

/** A filled form to read: section by section, with marks beside what is to be corrected. */
export function FormView({
  form,
  answers,
  beside,
  under,
  sectionExtra,
}: {
  form: readonly FormSection[]
  answers: Answers
  /** Something before a field, e.g. a tick with which it is marked. */
  beside?: (field: FormField) => ReactNode
  under?: (field: FormField) => ReactNode
  sectionExtra?: (section: FormSection) => ReactNode
}) {
  const shown = shownFields(form, answers)
  return (
    <Flex vertical gap={18}>
      {form.map((section) => (
        <section key={section.key}>
          <Flex justify="space-between" align="baseline">
            <h3 className="panel-title">{said(section.title)}</h3>
            {sectionExtra?.(section)}
          </Flex>
          <dl className="answers">
            {section.fields
              .filter((field) => shown.has(field.key))
              .map((field) => (
                <div key={field.key} id={`answer-${field.key}`}>
                  <dt>
                    {beside?.(field)}
                    {said(field.label)}
                  </dt>
                  <dd>
                    <Value field={field} value={answers[field.key]} />
                    {under?.(field)}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Flex>
  )
}

/** The tick with which an officer marks a field or document. */
export function MarkTick({ label, checked, onChange }: { label: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <Checkbox
      checked={checked}
      aria-label={label}
      style={{ marginInlineEnd: 8 }}
      onChange={(event) => onChange(event.target.checked)}
    />
  )
}
