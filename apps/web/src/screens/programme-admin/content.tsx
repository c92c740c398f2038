import { Flex, Tag } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { Panel } from '../../parts/page.js'
import { said } from '../../words/index.js'

type Version = components['schemas']['VersionView']
type Both = readonly [string, string]

/** What a version asks of a firm and by which procedure it is handled. */
export function VersionContent({ version }: { version: Version }) {
  const { t } = useTranslation()
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
              text={optionInWords(value, t)}
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
                      {t(`system.programmes.type.${field.type as 'text'}`, { defaultValue: field.type })}
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

function Fact({ label, text }: { label: string; text: string }) {
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

/** The value of an option: yes or no, a word, or the labels of its parts. */
function optionInWords(value: unknown, t: TFunction): string {
  if (typeof value === 'boolean') return t(value ? 'frame.yes' : 'frame.no')
  if (!Array.isArray(value))
    return typeof value === 'object'
      ? JSON.stringify(value)
      : t(`system.programmes.value.${String(value) as 'zone'}`, { defaultValue: String(value) })
  if (value.length === 0) return t('frame.none')
  return value.map((part) => (isLabelled(part) ? said(part.label) : String(part))).join('；')
}

function isLabelled(part: unknown): part is { label: Both } {
  return typeof part === 'object' && part !== null && Array.isArray((part as { label?: unknown }).label)
}
