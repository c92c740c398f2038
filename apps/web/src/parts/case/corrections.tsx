import { useQueries, useQuery } from '@tanstack/react-query'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { type FormField, type FormSection, isEmpty } from '../form/form.js'
import { Value } from '../form/value.js'
import { minute } from '../format.js'
import { Mark } from '../mark.js'
import { ProblemView } from '../problem-view.js'

export type Correction = components['schemas']['CorrectionView']
export type CorrectionItem = components['schemas']['CorrectionItemView']

/** Every correction notice of a case. */
export function useCorrections(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'corrections'],
    queryFn: () => call(api.GET('/api/cases/{id}/corrections', { params: { path: { id: caseId } } })),
  })
}

/** The correction notices of a case and, after each, what the firm changed. */
export function Corrections({ caseId, form }: { caseId: string; form: readonly FormSection[] }) {
  const { t } = useTranslation()
  const notices = useCorrections(caseId)
  const answered = (notices.data ?? []).filter((notice) => notice.answeredAt)
  const differences = useQueries({
    queries: answered.map((notice) => ({
      queryKey: ['case', caseId, 'difference', notice.round + 1],
      queryFn: () =>
        call(
          api.GET('/api/cases/{id}/submissions/{round}/difference', {
            params: { path: { id: caseId, round: notice.round + 1 } },
          }),
        ),
    })),
  })
  if (notices.error) return <ProblemView error={notices.error} retry={() => notices.refetch()} />
  if (!notices.data || notices.data.length === 0) return <span className="quiet">{t('desk.case.noCorrections')}</span>
  return (
    <Flex vertical gap={22}>
      {[...notices.data].reverse().map((notice) => {
        const difference = differences[answered.indexOf(notice)]
        return (
          <Flex vertical gap={12} key={notice.id}>
            <Notice notice={notice} form={form} />
            {difference?.data && <Difference difference={difference.data} form={form} />}
          </Flex>
        )
      })}
    </Flex>
  )
}

/** One notice as both sides read it: each item with what is wrong, why, and what became of it. */
export function Notice({ notice, form, preview }: { notice: Correction; form: readonly FormSection[]; preview?: boolean }) {
  const { t } = useTranslation()
  const fields = new Map(form.flatMap((section) => section.fields).map((field) => [field.key, field]))
  return (
    <section>
      <Flex justify="space-between" gap={8} wrap align="baseline">
        <h3 className="panel-title">{t('parts.correction.round', { round: notice.round })}</h3>
        <span className="quiet small figures">
          {!preview && minute(notice.issuedAt)} {notice.dueOn && t('parts.correction.due', { date: notice.dueOn })}
        </span>
      </Flex>
      {notice.note && (
        <p className="wrap" style={{ marginTop: 0, whiteSpace: 'pre-wrap' }}>
          {notice.note}
        </p>
      )}
      <ol className="plain-list" style={{ display: 'grid', gap: 10 }}>
        {notice.items.map((item) => (
          <li key={`${item.target} ${item.key}`} className="marked">
            <Flex justify="space-between" gap={8} align="baseline" wrap>
              <strong>{item.label}</strong>
              {!preview && <Answered item={item} />}
            </Flex>
            <Why item={item} />
            <Changed item={item} field={fields.get(item.key)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Why an item was marked: what to change, and on what basis. */
export function Why({ item }: { item: Pick<CorrectionItem, 'reason' | 'legalBasis'> }) {
  const { t } = useTranslation()
  return (
    <div>
      <div className="wrap">{item.reason}</div>
      <div className="quiet small wrap">
        {t('parts.correction.basis')}：{item.legalBasis}
      </div>
    </div>
  )
}

/** Whether an item is changed, contested or still to be dealt with. */
export function Answered({ item }: { item: CorrectionItem }) {
  const { t } = useTranslation()
  if (item.contested) return <Mark meaning="running">{t('parts.correction.contested')}</Mark>
  return item.answered ? (
    <Mark meaning="done">{t('parts.correction.answered')}</Mark>
  ) : (
    <Mark meaning="soon">{t('parts.correction.unanswered')}</Mark>
  )
}

function Changed({ item, field }: { item: CorrectionItem; field: FormField | undefined }) {
  const { t } = useTranslation()
  return (
    <dl className="pairs small" style={{ marginTop: 4 }}>
      <dt>{t('parts.correction.old')}</dt>
      <dd>
        <Value field={field} value={item.oldValue} />
      </dd>
      {item.answered && !item.contested && (
        <>
          <dt>{t('parts.correction.fresh')}</dt>
          <dd>
            <span className="becomes">
              <Value field={field} value={item.newValue} />
            </span>
          </dd>
        </>
      )}
      {item.contested && (
        <>
          <dt>{t('parts.correction.contested')}</dt>
          <dd>{item.contested}</dd>
        </>
      )}
    </dl>
  )
}

type SubmissionDifference = components['schemas']['SubmissionDifference']

/** What a submission changed against the one before: old beside new, marked or not. */
export function Difference({ difference, form }: { difference: SubmissionDifference; form: readonly FormSection[] }) {
  const { t } = useTranslation()
  const fields = new Map(form.flatMap((section) => section.fields).map((field) => [field.key, field]))
  const none = difference.fields.length === 0 && difference.documents.length === 0
  return (
    <section>
      <h3 className="panel-title">
        {t('parts.correction.difference')} <span className="quiet small figures">{minute(difference.submittedAt)}</span>
      </h3>
      {none && <span className="quiet">{t('parts.correction.unchanged')}</span>}
      <dl className="answers">
        {difference.fields.map((one) => (
          <div key={one.key}>
            <dt>{one.label}</dt>
            <dd>
              {!isEmpty(one.before) && (
                <div className="was">
                  <Value field={fields.get(one.key)} value={one.before} />
                </div>
              )}
              <span className="becomes">
                <Value field={fields.get(one.key)} value={one.after} />
              </span>
            </dd>
          </div>
        ))}
        {difference.documents.map((one) => (
          <div key={`${one.change}${one.fileId}`}>
            <dt>{one.label}</dt>
            <dd>
              <span className={one.change === 'added' ? 'becomes' : 'was'}>{one.name}</span>{' '}
              <span className="quiet small">
                {one.change === 'added' ? t('parts.correction.added') : t('parts.correction.removed')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
