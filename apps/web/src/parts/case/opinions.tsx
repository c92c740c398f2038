import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Checkbox, Flex, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { useDepartments } from '../choices.js'
import { Dialog } from '../dialog.js'
import { day, minute } from '../format.js'
import type { Column } from '../list/columns.js'
import { Plain } from '../list/plain.js'
import { Mark } from '../mark.js'
import { Nothing } from '../nothing.js'
import { NumberInput } from '../number-input.js'
import { Waiting } from '../page.js'
import { ProblemView } from '../problem-view.js'
import { may, useMe } from '../session.js'
import { DaysLeft } from './due.js'

type Opinion = components['schemas']['OpinionView']

/** O-5, the joint review of a case: every department asked, how many days it has left, and the merged opinion. `whyNot` says why nobody can be asked now. */
export function Opinions({ caseId, whyNot }: { caseId: string; whyNot?: string | null }) {
  const { t } = useTranslation()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const review = useQuery({
    queryKey: ['case', caseId, 'opinions'],
    queryFn: () => call(api.GET('/api/cases/{id}/opinions', { params: { path: { id: caseId } } })),
  })
  const columns = useColumns(caseId)
  const mayAsk = may(me.data, 'opinions.ask')
  if (review.error) return <ProblemView error={review.error} retry={() => review.refetch()} />
  if (!review.data) return <Waiting rows={4} />
  return (
    <Flex vertical gap={14}>
      {mayAsk &&
        (whyNot ? (
          <span className="quiet">{whyNot}</span>
        ) : (
          <div>
            <Button onClick={() => setAsking(true)}>{t('review.opinions.ask')}</Button>
          </div>
        ))}
      <Plain
        label={t('review.opinions.tab')}
        rows={review.data.items}
        keyOf={(row) => row.taskId}
        columns={columns}
        nothing={<Nothing title={t(mayAsk && !whyNot ? 'review.opinions.none' : 'review.opinions.noneOwn')} />}
      />
      {review.data.merged && <Merged text={review.data.merged} />}
      {asking && <Ask caseId={caseId} onClose={() => setAsking(false)} />}
    </Flex>
  )
}

function Merged({ text }: { text: string }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    message.success(t('review.opinions.copied'))
  }
  return (
    <section aria-label={t('review.opinions.merged')}>
      <Flex justify="space-between" align="baseline" gap={8}>
        <h3 className="panel-title">{t('review.opinions.merged')}</h3>
        <Button size="small" type="text" onClick={copy}>
          {t('review.opinions.copy')}
        </Button>
      </Flex>
      <p className="wrap" style={{ whiteSpace: 'pre-line', margin: 0 }}>
        {text}
      </p>
    </section>
  )
}

function useColumns(caseId: string): Column<Opinion>[] {
  const { t } = useTranslation()
  const me = useMe()
  return [
    {
      key: 'department',
      title: t('review.opinions.department'),
      width: 170,
      always: true,
      render: (row) => (
        <>
          <div className="wrap">{row.department}</div>
          {row.question && <div className="quiet small wrap">{row.question}</div>}
        </>
      ),
    },
    { key: 'due', title: t('review.opinions.due'), width: 150, render: (row) => <Left row={row} /> },
    {
      key: 'said',
      title: t('review.opinions.tab'),
      width: 260,
      render: (row) => <Said row={row} />,
    },
    ...(may(me.data, 'opinions.ask')
      ? [
          {
            key: 'act',
            title: '',
            width: 110,
            render: (row: Opinion) => row.state === 'open' && <Remind row={row} caseId={caseId} />,
          },
        ]
      : []),
  ]
}

function Left({ row }: { row: Opinion }) {
  const { t } = useTranslation()
  return (
    <>
      <span className="figures nowrap">{row.dueOn}</span>
      {row.daysLeft !== null && (
        <div className="small">
          <DaysLeft daysLeft={row.daysLeft} overdue={row.overdue} />
        </div>
      )}
      {row.state === 'open' && row.deemedConsent && <div className="quiet small">{t('review.opinions.silent')}</div>}
    </>
  )
}

