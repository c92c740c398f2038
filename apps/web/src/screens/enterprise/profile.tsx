import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { minute, yuan } from '../../parts/format.js'
import { Panel } from '../../parts/page.js'
import { useMe } from '../../parts/session.js'
import { language } from '../../words/index.js'
import type { Enterprise } from '../enterprises/enterprise-dialog.js'
import { Contacts } from './contacts.js'
import { Links } from './links.js'

/** What the register holds of an enterprise, its former names, whom to call and to whom it is linked. */
export function Profile({ enterprise: one }: { enterprise: Enterprise }) {
  const { t } = useTranslation()
  const me = useMe()
  const office = me.data?.side === 'office'
  const capital = one.registeredCapitalFen
    ? `${yuan(one.registeredCapitalFen)} ${currency(one.registeredCapitalCurrency)}`
    : (one.registeredCapitalText ?? '—')
  const facts: [string, ReactNode][] = [
    [t('register.fields.park'), one.parkName ?? (one.inside ? '—' : t('register.list.outside'))],
    [t('register.fields.officer'), one.officer?.name ?? '—'],
    [
      t('register.fields.industry'),
      one.industryCode ? `${one.industryLetter ?? ''}${one.industryCode} ${one.industryName ?? ''}` : '—',
    ],
    [t('register.fields.enterpriseType'), one.enterpriseType ?? '—'],
    [
      t('register.fields.capital'),
      <span key="capital" className="figures">
        {capital}
      </span>,
    ],
    [
      t('register.fields.establishedOn'),
      <span key="on" className="figures">
        {one.establishedOn ?? '—'}
      </span>,
    ],
    [t('register.fields.division'), one.divisionName ?? '—'],
    [t('register.fields.address'), one.address ?? '—'],
    [t('register.fields.businessScope'), one.businessScope ?? '—'],
  ]
  if (one.statusReason) facts.push([t('register.fields.statusReason'), `${one.statusOn ?? ''} ${one.statusReason}`])
  if (office)
    facts.push(
      [t('register.fields.source'), t(`register.sources.${one.source as 'office'}`, { defaultValue: one.source })],
      [t('register.fields.updatedAt'), minute(one.updatedAt)],
    )
  return (
    <div className="two">
      <div style={{ display: 'grid', gap: 16, minWidth: 0 }}>
        {office && !one.organisationPartAgrees && <Alert type="info" showIcon title={t('register.file.organisation')} />}
        <Panel>
          <dl className="answers">
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      </div>
      <div style={{ display: 'grid', gap: 16, minWidth: 0 }}>
        <Contacts enterprise={one} />
        {one.formerNames.length > 0 && (
          <Panel title={t('register.file.former')}>
            <ul className="plain-list rows">
              {one.formerNames.map((former) => (
                <li key={former.usedUntil + former.name}>
                  <div className="wrap">{former.name}</div>
                  <div className="quiet small figures">
                    {t('register.file.formerPeriod', { from: former.usedFrom ?? '…', until: former.usedUntil })}
                  </div>
                </li>
              ))}
            </ul>
          </Panel>
        )}
        <Links enterprise={one} />
      </div>
    </div>
  )
}

/** A currency by its code in the words of the page. */
function currency(code: string | null): string {
  return code ? (new Intl.DisplayNames(language(), { type: 'currency' }).of(code) ?? code) : ''
}
