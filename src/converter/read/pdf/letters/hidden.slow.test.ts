import {
  PDFDocument,
  PDFName,
  PDFOperator,
  PDFRawStream,
  StandardFonts,
  TextRenderingMode,
  degrees,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setTextRenderingMode,
  type PDFFont,
  type PDFPage,
} from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../plain.fixture.ts'
import { openSheets } from '../drawing/sheets.ts'

/** A page 595 by 842 points with two lines that are seen, between which a test draws. */
interface Canvas {
  document: PDFDocument
  page: PDFPage
  font: PDFFont
  /** Eleven points high, from the left margin at a height of 700. */
  write: (text: string, options?: Parameters<PDFPage['drawText']>[1]) => void
  /** Operators as they stand in a content stream. */
  raw: (...operators: string[]) => void
}

const ABOVE = 'Nämnden har fått en ansökan om bidrag.'
const BELOW = 'Nämnden beslutar att avslå ansökan.'
const [BLACK, WHITE, YELLOW] = [rgb(0, 0, 0), rgb(1, 1, 1), rgb(1, 1, 0)]

const rawOn =
  (page: PDFPage): Canvas['raw'] =>
  (...operators) => {
    page.pushOperators(...operators.map((one) => PDFOperator.of(one as never)))
  }

async function pageWith(
  draw: (canvas: Canvas) => void | Promise<void>,
  size: [number, number] = [595, 842],
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage(size)
  const write: Canvas['write'] = (text, options) => {
    page.drawText(text, { x: 57, y: 700, size: 11, font, ...options })
  }
  const raw = rawOn(page)
  write(ABOVE, { y: 760 })
  await draw({ document, page, font, write, raw })
  write(BELOW, { y: 640 })
  return document.save()
}

/** What is published of a page, and what is left out; the two lines around are there. */
async function read(bytes: Uint8Array): Promise<{ shown: string[]; hidden: string[]; told: string[] }> {
  const { lines, furniture, messages = [] } = await readPdf(bytes)
  const hiddenAt = new Set(furniture.filter(({ kind }) => kind === 'hidden-text').map(({ line }) => line))
  const written = lines
    .map((line, index) => ({ text: line.trim(), hidden: hiddenAt.has(index + 1) }))
    .filter(({ text }) => text !== '')
  const shown = written.filter(({ hidden }) => !hidden).map(({ text }) => text)
  expect(shown).toEqual(expect.arrayContaining([ABOVE, BELOW]))
  return {
    shown: shown.filter((line) => line !== ABOVE && line !== BELOW),
    hidden: written.filter(({ hidden }) => hidden).map(({ text }) => text),
    told: messages.filter(({ ruleId }) => ruleId === 'hidden-text').map(({ reason }) => reason),
  }
}

const NAME = 'Kim Provsson'
const widthOf = (font: PDFFont, text: string): number => font.widthOfTextAtSize(text, 11)

/** A layer of the document, and what draws in it. */
function layer({ document, page, raw }: Canvas, isOn: boolean, draw: () => void): void {
  const group = document.context.register(document.context.obj({ Type: 'OCG', Name: 'Lager' }))
  document.catalog.set(
    PDFName.of('OCProperties'),
    document.context.obj({ OCGs: [group], D: { [isOn ? 'ON' : 'OFF']: [group], Order: [group] } }),
  )
  page.node.Resources()?.set(PDFName.of('Properties'), document.context.obj({ Lager: group }))
  raw('/OC /Lager BDC')
  draw()
  raw('EMC')
}

function annotate({ document, page }: Canvas, annotation: Record<string, unknown>): void {
  const entry = document.context.register(document.context.obj({ Type: 'Annot', ...annotation } as never))
  page.node.set(PDFName.of('Annots'), document.context.obj([entry]))
}

/** Part of a page in a form of its own, drawn in its own place. */
function form({ document, page, font, raw }: Canvas, content: string): void {
  const stream = document.context.stream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 595, 842],
    Matrix: [1, 0, 0, 1, 0, -20],
    Resources: { Font: { F: font.ref } },
  })
  raw(`${page.node.newXObject('Del', document.context.register(stream)).asString()} Do`)
}

