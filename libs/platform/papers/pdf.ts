import { createRequire } from 'node:module'
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { officialDay, type Paper, type PaperBlock, printed, printedLines, signed } from './paper.js'

/** Sizes in points, of GB/T 9704-2012: title 小二–二号, body 三号, tables 五号. */
const TITLE = 21
const BODY = 15
const CELL = 10.5
/** Two characters, as a paragraph begins. */
const INDENT = 2 * BODY
/** Left, top, right, bottom: 28, 30, 26 and 28 mm. */
const MARGINS: [number, number, number, number] = [79, 85, 74, 80]
const RED = '#c00000'
const RULE = '#555555'

const load = createRequire(import.meta.url)
const FONTS = '@expo-google-fonts/noto-serif-sc'
const fonts = {
  Song: {
    normal: load.resolve(`${FONTS}/400Regular/NotoSerifSC_400Regular.ttf`),
    bold: load.resolve(`${FONTS}/700Bold/NotoSerifSC_700Bold.ttf`),
  },
}

/**
 * A paper as PDF on A4: the characters used are embedded (Noto Serif SC), the page numbers stand at the foot, the head of
 * a table comes again on each page. The same paper and moment give the same bytes.
 * @param madeAt the moment written into the file
 */
export async function pdfOf(paper: Paper, madeAt: Date): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake')
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => Object.values(fonts.Song).includes(path))
  return Buffer.from(await pdfmake.createPdf(definition(paper, madeAt)).getBuffer())
}

function definition(paper: Paper, madeAt: Date): TDocumentDefinitions {
  const { issuer, title, number, to, blocks, closing, signedBy, signedOn, mark, notes = [], landscape } = paper
  const width = landscape ? 842 - MARGINS[0] - MARGINS[2] : 595 - MARGINS[0] - MARGINS[2]
  const end: Content[] = [
    ...(signedBy ? [line(signed(signedBy), { alignment: 'right', marginRight: INDENT })] : []),
    ...(signedOn ? [line(officialDay(signedOn), { alignment: 'right', marginRight: 2 * INDENT })] : []),
  ]
  return {
    pageSize: 'A4',
    pageOrientation: landscape ? 'landscape' : 'portrait',
    pageMargins: MARGINS,
    info: {
      title: printed(title),
      author: printed(issuer),
      creator: 'Miaopu',
      producer: 'Miaopu',
      creationDate: madeAt,
      modDate: madeAt,
    },
    defaultStyle: { font: 'Song', fontSize: BODY, lineHeight: 1.22 },
    content: [
      ...(mark ? [line(mark, { alignment: 'right', fontSize: CELL, color: RED, marginBottom: 4 })] : []),
      ...(issuer ? headOf(issuer, width) : []),
      line(title, { alignment: 'center', bold: true, fontSize: TITLE, marginBottom: number ? 4 : 16 }),
      ...(number ? [line(number, { alignment: 'center', marginBottom: 16 })] : []),
      ...(to ? [line(`${to}：`, {})] : []),
      ...blocks.flatMap(contentOf),
      ...(closing ? paragraphs(closing) : []),
      ...(end.length ? [{ stack: end, unbreakable: true, marginTop: 26 }] : []),
      ...notes.map((note, n) => line(note, { fontSize: CELL, color: '#333333', marginTop: n ? 0 : 26 })),
    ],
    footer: (page, pages) => ({
      ...{ text: `第 ${page} 页　共 ${pages} 页`, alignment: 'center', fontSize: CELL, marginTop: 28 },
    }),
  }
}

/** The issuer in red over a red line. */
const headOf = (issuer: string, width: number): Content[] => [
  line(issuer, { alignment: 'center', bold: true, fontSize: 24, color: RED }),
  { canvas: [{ type: 'line', x1: 0, y1: 4, x2: width, y2: 4, lineWidth: 1.6, lineColor: RED }], marginBottom: 26 },
]

function contentOf(block: PaperBlock): Content[] {
  switch (block.kind) {
    case 'heading':
      return [line(block.text, { bold: true, marginTop: 8, marginLeft: INDENT })]
    case 'paragraph':
      return paragraphs(block.text)
    case 'items':
      return block.items.flatMap((item, n) => paragraphs(`${n + 1}. ${printed(item)}`))
    case 'pairs':
      return [
        grid(
          block.rows.map(([name, value]) => [cell(name, { color: '#333333' }), cell(value, {})]),
          ['28%', '*'],
          0,
        ),
      ]
    case 'table':
      return [tableOf(block)]
  }
}

function tableOf({ columns, rows }: Extract<PaperBlock, { kind: 'table' }>): Content {
  const all = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const head = columns.map(({ title }) => cell(title, { bold: true, alignment: 'center', fillColor: '#f2f2f2' }))
  const body = rows.map((row) => columns.map(({ align = 'left' }, n) => cell(row[n] ?? '', { alignment: align })))
  return grid(
    [head, ...body],
    columns.map(({ share = 1 }) => `${((share / all) * 100).toFixed(3)}%`),
    1,
  )
}

function grid(body: TableCell[][], widths: string[], headerRows: number): Content {
  return {
    table: { headerRows, widths, body, dontBreakRows: true, ...(headerRows ? { keepWithHeaderRows: 1 } : {}) },
    layout: { hLineColor: () => RULE, vLineColor: () => RULE, hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
    marginTop: 6,
    marginBottom: 8,
  }
}

type Look = Omit<Extract<Content, { text: unknown }>, 'text'> & { fillColor?: string }

const paragraphs = (text: string): Content[] => printedLines(text).map((one) => line(one, { leadingIndent: INDENT }))
const line = (text: string, look: Look): Content => ({ text: printed(text), ...look })
const cell = (text: string, look: Look): TableCell => ({
  ...{ text: printedLines(text).join('\n'), fontSize: CELL, wordBreak: wordBreakOf(text), ...look },
})

/** A long run without a place to break (a checksum, an address) is broken anywhere, so that it stays in its cell. */
const wordBreakOf = (text: string) => (/[\x21-\x7e]{24}/.test(text) ? 'break-all' : 'normal')
