/**
 * Raw lines in, lines ready for matching out: composed letters (NFC), ordinary spaces and hyphens, one bullet sign.
 * Blank lines leave only their number, as the gap before the next line. What stood in the source is untouched;
 * the published source text is made from the raw lines, not from these.
 */
import { withoutSoft } from './hyphens.ts'
import { coveredCells } from './covered-cells.ts'
import { withoutLetterSpace } from '../read/letter-spaced.ts'
import { oneSpaced, piecesIn } from '../read/pieces.ts'
import { printedOf, withoutMark } from '../read/source-line.ts'
import type { Line } from '../types/line.ts'
import type { Piece, SourceLine } from '../types/source.ts'

/** "ﬁ": letters set as one sign. */
const LIGATURES = /[\ufb00-\ufb06]/g
/** "TN 2024‑12": hyphens that let no line end, as Word writes them, are those of a number or a name all the same. */
const HYPHENS = /(?<=[\p{L}\p{N}])[\u2010\u2011](?=[\p{L}\p{N}])/gu
/** Invisible marks that carry no text: zero-width signs and byte-order marks. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g
/**
 * Signs used as bullets, most from private-use areas of symbol fonts (seed 002, line 51: U+F0B7); between words they
 * are dots.
 */
const BULLET = /^[\uf0b7\uf0a7\uf0d8\uf02d\u25cf\u25aa\u25a0\u2043\u2219\u00b7](?=\S| )/
/** What parts pages in a text, at the beginning of a line. */
const PAGE_BREAK = /^[^\S\f]*\f/

/** What only some readers know of a line. */
const lookOf = ({ isFarIn, isBold, stands, depth, leads, hangs }: SourceLine): Partial<Line> => ({
  ...(isFarIn && { isFarIn: true as const }),
  ...(isBold && { isBold }),
  ...(hangs && { hangs }),
  ...(stands !== undefined && { stands }),
  ...(depth !== undefined && { depth }),
  ...(leads !== undefined && { leads: normalise(leads) }),
})

/** @param covered The lines as printed, with private values covered; as many as there are lines. */
export function toLines(lines: readonly SourceLine[], covered: readonly string[] = printedOf(lines)): Line[] {
  const found: Line[] = []
  let gap = 0
  let isNewPage = false
  lines.forEach((line, index) => {
    const { printed, isPlaced, isHead, rank, mark, isSetIn, known } = line
    const shown = covered[index] ?? printed
    isNewPage ||= PAGE_BREAK.test(printed)
    const words = withoutMark(shown, rank)
    const text = normalise(words)
    if (text === '') {
      gap++
      return
    }
    const { pieces, cells } = shown === printed ? closedIn(words, line) : coveredIn(words, line)
    found.push({
      number: index + 1,
      text,
      pieces: pieces.map((piece) => ({ ...piece, text: normalise(piece.text) })).filter(isFilled),
      cells: cells && !isClause(cells) ? cells.map(normalise) : null,
      isPlaced,
      isHead,
      gap,
      rank,
      mark,
      opens: isSetIn ? 'set-in' : null,
      known,
      ...lookOf(line),
      ...(isNewPage && { opensPage: true as const }),
    })
    gap = 0
    isNewPage = false
  })
  return found
}

/** "att     godkänna rapporten": a clause whose first word the typist set apart is no row of a table. */
const isClause = (cells: readonly string[]): boolean =>
  /^\s*att[,:]?\s*$/iu.test(cells.find((cell) => cell.trim() !== '') ?? '')

const isFilled = ({ text }: Piece): boolean => text !== ''

/** A line whose letters stand apart: what parts its words parts no pieces or cells. */
function closedIn(words: string, { pieces, cells }: SourceLine): Pick<SourceLine, 'pieces' | 'cells'> {
  const closed = withoutLetterSpace(words)
  return closed === words ? { pieces, cells } : { pieces: piecesIn(closed), cells: null }
}

/** A line some of whose words are covered: what stands apart on it, and each cell with what is covered in it. */
function coveredIn(covered: string, { printed, cells }: SourceLine): Pick<SourceLine, 'pieces' | 'cells'> {
  const pieces = piecesIn(covered)
  if (!cells) return { pieces, cells }
  return { pieces, cells: coveredCells(cells, printed, covered) ?? pieces.map(({ text }) => text) }
}

/** Words with their characters made uniform and one space between them; their length may change. */
function normalise(raw: string): string {
  const letters = withoutLetterSpace(raw.normalize('NFC'))
    .replace(LIGATURES, (sign) => sign.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
  return withoutSoft(oneSpaced(letters)).replace(BULLET, '•')
}