/** A picture of what another page looks like, as wide as the page unless told. */
async function scanOf(
  { document, page, raw }: Canvas,
  bytes: Uint8Array,
  [x, y, across, down] = [0, 0, page.getWidth(), page.getHeight()],
): Promise<void> {
  const sheets = await openSheets(bytes)
  const { width, height, pixels } = await sheets.with(1, (sheet) => Promise.resolve(sheet.draw([])))
  sheets.close()
  const grey = new Uint8Array(width * height).map((_, at) => pixels[at * 4 + 1] as number)
  const stream = PDFRawStream.of(
    document.context.obj({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 8,
    }),
    grey,
  )
  raw(
    `q ${across} 0 0 ${down} ${x} ${y} cm ${page.node.newXObject('Bild', document.context.register(stream)).asString()} Do Q`,
  )
}

function invisible({ page }: Canvas, draw: () => void): void {
  page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Invisible))
  draw()
  page.pushOperators(popGraphicsState())
}

/** Upright bars, as thick as letters once the page is the size of a name. */
const striped = pageWith(({ page }) => {
  for (let x = 0; x < 595; x += 24) page.drawRectangle({ x, y: 0, width: 12, height: 842, color: BLACK })
})

const HIDDEN: Record<string, (canvas: Canvas) => void | Promise<void>> = {
  'under a black bar': ({ page, write }) => {
    write(NAME)
    page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: BLACK })
  },
  'under a white bar': ({ page, write }) => {
    write(NAME)
    page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: WHITE })
  },
  'under a bar that is set too low for tall letters': ({ page, write }) => {
    write(NAME)
    page.drawRectangle({ x: 50, y: 696, width: 200, height: 9, color: BLACK })
  },
  'under a bar that hardly lets light through': ({ page, write }) => {
    write(NAME)
    page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: BLACK, opacity: 0.97 })
  },
  'under a bar that is written in squares': async ({ document, write }) => {
    write(NAME)
    write('■'.repeat(14), { font: await document.embedFont(StandardFonts.ZapfDingbats), size: 16, y: 697 })
  },
  'under a bar with a frame in another colour': ({ page, write }) => {
    write(NAME)
    page.drawRectangle({
      x: 54,
      y: 698,
      width: 70,
      height: 11,
      color: BLACK,
      borderColor: rgb(1, 0, 0),
      borderWidth: 1,
    })
  },
  'in white on white': ({ write }) => {
    write(NAME, { color: WHITE })
  },
  'in nearly white on white': ({ write }) => {
    write(NAME, { color: rgb(0.97, 0.97, 0.97) })
  },
  'in pale yellow on white': ({ write }) => {
    write(NAME, { color: rgb(1, 1, 0.88) })
  },
  'under a small picture': async (canvas) => {
    canvas.write(NAME)
    await scanOf(canvas, await striped, [50, 695, 200, 16])
  },
  'in the colour of the box behind it': ({ page, write }) => {
    page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: rgb(0.2, 0.3, 0.5) })
    write(NAME, { color: rgb(0.2, 0.3, 0.5) })
  },
  'in white with a line through it': ({ page, write }) => {
    write(NAME, { color: WHITE })
    page.drawLine({ start: { x: 50, y: 704 }, end: { x: 250, y: 704 }, thickness: 1, color: BLACK })
  },
  'without any colour at all': ({ write }) => {
    write(NAME, { opacity: 0 })
  },
  'drawn invisibly': (canvas) => {
    invisible(canvas, () => {
      canvas.write(NAME)
    })
  },
  'drawn invisibly over words that are seen': (canvas) => {
    canvas.write('Sekretess')
    invisible(canvas, () => {
      canvas.write(NAME)
    })
  },
  'in a layer switched off': (canvas) => {
    layer(canvas, false, () => {
      canvas.write(NAME)
    })
  },
  'of no size': ({ write }) => {
    write(NAME, { size: 0.4 })
  },
  'off the page': ({ write }) => {
    write(NAME, { x: -300 })
  },
  'below the page': ({ write }) => {
    write(NAME, { y: -40 })
  },
  'clipped away': ({ raw, write }) => {
    raw('q 300 300 50 50 re W n')
    write(NAME)
    raw('Q')
  },
  'marked for redaction': (canvas) => {
    canvas.write(NAME)
    annotate(canvas, { Subtype: 'Redact', Rect: [50, 695, 250, 711] })
  },
  'under a black annotation': (canvas) => {
    canvas.write(NAME)
    const look = canvas.document.context.register(
      canvas.document.context.stream('0 g 0 0 200 16 re f', {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, 200, 16],
      }),
    )
    annotate(canvas, { Subtype: 'Square', Rect: [50, 695, 250, 711], F: 4, AP: { N: look } })
  },
  'in a part of the page, under a bar of that part': (canvas) => {
    form(canvas, 'BT /F 11 Tf 57 720 Td (Kim Provsson) Tj ET 0 g 50 715 200 16 re f')
  },
  'in a part of the page, under a bar of the page': (canvas) => {
    form(canvas, 'BT /F 11 Tf 57 720 Td (Kim Provsson) Tj ET')
    canvas.page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: BLACK })
  },
  'turned, under a bar': ({ page, write }) => {
    write(NAME, { x: 300, y: 400, rotate: degrees(90) })
    page.drawRectangle({ x: 288, y: 390, width: 16, height: 120, color: BLACK })
  },
}

