/** A review as lines for the terminal: each message where it stands, then what the program made of the document. */
import { join } from 'node:path'
import { explain } from '../model/rules.ts'
import type { Message, Severity } from '../model/types.ts'
import { shown } from '../model/shown.ts'
import { changesInWords } from './changes.ts'
import type { Notice } from './notice.ts'
import { shareOf, type Look, type Review } from './review.ts'
import type { Found, SourcePlace } from './seen.ts'

/** @param folder What the sources' names are relative to. */
export function tell(folder: string, review: Review): string[] {
  const messages = [...review.look, ...review.told]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map((look) => messageLine(join(folder, fileOf(review, look)), withLine(look, review)))
  // Nothing is new about what stands as it stood.
  if (review.outcome !== 'converted') return messages
  return [...messages, `${shown(join(folder, review.source))}: ${summary(review)}`]
}

/** A fault in a sidecar is to be mended there, at a line of that file. */
const fileOf = ({ source, sidecar }: Review, { ruleId }: Look): string =>
  ruleId === 'sidecar' && sidecar !== null ? sidecar : source

/**
 * What stands on the line is what was found, where nothing else is said of it; of a document that was refused nothing
 * is quoted.
 */
function withLine(look: Look, { outcome }: Review): Look {
  if (look.found !== undefined || !look.words || look.severity === 'info' || outcome === 'failed') return look
  return { ...look, found: `”${shortened(look.words)}”` }
}

const MOST_QUOTED = 100
const shortened = (words: string): string =>
  words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED).trimEnd()} …` : words

/** A message about a file that is no source. @param folder What its name is relative to. */
export function tellNotice(folder: string, { file, ...message }: Notice): string {
  return messageLine(join(folder, file), { ...message, page: null })
}

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'fel', warning: 'varning', info: 'upplysning' }

/**
 * "seeds/x.txt:14 (sida 2): varning number-gap: Ett nummer saknas i följden. Hittat: § 4 efter § 1. Väntat: nästa
 * nummer. – Se efter …"
 */
function messageLine(path: string, { line, page, ...look }: Omit<Look, 'words'>): string {
  const place = `${shown(path)}${line === null ? '' : `:${line}`}${page === null ? '' : ` (sida ${page})`}`
  const { means, act } = explain(look)
  return `${place}: ${SEVERITY[look.severity]} ${look.ruleId}: ${[means, ...factsOf(look)].join(' ')} – ${act}`
}

/** What was found and expected, in Swedish, as far as the message says it. */
export function factsOf({ found, expected }: Pick<Message, 'found' | 'expected'>): string[] {
  return [
    ...(found === undefined ? [] : [`Hittat: ${shown(found)}.`]),
    ...(expected === undefined ? [] : [`Väntat: ${shown(expected)}.`]),
  ]
}

const SAID = new Set(['Organ', 'Datum', 'Paragrafer', 'Beslut', 'Deltagare'])
const LARGEST = 3

function summary({ found, asText, lines, look, changes }: Review): string {
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
    ...(changes === null ? [] : [`ändrat sedan sist: ${changesInWords(changes)}`]),
    `${look.length} att se efter`,
  ].join('; ')
}

function foundWords({ what, value, place }: Found): string {
  return `${what.toLowerCase()} ${value}${place === null ? '' : ` ${placeWords(place)}`}`
}

/** @example placeWords({ span: [3, 9], page: 2 }) // => 'rad 3–9 (sida 2)' */
export function placeWords({ span: [from, to], page }: SourcePlace): string {
  return `rad ${from === to ? from : `${from}–${to}`}${page === null ? '' : ` (sida ${page})`}`
}
