import type { EntityManager } from 'typeorm'
import { localDate, type Text, type WorkCalendar } from '#lifecycle'
import { newId, type TxCtx } from '#platform'
import type { CaseRow } from './case-row.js'

/** Work a state opens on entry. A kind of case gives the templates its charts name. */
export interface TaskTemplate {
  title: Text
  /**
   * Who does it: the officer of the case, the firm, or each department the programme names in its option `opinions`
   * (joint review; see `JointOpinion`).
   */
  to: 'assignee' | 'firm' | 'departments'
  /** Working days from the day it opens; without a date when absent. */
  workingDays?: number
  /** What a department's silence means when the days are over; nothing when absent. */
  onExpiry?: 'deemed-consent'
}

/** A department a programme asks for an opinion: its code, or with a question and a clock of its own. */
export type JointOpinion = string | { department: string; question?: string; workingDays?: number }

/** What opening tasks looks at beside the case. */
export interface TaskScene {
  /** Options of the programme version. */
  options: Readonly<Record<string, unknown>>
  calendar: WorkCalendar
}

/**
 * Opens the tasks a state asks for. A template for departments opens one task for each department of the programme's
 * option `opinions`, none when the option is off. Answers how many departments were asked. Throws when a name has no template.
 */
export async function openTasks(
  tx: TxCtx,
  row: CaseRow,
  names: readonly string[],
  templates: Readonly<Record<string, TaskTemplate>>,
  { options, calendar }: TaskScene,
): Promise<number> {
  if (names.length === 0) return 0
  const wanted = names.map((name) => ({ name, template: templateOf(templates, name) }))
  const departments = wanted.some(({ template }) => template.to === 'departments') ? await opinionsOf(tx.manager, options) : []
  const today = localDate(tx.now)
  const rows = wanted.flatMap(({ name, template: { title, to, workingDays, onExpiry } }) => {
    const due = (days: number | undefined) => ({
      days: days ?? null,
      due: days === undefined ? null : calendar.addWorkingDays(today, days),
    })
    const task = {
      name,
      title: title[0],
      title_en: title[1],
      for_firm: to === 'firm',
      assignee: to === 'assignee' ? row.assigneeId : null,
      on_expiry: to === 'departments' ? (onExpiry ?? null) : null,
    }
    const doers: { id: string | null; question: string; workingDays?: number }[] =
      to === 'departments' ? departments : [{ id: null, question: '' }]
    return doers.map(({ id, question, workingDays: own }) => ({
      ...{ ...task, ...due(own ?? workingDays), id: newId(), department: id, question },
    }))
  })
  if (rows.length === 0) return 0
  await tx.manager.query(
    `INSERT INTO tasks (id, case_id, template, state, title, title_en, for_firm, assignee_id, department_id, due_on, opened_by, opened_at,
       working_days, on_expiry, question)
     SELECT t.id, $1, t.name, $2, t.title, t.title_en, t.for_firm, t.assignee, t.department, t.due, $3, $4, t.days, t.on_expiry, t.question
     FROM jsonb_to_recordset($5::jsonb)
       AS t (id uuid, name text, title text, title_en text, for_firm boolean, assignee uuid, department uuid, due date,
         days integer, on_expiry text, question text)`,
    [row.id, row.state, tx.actor.id, tx.now, JSON.stringify(rows)],
  )
  return departments.length
}

/** Cancels the open tasks of a state the case leaves; those opened by hand stay. Answers how many. */
export async function cancelTasks(tx: TxCtx, caseId: string, state: string): Promise<number> {
  const cancelled = await tx.manager.query<unknown[]>(
    `WITH gone AS (
       UPDATE tasks SET cancelled_at = $3 WHERE case_id = $1 AND state = $2 AND done_at IS NULL AND cancelled_at IS NULL RETURNING 1
     ) SELECT 1 FROM gone`,
    [caseId, state, tx.now],
  )
  return cancelled.length
}

function templateOf(templates: Readonly<Record<string, TaskTemplate>>, name: string): TaskTemplate {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined
  if (!template) throw new Error(`the task "${name}" has no template`)
  return template
}

/** The departments a programme asks for an opinion, in the order of its option. */
async function opinionsOf(
  manager: EntityManager,
  options: TaskScene['options'],
): Promise<{ id: string; question: string; workingDays?: number }[]> {
  const opinions = options.opinions as readonly JointOpinion[] | undefined
  if (!Array.isArray(opinions) || opinions.length === 0) return []
  const asked = opinions.map((one) => (typeof one === 'string' ? { department: one } : one))
  const found = await manager.query<{ id: string; code: string }[]>(
    `SELECT id, code FROM departments WHERE code = ANY ($1::text[])`,
    [asked.map(({ department }) => department)],
  )
  return asked.map(({ department: code, question = '', workingDays }: Exclude<JointOpinion, string>) => {
    const department = found.find((one) => one.code === code)
    if (!department) throw new Error(`the programme asks for an opinion of a department "${code}" that is not there`)
    return { id: department.id, question, ...(workingDays === undefined ? {} : { workingDays }) }
  })
}
