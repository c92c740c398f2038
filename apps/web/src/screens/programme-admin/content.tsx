import { useQuery } from '@tanstack/react-query'
import { Flex, Tag } from 'antd'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Panel } from '../../parts/page.js'
import { said } from '../../words/index.js'

type Version = components['schemas']['VersionView']
type Both = readonly [string, string]

/** What a version asks of a firm and by which procedure it is handled. */
export function VersionContent({ version }: { version: Version }) {
  const { t } = useTranslation()
  const departments = useDepartmentNames()
  return (
    <>
      <Panel title={`${t('system.programmes.content')} · ${t('system.programmes.number', { number: version.number })}`}>
        <dl className="answers">
          <Fact label={t('system.programmes.chart')} text={`${version.chartId} @ ${version.chartVersion}`} />
          <Fact label={t('system.programmes.ruleset')} text={version.ruleset ?? '—'} />
          <Fact label={t('system.programmes.legalBasis')} text={version.legalBasis} />
          <Fact label={t('system.programmes.appeal')} text={version.appeal} />
          {Object.entries(version.options).map(([name, value]) => (
            <Fact
              key={name}
              label={t(`system.programmes.option.${name as 'assign'}`, { defaultValue: name })}
              text={name === 'terms' ? <Terms terms={value} /> : optionInWords(value, t, departments)}
            />
          ))}
        </dl>
      </Panel>
      <Panel title={t('system.programmes.form')}>
        {version.form.map((section) => (
          <section key={section.key} style={{ marginBottom: 12 }}>
            <h3 className="small">{said(section.title as unknown as Both)}</h3>
            <ul className="plain-list rows">
              {section.fields.map((field) => (
                <li key={field.key}>
                  <Flex justify="space-between" gap={8} wrap>
                    <span className="wrap">
                      {said(field.label as unknown as Both)} <Optional required={field.required} />
                    </span>
                    <span className="quiet small">
                      {field.whole
                        ? t('system.programmes.whole')
                        : t(`system.programmes.type.${field.type as 'text'}`, { defaultValue: field.type })}
                      {field.unit && ` · ${field.unit}`} <code>{field.key}</code>
                    </span>
                  </Flex>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Panel>
      <Panel title={t('system.programmes.documents')}>
        <ul className="plain-list rows">
          {version.documents.map((slot) => (
            <li key={slot.key}>
              <span className="wrap">{said(slot.label as unknown as Both)}</span> <Optional required={slot.required} />{' '}
              {slot.maxMb && <Tag variant="filled">{slot.maxMb} MB</Tag>}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}

function Fact({ label, text }: { label: string; text: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
}

function Optional({ required }: { required?: boolean }) {
  const { t } = useTranslation()
  return required ? null : <span className="quiet small">({t('frame.optional')})</span>
}

/** What a clause gives, as its source says it; the terms the system counts by are folded in. */
function Terms({ terms }: { terms: unknown }) {
  const { t } = useTranslation()
  const { says } = (terms ?? {}) as { says?: Both }
  return (
    <>
      {says && <div className="wrap">{said(says)}</div>}
      <details>
        <summary className="quiet small">{t('system.programmes.termsAsKept')}</summary>
        <pre className="small wrap">{JSON.stringify(terms, null, 2)}</pre>
      </details>
    </>
  )
}

/** Departments by the code the options name them by. */
function useDepartmentNames(): ReadonlyMap<string, string> {
  const departments = useQuery({ queryKey: ['departments'], queryFn: () => call(api.GET('/api/departments')) })
  return new Map(departments.data?.map(({ code, name }) => [code, name]))
}

/** The value of an option: yes or no, a word, or the labels of its parts. */
function optionInWords(value: unknown, t: TFunction, departments: ReadonlyMap<string, string>): string {
  if (typeof value === 'boolean') return t(value ? 'frame.yes' : 'frame.no')
  if (!Array.isArray(value))
    return typeof value === 'object'
      ? JSON.stringify(value)
      : t(`system.programmes.value.${String(value) as 'zone'}`, { defaultValue: String(value) })
  if (value.length === 0) return t('frame.none')
  return value.map((part) => partInWords(part, t, departments)).join(t('system.programmes.between'))
}

/** One part of an option: its label, a department with what it is asked, or a word. */
function partInWords(part: unknown, t: TFunction, departments: ReadonlyMap<string, string>): string {
  if (isLabelled(part)) return said(part.label)
  if (typeof part !== 'object' || part === null) return departments.get(String(part)) ?? String(part)
  const { department, question, workingDays } = part as { department?: string; question?: string; workingDays?: number }
  if (!department) return JSON.stringify(part)
  const days = workingDays === undefined ? [] : [t('parts.clock.days', { count: workingDays })]
  return [departments.get(department) ?? department, ...(question ? [question] : []), ...days].join(' · ')
}

function isLabelled(part: unknown): part is { label: Both } {
  return typeof part === 'object' && part !== null && Array.isArray((part as { label?: unknown }).label)
}
