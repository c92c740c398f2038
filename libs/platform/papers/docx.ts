import type { IRunOptions, Paragraph, ParagraphChild, Table } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { officialDay, type Paper, type PaperBlock, printed, printedLines, signed } from './paper.js'

/** What Word's `w:sz` counts in: half points. */
const TITLE = 42
const BODY = 30
const CELL = 21
/** Twips. */
const INDENT = 600
const LINE = 560
/** Page and margins of A4 in twips: 28, 30, 26 and 28 mm. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { left: 1587, top: 1701, right: 1474, bottom: 1587, footer: 850 },
}
const WIDTH = { upright: 11_906 - 1587 - 1474, landscape: 16_838 - 1587 - 1474 }
const RED = 'C00000'
/** 仿宋 and 宋体 come with Word and WPS in Chinese; elsewhere the program takes a song-like font of its own. */
const FANGSONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' }
const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' }

/**
 * A paper as a Word document (DOCX) with the same words as its PDF, to be filed or edited. Fonts are named, not embedded.
 * The same paper and moment give the same bytes.
 * @param madeAt the moment written into the file
 */
export async function docxOf(paper: Paper, madeAt: Date): Promise<Buffer> {
  const docx = await import('docx')
  const { Document, Footer, Packer, PageNumber, TextRun } = docx
  const make = maker(docx, paper.landscape ? WIDTH.landscape : WIDTH.upright)
  const { issuer, title, number, to, blocks, closing, signedBy, signedOn, mark, notes = [], landscape = false } = paper
  const document = new Document({
    title: printed(title),
    creator: printed(issuer),
    lastModifiedBy: printed(issuer),
    styles: { default: { document: { run: { size: BODY, font: FANGSONG } } } },
    sections: [
      {
        properties: { page: landscape ? { ...PAGE, size: { ...PAGE.size, orientation: 'landscape' } } : PAGE },
        footers: {
          default: new Footer({
            children: [
              new docx.Paragraph({
                alignment: 'center',
                children: [
                  new TextRun({
                    children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
                    ...{ size: CELL, font: SONG },
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...(mark ? [make.line(mark, { align: 'right', run: { size: CELL, color: RED } })] : []),
          ...(issuer
            ? [make.line(issuer, { align: 'center', run: { size: 48, bold: true, color: RED, font: SONG }, ruled: true })]
            : []),
          make.line(title, { align: 'center', run: { size: TITLE, bold: true, font: SONG }, before: 300, after: 120 }),
          ...(number ? [make.line(number, { align: 'center', after: 240 })] : []),
          ...(to ? [make.line(`${to}：`, {})] : []),
          ...blocks.flatMap((block) => make.block(block)),
          ...(closing ? make.paragraphs(closing) : []),
          ...(signedBy ? [make.line(signed(signedBy), { align: 'right', right: INDENT, before: 600, keepNext: true })] : []),
          ...(signedOn ? [make.line(officialDay(signedOn), { align: 'right', right: 2 * INDENT })] : []),
          ...notes.map((note, n) => make.line(note, { before: n ? 0 : 400, run: { size: CELL, font: SONG } })),
        ],
      },
    ],
  })
  return sameEveryTime(await Packer.toBuffer(document), madeAt)
}

interface LineLook {
  align?: 'left' | 'center' | 'right'
  run?: IRunOptions
  before?: number
  after?: number
  /** Indents of the first line, the left and the right, in twips. */
  first?: number
  left?: number
  right?: number
  keepNext?: boolean
  /** A red line under it. */
  ruled?: boolean
}

function maker(docx: typeof import('docx'), textWidth: number) {
  const line = (text: string, look: LineLook): Paragraph =>
    paragraphOf([new docx.TextRun({ text: printed(text), ...look.run })], look)
  const paragraphOf = (children: ParagraphChild[], look: LineLook, height = LINE): Paragraph =>
    new docx.Paragraph({
      children,
      alignment: look.align ?? 'left',
      keepNext: look.keepNext ?? false,
      spacing: { before: look.before ?? 0, after: look.after ?? 0, line: height, lineRule: height === LINE ? 'atLeast' : 'auto' },
      indent: { firstLine: look.first ?? 0, left: look.left ?? 0, right: look.right ?? 0 },
      ...(look.ruled ? { border: { bottom: { style: 'single', size: 12, color: RED, space: 4 } } } : {}),
    })
  const paragraphs = (text: string) => printedLines(text).map((one) => line(one, { first: INDENT }))
  const cell = (text: string, width: number, look: { bold?: boolean; align?: LineLook['align']; fill?: string }) =>
    new docx.TableCell({
      width: { size: width, type: 'dxa' },
      verticalAlign: 'center',
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(look.fill ? { shading: { type: 'clear', fill: look.fill } } : {}),
      children: (printedLines(text).length ? printedLines(text) : ['']).map((one) =>
        paragraphOf(
          [new docx.TextRun({ text: one, size: CELL, font: SONG, bold: look.bold ?? false })],
          { ...(look.align ? { align: look.align } : {}) },
          240,
        ),
      ),
    })
  const grid = (widths: number[], rows: InstanceType<typeof docx.TableRow>[]): (Paragraph | Table)[] => [
    new docx.Table({ rows, columnWidths: widths, width: { size: textWidth, type: 'dxa' }, layout: 'fixed' }),
    paragraphOf([], {}, 120),
  ]
  const block = (one: PaperBlock): (Paragraph | Table)[] => {
    switch (one.kind) {
      case 'heading':
        return [line(one.text, { first: INDENT, before: 120, keepNext: true, run: { bold: true } })]
      case 'paragraph':
        return paragraphs(one.text)
      case 'items':
        return one.items.flatMap((item, n) => paragraphs(`${n + 1}. ${printed(item)}`))
      case 'pairs': {
        const widths = [Math.round(textWidth * 0.28), Math.round(textWidth * 0.72)] as const
        return grid(
          [...widths],
          one.rows.map(
            ([name, value]) =>
              new docx.TableRow({ cantSplit: true, children: [cell(name, widths[0], {}), cell(value, widths[1], {})] }),
          ),
        )
      }
      case 'table': {
        const all = one.columns.reduce((sum, { share = 1 }) => sum + share, 0)
        const widths = one.columns.map(({ share = 1 }) => Math.round((textWidth * share) / all))
        const head = new docx.TableRow({
          tableHeader: true,
          children: one.columns.map(({ title }, n) =>
            cell(title, widths[n] ?? 0, { bold: true, align: 'center', fill: 'F2F2F2' }),
          ),
        })
        const rows = one.rows.map(
          (row) =>
            new docx.TableRow({
              cantSplit: true,
              children: one.columns.map(({ align = 'left' }, n) => cell(row[n] ?? '', widths[n] ?? 0, { align })),
            }),
        )
        return grid(widths, [head, ...rows])
      }
    }
  }
  return { line, paragraphs, block }
}

/** The same file with the given moment in place of the packer's, in its properties and its directory. */
function sameEveryTime(file: Uint8Array, madeAt: Date): Buffer {
  const parts = unzipSync(file)
  const core = parts['docProps/core.xml']
  if (core) {
    const moment = madeAt.toISOString().replace(/\.\d+Z$/, 'Z')
    parts['docProps/core.xml'] = strToU8(strFromU8(core).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`))
  }
  return Buffer.from(zipSync(parts, { mtime: '1980-01-01T00:00:00' }))
}
