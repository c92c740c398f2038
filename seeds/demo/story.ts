import { AnswersService, Desk, type DocumentSlot, DocumentsService, type FormField, type FormSection, TasksService } from '#cases'
import type { LocalDate } from '#lifecycle'
import { type Actor, type ArrivedFile, type Ctx, FilesService, systemActor, type TxCtx } from '#platform'
import type { OfficeTime } from './office-time.js'

/** What a story is played with. */
export interface Stage {
  desk: Desk
  answers: AnswersService
  documents: DocumentsService
  tasks: TasksService
  files: FilesService
  /** One small page, attached wherever a document is asked for. */
  page: ArrivedFile
  actors: ReadonlyMap<string, Actor>
  /** When things happened. */
  time: OfficeTime
  /** Ids by number. */
  enterprises: ReadonlyMap<number, string>
}

/**
 * One matter of the demo world, played through the desk like any other. All of it happens in the transaction it is given,
 * so a story is there whole or not at all. Time is passed by acting so many days ago, and never runs backwards: holidays may
 * bring two steps close to each other.
 */
export class Story {
  private caseId = ''
  private told = 0

  constructor(
    private readonly stage: Stage,
    private readonly tx: TxCtx,
    private readonly key: string,
  ) {}

  /** Acts as somebody, so many days before the seed's own moment; `system` is the office itself. */
  private as(login: string, daysAgo: number, notBefore = this.told): TxCtx {
    const actor = login === 'system' ? systemActor : this.stage.actors.get(login)
    if (!actor) throw new Error(`the demo world has no "${login}"`)
    this.told = Math.max(this.stage.time.ago(daysAgo).getTime(), notBefore)
    const then: Ctx = { ...this.tx, actor, now: new Date(this.told) }
    return then as TxCtx
  }

  /** Opens the case for an enterprise of the demo register. */
  async open(daysAgo: number, login: string, enterprise: number, programmeCode: string, startAt?: string): Promise<void> {
    const enterpriseId = this.stage.enterprises.get(enterprise) ?? ''
    const { id } = await this.stage.desk.openIn(this.as(login, daysAgo), {
      programmeCode,
      enterpriseId,
      ...(startAt ? { startAt } : {}),
      data: { demo: this.key },
    })
    this.caseId = id
  }

  /** Moves the case. */
  async fire(daysAgo: number, login: string, event: string, input?: object): Promise<void> {
    await this.stage.desk.fireIn(this.as(login, daysAgo), this.caseId, event, input ? { input } : {})
  }

  /** Moves the case for which a period had to pass: on the first working day after its last day where that is later. */
  async fireOver(daysAgo: number, login: string, event: string, input?: object): Promise<void> {
    const [row] = await this.tx.manager.query<{ dueOn: LocalDate | null }[]>(
      `SELECT due_on::text AS "dueOn" FROM cases WHERE id = $1`,
      [this.caseId],
    )
    if (!row?.dueOn) throw new Error(`the demo story "${this.key}" waits for a period that does not run`)
    const tx = this.as(login, daysAgo, this.stage.time.after(row.dueOn).getTime())
    await this.stage.desk.fireIn(tx, this.caseId, event, input ? { input } : {})
  }

  /** Fills the form with plausible answers (given ones first) and attaches what is required. */
  async fill(daysAgo: number, login: string, given: Record<string, unknown> = {}): Promise<void> {
    const tx = this.as(login, daysAgo)
    const [spec] = await tx.manager.query<{ form: FormSection[]; documents: DocumentSlot[]; enterpriseId: string }[]>(
      `SELECT v.form, v.documents, c.enterprise_id AS "enterpriseId" FROM cases c
       JOIN programme_versions v ON v.id = c.programme_version_id WHERE c.id = $1`,
      [this.caseId],
    )
    const fields = spec?.form.flatMap((section) => section.fields) ?? []
    const answers = Object.fromEntries(fields.map((field) => [field.key, given[field.key] ?? answerTo(field)]))
    await this.stage.answers.save(tx, this.caseId, { answers })
    const file = await this.stage.files.record(tx, this.stage.page, spec?.enterpriseId)
    for (const slot of spec?.documents.filter(({ required }) => required) ?? []) {
      await this.stage.documents.attach(tx, this.caseId, { slot: slot.key, fileId: file.id })
    }
  }

  /** Changes answers that are unlocked. */
  async answer(daysAgo: number, login: string, answers: Record<string, unknown>): Promise<void> {
    await this.stage.answers.save(this.as(login, daysAgo), this.caseId, { answers })
  }

  /** Finishes the department's opinion that is open. */
  async opine(daysAgo: number, login: string): Promise<void> {
    const tx = this.as(login, daysAgo)
    const open = await tx.manager.query<{ id: string }[]>(
      `SELECT id FROM tasks WHERE case_id = $1 AND department_id IS NOT NULL AND done_at IS NULL AND cancelled_at IS NULL`,
      [this.caseId],
    )
    for (const { id } of open) await this.stage.tasks.finish(tx, id, { outcome: 'agree', note: '无异议（演示）' })
  }

  /** What an examiner confirms: every criterion of the programme met. */
  async propose(daysAgo: number, login: string, proposal: 'approve' | 'refuse' = 'approve'): Promise<void> {
    const [version] = await this.tx.manager.query<{ criteria: { key: string }[] }[]>(
      `SELECT v.options->'criteria' AS criteria FROM cases c JOIN programme_versions v ON v.id = c.programme_version_id WHERE c.id = $1`,
      [this.caseId],
    )
    const met = proposal === 'approve'
    await this.fire(daysAgo, login, 'propose', {
      criteria: (version?.criteria ?? []).map(({ key }, i) => ({
        ...{ key, met: met || i > 0 },
        note: met || i > 0 ? '材料核实，符合（演示）' : '两段增长 1.21，低于 1.44（演示）',
      })),
      proposal,
      panelMinutes: '专家组 5 人评审，同意推荐（演示）',
    })
  }
}

/** What a firm says that grew by half in two years and has investors: amounts in fen. */
const GROWN: Readonly<Record<string, number | boolean>> = {
  revenueBase: 1_200_000_000,
  revenueBefore: 1_500_000_000,
  revenueLast: 1_800_000_000,
  rdLast: 150_000_000,
  valuation: 68_000_000_000,
  isListed: false,
}

/** A plausible answer to a question of the form. */
function answerTo({ key, type, choices, label, min }: FormField): unknown {
  if (key in GROWN) return GROWN[key]
  if (type === 'money') return 1_280_000_000 + key.length * 35_000_000
  if (type === 'number') return Math.max(12 + key.length, Number(min ?? 0))
  if (type === 'percent') return 62
  if (type === 'date') return '2025-06-18'
  if (type === 'boolean') return true
  if (type === 'choice') return choices?.[0]?.value
  if (type === 'multi') return choices?.slice(0, 1).map(({ value }) => value)
  return key === 'contactPhone' ? '020-00000000' : `${label[0]}（演示）`
}
