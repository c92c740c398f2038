import { Flex, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { Panel } from '../../parts/page.js'
import { said } from '../../words/index.js'

type Version = components['schemas']['VersionView']
type Both = readonly [string, string]

/** What a version asks of a firm and by which procedure it is handled. */
export function VersionContent({ version }: { version: Version }) {
  const { t } = useTranslation()
  const options = Object.entries(version.options)
  return (
    <>
      <Panel title={`${t('system.programmes.content')} · ${t('system.programmes.number', { number: version.number })}`}>
        <dl className="answers">
          <Fact label={t('system.programmes.chart')} text={`${version.chartId} @ ${version.chartVersion}`} />
          <Fact label={t('system.programmes.ruleset')} text={version.ruleset ?? '—'} />
          <Fact label={t('system.programmes.legalBasis')} text={version.legalBasis} />
          <Fact label={t('system.programmes.appeal')} text={version.appeal} />
          {options.length > 0 && (
            <Fact
              label={t('system.programmes.options')}
              text={options.map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join('；')}
            />
          )}
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
