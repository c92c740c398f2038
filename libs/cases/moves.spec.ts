import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonical, isStorable, sha256 } from './canonical.js'
import { chainFault, headFault, type Sealed } from './log-check.js'
import { EXPORT_HEADER, exportedText, exportLines, verifyExport } from './log-export.js'
import { type MoveRecord, moveHash } from './moves.js'

const CASE = '0197a000-0000-7000-8000-000000000001'

/** A chain of `n` moves of one case. */
function chain(n: number): Sealed[] {
  const moves: Sealed[] = []
  for (let seq = 1; seq <= n; seq++) {
    const move: MoveRecord = {
      ...{
        id: `0197a000-0000-7000-8000-1000000000${10 + seq}`,
        caseId: CASE,
        seq,
        event: 'note',
        chartId: 'permit',
        chartVersion: 1,
      },
      ...{
        fromState: seq === 1 ? null : 'received',
        toState: 'received',
        actorId: null,
        actorName: '系统',
        actorRoles: ['system'],
      },
      ...{ actedFor: [], at: new Date(Date.UTC(2026, 2, seq, 1, 2, 3, 4)), input: { note: `第${seq}次` }, requestId: `r${seq}` },
      prevHash: moves.at(-1)?.hash ?? null,
    }
    moves.push({ ...move, hash: moveHash(move) })
  }
  return moves
}

async function* linesOf(moves: readonly Sealed[], lastSeq = moves.length) {
  yield JSON.stringify(EXPORT_HEADER)
  yield* exportLines({ id: CASE, number: 'PT-2026-000001', lastSeq, lastHash: null, moves: [...moves] })
}

describe('the canonical text of a value', () => {
  it('does not depend on the order of keys and leaves undefined members out', () => {
    expect(canonical({ b: 1, a: [true, null, '苗'], c: undefined })).toBe('{"a":[true,null,"苗"],"b":1}')
  })

  it('is the same before and after the value was kept as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value))
      }),
    )
  })

  it('names what PostgreSQL cannot keep', () => {
    expect([
      isStorable({ a: '\u0000' }),
      isStorable('\ud800'),
      isStorable('\\u0000'),
      isStorable(undefined),
      isStorable('😀'),
    ]).toEqual([...[false, false, true, true, true]])
  })
})

describe('the chain of moves', () => {
  it('holds when nothing was touched', () => {
    expect(chainFault('PT-1', chain(5))).toBeUndefined()
  })

  it('names the move in which anything at all was changed', () => {
    const changes: ((move: Sealed) => Partial<Sealed>)[] = [
      () => ({ event: 'accept' }),
      () => ({ toState: 'granted' }),
      () => ({ actorName: '别人' }),
      () => ({ actorRoles: ['manager'] }),
      () => ({ actedFor: [CASE] }),
      (move) => ({ at: new Date(move.at.getTime() + 1) }),
      () => ({ input: { note: '第0次' } }),
      () => ({ requestId: 'r0' }),
    ]
    for (const change of changes) {
      const moves = chain(5)
      const third = moves[2] as Sealed
      moves[2] = { ...third, ...change(third) }
      expect(chainFault('PT-1', moves)).toMatchObject({ caseNumber: 'PT-1', seq: 3 })
    }
  })

  it('names the move after one that was rewritten with a hash of its own', () => {
    const moves = chain(5)
    const third = { ...(moves[2] as Sealed), input: { note: '改过' } }
    moves[2] = { ...third, hash: moveHash(third) }
    expect(chainFault('PT-1', moves)).toMatchObject({ seq: 4, why: expect.stringContaining('does not follow') })
  })

  it('names a move that is missing from the middle or the end', () => {
    const moves = chain(5)
    expect(chainFault('PT-1', [...moves.slice(0, 1), ...moves.slice(2)])).toMatchObject({ seq: 2 })
    expect(headFault('PT-1', { lastSeq: 5, lastHash: moves[4]?.hash ?? null }, moves[3])).toMatchObject({ seq: 5 })
  })
})

describe('an export of the log', () => {
  it('is checked without the database, by anything that knows SHA-256', async () => {
    expect(await verifyExport(linesOf(chain(4)))).toEqual({ cases: 1, moves: 4, faults: [] })
    for (const line of exportLines({ id: CASE, number: 'PT-1', lastSeq: 4, lastHash: null, moves: chain(4) }))
      expect(sha256(exportedText(line)).toString('hex')).toBe(JSON.parse(line).hash)
  })

  it('names the case and move of a changed byte and of a cut-off end', async () => {
    async function* changed() {
      for await (const line of linesOf(chain(4))) yield line.replace('第3次', '第9次')
    }
    expect((await verifyExport(changed())).faults).toEqual([{ caseNumber: 'PT-2026-000001', seq: 3, why: expect.any(String) }])
    expect((await verifyExport(linesOf(chain(4).slice(0, 3), 4))).faults).toEqual([
      { caseNumber: 'PT-2026-000001', seq: 4, why: expect.stringContaining('missing') },
    ])
  })

  it('says which line cannot be read', async () => {
    async function* broken() {
      yield* [JSON.stringify(EXPORT_HEADER), '{"case":']
    }
    await expect(verifyExport(broken())).rejects.toThrow('line 2 cannot be read')
  })
})
