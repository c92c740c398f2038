import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Flex, Pagination } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { AskOfficer } from '../../parts/ask-officer.js'
import { yuan } from '../../parts/format.js'
import { useListAddress } from '../../parts/list/address.js'
import { Mark } from '../../parts/mark.js'
import { Nothing } from '../../parts/nothing.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView, Reasons } from '../../parts/problem-view.js'
import { Tabs } from '../../parts/tabs.js'
import type { Meaning } from '../../theme.js'
import { joined } from '../../words/index.js'
import { leavesOf, sentence } from '../eligibility/conditions.js'
import { type FactNames, useFactNames } from '../eligibility/fact-names.js'
import { gapLine, RuleTree } from '../eligibility/tree.js'
import { worded } from '../firm/policy/computed.js'
import { Force, ModeMark } from './clause-marks.js'

type Standing = components['schemas']['StandingToClause']
type Name = Standing['standing']

const MEANINGS: Readonly<Record<Name, Meaning>> = {
  direct: 'done',
  met: 'done',
  'one-short': 'soon',
  'needs-person': 'running',
  unknown: 'soon',
  given: 'ended',
  further: 'ended',
}

/** F-2 for policies: how one enterprise stands to every clause in force, what is near first, each explained when opened. */
export function StandingsOf({ enterprise }: { enterprise: { id: string; name: string } }) {
  const { t, i18n } = useTranslation()
  const list = useListAddress({ tab: 'own' })
  const names = useFactNames()
  const [opened, setOpened] = useState(list.values.clause)
  const wanted = list.values.standing as Name | undefined
  const { page, size } = list
  const standings = useQuery({
    queryKey: ['standings', enterprise.id, wanted, page, size, i18n.language],
    placeholderData: keepPreviousData,
    queryFn: () =>
      call(
        api.GET('/api/enterprises/{id}/policies', {
          params: { path: { id: enterprise.id }, query: { standing: wanted, page, size } },
        }),
      ),
  })
  const officer = useQuery({
    queryKey: ['enterprise', enterprise.id],
    queryFn: () => call(api.GET('/api/enterprises/{id}', { params: { path: { id: enterprise.id } } })),
  })
  if (standings.isPending || names.waiting) return <Waiting rows={10} />
  if (standings.error) return <ProblemView error={standings.error} retry={() => standings.refetch()} />
  const { counts, items, total, asOf } = standings.data
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const tabs = [
    { key: 'all', label: `${t('policies.own.all')} ${all}` },
    ...counts
      .filter(({ count, standing }) => count > 0 || standing === wanted)
      .map(({ standing, count }) => ({ key: standing, label: `${t(`policies.own.standings.${standing}`)} ${count}` })),
  ]
  return (
    <>
      <span className="quiet">{t('policies.own.asOf', { date: asOf })}</span>
      <Tabs
        tabs={tabs}
        active={wanted ?? 'all'}
        label={t('policies.tabs.own')}
        onChange={(key) => list.set({ standing: key === 'all' ? undefined : key })}
      />
      {wanted && <span className="quiet small">{t(`policies.own.help.${wanted}`)}</span>}
      {items.length === 0 ? (
        <div className="panel">
          <Nothing title={t('policies.own.none')} />
        </div>
      ) : (
        <section className="panel">
          <ul className="plain-list rows">
            {items.map((one) => (
              <Clause
                key={one.clause.code}
                one={one}
                names={names}
                enterprise={{ id: enterprise.id, officer: officer.data?.officer?.name }}
                open={opened === one.clause.code}
                onOpen={(open) => setOpened(open ? one.clause.code : undefined)}
              />
            ))}
          </ul>
        </section>
      )}
      {total > size && (
        <Flex justify="center">
          <Pagination simple current={page} pageSize={size} total={total} onChange={list.turn} />
        </Flex>
      )}
    </>
  )
}

interface ClauseProps {
  one: Standing
  names: FactNames
  enterprise: { id: string; officer?: string }
  open: boolean
  onOpen: (open: boolean) => void
}

