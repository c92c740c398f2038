import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { components } from '../../api/schema.js'
import { minute, wan } from '../../parts/format.js'
import type { Column } from '../../parts/list/columns.js'
import { Mark } from '../../parts/mark.js'
import type { Meaning } from '../../theme.js'

export type EnterpriseRow = components['schemas']['EnterpriseItem']
type Status = EnterpriseRow['status']
const MEANINGS: Readonly<Record<Status, Meaning>> = {
  active: 'done',
  'moved-out': 'ended',
  deregistered: 'ended',
  merged: 'ended',
}

/** The standing of an enterprise on the register. */
export function StatusTag({ status }: { status: Status }) {
  const { t } = useTranslation()
  return <Mark meaning={MEANINGS[status]}>{t(`register.status.${status}`)}</Mark>
}

/** The columns of a list of enterprises. */
export function useEnterpriseColumns(): Column<EnterpriseRow>[] {
  const { t, i18n } = useTranslation()
  const unit = i18n.language === 'en' ? ' (10k)' : '（万）'
  return [
    { key: 'name', title: t('register.fields.name'), width: 222, always: true, sort: 'name', render: (row) => row.name },
    {
      key: 'uscc',
      title: t('register.fields.uscc'),
      width: 168,
      render: (row) => <span className="figures nowrap">{row.uscc}</span>,
    },
    {
      key: 'park',
      title: t('register.fields.park'),
      width: 120,
      render: (row) => row.parkName ?? (row.inside ? '—' : t('register.list.outside')),
    },
    { key: 'industry', title: t('register.fields.industry'), width: 148, render: (row) => row.industryName ?? '—' },
    { key: 'status', title: t('register.fields.status'), width: 80, render: (row) => <StatusTag status={row.status} /> },
    { key: 'officer', title: t('register.fields.officer'), width: 110, render: (row) => row.officer?.name ?? '—' },
    {
      key: 'tags',
      title: t('register.fields.tags'),
      width: 150,
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
      key: 'established',
      title: t('register.fields.establishedOn'),
      width: 124,
      sort: 'establishedOn',
      render: (row) => <span className="figures nowrap">{row.establishedOn ?? '—'}</span>,
    },
    {
      key: 'capital',
      title: t('register.fields.capital') + unit,
      width: 150,
      align: 'end',
      sort: 'registeredCapital',
      spare: true,
      render: (row) =>
        row.registeredCapitalFen ? `${wan(row.registeredCapitalFen)} ${row.registeredCapitalCurrency ?? ''}` : '—',
    },
    {
      key: 'type',
      title: t('register.fields.enterpriseType'),
      width: 170,
      spare: true,
      render: (row) => row.enterpriseType ?? '—',
    },
    { key: 'division', title: t('register.fields.division'), width: 190, spare: true, render: (row) => row.divisionName ?? '—' },
    { key: 'address', title: t('register.fields.address'), width: 260, spare: true, render: (row) => row.address ?? '—' },
    {
      key: 'updated',
      title: t('register.fields.updatedAt'),
      width: 150,
      sort: 'updatedAt',
      spare: true,
      render: (row) => <span className="figures nowrap">{minute(row.updatedAt)}</span>,
    },
  ]
}
