import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Flex, Tooltip } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { AskOfficer } from '../../parts/ask-officer.js'
import { Mark } from '../../parts/mark.js'
import { may, useMe } from '../../parts/session.js'
import type { Meaning } from '../../theme.js'
import { joined } from '../../words/index.js'
import { leavesOf, sentence } from './conditions.js'
import type { FactNames } from './fact-names.js'
import type { Rung } from './ladder-of.js'
import { ScoreOf } from './score.js'
import { gapLine, RuleTree } from './tree.js'

const MEANINGS: Readonly<Record<Rung['standing'], Meaning>> = {
  held: 'done',
  reachable: 'done',
  'one-short': 'soon',
  'needs-person': 'running',
  unknown: 'soon',
  further: 'ended',
  'no-rules': 'ended',
}

interface RungProps {
  rung: Rung
  enterprise: { id: string; name: string; officer?: string }
  names: FactNames
  open: boolean
  onOpen: (open: boolean) => void
  onTry: () => void
}

/** One rung: how the enterprise stands to it in a line; opened, rule by rule. */
export function RungCard({ rung, enterprise, names, open, onOpen, onTry }: RungProps) {
  const { t, i18n } = useTranslation()
  const { evaluation, held } = rung
  const name = i18n.language === 'en' ? rung.tierNameEn : rung.tierName
  const lines = useShort(rung, names)
  const unsure = evaluation ? evaluation.certainty !== 'confirmed' : rung.certainty !== 'confirmed'
  const Arrow = open ? DownOutlined : RightOutlined
  return (
    <li id={`rung-${rung.tierCode}`}>
      <button type="button" className="rung-head" aria-expanded={open} onClick={() => onOpen(!open)}>
        <Arrow aria-hidden className="quiet" />
        <span style={{ minWidth: 0, flex: 1 }}>
          <strong>{name}</strong> <Mark meaning={MEANINGS[rung.standing]}>{t(`eligibility.standings.${rung.standing}`)}</Mark>
          {unsure && (
            <Tooltip title={t('eligibility.unconfirmedHelp')}>
              <span>
                {' '}
                <Mark meaning="ended">{t('eligibility.unconfirmed')}</Mark>
              </span>
            </Tooltip>
          )}
          {held && (
            <span className="quiet small figures">
              {' '}
              {held.validTo ? t('eligibility.validTo', { date: held.validTo }) : t('eligibility.noEnd')}
            </span>
          )}
          {lines.map((line) => (
            <span key={line} className="wrap small" style={{ display: 'block' }}>
              {line}
            </span>
          ))}
        </span>
      </button>
      {open && (
        <Flex vertical gap={12} style={{ padding: '10px 0 4px', marginInlineStart: 24 }}>
          {evaluation ? (
            <>
              <div className="quiet small wrap">
                <Link to={`/rulesets/${evaluation.rulesetId}`} style={{ textDecoration: 'underline' }}>
                  {evaluation.name}
                </Link>{' '}
                · {t('eligibility.basis')} {evaluation.legalBasis}
              </div>
              <RuleTree node={evaluation.rule} names={names} />
              {evaluation.score && <ScoreOf score={evaluation.score} />}
            </>
          ) : (
            <span className="quiet">{t('eligibility.groupHelp.noRules')}</span>
          )}
          <Acts rung={rung} enterprise={enterprise} onTry={onTry} />
        </Flex>
      )}
    </li>
  )
}

function Acts({ rung, enterprise, onTry }: Pick<RungProps, 'rung' | 'enterprise' | 'onTry'>) {
  const { t, i18n } = useTranslation()
  const me = useMe()
  const firm = me.data?.side === 'firm'
  const applies = firm && rung.programmeCode && rung.openNow && !rung.openCaseId && !rung.held
  return (
    <Flex gap={8} wrap>
      {applies && (
        <Link to={`/programmes/${rung.programmeCode}`}>
          <Button type={rung.standing === 'reachable' ? 'primary' : 'default'}>{t('eligibility.apply')}</Button>
        </Link>
      )}
      {rung.openCaseId && (
        <Link to={`/cases/${rung.openCaseId}`}>
          <Button>{t('eligibility.openCase', { number: rung.openCaseNumber })}</Button>
        </Link>
      )}
      {rung.evaluation && <Button onClick={onTry}>{t('eligibility.simulate')}</Button>}
      {may(me.data, 'figures.declare') && (
        <Link to={`/figures?enterprise=${enterprise.id}`}>
          <Button>{t('eligibility.fill')}</Button>
        </Link>
      )}
      {firm && (
        <AskOfficer
          enterprise={enterprise}
          about={i18n.language === 'en' ? rung.tierNameEn : rung.tierName}
          link={`/ladder?rung=${rung.tierCode}`}
        />
      )}
    </Flex>
  )
}

/** What stands between the enterprise and the rung, in short: the nearest conditions with their gaps, or what is missing. */
function useShort({ evaluation, requires, standing }: Rung, names: FactNames): string[] {
  const { t } = useTranslation()
  const lines: string[] = []
  if (requires.length > 0) lines.push(t('eligibility.requires', { names: joined(requires) }))
  if (!evaluation || standing === 'reachable') return lines
  const leaves = leavesOf(evaluation.rule)
  const short = leaves
    .filter((leaf) => evaluation.nearestNotMet.includes(leaf.id))
    .map((leaf) => [sentence(leaf, names, t), gapLine(leaf, names, t)].filter(Boolean).join(' '))
  if (short.length > 0) lines.push(joined(short))
  if (evaluation.lacking.length > 0)
    lines.push(t('eligibility.lacks', { names: joined(evaluation.lacking.map((one) => names.nameOf(one))) }))
  if (standing === 'needs-person' && evaluation.byPerson.length > 0)
    lines.push(t('eligibility.person', { names: joined(evaluation.byPerson.map((one) => names.nameOf(one))) }))
  return lines
}
