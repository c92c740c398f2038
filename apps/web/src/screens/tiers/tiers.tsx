import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { components } from '../../api/schema.js'
import { Page, Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import { joined } from '../../words/index.js'
import { CertaintyTag } from '../programme-admin/certainty-tag.js'
import { useLadder } from './tier-names.js'

type Tier = components['schemas']['TierRow']

/** M-2, the ladder: every rung with its validity, duty, legal basis and how many hold it. */
export function Component() {
  const { t } = useTranslation()
  const ladder = useLadder()
  if (ladder.isPending) return <Waiting rows={10} />
  if (ladder.error) return <ProblemView error={ladder.error} retry={() => ladder.refetch()} />
  const groups = [...new Set(ladder.data.map((tier) => tier.ladder))]
  const names = new Map(ladder.data.map((tier) => [tier.code, tier]))
  return (
    <Page title={t('ladder.tiers.title')} sub={t('ladder.tiers.sub')}>
      {groups.map((group) => {
        const rungs = ladder.data.filter((tier) => tier.ladder === group)
        const most = Math.max(1, ...rungs.map((tier) => tier.holders))
        return (
          <section key={group} className="panel">
            <h2>{t(`ladder.tiers.ladders.${group}`)}</h2>
            <ul className="plain-list rows">
              {rungs.map((tier) => (
                <Rung key={tier.code} tier={tier} most={most} names={names} />
              ))}
            </ul>
          </section>
        )
      })}
    </Page>
  )
}

function Rung({ tier, most, names }: { tier: Tier; most: number; names: ReadonlyMap<string, Tier> }) {
  const { t, i18n } = useTranslation()
  const nameOf = (one: Tier) => (i18n.language === 'en' ? one.nameEn : one.name)
  const name = nameOf(tier)
  const facts = [
    tier.yearOnly
      ? t('ladder.tiers.yearOnly')
      : tier.validityMonths === null
        ? t('ladder.tiers.noEnd')
        : t('ladder.tiers.months', { count: tier.validityMonths }),
    tier.renewalOpensDays !== null && t('ladder.tiers.renewal', { count: tier.renewalOpensDays }),
    tier.dutyName && t('ladder.tiers.dutyUntil', { name: tier.dutyName, date: tier.dutyMonthDay }),
    tier.missedDutiesRevoke !== null && t('ladder.tiers.missedRevoke', { count: tier.missedDutiesRevoke }),
    tier.requires.length > 0 &&
      `${t('ladder.tiers.requires')} ${joined(tier.requires.map((code) => nameOf(names.get(code) ?? tier)))}`,
  ].filter(Boolean)
  return (
    <li>
      <Flex justify="space-between" gap={16} align="start">
        <div style={{ minWidth: 0, flex: 1 }}>
          <strong>{name}</strong> <CertaintyTag certainty={tier.certainty} />
          <div className="quiet small wrap">
            {t('ladder.tiers.decidedBy')} {tier.decidedBy} · {facts.join(' · ')}
          </div>
          <div className="quiet small wrap">
            {t('ladder.tiers.legalBasis')} {tier.legalBasis}
          </div>
          <div className="bar" aria-hidden="true">
            <span style={{ width: `${(tier.holders / most) * 100}%` }} />
          </div>
        </div>
        <Link
          to={`/titles?inForce=true&tier=${tier.code}`}
          className="figures"
          style={{ fontSize: 20, fontWeight: 600 }}
          title={t('ladder.tiers.seeHolders', { name, count: tier.holders })}
        >
          {tier.holders}
        </Link>
      </Flex>
    </li>
  )
}
