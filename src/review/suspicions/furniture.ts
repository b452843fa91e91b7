/** What serves the page and not the record, left in the text; lines that come again and again. */
import { isLeadIn } from '../../swedish/decides.ts'
import { partKindOf } from '../../swedish/heading-words.ts'
import { labelAlone } from '../../swedish/labels.ts'
import { organisationsIn } from '../../swedish/organisations.ts'
import { findDate } from '../../swedish/dates.ts'
import { at, inText, likeness } from './look.ts'
import type { Hit, Passage, Read, Suspicion } from './types.ts'

/** "Sida 3 (12)", "Sid 4 av 12", "Justerandes sign", "Utdragsbestyrkande", "Justerandes signatur" */
const PAGE =
  /^(?:sida|sid\.?|blad)[: ]*\d{1,4}(?: ?(?:\(|av |\/) ?\d{1,4}\)?)?$|^\d{1,3} ?\(\d{1,3}\)$|^juster(?:andes?|arens?|ares?) sign|utdragsbestyrk|^page \d+ of \d+|^-? ?\d{1,3} ?-?$/iu

const SEVERAL = 3
const SHORTEST = 8
const LONGEST = 100

/** Words that every § may have: headings, labels, lead-ins and sentences. */
const isOrdinary = (text: string): boolean =>
  partKindOf(text) !== undefined || labelAlone(text) !== undefined || isLeadIn(text) || /[.:;!?,]$/.test(text)

/** As a page's head looks: a day, the organisation, a number, or capitals alone. */
const looksLikeHead = (text: string): boolean =>
  findDate(text) !== undefined ||
  organisationsIn(text).length > 0 ||
  /(?:protokoll|sammanträde|nämnd(?:en)?|styrelsen|fullmäktige)$/iu.test(text) ||
  /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text)

function findRepeated({ matters }: Read): Hit[] {
  const seen = new Map<string, { in: Set<string>; hits: Hit[] }>()
  for (const matter of matters) {
    for (const passage of matter.text.filter(mayBeHead)) {
      const key = likeness(passage.text)
      const all = seen.get(key) ?? { in: new Set(), hits: [] }
      all.in.add(matter.name)
      all.hits.push(at(matter, passage))
      seen.set(key, all)
    }
  }
  return [...seen.values()].filter((all) => all.in.size >= SEVERAL).flatMap(({ hits }) => hits)
}

const mayBeHead = ({ text, kind }: Passage): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST && !TO.has(kind) && !isOrdinary(text) && looksLikeHead(text)
/** Recipients and papers are much the same in every §. */
const TO: ReadonlySet<Passage['kind']> = new Set(['recipients', 'documents', 'vote', 'reservation'])

/** A line that is left out as a page's head elsewhere stands in the middle of a passage. */
function findWithin(meeting: Read): Hit[] {
  const heads = [...new Set(meeting.heads.map(({ text }) => likeness(text)))].filter((head) => head.length >= LONG_HEAD)
  return meeting.matters.flatMap((matter) =>
    matter.text
      .filter(({ text, kind }) => kind !== 'decision' && heads.some((head) => likeness(text).includes(head)))
      .map((passage) => at(matter, passage)),
  )
}
const LONG_HEAD = 20

export const FURNITURE: readonly Suspicion[] = [
  {
    id: 'page-line',
    reason: 'A page’s number or foot is no text of the record.',
    says: 'Sidnummer eller sidfot är kvar i texten',
    find: inText(({ text, form }) => form !== 'row' && PAGE.test(text)),
  },
  {
    id: 'repeated-line',
    reason: 'A page’s head that no detector saw stands in the text of several §s.',
    says: 'Samma rad står i minst tre paragrafer',
    find: findRepeated,
  },
  {
    id: 'head-in-text',
    reason: 'A head that is left out elsewhere is joined to a sentence here.',
    says: 'Ett sidhuvud står inne i en text',
    find: findWithin,
  },
]
