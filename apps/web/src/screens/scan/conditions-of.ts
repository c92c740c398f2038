import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import { conditionOf, leavesOf, sentence } from '../eligibility/conditions.js'
import type { FactNames } from '../eligibility/fact-names.js'

/** Says a condition of a ruleset by its id. */
export function useConditionsOf(rulesetId: string | undefined, names: FactNames): (leaf: string) => string {
  const { t } = useTranslation()
  const ruleset = useQuery({
    queryKey: ['ruleset', rulesetId],
    enabled: rulesetId !== undefined,
    queryFn: () => call(api.GET('/api/rulesets/{id}', { params: { path: { id: rulesetId ?? '' } } })),
  })
  const leaves = new Map(ruleset.data ? leavesOf(conditionOf(ruleset.data.rule)).map((leaf) => [leaf.id, leaf]) : [])
  return (id) => {
    const leaf = leaves.get(id)
    return leaf ? sentence(leaf, names, t) : id
  }
}
