/** What serves the page and not the record, left in the text; lines that come again and again. */
import { isLeadIn } from '../../swedish/decisions/lead-ins.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { labelAlone } from '../../swedish/headings/labels.ts'
import { bodyEnding } from '../../swedish/bodies/bodies.ts'
import { organisationsIn } from '../../swedish/bodies/organisations.ts'
import { findDate } from '../../swedish/numbers/dates.ts'
import { pageNumber } from '../../swedish/numbers/page-number.ts'
import { partiedIn } from '../../swedish/people/names.ts'
import { at, headFinder, inText, comparisonKey } from './look.ts'
import type { Hit, Passage, Read, Suspicion } from './types.ts'

/** "Sida 3 (12)", "Sid 4 av 12", "Justerandes sign", "Utdragsbestyrkande", "Justerandes signatur" */
const PAGE = new RegExp(
  String.raw`^${pageNumber('named, of all', 'named', 'bracketed', 'dashed', 'half dashed', 'bare')}$|^juster(?:andes?|arens?|ares?) sign|utdragsbestyrk|^page \d+ of \d+`,
  'iu',
)

const SEVERAL = 3
const SHORTEST = 8
const LONGEST = 100

/** Words that every § may have: headings, labels, lead-ins and sentences. */
const isOrdinary = (text: string): boolean =>
  partKindOf(text) !== undefined || labelAlone(text) !== undefined || isLeadIn(text) || /[.:;!?,]$/.test(text)

const NAMES_BODY = new RegExp(`(?:protokoll|sammanträde|${bodyEnding('definite')}|nämnd)$`, 'iu')

/** As a page's header looks: a day, the organisation, a number, or capitals alone. */
const looksLikeHead = (text: string): boolean =>
  findDate(text) !== undefined ||
  organisationsIn(text).length > 0 ||
  NAMES_BODY.test(text) ||
  (text === text.toUpperCase() && /\p{L}{3}/u.test(text))

/**
 * Lines that stand in the text of several §s, then wherever they stand: a long one also where it is joined to a
 * sentence.
 */
function findRepeated({ matters }: Read): Hit[] {
  const within = new Map<string, Set<string>>()
  for (const matter of matters)
    for (const { text } of matter.text.filter(mayBeHead))
      within.set(comparisonKey(text), (within.get(comparisonKey(text)) ?? new Set()).add(matter.name))
  const repeated = new Set([...within].filter(([, names]) => names.size >= SEVERAL).map(([key]) => key))
  const long = [...repeated].filter((key) => key.length >= LONG_LINE)
  const isRepeated = (passage: Passage): boolean =>
    (repeated.has(comparisonKey(passage.text)) && mayBeHead(passage)) ||
    long.some((key) => comparisonKey(passage.text).includes(key))
  return matters.flatMap((matter) =>
    matter.text
      // Those in a decision are told of as such.
      .filter((passage) => passage.kind !== 'decision' && isRepeated(passage))
      .map((passage) => at(matter, passage)),
  )
}
const LONG_LINE = 20

const mayBeHead = ({ text, kind }: Passage): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST && !TO.has(kind) && !isOrdinary(text) && looksLikeHead(text)
/** Recipients and papers are much the same in every §. */
const TO: ReadonlySet<Passage['kind']> = new Set(['recipients', 'documents', 'vote', 'reservation'])

/** A line that is left out as a page's header elsewhere stands in the middle of a passage. */
function findWithin(meeting: Read): Hit[] {
  const isHead = headFinder(meeting)
  return meeting.matters.flatMap((matter) =>
    matter.text
      .filter(({ text, kind, form }) => kind !== 'decision' && form !== 'heading' && isHead(text))
      .map((passage) => at(matter, passage)),
  )
}

/** The same group over §s again and again is what stands first on each page. */
function findGroups({ groups }: Read): Hit[] {
  const alike = (text: string): number => groups.filter((one) => comparisonKey(one.text) === comparisonKey(text)).length
  return groups.filter(({ text }) => alike(text) >= SEVERAL).map((group) => at(null, group))
}

/** Half of the bare numbers that were left out do not go on from the one before. */
const MOST_JUMPS = 0.5
const LEAST_NUMBERS = 6

/** Seats, shares and sums of a table that were taken for the numbers of pages. */
function findLostNumbers({ pageNumbers }: Read): Hit[] {
  const bare = pageNumbers.filter(({ text }) => /^\d{1,4}$/.test(text))
  const jumps = bare.filter(({ text }, index) => {
    const before = Number(bare[index - 1]?.text ?? Number(text) - 1)
    return Number(text) < before || Number(text) > before + MOST_PAGES
  })
  if (bare.length < LEAST_NUMBERS || jumps.length < MOST_JUMPS * bare.length) return []
  const [first] = jumps
  return first
    ? [at(null, { text: `${bare.length} sidnummer utan ordning, först ”${first.text}”`, line: first.line })]
    : []
}
const MOST_PAGES = 3

/** Words of a roll call or a list of votes, or somebody's name, among what was left out as a page's header. */
function findLostWords({ heads }: Read): Hit[] {
  const lost = heads.filter(({ text }) => OF_PEOPLE.test(text) || partiedIn(text).length > 0)
  return [...Map.groupBy(lost, ({ text }) => text).values()].flatMap((all) => {
    const [first] = all
    return first && all.length >= SEVERAL ? [at(null, { ...first, text: `${first.text} (${all.length} gånger)` })] : []
  })
}
const OF_PEOPLE = /^(?:ledamot|ledamöter|ersättare|tjänstgörande ersättare|ja|nej|avstår|frånvarande|närvarande|x)$/iu

export const FURNITURE: readonly Suspicion[] = [
  {
    id: 'page-line',
    reason: 'A page’s number or foot is no text of the record.',
    says: 'Sidnummer eller sidfot är kvar i texten',
    find: inText(({ text, form }) => form !== 'row' && PAGE.test(text)),
  },
  {
    id: 'repeated-line',
    reason: 'A page’s header that no detector saw stands in the text of several §s.',
    says: 'Samma rad står i minst tre paragrafer',
    find: findRepeated,
  },
  {
    id: 'head-in-text',
    reason: 'A head that is left out elsewhere is joined to a sentence here.',
    says: 'Ett sidhuvud står inne i en text',
    find: findWithin,
  },
  {
    id: 'repeated-group',
    reason: 'What stands first on each page is shown as a heading over the §s.',
    says: 'Samma grupprubrik står minst tre gånger',
    find: findGroups,
  },
  {
    id: 'lost-numbers',
    reason: 'Figures of a table were left out of the record as the numbers of pages.',
    says: 'Borttagna sidnummer följer inte på varandra',
    find: findLostNumbers,
  },
  {
    id: 'lost-words',
    reason: 'Rows of a list of people were left out of the record as headers of pages.',
    says: 'Borttagna sidhuvuden ser ut som rader om personer',
    find: findLostWords,
  },
]
