import { describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { docxOf } from './docx.js'
import { linesOf, officialDay, type Paper } from './paper.js'
import { pdfOf } from './pdf.js'

const madeAt = new Date('2026-03-02T01:00:00Z')
const notice: Paper = {
  issuer: '科技创新局',
  title: '补正通知书',
  number: '补正〔2026〕17号',
  to: '苗圃示范（广州）科技有限公司',
  blocks: [
    { kind: 'paragraph', text: '贵单位申报的“瞪羚企业认定”（案件编号 RD-2026-0001）收悉。\n经审查，下列事项需一次补正：' },
    { kind: 'heading', text: '一、需要补正的事项' },
    {
      kind: 'table',
      columns: [
        { title: '序号', share: 1, align: 'center' },
        { title: '事项', share: 3 },
        { title: '问题与要求', share: 6 },
        { title: '依据', share: 4 },
      ],
      rows: [
        ['1', '职工总数', '与社保记录（38 人）不一致，请核对 <2025> 年末人数 & 说明', '《认定办法》第八条'],
        ['2', '审计报告', '缺少附注页', ''],
      ],
    },
    { kind: 'pairs', rows: [['文件校验值', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855']] },
    { kind: 'items', items: ['请于 2026年3月20日 前提交。', '逾期未补正的，将按办法处理。'] },
  ],
  closing: '特此通知。',
  signedBy: '科技创新局',
  signedOn: '2026-03-02',
  notes: ['联系人：企业服务专员\t电话 020-0000 0000\u202e'],
}
const list = (rows: number): Paper => ({
  issuer: '科技创新局',
  title: '拟兑现名单',
  blocks: [
    {
      kind: 'table',
      columns: [{ title: '序号' }, { title: '企业名称', share: 4 }, { title: '统一社会信用代码', share: 3 }],
      rows: Array.from({ length: rows }, (_, n) => [String(n + 1), `示范企业第${n + 1}号有限公司`, '914401********0A1B']),
    },
  ],
})

const bare = (text: string) => text.replaceAll(/\s/g, '')
const FOOT = /第\d+页共\d+页/g

async function readPdf(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text, totalPages } = await extractText(pdf, { mergePages: false })
  return { pages: text.map(bare), totalPages, raw: bytes.toString('latin1') }
}
function readDocx(bytes: Buffer): string {
  const xml = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString()
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((one) => one[1]).join('')
  return bare(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
}

describe('a paper of the office', () => {
  it('says the same words in PDF and in Word as it was composed of', async () => {
    const composed = bare(linesOf(notice).join(''))
    const { pages, totalPages } = await readPdf(await pdfOf(notice, madeAt))
    expect(totalPages).toBe(1)
    expect(pages.join('').replaceAll(FOOT, '')).toBe(composed)
    expect(readDocx(await docxOf(notice, madeAt))).toBe(composed)
    expect(composed).toContain('<2025>年末人数&说明')
    expect(composed).not.toMatch(/[\u202e\t]/)
  })

  it('comes out byte for byte the same when it is printed again', async () => {
    expect((await pdfOf(notice, madeAt)).equals(await pdfOf(notice, madeAt))).toBe(true)
    expect((await docxOf(notice, madeAt)).equals(await docxOf(notice, madeAt))).toBe(true)
    expect((await pdfOf({ ...notice, number: '补正〔2026〕18号' }, madeAt)).equals(await pdfOf(notice, madeAt))).toBe(false)
  })

  it('carries the characters it uses with it, and only those', async () => {
    const bytes = await pdfOf(notice, madeAt)
    const { raw } = await readPdf(bytes)
    const named = [...raw.matchAll(/\/FontName \/([^\s/]+)/g)].map((one) => one[1])
    expect(named).toEqual([expect.stringMatching(/^[A-Z]{6}\+NotoSerifSC/), expect.stringMatching(/^[A-Z]{6}\+NotoSerifSC/)])
    expect(raw.match(/\/FontFile2/g)).toHaveLength(2)
    expect(bytes.length).toBeLessThan(150_000)
  })

  it('counts its pages and repeats the head of a long table on each', async () => {
    const { pages, totalPages } = await readPdf(await pdfOf(list(60), madeAt))
    expect(totalPages).toBeGreaterThan(1)
    pages.forEach((page, n) => {
      expect(page).toContain(`第${n + 1}页共${totalPages}页`)
      expect(page).toContain('序号企业名称统一社会信用代码')
    })
    expect(pages.join('')).toContain('示范企业第60号有限公司')
  })

  it('writes days as official letters do', () => {
    expect(officialDay('2026-03-02')).toBe('2026年3月2日')
  })
})
