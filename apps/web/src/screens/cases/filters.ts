import { useTranslation } from 'react-i18next'
import { meNobodyOr, useParks, useProgrammeNames, useStaff, yesOrNo } from '../../parts/choices.js'
import type { Filter } from '../../parts/list/filters.js'

/** The coarse stages charts use, in the order cases go through them. */
const PHASES = ['cultivate', 'apply', 'intake', 'hearing', 'review', 'decision', 'publicity', 'authority', 'over'] as const

/** The filters of a list of cases, by the server's names. */
export function useCaseFilters(): Filter[] {
  const { t } = useTranslation()
  const parks = useParks()
  const programmes = useProgrammeNames()
  const staff = useStaff()
  return [
    { key: 'q', kind: 'text', label: t('frame.search'), hint: t('desk.cases.q') },
    {
      key: 'programme',
      kind: 'choice',
      label: t('desk.cases.programme'),
      choices: programmes.choices,
      loading: programmes.loading,
    },
    {
      key: 'due',
      kind: 'choice',
      label: t('desk.cases.due'),
      choices: [
        { value: 'today', label: t('desk.cases.dueToday') },
        { value: 'soon', label: t('desk.cases.dueSoon') },
        { value: 'overdue', label: t('desk.cases.dueOverdue') },
      ],
    },
    {
      key: 'outcome',
      kind: 'choice',
      label: t('desk.cases.outcome'),
      choices: [
        { value: 'open', label: t('desk.cases.outcomeOpen') },
        { value: 'won', label: t('desk.cases.outcomeWon') },
        { value: 'lost', label: t('desk.cases.outcomeLost') },
      ],
    },
    {
      key: 'waitsOn',
      kind: 'choice',
      label: t('desk.cases.waitsOn'),
      choices: (['firm', 'officer', 'department', 'expert', 'manager', 'finance', 'public', 'authority'] as const).map(
        (value) => ({
          value,
          label: t(`parts.waits.${value}`),
        }),
      ),
    },
    {
      key: 'phase',
      kind: 'choice',
      label: t('desk.cases.phase'),
      choices: PHASES.map((value) => ({ value, label: t(`parts.phases.${value}`) })),
    },
    { key: 'park', kind: 'choice', label: t('desk.cases.park'), choices: parks.choices, loading: parks.loading },
    {
      key: 'assignee',
      kind: 'choice',
      label: t('desk.cases.assignee'),
      ...meNobodyOr(t('desk.cases.me'), t('desk.cases.unassigned'), staff),
    },
    {
      key: 'correcting',
      kind: 'choice',
      label: t('desk.cases.correcting'),
      choices: yesOrNo(t('frame.yes'), t('frame.no')),
    },
    { key: 'openedFrom', to: 'openedTo', kind: 'period', label: t('desk.cases.openedFrom') },
  ]
}
