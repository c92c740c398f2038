import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { DaysLeft } from '../../parts/case/due.js'
import { StateTag } from '../../parts/case/state-tag.js'
import { day, yuan } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Mark } from '../../parts/mark.js'

export type CaseRow = components['schemas']['CaseListItem']

/** The columns of a list of cases. */
export function useCaseColumns(): Column<CaseRow>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'number',
      title: t('desk.cases.number'),
      width: 146,
      always: true,
      sort: 'number',
      render: (row) => <span className="figures nowrap">{row.number}</span>,
    },
    { key: 'enterprise', title: t('desk.cases.enterprise'), width: 244, render: (row) => row.enterprise.name },
    {
      key: 'programme',
      title: t('desk.cases.programme'),
      width: 196,
      render: (row) => (
        <>
          {row.programme.name}{' '}
          <span className="quiet small nowrap">{t('desk.cases.version', { version: row.programme.version })}</span>
        </>
      ),
    },
    {
      key: 'state',
      title: t('desk.cases.state'),
      width: 124,
      narrow: 'beside',
      render: (row) => <StateTag label={row.stateLabel} outcome={row.outcome} waitsOn={row.holder.waitsOn} />,
    },
    {
      key: 'holder',
      title: t('desk.cases.holder'),
      width: 104,
      render: (row) => <Holder holder={row.holder} />,
    },
    {
      key: 'left',
      title: t('desk.cases.left'),
      width: 124,
      sort: 'due',
      render: (row) =>
        row.closedAt ? (
          '—'
        ) : (
          <DaysLeft daysLeft={row.daysLeft} overdue={row.overdue} provisional={row.dueProvisional} dueAt={row.dueAt} />
        ),
    },
    {
      key: 'due',
      title: t('desk.cases.dueOn'),
      width: 110,
      narrow: 'out',
      render: (row) => <span className="figures nowrap">{day(row.dueOn)}</span>,
    },
    {
      key: 'amount',
      title: t('desk.cases.amount'),
      width: 130,
      align: 'end',
      spare: true,
      render: (row) => yuan(row.amountFen),
    },
    { key: 'park', title: t('desk.cases.park'), width: 120, spare: true, render: (row) => row.park?.name ?? '—' },
    {
      key: 'opened',
      title: t('desk.cases.opened'),
      width: 110,
      spare: true,
      sort: 'opened',
      render: (row) => <span className="figures nowrap">{day(row.openedAt)}</span>,
    },
    { key: 'flags', title: t('desk.cases.flags'), width: 90, narrow: 'out', render: (row) => <Flags row={row} /> },
  ]
}

/** In whose hands a case is: a person or department by name, else the party it waits on. */
export function Holder({ holder }: { holder: CaseRow['holder'] }) {
  const { t } = useTranslation()
  const party = t(`parts.waits.${holder.waitsOn as 'firm'}`, { defaultValue: holder.waitsOn })
  return <>{holder.name ?? party}</>
}

function Flags({ row }: { row: CaseRow }) {
  const { t } = useTranslation()
  if (!row.held && row.flags.length === 0) return <span className="quiet">—</span>
  return (
    <>
      {row.held && <Mark meaning="late">{t('desk.flags.held')}</Mark>}
      {row.flags.map((flag) => (
        <Mark key={flag} meaning="soon">
          {t(`desk.flags.${flag as 'overdue'}`, { defaultValue: flag })}
        </Mark>
      ))}
    </>
  )
}
