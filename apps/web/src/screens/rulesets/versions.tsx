import { useQuery } from '@tanstack/react-query'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import type { ListAddress } from '../../parts/list/address.js'
import { Mark } from '../../parts/mark.js'
import { Panel, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { joined } from '../../words/index.js'
import { asked } from '../eligibility/conditions.js'
import { type FactNames, useFactNames } from '../eligibility/fact-names.js'
import { useSpan } from './columns.js'
import type { Ruleset } from './ruleset.js'

type Change = components['schemas']['RulesetChangeView']

/** The versions of the line, and what changed between one of them and this, leaf by leaf. */
export function Versions({ ruleset, list }: { ruleset: Ruleset; list: ListAddress }) {
  const { t } = useTranslation()
  const span = useSpan()
  const versions = useQuery({
    queryKey: ['rulesets', { line: ruleset.line }],
    queryFn: () => call(api.GET('/api/rulesets', { params: { query: { line: ruleset.line, size: 100 } } })),
  })
  if (versions.isPending) return <Waiting rows={4} />
  if (versions.error) return <ProblemView error={versions.error} retry={() => versions.refetch()} />
  const others = versions.data.items.filter(({ id }) => id !== ruleset.id)
  const before = others.find(({ number }) => number === ruleset.number - 1)
  const chosen = others.find(({ id }) => id === list.values.with) ?? before ?? others[0]
  return (
    <Flex vertical gap={14}>
      <Panel title={t('rulesets.versions')}>
        {others.length === 0 && <p className="quiet">{t('rulesets.only')}</p>}
        <ul className="plain-list rows">
          {versions.data.items.map((one) => (
            <li key={one.id}>
              <Flex justify="space-between" gap={10} wrap align="baseline">
                <span className="wrap">
                  {one.id === ruleset.id ? <strong>{one.name}</strong> : <Link to={`/rulesets/${one.id}`}>{one.name}</Link>}{' '}
                  <Mark meaning={one.status === 'draft' ? 'soon' : 'done'}>{t(`rulesets.statuses.${one.status}`)}</Mark>
                  <span className="quiet small figures" style={{ display: 'block' }}>
                    {t('rulesets.forNew')} {span(one.newFrom, one.newTo)} · {t('rulesets.forRenewal')}{' '}
                    {span(one.renewalFrom, one.renewalTo)}
                  </span>
                </span>
                {one.id !== ruleset.id && (
                  <Button size="small" type={one === chosen ? 'primary' : 'default'} onClick={() => list.set({ with: one.id })}>
                    {t('rulesets.compare')}
                  </Button>
                )}
              </Flex>
            </li>
          ))}
        </ul>
      </Panel>
      {chosen && <Difference id={ruleset.id} other={chosen} />}
    </Flex>
  )
}

function Difference({ id, other }: { id: string; other: { id: string; name: string } }) {
  const { t } = useTranslation()
  const names = useFactNames()
  const difference = useQuery({
    queryKey: ['ruleset', id, 'difference', other.id],
    queryFn: () => call(api.GET('/api/rulesets/{id}/difference', { params: { path: { id }, query: { with: other.id } } })),
  })
  if (difference.isPending) return <Waiting rows={4} />
  if (difference.error) return <ProblemView error={difference.error} retry={() => difference.refetch()} />
  const { changes } = difference.data
  return (
    <Panel
      title={
        <>
          {t('rulesets.compareTo')} <span lang="zh-CN">{other.name}</span>
        </>
      }
    >
      {changes.length === 0 && <p>{t('rulesets.noChange')}</p>}
      <ul className="plain-list rows">
        {changes.map((change) => (
          <OneChange key={`${change.part} ${change.key}`} change={change} names={names} />
        ))}
      </ul>
    </Panel>
  )
}

const MEANINGS = { added: 'done', removed: 'late', changed: 'running' } as const

function OneChange({ change, names }: { change: Change; names: FactNames }) {
  const { t } = useTranslation()
  const metric = change.key.replace(/ \(\d+\)$/, '')
  const worded = useWordedChange(names)
  return (
    <li>
      <Mark meaning={MEANINGS[change.change]}>{t(`rulesets.change.${change.change}`)}</Mark>{' '}
      <span className="quiet">{t(`rulesets.parts.${change.part}`)}</span>{' '}
      <strong className="wrap">{change.part === 'score' ? <code>{change.key}</code> : names.nameOf(metric)}</strong>
      <dl className="pairs" style={{ marginTop: 4 }}>
        {change.before !== null && (
          <>
            <dt>{t('rulesets.was')}</dt>
            <dd>
              <span className="was">{worded(change.part, metric, change.before)}</span>
            </dd>
          </>
        )}
        {change.after !== null && (
          <>
            <dt>{t('rulesets.becomes')}</dt>
            <dd>
              <span className="becomes">{worded(change.part, metric, change.after)}</span>
            </dd>
          </>
        )}
      </dl>
    </li>
  )
}

interface Side {
  op?: '>=' | '>' | '<=' | '<' | '==' | '!='
  value?: unknown
  by?: string
  bands?: { max: number | null; threshold: number }[]
  within?: string[]
}

/** One side of a change in words: a condition as a sentence, a formula as it is, the rest as it is stored. */
function useWordedChange(names: FactNames) {
  const { t } = useTranslation()
  return (part: Change['part'], metric: string, side: unknown): string => {
    if (part === 'measure' && typeof side === 'string') return side
    if (part !== 'condition' || typeof side !== 'object' || side === null) return JSON.stringify(side)
    const { op = '>=', value, by, bands, within = [] } = side as Side
    const place =
      within.length > 0
        ? t('eligibility.bracket', { text: within.map((one) => t(`eligibility.${one as 'any'}`)).join(' › ') })
        : ''
    if (!bands || !by) return asked(t, { name: '', op, value: names.worded(metric, value) }) + place
    const steps = bands.map(({ max, threshold }) => {
      const text = asked(t, { name: '', op, value: names.worded(metric, threshold) })
      return max === null
        ? t('eligibility.bandLast', { value: text })
        : t('eligibility.band', { by: names.nameOf(by), max: names.worded(by, max), value: text })
    })
    return joined(steps) + place
  }
}
