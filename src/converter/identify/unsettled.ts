/**
 * Documents that are not, or not yet, the minutes: a draft by its own words, and a notice or an agenda without what
 * makes minutes. Only what a document says of itself counts – running headers, watermark, title and the lines above the
 * first item – never its text: minutes may well speak of a draft, or approve the agenda. Pure: the assembled document
 * in, messages out.
 */
import { message } from '../../model/rules.ts'
import { CALLS, DRAFT, NEUTRAL, NOTICE, OUTRIGHT, STAMPED } from '../../swedish/headings/draft-words.ts'
import type { Message, Span } from '../../model/types.ts'
import { textsOf } from '../clean/pieces.ts'
import type { Draft, DraftParagraf } from '../types/draft.ts'
import type { Furniture, Line } from '../types/line.ts'

/** What an editor has said of the document. */
export interface Said {
  settled?: { value: boolean } | undefined
  minutes?: { value: boolean } | undefined
}

/** Words of a title that say what the document is after all. */
const MINUTES =
  /(?<!\p{L})(?:\p{L}*protokoll|protokollsutdrag|\p{L}*anteckningar|beslut i korthet|beslutsöversikt|beslutslista)(?!\p{L})/iu
/** "Föregående protokoll", "Val av protokollsjusterare" */
const OF_ANOTHER =
  /föregående|förra|tidigare|senaste|(?<!\p{L})(?:från|val av|justering av|anmälan av|genomgång av)(?!\p{L})/iu
/** Who was there, and who answers for the text: minutes have them, notices do not. */
const PRESENT = /^(?:närvarande|beslutande|närvarolista|frånvarande|paragrafer)(?!\p{L})/iu
const SIGNED =
  /^(?:justeras|justerat|justerades|vid protokollet|underskrift(?:er)?(?!\p{L})|(?:bevis|bevis om|anslags?)-? ?(?:anslag|bevis|tillkännagivande)|signatursida|utdragsbestyrkande)/iu

/** Lines above the first item that can be a title, and how long such a line is. */
const TITLE_LINES = 15
const TITLE_LENGTH = 100
/** Signs that part the pieces of a title. */
const PARTING = / [–—|·•-] |[(),;:/|]/u
/** So many of the items have a decision where the document is minutes. */
const DECIDED = 0.5

/** @param said What a person says in the sidecar, which goes before the document's own words. */
export function unsettled(draft: Draft, furniture: Furniture, { settled, minutes }: Said): Message[] {
  const heads = headsOf(draft, furniture)
  const titles = titlesOf(draft, furniture)
  const drafted =
    heads.find((head) => STAMPED.test(head.text) || saysDraft(head)) ??
    [...watermarks(furniture), ...titles].find(saysDraft)
  const noticed = [...titles, ...heads].find(
    (place) => place.text.length <= TITLE_LENGTH && (saysNotice(place) || (isPlain(draft) && calls(place))),
  )
  return [
    ...(drafted && settled?.value !== true ? [draftMessage(drafted)] : []),
    ...(noticed && minutes?.value !== true && !isMinutes(draft, furniture, [...titles, ...heads])
      ? [noticeMessage(noticed)]
      : []),
  ]
}

const draftMessage = ({ number }: Place): Message =>
  message('unsettled-draft', number, {
    reason:
      'Unexpected draft (utkast, ej justerat, arbetsmaterial) by the document’s own head, watermark or title, expected settled minutes',
    note: 'add the minutes as they were approved, or state in a sidecar that these are: settled: {value: true, because: …}',
    found: 'utkast, ej justerat eller arbetsmaterial, enligt dokumentet självt',
    expected: 'ett justerat protokoll',
  })

const noticeMessage = ({ number }: Place): Message =>
  message('notice-not-minutes', number, {
    reason:
      'Unexpected notice or agenda (kallelse, föredragningslista, dagordning), expected minutes with decisions, those present and signatures',
    note: 'add the minutes of the meeting, or state in a sidecar that these are: minutes: {value: true, because: …}',
    found: 'en kallelse, föredragningslista eller dagordning',
    expected: 'ett protokoll med beslut, närvarande och underskrifter',
  })

type Place = Pick<Line, 'number' | 'text' | 'pieces'>

/** Line of the first item. */
const startOf = ({ paragrafer: [first] }: Draft): number => first?.headingSpan?.[0] ?? first?.span[0] ?? Infinity

/** Headers and footers of the document's own pages; those that begin further down are of what is appended to it. */
function headsOf(draft: Draft, { kept, removed }: Furniture): Place[] {
  const running = removed.filter(({ kind }) => kind === 'page-header' || kind === 'page-footer')
  const end = kept.at(-1)?.number ?? 0
  return running.filter(({ number }) => number <= startOf(draft) || number > end)
}

/** Words of a draft alone on their line, time after time. */
function watermarks({ kept }: Furniture): Place[] {
  const alone = kept.filter(({ text }) => text.length <= 30 && DRAFT.exec(text)?.[0] === text)
  return alone.length > 1 ? alone.slice(0, 1) : []
}

/** The title, and short lines above the first item. */
function titlesOf(draft: Draft, { kept }: Furniture): Place[] {
  const above = kept
    .slice(0, TITLE_LINES)
    .filter(({ number, text }) => number < startOf(draft) && text.length <= TITLE_LENGTH && !/^\d{1,3}[.)] /.test(text))
  return [...(draft.title ? [placeOf(draft.title)] : []), ...above]
}

const placeOf = ({ text, span }: { text: string; span: Span }): Place => ({
  number: span[0],
  text,
  pieces: [{ text, at: 0 }],
})

const partsOf = (place: Place): string[] => textsOf(place).flatMap((piece) => piece.split(PARTING))

const saysDraft = (place: Place): boolean =>
  (OUTRIGHT.test(place.text) && !OF_ANOTHER.test(place.text) && !/[^.]\.$/.test(place.text)) ||
  partsOf(place).some((piece) => {
    const found = DRAFT.exec(piece.trim())
    return (
      found !== null &&
      piece
        .replace(found[0], ' ')
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .every((word) => NEUTRAL.test(word))
    )
  })

/** "Kommunfullmäktige sammanträder den 16 oktober": minutes may begin so too, and number their matters by §. */
const calls = ({ text }: Place): boolean => CALLS.test(text) && !/[^.]\.$/.test(text)
const isPlain = ({ paragrafer }: Draft): boolean => paragrafer.every(({ label }) => label?.includes('§') !== true)

/** A piece of it with what follows: "Kallelse: utsänd 3 maj" tells what was done about it. */
const saysNotice = (place: Place): boolean =>
  !/[^.]\.$/.test(place.text) &&
  partsOf(place).some((piece) => NOTICE.test(place.text.slice(place.text.indexOf(piece.trim()))))

function isMinutes(draft: Draft, { kept }: Furniture, titles: readonly Place[]): boolean {
  if (titles.some(({ text }) => MINUTES.test(text) && !OF_ANOTHER.test(text))) return true
  if (draft.signatures.length > 0 || kept.some(({ text }) => PRESENT.test(text) || SIGNED.test(text))) return true
  const items = draft.paragrafer.flatMap((one) => [one, ...one.children])
  return items.length > 0 && items.filter(isDecided).length >= items.length * DECIDED
}

const isDecided = ({ parts }: DraftParagraf): boolean =>
  parts.some(({ kind }) => kind === 'decision') && !parts.some(({ kind }) => kind === 'proposal')
