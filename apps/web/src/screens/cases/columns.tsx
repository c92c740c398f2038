import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { DaysLeft } from '../../parts/case/due.js'
import { StateTag } from '../../parts/case/state-tag.js'
import { day, yuan } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'

export type CaseRow = components['schemas']['CaseListItem']

/** The columns of a list of cases. */
export function useCaseColumns(): Column<CaseRow>[] {
  const { t } = useTranslation()
  return [
    {
      key: 'number',
      title: t('desk.cases.number'),
      width: 150,
      always: true,
      sort: 'number',
      render: (row) => <span className="figures nowrap">{row.number}</span>,
    },
    { key: 'enterprise', title: t('desk.cases.enterprise'), width: 230, render: (row) => row.enterprise.name },
    {
      key: 'programme',
      title: t('desk.cases.programme'),
      width: 210,
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
      width: 120,
      render: (row) => <StateTag label={row.stateLabel} outcome={row.outcome} waitsOn={row.holder.waitsOn} />,
    },
    {
      key: 'holder',
      title: t('desk.cases.holder'),
      width: 120,
      render: (row) => <Holder holder={row.holder} />,
    },
    {
      key: 'left',
      title: t('desk.cases.left'),
      width: 110,
      sort: 'due',
      render: (row) => (row.closedAt ? '—' : <DaysLeft daysLeft={row.daysLeft} provisional={row.dueProvisional} />),
    },
    {
      key: 'due',
      title: t('desk.cases.dueOn'),
      width: 110,
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
      width: 115,
      sort: 'opened',
      render: (row) => <span className="figures nowrap">{day(row.openedAt)}</span>,
    },
    { key: 'flags', title: t('desk.cases.flags'), width: 110, render: (row) => <Flags row={row} /> },
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
      {row.held && (
        <Tag color="red" variant="filled">
          {t('desk.flags.held')}
        </Tag>
      )}
      {row.flags.map((flag) => (
        <Tag key={flag} color="gold" variant="filled">
          {t(`desk.flags.${flag as 'overdue'}`, { defaultValue: flag })}
        </Tag>
      ))}
    </>
  )
}
