import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert, Button, Drawer, Flex, Input, Select } from 'antd'
import { useDeferredValue, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { shifted } from '../../parts/decimals.js'
import { Mark } from '../../parts/mark.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { isNumber, plainNumber } from '../../parts/typed-number.js'
import { leavesOf, sentence } from './conditions.js'
import type { FactNames } from './fact-names.js'
import { inputsOf } from './inputs.js'
import { ScoreOf } from './score.js'
import { AnswerMark, gapLine } from './tree.js'

type Evaluation = components['schemas']['EvaluationView']
type Fact = components['schemas']['FactView']
type Typed = Readonly<Record<string, string | boolean>>

/** What if: figures changed on the page only, judged by the server beside what holds now. Nothing is saved. */
export function Simulation(props: {
  enterpriseId: string
  title: string
  now: Evaluation
  names: FactNames
  onClose: () => void
}) {
  const { enterpriseId, title, now, names, onClose } = props
  const { t } = useTranslation()
  const [typed, setTyped] = useState<Typed>({})
  const [all, setAll] = useState(false)
  const rules = useQuery({
    queryKey: ['ruleset', now.rulesetId],
    queryFn: () => call(api.GET('/api/rulesets/{id}', { params: { path: { id: now.rulesetId } } })),
  })
  const facts = useQuery({
    queryKey: ['facts', enterpriseId, now.asOf],
    queryFn: () =>
      call(api.GET('/api/enterprises/{id}/facts', { params: { path: { id: enterpriseId }, query: { asOn: now.asOf } } })),
  })
  const wanted = useDeferredValue(JSON.stringify(asFacts(typed, names)))
  const then = useQuery({
    queryKey: ['simulation', enterpriseId, now.rulesetId, now.kind, wanted],
    enabled: wanted !== '{}',
    placeholderData: keepPreviousData,
    queryFn: () =>
      call(
        api.POST('/api/rulesets/{id}/evaluate', {
          params: { path: { id: now.rulesetId } },
          body: { enterpriseId, kind: now.kind, asOf: now.asOf, facts: JSON.parse(wanted) },
        }),
      ),
  })
  const known = new Map((facts.data?.facts ?? []).map((fact) => [fact.name, fact]))
  const inputs = rules.data ? inputsOf(rules.data) : undefined
  const nearest = inputs ? inputs.behind([...now.nearestNotMet, ...now.nearestUnknown]) : []
  const rest = (inputs?.all ?? []).filter((name) => !nearest.includes(name))
  const put = (name: string, value: string | boolean | undefined) =>
    setTyped(({ [name]: _, ...others }) => (value === undefined || value === '' ? others : { ...others, [name]: value }))
  return (
    <Drawer
      open
      size={Math.min(620, innerWidth)}
      title={t('eligibility.simulation.title', { name: title })}
      onClose={onClose}
      closable={{ 'aria-label': t('frame.close') }}
      extra={
        Object.keys(typed).length > 0 && (
          <Button size="small" onClick={() => setTyped({})}>
            {t('eligibility.simulation.clear')}
          </Button>
        )
      }
    >
      <Flex vertical gap={14}>
        <Alert type="info" showIcon title={t('eligibility.simulation.help')} />
        {(rules.error ?? facts.error) && <ProblemView error={rules.error ?? facts.error} />}
        {(rules.isPending || facts.isPending) && !rules.error && !facts.error && <Waiting rows={5} />}
        {inputs && facts.data && (
          <Panel>
            <ul className="plain-list rows">
              {[...nearest, ...(all || nearest.length === 0 ? rest : [])].map((name) => (
                <What key={name} name={name} fact={known.get(name)} names={names} typed={typed[name]} onChange={put} />
              ))}
            </ul>
            {!all && nearest.length > 0 && rest.length > 0 && (
              <Button type="link" style={{ paddingInline: 0 }} onClick={() => setAll(true)}>
                {t('eligibility.simulation.more', { count: rest.length })}
              </Button>
            )}
          </Panel>
        )}
        <Outcome now={now} then={wanted === '{}' ? undefined : then.data} names={names} />
        {then.error && <ProblemView error={then.error} />}
      </Flex>
    </Drawer>
  )
}

/** One figure that may be changed, with what holds now. */
function What(props: {
  name: string
  fact: Fact | undefined
  names: FactNames
  typed: string | boolean | undefined
  onChange: (name: string, value: string | boolean | undefined) => void
}) {
  const { name, fact, names, typed, onChange } = props
  const { t } = useTranslation()
  const id = useId()
  const metric = names.metricOf(name)
  const truth = metric?.valueType === 'truth' || typeof fact?.value === 'boolean' || /_valid$|^is_/.test(name)
  const choices = truth
    ? [
        { value: 'true', label: t('frame.yes') },
        { value: 'false', label: t('frame.no') },
      ]
    : (metric?.choices ?? []).map((choice) => ({ value: choice.value, label: choice.name }))
  const wrong = choices.length === 0 && typed !== undefined && !isWord(name, names) && !isReadable(name, typed)
  return (
    <li>
      <label htmlFor={id} className="wrap">
        {names.nameOf(name)}
      </label>
      <Flex gap={10} align="center" wrap>
        <span className="quiet small figures" style={{ flex: '1 1 160px' }}>
          {t('eligibility.is', { value: names.worded(name, fact?.value, fact?.unit ?? undefined) })}
          {fact?.period && ` · ${fact.period}`}
        </span>
        <span style={{ flex: '1 1 180px' }}>
          {choices.length > 0 ? (
            <Select
              id={id}
              allowClear
              style={{ width: '100%' }}
              value={typed === undefined ? undefined : String(typed)}
              options={choices}
              onChange={(to?: string) => onChange(name, truth && to !== undefined ? to === 'true' : to)}
            />
          ) : (
            <Input
              id={id}
              value={typed === undefined ? '' : String(typed)}
              inputMode={isDay(name) ? undefined : 'decimal'}
              placeholder={isDay(name) ? 'YYYY-MM-DD' : undefined}
              status={wrong ? 'error' : undefined}
              aria-invalid={wrong || undefined}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              suffix={names.isFraction(name) ? '%' : (fact?.unit ?? metric?.unit ?? '')}
              allowClear
              onChange={(event) => onChange(name, event.target.value)}
            />
          )}
          {wrong && (
            <div id={`${id}-wrong`} className="small late-word">
              {t(isDay(name) ? 'eligibility.simulation.notDay' : 'eligibility.simulation.notNumber')}
            </div>
          )}
        </span>
      </Flex>
    </li>
  )
}

function Outcome({ now, then, names }: { now: Evaluation; then?: Evaluation; names: FactNames }) {
  const { t } = useTranslation()
  if (!then)
    return (
      <Panel title={t('eligibility.simulation.then')}>
        <span className="quiet">{t('eligibility.simulation.untouched')}</span>
      </Panel>
    )
  const before = new Map(leavesOf(now.rule).map((leaf) => [leaf.id, leaf]))
  const changed = leavesOf(then.rule).filter((leaf) => {
    const was = before.get(leaf.id)
    return was?.answer !== leaf.answer || was?.gap?.by !== leaf.gap?.by
  })
  return (
    <Panel title={t('eligibility.simulation.then')}>
      <Flex vertical gap={12} role="status">
        <Flex gap={8} align="center" wrap>
          <span className="quiet">{t('eligibility.simulation.now')}</span>
          <Mark meaning="ended">{t(`eligibility.standings.${now.standing}`)}</Mark>
          <span aria-hidden>→</span>
          <span className="quiet">{t('eligibility.simulation.then')}</span>
          <Mark meaning={then.standing === 'reachable' ? 'done' : 'soon'}>{t(`eligibility.standings.${then.standing}`)}</Mark>
        </Flex>
        {changed.length === 0 ? (
          <span className="quiet">{t('eligibility.simulation.unchanged')}</span>
        ) : (
          <>
            <strong>{t('eligibility.simulation.changed')}</strong>
            <ul className="plain-list rows">
              {changed.map((leaf) => {
                const was = before.get(leaf.id)
                return (
                  <li key={leaf.id}>
                    <div className="wrap">{sentence(leaf, names, t)}</div>
                    <Flex gap={8} wrap className="small">
                      {was && (
                        <span>
                          <AnswerMark node={was} /> {gapLine(was, names, t)}
                        </span>
                      )}
                      <span aria-hidden>→</span>
                      <span>
                        <AnswerMark node={leaf} /> {gapLine(leaf, names, t)}
                      </span>
                    </Flex>
                  </li>
                )
              })}
            </ul>
          </>
        )}
        {then.score && <ScoreOf score={then.score} />}
      </Flex>
    </Panel>
  )
}

/** What was typed as facts: per cent as fractions, a row of years as a series; what cannot be a value yet is left out. */
function asFacts(typed: Typed, names: FactNames): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]): [string, unknown][] => {
      if (typeof value === 'boolean' || isWord(name, names)) return [[name, value]]
      if (!isReadable(name, value)) return []
      const parts = partsOf(value).map((plain) => (names.isFraction(name) ? shifted(plain, -2) : plain))
      return [[name, parts.length > 1 ? parts : parts[0]]]
    }),
  )
}

/** One number or day, or those of a row of years. */
function partsOf(typed: string): string[] {
  return typed.split(/→|\s+/).filter(Boolean).map(plainNumber)
}

/** Whether what was typed can be a value: a number, or the day where a day is asked for. */
function isReadable(name: string, typed: string | boolean): boolean {
  if (typeof typed === 'boolean') return true
  const fits = isDay(name) ? (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) : isNumber
  return partsOf(typed).length > 0 && partsOf(typed).every(fits)
}

/** Whether a fact is a word, chosen or written. */
const isWord = (name: string, names: FactNames) => names.metricOf(name)?.valueType === 'word'

const isDay = (name: string) => /_on$/.test(name)
