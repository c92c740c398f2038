import { Alert, Button, Flex } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemView } from '../../parts/problem-view.js'
import { fieldId } from './shapes.js'
import type { Declaration } from './use-declaration.js'

/** What is not saved yet, and the button that saves all of it; where something was refused, each reason leads to its field. */
export function SaveBar({
  declaration,
  onGo,
}: {
  declaration: Declaration
  onGo: (to: { part: string; period: string }) => void
}) {
  const { t } = useTranslation()
  const { drafts, faults, problem, saving } = declaration
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.size > 0) box.current?.focus()
  }, [faults.size])
  return (
    <div className="foot">
      {faults.size > 0 ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          style={{ marginBottom: 10 }}
          title={t('figures.refused', { count: faults.size })}
          description={
            <div ref={box} tabIndex={-1}>
              <ul style={{ margin: 0, paddingInlineStart: 18 }}>
                {[...faults].map(([key, message]) => (
                  <li key={key}>
                    <a
                      href={`#${fieldId(key)}`}
                      onClick={(event) => {
                        event.preventDefault()
                        const draft = drafts.get(key)
                        if (draft) onGo(draft)
                        setTimeout(() => goTo(fieldId(key)))
                      }}
                    >
                      {t('figures.fault', { label: drafts.get(key)?.label, message })}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          }
        />
      ) : (
        problem !== null && problem !== undefined && <ProblemView error={problem} />
      )}
      <Flex justify="space-between" align="center" gap={10} wrap>
        <span role="status" className="quiet">
          {saving ? t('figures.saving') : drafts.size > 0 ? t('figures.changed', { count: drafts.size }) : t('figures.untouched')}
        </span>
        <Flex gap={8}>
          {drafts.size > 0 && <Button onClick={declaration.drop}>{t('figures.drop')}</Button>}
          <Button type="primary" loading={saving} onClick={declaration.save}>
            {t('figures.save')}
          </Button>
        </Flex>
      </Flex>
    </div>
  )
}

function goTo(id: string): void {
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
