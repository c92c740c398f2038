import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { components } from '../../api/schema.js'
import type { Column } from '../../parts/list/columns.js'
import { Mark } from '../../parts/mark.js'
import type { Meaning } from '../../theme.js'

export type TitleRow = components['schemas']['MembershipRow']
const MEANINGS: Readonly<Record<TitleRow['status'], Meaning>> = {
  active: 'done',
  'renewal-due': 'soon',
  suspended: 'late',
  expired: 'ended',
  renewed: 'ended',
  revoked: 'late',
  'transferred-out': 'ended',
}

/** Where a title stands, in the server's words. */
export function TitleStatus({ title }: { title: Pick<TitleRow, 'status' | 'statusText'> }) {
  return <Mark meaning={MEANINGS[title.status]}>{title.statusText}</Mark>
}

/** Days to the end of a title, said so that nobody has to count. */
export function DaysToEnd({ title: { daysLeft, validTo, status } }: { title: TitleRow }) {
  const { t } = useTranslation()
  if (!['active', 'renewal-due', 'suspended'].includes(status)) return <>—</>
  if (daysLeft === null || !validTo) return <>{t('ladder.titles.noEnd')}</>
  if (daysLeft < 0)
    return <span style={{ color: 'var(--miaopu-color-error)' }}>{t('ladder.titles.over', { count: -daysLeft })}</span>
  const soon = daysLeft <= 90
  return (
    <span style={soon ? { color: 'var(--miaopu-color-warning)', fontWeight: 600 } : undefined}>
      {t('ladder.titles.days', { count: daysLeft })}
    </span>
  )
}

/** The columns of a list of titles; `linked` makes the tier's name lead to the title. */
export function useTitleColumns({ linked }: { linked: boolean }): Column<TitleRow>[] {
  const { t, i18n } = useTranslation()
  const tier = (row: TitleRow) => (i18n.language === 'en' ? row.tierNameEn : row.tierName)
  return [
    ...(linked
      ? []
      : [
          {
            key: 'enterprise',
            title: t('ladder.titles.enterprise'),
            width: 235,
            always: true,
            render: (row: TitleRow) => row.enterpriseName,
          },
        ]),
    {
      key: 'tier',
      title: t('ladder.titles.tier'),
      width: 180,
      render: (row) => (
        <>
          {linked ? <Link to={`/titles/${row.id}`}>{tier(row)}</Link> : tier(row)}
          {row.subject && <div className="quiet small wrap">{row.subject}</div>}
        </>
      ),
    },
    { key: 'status', title: t('ladder.titles.status'), width: 85, render: (row) => <TitleStatus title={row} /> },
    {
      key: 'from',
      title: t('ladder.titles.from'),
      width: 105,
      render: (row) => <span className="figures nowrap">{row.validFrom}</span>,
    },
    {
      key: 'to',
      title: t('ladder.titles.to'),
      width: 105,
      render: (row) => <span className="figures nowrap">{row.endedOn ?? row.validTo ?? t('ladder.titles.noEnd')}</span>,
    },
    { key: 'left', title: t('ladder.titles.left'), width: 105, render: (row) => <DaysToEnd title={row} /> },
    {
      key: 'number',
      title: t('ladder.titles.number'),
      width: 190,
      render: (row) => <span className="figures wrap">{row.certificateNumber ?? '—'}</span>,
    },
    { key: 'park', title: t('ladder.titles.park'), width: 140, render: (row) => row.parkName ?? '—' },
    {
      key: 'document',
      title: t('ladder.titles.number2'),
      width: 170,
      spare: true,
      render: (row) => row.authorityDocument ?? '—',
    },
  ]
}