function Clause({ one, names, enterprise, open, onOpen }: ClauseProps) {
  const { t } = useTranslation()
  const { clause, standing, amountFen, rule, reasons } = one
  const Arrow = open ? DownOutlined : RightOutlined
  return (
    <li id={`clause-${clause.code}`}>
      <button type="button" className="rung-head" aria-expanded={open} onClick={() => onOpen(!open)}>
        <Arrow aria-hidden className="quiet" />
        <span style={{ minWidth: 0, flex: 1 }}>
          <strong>{clause.name}</strong> <Mark meaning={MEANINGS[standing]}>{t(`policies.own.standings.${standing}`)}</Mark>{' '}
          <ModeMark mode={clause.mode} /> <Force clause={clause} />
          <span className="wrap" style={{ display: 'block' }}>
            {amountFen === null || standing === 'given' ? clause.amount : t('policies.own.amount', { amount: yuan(amountFen) })}
          </span>
          <Short one={one} names={names} />
        </span>
      </button>
      {open && (
        <Flex vertical gap={12} style={{ padding: '10px 0 4px', marginInlineStart: 24 }}>
          <div className="quiet small wrap">
            {clause.policyName} · <span lang="zh-CN">{clause.documentNumber}</span>
          </div>
          {rule ? (
            <RuleTree node={rule} names={names} />
          ) : (
            <span className="wrap">{t('policies.own.noRule', { who: clause.who })}</span>
          )}
          <Figures one={one} />
          {reasons.length > 0 && <Reasons items={reasons} />}
          <Acts one={one} enterprise={enterprise} />
        </Flex>
      )}
    </li>
  )
}

/** What stands between, in a line: the conditions not met on the nearest way with their gaps, and the figures that are missing. */
function Short({ one: { rule, nearestNotMet, lacking, standing }, names }: Pick<ClauseProps, 'one' | 'names'>) {
  const { t } = useTranslation()
  const short =
    rule && (standing === 'one-short' || standing === 'further')
      ? leavesOf(rule)
          .filter((leaf) => nearestNotMet.includes(leaf.id))
          .map((leaf) => [sentence(leaf, names, t), gapLine(leaf, names, t)].filter(Boolean).join(' '))
      : []
  const lines = [
    ...(short.length > 0 ? [joined(short)] : []),
    ...(lacking.length > 0 ? [t('policies.own.lacks', { names: joined(lacking) })] : []),
  ]
  return lines.map((line) => (
    <span key={line} className="wrap small quiet" style={{ display: 'block' }}>
      {line}
    </span>
  ))
}

function Figures({ one: { figures } }: Pick<ClauseProps, 'one'>) {
  const { t } = useTranslation()
  if (figures.length === 0) return null
  return (
    <div className="small">
      <strong>{t('policies.own.usedFor')}</strong>
      {figures.map((figure) => (
        <div key={figure.name} className="figures wrap">
          {figure.label}：{worded(figure.value, t('frame.yes'), t('frame.no'))} · {t(`policies.own.sources.${figure.source}`)}
        </div>
      ))}
    </div>
  )
}

function Acts({ one: { clause, start, openCase, standing }, enterprise }: Pick<ClauseProps, 'one' | 'enterprise'>) {
  const { t } = useTranslation()
  return (
    <>
      {!start.allowed && !openCase && <Reasons items={start.reasons} />}
      <Flex gap={8} wrap>
        {openCase && (
          <Link to={`/cases/${openCase.id}`}>
            <Button type="primary">
              {openCase.toConfirm ? t('policies.own.confirm') : t('policies.own.open', { number: openCase.number })}
            </Button>
          </Link>
        )}
        {start.allowed && (
          <Link to={`/policies/${clause.code}`}>
            <Button type={standing === 'direct' || standing === 'met' ? 'primary' : 'default'}>{t('policies.own.start')}</Button>
          </Link>
        )}
        {!start.allowed && (
          <Link to={`/policies/${clause.code}`}>
            <Button>{t('policies.own.guide')}</Button>
          </Link>
        )}
        <Link to={`/figures?enterprise=${enterprise.id}`}>
          <Button>{t('policies.own.fill')}</Button>
        </Link>
        <AskOfficer enterprise={enterprise} about={clause.name} link={`/policies/${clause.code}`} />
      </Flex>
    </>
  )
}