function Said({ row }: { row: Opinion }) {
  const { t } = useTranslation()
  if (row.state === 'open') return <Mark meaning="soon">{t('review.opinions.states.open')}</Mark>
  if (row.state === 'cancelled') return <Mark meaning="ended">{t('review.opinions.states.cancelled')}</Mark>
  const meaning = row.state === 'deemed' ? 'soon' : row.outcome === 'disagree' ? 'late' : 'done'
  return (
    <>
      <Mark meaning={meaning}>{t(`review.opinions.outcomes.${row.outcome as 'agree'}`, { defaultValue: row.outcome })}</Mark>
      {row.note && row.state === 'given' && <div className="wrap">{row.note}</div>}
      {row.givenByName && (
        <div className="quiet small">{t('review.opinions.by', { name: row.givenByName, date: day(row.givenAt) })}</div>
      )}
    </>
  )
}

function Remind({ row, caseId }: { row: Opinion; caseId: string }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const remind = useMutation({
    mutationFn: () => call(api.POST('/api/tasks/{id}/remind', { params: { path: { id: row.taskId } } })),
    onSuccess: (review) => {
      client.setQueryData(['case', caseId, 'opinions'], review)
      message.success(t('review.opinions.reminded'))
    },
    onError: (error) => message.error(error.message),
  })
  return (
    <>
      <Button size="small" loading={remind.isPending} onClick={() => remind.mutate()}>
        {t('review.opinions.remind')}
      </Button>
      {row.remindedAt && <div className="quiet small">{t('review.opinions.remindedAt', { at: minute(row.remindedAt) })}</div>}
    </>
  )
}

interface Entry {
  departments: string[]
  questions?: Record<string, string>
  workingDays: number
  deemedConsent: boolean
}

function Ask({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const departments = useDepartments()
  const nameOf = (id: string) => departments.choices.find((one) => one.value === id)?.label
  return (
    <Dialog<Entry, unknown>
      title={t('review.opinions.ask')}
      ok={t('review.opinions.ask')}
      initial={{ workingDays: 5, deemedConsent: true }}
      send={({ departments: ids, questions, workingDays, deemedConsent }) =>
        call(
          api.POST('/api/cases/{id}/opinions', {
            params: { path: { id: caseId } },
            body: {
              departments: ids.map((departmentId) => ({ departmentId, question: questions?.[departmentId] || undefined })),
              workingDays,
              deemedConsent,
            },
          }),
        )
      }
      onDone={() => {
        client.invalidateQueries({ queryKey: ['case', caseId] })
        onClose()
      }}
      onClose={onClose}
    >
      <p className="quiet">{t('review.opinions.askHelp')}</p>
      <Form.Item
        name="departments"
        label={t('review.opinions.departments')}
        rules={[{ required: true, message: t('review.opinions.needDepartment') }]}
      >
        <Select mode="multiple" options={[...departments.choices]} loading={departments.loading} optionFilterProp="label" />
      </Form.Item>
      <Form.Item noStyle dependencies={['departments']}>
        {({ getFieldValue }) =>
          ((getFieldValue('departments') ?? []) as string[]).map((id) => (
            <Form.Item
              key={id}
              name={['questions', id]}
              label={`${t('review.opinions.question')}：${nameOf(id) ?? ''}`}
              extra={t('review.opinions.questionHelp')}
            >
              <Input maxLength={500} />
            </Form.Item>
          ))
        }
      </Form.Item>
      <Form.Item name="workingDays" label={t('review.opinions.workingDays')} rules={[{ required: true }]}>
        <NumberInput min={1} max={60} precision={0} />
      </Form.Item>
      <Form.Item name="deemedConsent" valuePropName="checked">
        <Checkbox>{t('review.opinions.deemed')}</Checkbox>
      </Form.Item>
    </Dialog>
  )
}