describe('is hidden, told of and left out: a name', () => {
  test.for(Object.entries(HIDDEN))('%s', async ([, draw]) => {
    const { shown, hidden, told } = await read(await pageWith(draw))
    expect(hidden.join(' ').split(/\s+/)).toEqual(NAME.split(' '))
    expect(shown.join(' ')).not.toMatch(/Kim|Provsson/)
    expect(told).toEqual([expect.stringMatching(/on page 1: 2 words/)])
    expect(told.join()).not.toContain('Provsson')
  })

  test('under a bar with words on it, which are seen', async () => {
    const { shown, hidden } = await read(
      await pageWith(({ page, write }) => {
        write(NAME)
        page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: BLACK })
        write('SEKRETESS', { color: WHITE })
      }),
    )
    expect([shown, hidden]).toEqual([['SEKRETESS'], [NAME]])
  })

  test('off the part of the page that is shown', async () => {
    const { hidden } = await read(
      await pageWith(({ page, write }) => {
        page.setCropBox(0, 300, 595, 500)
        write(NAME, { y: 200 })
      }),
    )
    expect(hidden).toEqual([NAME])
  })
})

describe('a name covered in the middle of a line', () => {
  const covered = (text: string, name: string, size = 11) =>
    pageWith(({ page, font, write }) => {
      write(text, { size })
      const from = font.widthOfTextAtSize(text.slice(0, text.indexOf(name)), size)
      page.drawRectangle({
        x: 57 + from,
        y: 700 - size * 0.25,
        width: font.widthOfTextAtSize(name, size),
        height: size * 1.1,
        color: BLACK,
      })
    })
  test.for([
    ['Läkaren Ada Provlund har intygat sjukdomen', 'Ada Provlund'],
    ['Sökanden är Bo Ek och bor i Ekby', 'Bo Ek'],
    ['ilililil iiiiilll mmmm WWWWW MMMMM Bo (M) iiiii lllll ttttt fff', 'Bo'],
    ['Ada Provlund, som sökte i mars, får avslag', 'Ada Provlund,'],
    ['Beslutet skickas till Ada Provlund', 'Ada Provlund'],
    ['Sökanden Ada – Provlund – får avslag', 'Ada – Provlund'],
    ['Sökanden är född 850709-9805 enligt intyget', '850709-9805'],
  ] as const)('%s', async ([text, name]) => {
    for (const size of [7, 11, 16]) {
      const { shown, hidden } = await read(await covered(text, name, size))
      expect(shown).toEqual([text.replace(name, '').replace(/\s+/g, ' ').trim()])
      expect(hidden).toEqual([name])
    }
  })

  test('with its last letters left out of the bar, or others under it', async () => {
    const { shown, hidden } = await read(
      await pageWith(({ page, font, write }) => {
        write('Läkaren Ada Provlund har intygat')
        page.drawRectangle({
          x: 57 + widthOf(font, 'Läkaren '),
          y: 697,
          width: widthOf(font, 'Ada Provl'),
          height: 12,
          color: BLACK,
        })
      }),
    )
    expect([shown, hidden]).toEqual([['Läkaren har intygat'], ['Ada Provlund']])
  })

  test('with the edge of its first letter left out of the bar', async () => {
    const { hidden } = await read(
      await pageWith(({ page, font, write }) => {
        write('Filen heter video/ogg i registret')
        page.drawRectangle({
          x: 57 + widthOf(font, 'Filen heter video/') + 1,
          y: 696,
          width: widthOf(font, 'ogg') - 1,
          height: 13,
          color: BLACK,
        })
      }),
    )
    expect(hidden).toEqual(['video/ogg'])
  })

  test('stands after its line, on the page of that line', async () => {
    const { lines, furniture, pages, messages } = await readPdf(
      await covered('Läkaren Ada Provlund har intygat sjukdomen', 'Ada Provlund'),
    )
    const at = lines.indexOf('Läkaren har intygat sjukdomen')
    expect([lines[at + 1], furniture, pages[at + 1]]).toEqual([
      'Ada Provlund',
      [{ line: at + 2, kind: 'hidden-text' }],
      1,
    ])
    expect(messages).toEqual([expect.objectContaining({ ruleId: 'hidden-text', severity: 'warning', line: at + 2 })])
  })
})

