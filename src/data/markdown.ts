import { stringify } from 'yaml'
import { stringifyMarkdown } from '../content-file/markdown.ts'
import type { MeetingDocument, ParagrafDocument, WithdrawnPlace } from './schema.ts'

type Piece = MeetingDocument['innehall'][number]

/** A meeting's document in, one Markdown text out: the record as it stands, under a head of what it is. */
export function markdownDocument(document: MeetingDocument): string {
  const { titel, organ, datum, mote, slag, dnr, adress, kalla, innehall } = document
  const corrected = innehall.flatMap(correctedIn)
  const head = {
    titel,
    organ: organ.namn,
    organisation: organ.organisation,
    slag,
    datum,
    ...(mote === null ? {} : { mote }),
    ...(dnr.length === 0 ? {} : { dnr }),
    adress,
    kalla: kalla.fil,
    ...(corrected.length === 0 ? {} : { rattat: corrected }),
    anmarkning: 'Återgivning av protokollet. Det justerade originalet gäller.',
  }
  const blocks = [heading(1, titel), ...innehall.flatMap(pieceOf)].filter((block) => block !== '')
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`
}

/** "§ 206: 2026-12-03" */
function correctedIn(piece: Piece): string[] {
  if (piece.typ !== 'paragraf') return []
  const own = piece.rattad === null ? [] : [`${piece.nummer}: ${piece.rattad}`]
  return [...own, ...piece.punkter.flatMap(correctedIn)]
}

function heading(depth: number, text: string): string {
  const level = Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6
  const children = [{ type: 'text' as const, value: text }]
  return stringifyMarkdown({ type: 'root', children: [{ type: 'heading', depth: level, children }] }).trimEnd()
}

function pieceOf(piece: Piece): string[] {
  switch (piece.typ) {
    case 'avsnitt':
      return [...(piece.rubrik === null ? [] : [heading(2, piece.rubrik)]), piece.text]
    case 'rubrik':
      return [heading(2, piece.rubrik)]
    case 'bilaga':
      return [heading(2, piece.rubrik), piece.text]
    case 'paragraf':
    case 'tillbakadragen':
      return paragraf(piece, 2)
  }
}

function paragraf(place: ParagrafDocument | WithdrawnPlace, depth: number): string[] {
  if (place.typ === 'tillbakadragen') return [heading(depth, place.nummer), `Tillbakadragen ${place.dag}.`]
  return [
    heading(depth, place.nummer_ur === 'source' ? `${place.nummer} ${place.rubrik}`.trim() : place.rubrik),
    ...inOrder(place).flatMap(({ rubrik, text, punkt }) =>
      punkt === null ? [...(rubrik === null ? [] : [heading(depth + 1, rubrik)]), text] : paragraf(punkt, depth + 1),
    ),
  ]
}

interface Inside {
  at: number
  rubrik: string | null
  text: string
  punkt: ParagrafDocument | WithdrawnPlace | null
}

/**
 * Parts and sub-matters as the source has them; what is withdrawn has no lines, and stays behind what it stood behind.
 */
function inOrder({ delar, punkter }: ParagrafDocument): Inside[] {
  let at = 0
  const places = punkter.map((punkt): Inside => {
    at = punkt.typ === 'paragraf' ? firstLine(punkt.rader) : at
    return { at, rubrik: null, text: '', punkt }
  })
  const parts = delar.map(({ rubrik, text, rader }): Inside => ({ at: firstLine(rader), rubrik, text, punkt: null }))
  return [...parts, ...places].sort((a, b) => a.at - b.at)
}

const firstLine = (lines: string): number => Number.parseInt(lines)
