/**
 * The card that other services show beside a link to the site: its publisher, its name and its colour. Drawn by PDFium,
 * which carries its own letters, so that the bytes are the same on every machine.
 */
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { parse } from 'culori'
import { type Rgb, toPng } from '../picture/png.ts'
import { CARD } from '../view/identity.ts'
import { INK } from './settings/contrast.ts'

export interface CardWords {
  publisher: string | null
  name: string
}

const MARGIN = 90
const LARGEST = 96
const SMALLEST = 40
/** Of a bold letter, on average, in widths of its height; wide names are rather set small than cut. */
const LETTER = 0.6
const MOST_LINES = 4
/** Of the site's own style sheet, where the publisher has chosen none. */
const OWN_COLOUR = '#00524c'

/** @param colour The publisher's, for light grounds, `#rrggbb`. */
export async function card(words: CardWords, colour = OWN_COLOUR): Promise<Uint8Array> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdfOf(linesOf(words)))
    const { data, width, height } = await document.getPage(0).render({ scale: 1, render: 'bitmap' })
    // Black letters on white: one colour of four tells the shade.
    const grey = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0)
    document.destroy()
    return toPng({ width, height, grey }, { black: rgbOf(INK.light), white: rgbOf(colour) })
  } finally {
    library.destroy()
  }
}

function rgbOf(colour: string): Rgb {
  const found = parse(colour)
  if (found?.mode !== 'rgb') throw new Error(`Unexpected colour ${colour}, expected #rrggbb`)
  return [byteOf(found.r), byteOf(found.g), byteOf(found.b)]
}

/** @param part From 0 to 1. */
const byteOf = (part: number): number => Math.round(part * 255)

interface Line {
  text: string
  size: number
  font: 'Large' | 'Small'
}

/** Who speaks, large, on as many lines as it takes; and what the site is. */
export function linesOf({ publisher, name }: CardWords): Line[] {
  const lead = publisher ?? name
  const room = CARD.width - 2 * MARGIN
  let size = LARGEST
  let rows = wrapped(lead, room / (size * LETTER))
  while (size > SMALLEST && (rows.length > MOST_LINES || rows.some((row) => row.length * size * LETTER > room))) {
    size -= 4
    rows = wrapped(lead, room / (size * LETTER))
  }
  return [
    ...rows.map((text) => ({ text, size, font: 'Large' as const })),
    ...(publisher === null
      ? []
      : wrapped(name, room / (46 * LETTER)).map((text) => ({ text, size: 46, font: 'Small' as const }))),
  ]
}

function wrapped(text: string, most: number): string[] {
  const rows: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = rows.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) rows.push(word)
    else rows[rows.length - 1] = `${last} ${word}`
  }
  return rows
}

/** One page with the lines in the middle, and the sign § in the corner. */
function pdfOf(lines: readonly Line[]): Uint8Array {
  const between = 1.25
  const high = lines.reduce((sum, { size }) => sum + size * between, 0)
  let y = CARD.height / 2 + high / 2
  const drawn = lines.map(({ text, size, font }) => {
    y -= size * between
    // PDFium has one weight of these letters; a stroke around them makes the large ones bold.
    return `BT ${font === 'Large' ? `2 Tr ${size / 32} w` : '0 Tr'} /${font} ${size} Tf ${MARGIN} ${Math.round(y + size * 0.25)} Td <${hexOf(text)}> Tj ET`
  })
  const content = [`BT /Large 64 Tf ${CARD.width - MARGIN - 36} ${MARGIN - 20} Td <${hexOf('§')}> Tj ET`, ...drawn]
  const font = (name: string): string => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
  const stream = content.join('\n')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${CARD.width} ${CARD.height}]/Contents 4 0 R/Resources<</Font<</Large 5 0 R/Small 6 0 R>>>>>>`,
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    font('Helvetica-Bold'),
    font('Helvetica'),
  ].map((body, at) => `${at + 1} 0 obj${body}endobj\n`)
  // PDFium finds the objects of a file without a table of them.
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('')}trailer<</Root 1 0 R>>\n%%EOF\n`)
}

/** Windows-1252, as the fonts have it; a letter that is not there loses its sign above, or is a space. */
function hexOf(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const code = codeOf(letter) ?? codeOf(letter.normalize('NFD').charAt(0)) ?? 0x20
    return code.toString(16).padStart(2, '0')
  }).join('')
}

const BEYOND: Readonly<Record<string, number>> = { '–': 0x96, '—': 0x97, '’': 0x92, '”': 0x94, '…': 0x85, '•': 0x95 }

function codeOf(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0x20
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff) ? code : BEYOND[letter]
}