const SEEN: Record<string, (canvas: Canvas) => void | Promise<void>> = {
  'white on a dark head of a table': ({ page, write }) => {
    page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: rgb(0.1, 0.2, 0.4) })
    write(NAME, { color: WHITE })
  },
  'in yellow on white': ({ write }) => {
    write(NAME, { color: YELLOW })
  },
  'light grey on white': ({ write }) => {
    write(NAME, { color: rgb(0.8, 0.8, 0.8) })
  },
  'light grey and small': ({ write }) => {
    write(NAME, { color: rgb(0.75, 0.75, 0.75), size: 6 })
  },
  'under a highlight that mixes': ({ page, write }) => {
    write(NAME)
    page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: YELLOW, opacity: 0.5 })
  },
  'on a highlight': ({ page, write }) => {
    page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, color: YELLOW })
    write(NAME)
  },
  'under a highlight made as an annotation': (canvas) => {
    canvas.write(NAME)
    annotate(canvas, {
      Subtype: 'Highlight',
      Rect: [50, 695, 250, 711],
      QuadPoints: [50, 711, 250, 711, 50, 695, 250, 695],
      C: [1, 1, 0],
      F: 4,
    })
  },
  'underlined, and struck through': ({ page, write }) => {
    write(NAME)
    for (const y of [698, 704]) page.drawLine({ start: { x: 50, y }, end: { x: 250, y }, thickness: 1, color: BLACK })
  },
  'in a frame': ({ page, write }) => {
    write(NAME)
    page.drawRectangle({ x: 50, y: 695, width: 200, height: 16, borderColor: BLACK, borderWidth: 1 })
  },
  'in outline': ({ page, write }) => {
    page.pushOperators(pushGraphicsState(), setTextRenderingMode(TextRenderingMode.Outline))
    write(NAME, { size: 16 })
    page.pushOperators(popGraphicsState())
  },
  'printed twice for bold': ({ write }) => {
    write(NAME)
    write(NAME, { x: 57.3 })
  },
  'in two colours': ({ font, write }) => {
    write('Kim ', { color: rgb(0.8, 0, 0) })
    write('Provsson', { x: 57 + widthOf(font, 'Kim ') })
  },
  'in a layer switched on': (canvas) => {
    layer(canvas, true, () => {
      canvas.write(NAME)
    })
  },
  'in a part of the page': (canvas) => {
    form(canvas, 'BT /F 11 Tf 57 720 Td (Kim Provsson) Tj ET')
  },
  'over a grey watermark': ({ write }) => {
    write('UTKAST', { x: 40, y: 680, size: 60, color: rgb(0.85, 0.85, 0.85) })
    write(NAME)
  },
  'of four points': ({ write }) => {
    write(NAME, { size: 4 })
  },
  'under a bar that the page clips away': ({ raw, write }) => {
    write(NAME)
    raw('q 300 300 50 50 re W n 0 g 50 695 200 16 re f Q')
  },
  'whose page says other words instead, for those who do not see': ({ raw, write }) => {
    raw('/Span <</ActualText (Lo Testberg)>> BDC')
    write(NAME)
    raw('EMC')
  },
}

