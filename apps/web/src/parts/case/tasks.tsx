import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Flex, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, call } from '../../api/call.js'
import type { components } from '../../api/schema.js'
import { Dialog } from '../dialog.js'
import { day } from '../format.js'
import { Mark } from '../mark.js'
import { ProblemView } from '../problem-view.js'
import { may, useMe } from '../session.js'
import { OpenTask } from './open-task.js'

export type Task = components['schemas']['TaskView']

/** The work on a case, as far as its reader may see it. */
export function useTasks(caseId: string) {
  const me = useMe()
  return useQuery({
    queryKey: ['case', caseId, 'tasks'],
    enabled: may(me.data, 'cases.tasks'),
    queryFn: () => call(api.GET('/api/tasks', { params: { query: { caseId, whose: 'all', status: 'any', size: 100 } } })),
  })
}

/** The work on a case: who is to do what by when, and what came of it. */
export function Tasks({ caseId }: { caseId: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const [chosen, setChosen] = useState<Task>()
  const tasks = useTasks(caseId)
  if (tasks.error) return <ProblemView error={tasks.error} retry={() => tasks.refetch()} />
  const items = tasks.data?.items ?? []
  return (
    <>
      {may(me.data, 'cases.work') && may(me.data, 'users.read') && <OpenTask caseId={caseId} />}
      {items.length === 0 && <span className="quiet">{t('desk.case.task.none')}</span>}
      <ul className="plain-list rows">
        {items.map((task) => (
          <li key={task.id}>
            <Flex justify="space-between" gap={8} align="start" wrap>
              <div style={{ minWidth: 0 }}>
                <strong className="wrap">{task.title}</strong>{' '}
                {task.forFirm && <Mark meaning="soon">{t('desk.case.task.forFirm')}</Mark>}
                <div className="quiet small">
                  {[task.assigneeName ?? task.departmentName, task.dueOn && t('desk.case.task.due', { date: task.dueOn })]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
                {task.outcome && (
                  <div className="wrap">
                    {t(`desk.case.task.outcomes.${task.outcome as 'agree'}`, { defaultValue: task.outcome })}
                    {task.note && `：${task.note}`}
                  </div>
                )}
              </div>
              <State task={task} />
              {task.mayFinish && may(me.data, 'cases.tasks') && (
                <Button size="small" onClick={() => setChosen(task)}>
                  {t('desk.case.task.finish')}
                </Button>
              )}
            </Flex>
          </li>
        ))}
      </ul>
      {chosen && <FinishTask caseId={caseId} task={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}

function State({ task }: { task: Task }) {
  const { t } = useTranslation()
  if (task.cancelledAt) return <span className="quiet small">{t('desk.case.task.cancelled')}</span>
  if (task.doneAt) return <span className="quiet small figures">{t('desk.case.task.doneOn', { date: day(task.doneAt) })}</span>
  return null
}

/** What a department can say; to have done something is no opinion. */
const OPINIONS = ['agree', 'conditional', 'disagree'] as const

/** Says how a task ended: an opinion, or that it is done. */
export function FinishTask({ caseId, task, onClose }: { caseId: string; task: Task; onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const asked = task.departmentId !== null && !task.forFirm
  const outcomes = (asked ? OPINIONS : [...OPINIONS, 'done' as const]).map((value) => ({
    value,
    label: t(`desk.case.task.outcomes.${value}`),
  }))
  return (
    <Dialog<{ outcome: string; note?: string }, unknown>
      title={task.title}
      ok={t('desk.case.task.finish')}
      initial={asked ? {} : { outcome: 'done' }}
      send={(body) => call(api.POST('/api/tasks/{id}/finish', { params: { path: { id: task.id } }, body }))}
      onDone={() => {
        client.invalidateQueries({ queryKey: ['case', caseId] })
        client.invalidateQueries({ queryKey: ['tasks'] })
        onClose()
      }}
      onClose={onClose}
    >
      {task.question && <p className="wrap">{task.question}</p>}
      <Form.Item
        name="outcome"
        label={t('desk.case.task.outcome')}
        rules={[{ required: true, message: t('desk.case.task.needOutcome') }]}
      >
        <Select options={outcomes} />
      </Form.Item>
      <Form.Item name="note" label={t('desk.case.task.note')}>
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={5000} />
      </Form.Item>
    </Dialog>
  )
}
