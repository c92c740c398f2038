import { useQuery } from '@tanstack/react-query'
import { Flex, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { ListAddress } from '../../parts/list/address.js'
import { ProblemView } from '../../parts/problem-view.js'
import type { FactNames } from '../eligibility/fact-names.js'
import { useConditionsOf } from './conditions-of.js'

/** Which condition, or which figure, alone is missing, and for how many; choosing one narrows the list to them. */
export function Breakdown(props: {
  name: 'one-short' | 'lacking'
  rulesetId: string
  whom: Readonly<Record<string, string>>
  list: ListAddress
  names: FactNames
}) {
  const { name, rulesetId, whom, list, names } = props
  const { t } = useTranslation()
  const conditionOf = useConditionsOf(rulesetId, names)
  const parts = useQuery({
    queryKey: ['scan', 'breakdown', rulesetId, whom],
    queryFn: () => call(api.GET('/api/scan/breakdown', { params: { query: { ...whom, ruleset: rulesetId } as never } })),
  })
  if (parts.error) return <ProblemView error={parts.error} retry={() => parts.refetch()} />
  const key = name === 'one-short' ? 'leaf' : 'lacking'
  const shares = (name === 'one-short' ? parts.data?.oneShort : parts.data?.lacking) ?? []
  if (shares.length === 0) return null
  const chosen = list.values[key]
  const options = [{ name: undefined, count: undefined }, ...shares]
  return (
    <Flex gap={6} wrap align="center">
      <span className="quiet small">{t(`scan.by.${name}`)}</span>
      {options.map((one) => (
        <Tag.CheckableTag
          key={one.name ?? ''}
          checked={chosen === one.name}
          onChange={() => list.set({ [key]: one.name })}
          style={{ whiteSpace: 'normal', border: '1px solid var(--miaopu-color-border)' }}
        >
          {one.name === undefined ? t('scan.all') : name === 'one-short' ? conditionOf(one.name) : names.nameOf(one.name)}{' '}
          <span className="figures">{one.count}</span>
        </Tag.CheckableTag>
      ))}
    </Flex>
  )
}
