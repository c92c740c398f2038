import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { minute } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Mark } from '../../parts/mark.js'
import type { Meaning } from '../../theme.js'
import { joined } from '../../words/index.js'
import type { FactNames } from '../eligibility/fact-names.js'
import { useConditionsOf } from './conditions-of.js'
import type { ListName, ScanRow } from './lists.js'

const MEANINGS: Readonly<Record<ScanRow['standing'], Meaning>> = {
  reachable: 'done',
  'one-short': 'soon',
  'needs-person': 'running',
  unknown: 'soon',
  further: 'ended',
}

/** The columns of a list of the scan: what matters on it first. */
export function useScanColumns(name: ListName, rulesetId: string | undefined, names: FactNames): Column<ScanRow>[] {
  const { t } = useTranslation()
  const conditionOf = useConditionsOf(rulesetId, names)
  const facts = (some: readonly string[]) => (some.length === 0 ? '—' : joined(some.map((one) => names.nameOf(one))))
  const shortfall: Column<ScanRow>[] = [
    {
      key: 'short',
      title: t('scan.short'),
      width: 260,
      spare: name !== 'one-short' && name !== 'fallen',
      render: (row) => (row.leaf === null ? '—' : conditionOf(row.leaf)),
    },
    {
      key: 'gap',
      title: t('scan.gap'),
      width: 140,
      align: 'end',
      spare: name !== 'one-short' && name !== 'fallen',
      render: (row) => (row.gap === null || row.metric === null ? '—' : names.gap(row.metric, row.gap, row.gapUnit ?? undefined)),
    },
    {
      key: 'lacks',
      title: t('scan.lacks'),
      width: 260,
      spare: name !== 'lacking',
      render: (row) => facts(row.lacking),
    },
    {
      key: 'person',
      title: t('scan.person'),
      width: 220,
      spare: name !== 'needs-person',
      render: (row) => facts(row.byPerson),
    },
  ]
  return [
    { key: 'name', title: t('scan.enterprise'), width: 240, always: true, render: (row) => row.enterpriseName },
    {
      key: 'standing',
      title: t('scan.standing'),
      width: 110,
      narrow: 'beside',
      render: (row) => <Mark meaning={MEANINGS[row.standing]}>{t(`eligibility.standings.${row.standing}`)}</Mark>,
    },
    ...shortfall,
    {
      key: 'held',
      title: t('scan.until'),
      width: 120,
      spare: name !== 'expiring',
      render: (row) => (row.held ? <span className="figures nowrap">{row.heldUntil ?? t('eligibility.noEnd')}</span> : '—'),
    },
    {
      key: 'park',
      title: t('scan.park'),
      width: 120,
      render: (row) => (row.inside ? (row.parkName ?? '—') : t('scan.outside')),
    },
    { key: 'officer', title: t('scan.officer'), width: 110, render: (row) => row.officerName ?? '—' },
    {
      key: 'case',
      title: t('scan.openCase'),
      width: 140,
      render: (row) => (row.openCaseId ? <Link to={`/cases/${row.openCaseId}`}>{row.openCaseNumber}</Link> : '—'),
    },
    {
      key: 'score',
      title: t('scan.score'),
      width: 110,
      align: 'end',
      spare: true,
      render: (row) =>
        row.scoreLeast === null ? '—' : row.scoreLeast === row.scoreMost ? row.scoreLeast : `${row.scoreLeast}–${row.scoreMost}`,
    },
    {
      key: 'tags',
      title: t('scan.tag'),
      width: 150,
      spare: true,
      render: (row) =>
        row.tags.length === 0
          ? '—'
          : row.tags.map((tag) => (
              <Tag key={tag} variant="filled">
                {tag}
              </Tag>
            )),
    },
    {
      key: 'changed',
      title: t('scan.changed'),
      width: 150,
      spare: name !== 'fallen',
      render: (row) => <span className="figures nowrap">{minute(row.changedAt)}</span>,
    },
    {
      key: 'asOn',
      title: t('scan.asOn'),
      width: 120,
      spare: true,
      render: (row) => <span className="figures nowrap">{row.asOn}</span>,
    },
  ]
}
