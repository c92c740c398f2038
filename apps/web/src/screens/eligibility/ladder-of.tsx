import { useQuery } from '@tanstack/react-query'
import { Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useListAddress } from '../../parts/list/address.js'
import { Waiting } from '../../parts/page.js'
import { ProblemView } from '../../parts/problem-view.js'
import type { Words } from '../../words/zh-CN/index.js'
import { useFactNames } from './fact-names.js'
import { RungCard } from './rung.js'
import { Simulation } from './simulation.js'

export type Rung = components['schemas']['LadderRung']
type Group = keyof Words['eligibility']['groups']

const ORDER: readonly Group[] = ['open', 'reachable', 'oneShort', 'needsPerson', 'unknown', 'held', 'further', 'noRules']
const GROUPS: Readonly<Record<Rung['standing'], Group>> = {
  held: 'held',
  reachable: 'reachable',
  'one-short': 'oneShort',
  'needs-person': 'needsPerson',
  unknown: 'unknown',
  further: 'further',
  'no-rules': 'noRules',
}

/** F-2, the ladder of one enterprise: what is within reach first, each rung rule by rule, and what if. */
export function LadderOf({ enterprise }: { enterprise: { id: string; name: string; officer?: string } }) {
  const { t, i18n } = useTranslation()
  const list = useListAddress()
  const names = useFactNames()
  const [trying, setTrying] = useState<Rung>()
  const ladder = useQuery({
    queryKey: ['ladder', enterprise.id, i18n.language],
    queryFn: () => call(api.GET('/api/enterprises/{id}/ladder', { params: { path: { id: enterprise.id } } })),
  })
  if (ladder.isPending || names.waiting) return <Waiting rows={10} />
  if (ladder.error) return <ProblemView error={ladder.error} retry={() => ladder.refetch()} />
  const groupOf = (rung: Rung): Group =>
    rung.standing === 'reachable' && rung.openNow && rung.requires.length === 0 ? 'open' : GROUPS[rung.standing]
  return (
    <Flex vertical gap={14}>
      <span className="quiet">{t('eligibility.sub', { date: ladder.data.asOf })}</span>
      {ORDER.map((group) => {
        const rungs = ladder.data.rungs.filter((rung) => groupOf(rung) === group)
        if (rungs.length === 0) return null
        return (
          <section key={group} className="panel">
            <h2>
              {t(`eligibility.groups.${group}`)} <span className="quiet figures">{rungs.length}</span>
            </h2>
            <p className="quiet small" style={{ marginTop: -6 }}>
              {t(`eligibility.groupHelp.${group}`)}
            </p>
            <ul className="plain-list rows">
              {rungs.map((rung) => (
                <RungCard
                  key={rung.tierCode}
                  rung={rung}
                  enterprise={enterprise}
                  names={names}
                  open={list.values.rung === rung.tierCode}
                  onOpen={(open) => list.set({ rung: open ? rung.tierCode : undefined })}
                  onTry={() => setTrying(rung)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {trying?.evaluation && (
        <Simulation
          enterpriseId={enterprise.id}
          title={i18n.language === 'en' ? trying.tierNameEn : trying.tierName}
          now={trying.evaluation}
          names={names}
          onClose={() => setTrying(undefined)}
        />
      )}
    </Flex>
  )
}