describe('is seen, and stays: a name', () => {
  test.for(Object.entries(SEEN))('%s', async ([, draw]) => {
    const { shown, hidden, told } = await read(await pageWith(draw))
    expect(shown.join(' ').replace('UTKAST', '').trim()).toBe(NAME)
    expect([hidden, told]).toEqual([[], []])
  })

  test.for([90, 180, 270])('on a page turned by %i degrees', async (turn) => {
    const bytes = await pageWith(({ page, write }) => {
      page.setRotation(degrees(turn))
      write(NAME)
    })
    const { lines, furniture } = await readPdf(bytes)
    expect(lines.join(' ')).toContain(NAME)
    expect(furniture.filter(({ kind }) => kind === 'hidden-text')).toEqual([])
  })

  test('on a page cut to a part of itself', async () => {
    const { shown, hidden } = await read(
      await pageWith(({ page, write }) => {
        page.setCropBox(40, 500, 500, 300)
        write(NAME)
      }),
    )
    expect([shown, hidden]).toEqual([[NAME], []])
  })

  test.for<[string, (page: PDFPage) => void]>([
    [
      'begins elsewhere',
      (page) => {
        page.setMediaBox(-100, 50, 700, 800)
      },
    ],
    [
      'is cut to more than there is',
      (page) => {
        page.setCropBox(-200, -200, 2000, 2000)
      },
    ],
    [
      'counts in other units',
      (page) => {
        page.node.set(PDFName.of('UserUnit'), page.doc.context.obj(2))
      },
    ],
    [
      'begins elsewhere, turned',
      (page) => {
        page.setMediaBox(-100, 50, 700, 800)
        page.setRotation(degrees(90))
      },
    ],
  ])('on a page that %s, beside one that is covered', async ([, change]) => {
    const { lines, furniture } = await readPdf(
      await pageWith(({ page, write }) => {
        change(page)
        write(NAME)
        write('Ada Provlund', { y: 680 })
        page.drawRectangle({ x: 50, y: 676, width: 200, height: 14, color: BLACK })
      }),
    )
    const hidden = furniture.filter(({ kind }) => kind === 'hidden-text').map(({ line }) => lines[line - 1])
    expect([hidden, lines.join(' ').includes(NAME), lines.join(' ').includes(ABOVE)]).toEqual([
      ['Ada Provlund'],
      true,
      true,
    ])
  })

  test('on a page as large as a wall', async () => {
    const { shown, hidden } = await read(
      await pageWith(
        ({ write }) => {
          write(NAME)
        },
        [7000, 9000],
      ),
    )
    expect([shown, hidden]).toEqual([[NAME], []])
  })
})

