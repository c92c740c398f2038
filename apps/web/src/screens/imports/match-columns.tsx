import { Alert, Button, Flex, Select, Tag } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { day } from '../../parts/format.js'
import { Panel } from '../../parts/page.js'
import { joined } from '../../words/index.js'

export type FileColumns = components['schemas']['FileColumns']

/**
 * Lets an officer say which column of the file is which of ours: the columns with two of their values each, what their
 * headers are alike to proposed. A field that is chosen for a second column leaves the first.
 */
export function MatchColumns({
  file,
  look,
  busy,
  onGo,
  onBack,
}: {
  file: string
  look: FileColumns
  busy: boolean
  onGo: (map: Record<string, string>) => void
  onBack: () => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const { columns, fields, remembered } = look
  const [chosen, setChosen] = useState(() => columns.map(({ field }) => field))
  const [asked, setAsked] = useState(false)
  const missing = fields.filter(({ field, required }) => required && !chosen.includes(field))
  const choose = (at: number, field: string | null) =>
    setChosen((before) => before.map((other, i) => (i === at ? field : other === field ? null : other)))
  const go = () => {
    setAsked(true)
    if (missing.length === 0) onGo(mapOf(look, chosen))
  }
  return (
    <Panel title={t('register.imports.match.title', { file })}>
      <Flex vertical gap={12} align="stretch">
        <span className="quiet">
          {remembered
            ? t('register.imports.match.remembered', { who: remembered.by ?? '—', when: day(remembered.at) })
            : t('register.imports.match.help')}
        </span>
        <ul className="match-columns">
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may have one header twice, and its columns stay in their order
            <li key={at}>
              <label htmlFor={`${id}-${at}`}>
                <b className="wrap">{column.header}</b>
                <span className="quiet small wrap">
                  {column.examples.length ? column.examples.join(' · ') : t('register.imports.match.noExamples')}
                </span>
              </label>
              <div className="match-field">
                <Select
                  id={`${id}-${at}`}
                  value={chosen[at] ?? ''}
                  showSearch={{ optionFilterProp: 'label' }}
                  popupMatchSelectWidth={false}
                  options={[
                    { value: '', label: t('register.imports.match.leaveOut') },
                    ...fields.map(({ field, name, required }) => ({ value: field, label: required ? `${name} *` : name })),
                  ]}
                  onChange={(field) => choose(at, field || null)}
                />
                {column.proposed && chosen[at] === column.field && (
                  <Tag variant="outlined">{t('register.imports.match.proposed')}</Tag>
                )}
              </div>
            </li>
          ))}
        </ul>
        {missing.length > 0 && (
          <Alert
            type={asked ? 'error' : 'warning'}
            showIcon
            role="alert"
            title={t('register.imports.match.missing', { fields: joined(missing.map(({ name }) => name)) })}
          />
        )}
        <Flex gap={8} wrap>
          <Button type="primary" loading={busy} onClick={go}>
            {t('register.imports.match.go')}
          </Button>
          <Button disabled={busy} onClick={onBack}>
            {t('register.imports.match.back')}
          </Button>
        </Flex>
      </Flex>
    </Panel>
  )
}

/** What differs from what the headers say by themselves: a field's header, or none for a field that is left out. */
function mapOf({ columns }: FileColumns, chosen: readonly (string | null)[]): Record<string, string> {
  const map: Record<string, string> = {}
  for (const [at, { known }] of columns.entries()) if (known && known !== chosen[at]) map[known] = ''
  for (const [at, { header, known }] of columns.entries()) {
    const field = chosen[at]
    if (field && field !== known) map[field] = header
  }
  return map
}
