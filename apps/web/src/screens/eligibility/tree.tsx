import './conditions.css'
import { CheckCircleFilled, ClockCircleFilled, CloseCircleFilled, QuestionCircleFilled } from '@ant-design/icons'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { joined } from '../../words/index.js'
import { asked, type Condition, sentence } from './conditions.js'
import type { FactNames } from './fact-names.js'

/** A rule, condition by condition: what is asked, and where it was judged, by which figure and what is missing. */
export function RuleTree({ node, names }: { node: Condition; names: FactNames }) {
  return (
    <ul className="plain-list conditions">
      {node.kind === 'all' ? (
        (node.parts ?? []).map((part) => <Node key={part.id} node={part} names={names} />)
      ) : (
        <Node node={node} names={names} />
      )}
    </ul>
  )
}

function Node({ node, names }: { node: Condition; names: FactNames }) {
  const { t } = useTranslation()
  if (node.kind === 'leaf') return <Leaf node={node} names={names} />
  return (
    <li>
      <div className="condition">
        <AnswerMark node={node} />
        <strong>{node.label ?? t(`eligibility.${node.kind}`)}</strong>
      </div>
      <ul className="plain-list conditions inner">
        {(node.parts ?? []).map((part) => (
          <Node key={part.id} node={part} names={names} />
        ))}
      </ul>
    </li>
  )
}

function Leaf({ node, names }: { node: Condition; names: FactNames }) {
  const { t } = useTranslation()
  const { metric = '', fact, gap, span, unknown = [], chosenBy, bands, overridden } = node
  const lines: string[] = []
  if (fact) lines.push(factLine(node, names, t))
  if (span) lines.push(t('eligibility.span', { least: names.worded(metric, span.least), most: names.worded(metric, span.most) }))
  if (chosenBy?.fact)
    lines.push(
      t('eligibility.chosen', {
        by: names.nameOf(chosenBy.metric),
        value: names.worded(chosenBy.metric, chosenBy.fact.value, chosenBy.fact.unit),
      }),
    )
  if (unknown.length > 0)
    lines.push(
      t('eligibility.missing', {
        names: joined(
          unknown.map(
            (one) => names.nameOf(one) + t('eligibility.bracket', { text: t(`eligibility.supplier.${names.supplierOf(one)}`) }),
          ),
        ),
      }),
    )
  if (overridden) lines.push(`${overridden.byName}: ${overridden.reason}`)
  return (
    <li>
      <div className="condition">
        <AnswerMark node={node} />
        <div style={{ minWidth: 0 }} className="wrap">
          {sentence(node, names, t)}
          {gap && <strong className="gap"> {gapLine(node, names, t)}</strong>}
          {lines.map((line) => (
            <div key={line} className="quiet small figures">
              {line}
            </div>
          ))}
          {bands && (
            <ul className="quiet small">
              {bands.steps.map((step) => {
                const value = asked(t, { name: '', op: node.op ?? '>=', value: names.worded(metric, step.threshold) })
                return (
                  <li key={String(step.max)}>
                    {step.max === null
                      ? t('eligibility.bandLast', { value })
                      : t('eligibility.band', { by: names.nameOf(bands.by), max: names.worded(bands.by, step.max), value })}
                  </li>
                )
              })}
            </ul>
          )}
        </div>
      </div>
    </li>
  )
}

type Translate = TFunction

function factLine({ metric = '', fact }: Condition, names: FactNames, t: Translate): string {
  if (!fact) return ''
  const parts = [t('eligibility.is', { value: names.worded(metric, fact.value, fact.unit) })]
  if (fact.period) parts.push(fact.period)
  if (fact.provenance) parts.push(t(`eligibility.provenance.${fact.provenance}`))
  return parts.join(' · ')
}

/** What is missing to meet a condition, in the figure's own unit. */
export function gapLine({ gap }: Pick<Condition, 'gap'>, names: FactNames, t: Translate): string {
  if (!gap) return ''
  if (gap.notBefore) return t('eligibility.gap.notBefore', { date: gap.notBefore })
  const by = names.gap(gap.metric, gap.by, gap.unit)
  if (gap.beyond) return t(gap.direction === 'more' ? 'eligibility.gap.beyondMore' : 'eligibility.gap.beyondLess', { by })
  return t(gap.direction === 'more' ? 'eligibility.gap.more' : 'eligibility.gap.less', { by })
}

/** The answer of a condition as a sign with its word; a missing figure is unknown, never a refusal. */
export function AnswerMark({ node }: { node: Pick<Condition, 'answer' | 'byPerson'> }) {
  const { t } = useTranslation()
  if (!node.answer) return null
  const person = node.answer === 'unknown' && node.byPerson
  const word = t(`eligibility.answers.${person ? 'person' : node.answer}`)
  const [Icon, colour] = {
    met: [CheckCircleFilled, '--miaopu-color-success'] as const,
    'not-met': [CloseCircleFilled, '--miaopu-color-error'] as const,
    unknown: [person ? ClockCircleFilled : QuestionCircleFilled, '--miaopu-color-warning'] as const,
  }[node.answer]
  return (
    <span className="nowrap answer" style={{ color: `var(${colour})` }}>
      <Icon aria-hidden /> {word}
    </span>
  )
}