describe('the text of a scan', () => {
  const picture = pageWith(({ page, write }) => {
    write(NAME)
    write('Ada Provlund', { y: 680 })
    page.drawRectangle({ x: 50, y: 675, width: 200, height: 16, color: BLACK })
  })
  /** A font whose letters have no shape, as programs that read scans use. */
  const shapeless = ({ document, page }: Canvas): string => {
    const letters = Array.from({ length: 95 }, (_, index) => index + 32)
    const empty = document.context.register(document.context.stream('600 0 d0'))
    const names = letters.map((code) => `g${code}`)
    const map = `begincmap 1 begincodespacerange <20> <7e> endcodespacerange 1 beginbfrange <20> <7e> <0020> endbfrange endcmap`
    const font = document.context.register(
      document.context.obj({
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 0, 0],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        FirstChar: 32,
        LastChar: 126,
        Widths: letters.map(() => 500),
        CharProcs: Object.fromEntries(names.map((name) => [name, empty])),
        Encoding: { Type: 'Encoding', Differences: [32, ...names] },
        Resources: {},
        ToUnicode: document.context.register(document.context.stream(map)),
      } as never),
    )
    return page.node.newFontDictionary('F', font).asString()
  }
  const scan = async (mode: TextRenderingMode, isUnder: boolean): Promise<Uint8Array> => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const page = document.addPage([595, 842])
    const write: Canvas['write'] = (text, options) => {
      page.drawText(text, { x: 57, y: 700, size: 11, font, ...options })
    }
    const canvas: Canvas = { document, page, font, write, raw: rawOn(page) }
    const text = (): void => {
      page.pushOperators(pushGraphicsState(), setTextRenderingMode(mode))
      write(ABOVE, { y: 760 })
      write(NAME)
      write('Ada Provlund', { y: 680 })
      write(BELOW, { y: 640 })
      page.pushOperators(popGraphicsState())
    }
    if (isUnder) text()
    await scanOf(canvas, await picture)
    if (!isUnder) text()
    return document.save()
  }

  test('is read when its letters have no shape', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const page = document.addPage([595, 842])
    const canvas: Canvas = { document, page, font, write: () => undefined, raw: rawOn(page) }
    await scanOf(
      canvas,
      await pageWith(({ write }) => {
        write(NAME)
      }),
    )
    // Each word is as wide as the picture has it, five letters to ten of its size.
    const words = [
      ...ABOVE.split(' ').map((word) => [word, 760] as const),
      [NAME, 700] as const,
      ...BELOW.split(' ').map((word) => [word, 640] as const),
    ]
    let [x, line] = [57, 0]
    canvas.raw('BT 3 Tr', `${shapeless(canvas)} 11 Tf`)
    for (const [word, y] of words) {
      if (y !== line) [x, line] = [57, y]
      const ascii = word.replace(/å/g, 'a').replace(/[äö]/g, 'o')
      canvas.raw(`${(widthOf(font, word) / (5.5 * word.length)) * 100} Tz 1 0 0 1 ${x} ${y} Tm (${ascii} ) Tj`)
      x += widthOf(font, `${word} `)
    }
    canvas.raw('ET')
    const { furniture, lines } = await readPdf(await document.save())
    expect([furniture, lines.filter((text) => text !== '').map((text) => text.replace(/ +/g, ' '))]).toEqual([
      [],
      [ABOVE, NAME, BELOW].map((text) => text.replace(/å/g, 'a').replace(/[äö]/g, 'o')),
    ])
  })

  test('is read where the picture has it, whether it lies invisible on the picture or under it', async () => {
    for (const bytes of [await scan(TextRenderingMode.Invisible, false), await scan(TextRenderingMode.Fill, true)]) {
      const { shown, hidden } = await read(bytes)
      expect([shown, hidden]).toEqual([[NAME], ['Ada Provlund']])
    }
  })
})

test('hidden words do not draw lines together that are seen, nor columns', async () => {
  const { shown, hidden } = await read(
    await pageWith(({ write }) => {
      write('Anna Ek (S)')
      write('Bo Lind (M)', { x: 300 })
      write('Cia Ask (V)', { y: 686 })
      write('Stort', { y: 693, size: 60, color: WHITE })
    }),
  )
  expect([shown.map((line) => line.split(/ {4,}/)), hidden]).toEqual([
    [['Anna Ek (S)', 'Bo Lind (M)'], ['Cia Ask (V)']],
    ['Stort'],
  ])
})
