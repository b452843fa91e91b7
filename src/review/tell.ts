/** A review as lines for the terminal: each message where it stands, then what the program made of the document. */
import { join } from 'node:path'
import { VFile } from 'vfile'
import { shown } from './shown.ts'
import type { Notice } from './notice.ts'
import { shareOf, type Found, type Look, type Place, type Review } from './review.ts'

/** @param folder What the sources' names are relative to. */
export function tell(folder: string, review: Review): string[] {
  const messages = [...review.look, ...review.told]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map((look) => messageLine(join(folder, fileOf(review, look)), look))
  // Nothing is new about what stands as it stood.
  if (review.outcome !== 'converted') return messages
  return [...messages, `${shown(join(folder, review.source))}: ${summary(review)}`]
}

/** A fault in a sidecar is to be mended there, at a line of that file. */
const fileOf = ({ source, sidecar }: Review, { ruleId }: Look): string =>
  ruleId === 'sidecar' && sidecar !== null ? sidecar : source

/** A message about a file that is no source. @param folder What its name is relative to. */
export function tellNotice(folder: string, { file, ...message }: Notice): string {
  return messageLine(join(folder, file), { ...message, page: null })
}

/** "seeds/x.txt:4:1: warning rule-id: Unexpected …, expected … (page 2); what to do" */
function messageLine(path: string, { ruleId, severity, line, reason, note, page }: Omit<Look, 'words'>): string {
  const message = new VFile({ path: shown(path) }).message(shown(reason), {
    ruleId,
    source: 'convert',
    ...(line !== null && { place: { line, column: 1 } }),
  })
  return `${message.name}: ${severity} ${ruleId}: ${message.reason}${page === null ? '' : ` (page ${page})`}; ${shown(note)}`
}

const SAID = new Set(['Organ', 'Datum', 'Paragrafer', 'Beslut', 'Deltagare'])
const LARGEST = 3

function summary({ found, asText, lines, look }: Review): string {
  const largest = [...asText]
    .sort((a, b) => b.lines - a.lines)
    .slice(0, LARGEST)
    .sort((a, b) => a.place.span[0] - b.place.span[0])
  const left =
    largest.length === 0
      ? 'inget blev kvar som löptext'
      : `löptext: ${largest.map(({ where, place }) => `${where} ${placeWords(place)}`).join(', ')}${asText.length > LARGEST ? ` och ${asText.length - LARGEST} till` : ''}`
  return [
    `${shareOf(lines)} % av raderna känns igen`,
    ...found.filter(({ what }) => SAID.has(what)).map(foundWords),
    left,
    `${look.length} att se efter`,
  ].join('; ')
}

function foundWords({ what, value, place }: Found): string {
  return `${what.toLowerCase()} ${value}${place === null ? '' : ` ${placeWords(place)}`}`
}

/** @example placeWords({ span: [3, 9], page: 2 }) // => 'rad 3–9 (sida 2)' */
export function placeWords({ span: [from, to], page }: Place): string {
  return `rad ${from === to ? from : `${from}–${to}`}${page === null ? '' : ` (sida ${page})`}`
}
