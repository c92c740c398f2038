import { Injectable } from '@nestjs/common'
import { FilesService, Problem, type TxCtx } from '#platform'
import { cleanName } from '../naming.js'
import { EnterprisesService } from '../register/enterprises.service.js'
import { currentFigures, type FigureEntry, keyOf, type Permit, type SavedFigure, saveFigures } from './figure-writes.js'
import type { FigureCorrection, FigureVerification } from './figures.dto.js'

/** What came of saving figures. */
export interface FiguresOutcome {
  saved: SavedFigure[]
  /** Figures that said the same already. */
  unchanged: number
}

/** A firm supplies its own metrics and leaves alone what an officer has verified. */
const firmMay: Permit = (metric, current) => {
  if (metric.supplier !== 'firm') return 'figures.not-yours'
  return current?.provenance === 'verified' ? 'figures.verified-already' : undefined
}

/** Who puts figures: firms declare, officers verify and correct. Every change is a new version; nothing is overwritten. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly files: FilesService,
  ) {}

  /**
   * A firm declares figures of its enterprise, all or none.
   * @throws Problem missing, refused `enterprises.merged`, invalid `figures.refused`, conflict `figures.stale`
   */
  async declare(tx: TxCtx, enterpriseId: string, entries: readonly FigureEntry[]): Promise<FiguresOutcome> {
    await this.open(tx, enterpriseId, entries)
    return saveFigures(tx, enterpriseId, entries, { provenance: 'declared', source: 'firm' }, firmMay)
  }

  /**
   * An officer confirms a figure by evidence; the value stays.
   * @throws Problem missing `figures.missing`, conflict `figures.stale`, missing `files.missing`
   */
  async verify(tx: TxCtx, enterpriseId: string, { metric, period, version, evidenceFileId }: FigureVerification) {
    await this.open(tx, enterpriseId, [{ evidenceFileId }])
    const current = (await currentFigures(tx, enterpriseId)).get(keyOf(metric, period))
    if (!current || (current.number === null && current.word === null)) throw Problem.missing('figures.missing')
    const entry = { metric, period, version, value: current.number ?? current.word, evidenceFileId }
    return saveFigures(tx, enterpriseId, [entry], { provenance: 'verified', source: 'office' })
  }

  /**
   * An officer puts another value for a reason; an empty value withdraws the figure.
   * @throws Problem invalid `figures.reason-missing`, and as `declare`
   */
  async correct(tx: TxCtx, enterpriseId: string, { reason: given, ...entry }: FigureCorrection): Promise<FiguresOutcome> {
    const reason = cleanName(given)
    if (!reason) throw Problem.invalid('figures.reason-missing', {}, [{ code: 'figures.reason-missing', at: 'reason' }])
    await this.open(tx, enterpriseId, [entry])
    return saveFigures(tx, enterpriseId, [entry], { provenance: 'verified', source: 'office', reason })
  }

  /** Locks the enterprise, which lets one writer of its figures at a time in, and looks at the evidence named. */
  private async open(tx: TxCtx, id: string, entries: readonly Pick<FigureEntry, 'evidenceFileId'>[]): Promise<void> {
    const { status } = await this.enterprises.lock(tx, id)
    if (status === 'merged') throw Problem.refused('enterprises.merged')
    for (const file of new Set(entries.flatMap(({ evidenceFileId }) => evidenceFileId ?? [])))
      await this.files.find(tx, tx.manager, file)
  }
}
