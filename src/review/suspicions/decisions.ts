/** What stands in a decision and is none of what was decided, and decisions that seem to be cut or missed. */
import { partKindOf } from '../../swedish/heading-words.ts'
import { isHeadingShape } from '../../swedish/heading-shape.ts'
import { labelAlone } from '../../swedish/labels.ts'
import { reserves, seemsToDecide } from '../../swedish/sentence.ts'
import { at, inClauses, likeness } from './look.ts'
import type { Matter, Passage, Read, Suspicion } from './types.ts'

/** "Sida 3 (12)", "3(12)", "Justerandes sign", "Utdragsbestyrkande", "Sammanträdesprotokoll 2024-03-12" */
const FURNITURE =
  /(?<!\p{L})(?:sida|sid\.?|blad) \d{1,4}(?!\p{L})|(?<![\p{L}\d])\d{1,3} ?\(\d{1,3}\)$|juster(?:andes?|arens?|ares?) sign|utdragsbestyrk|^(?:sammanträdes|mötes)?protokoll(?: |$)(?=.*\d{4}|$)|sammanträdesdatum/iu
/** Shorter lines of a page's head are words of any text: "Protokoll". */
const SHORTEST_HEAD = 12

/** A page's head stands in what was decided: its own words, or a line that is left out elsewhere in the document. */
function findHeads(meeting: Read): ReturnType<Suspicion['find']> {
  const heads = new Set(meeting.heads.map(({ text }) => likeness(text)).filter((head) => head.length >= SHORTEST_HEAD))
  const isHead = (text: string): boolean =>
    FURNITURE.test(text) || [...heads].some((head) => likeness(text).includes(head))
  return meeting.matters.flatMap((matter) =>
    matter.decisions.flatMap(({ leadIn, clauses }) =>
      [...leadIn, ...clauses].filter(({ text }) => isHead(text)).map((clause) => at(matter, clause)),
    ),
  )
}

/** "Ja: 31", "Nej 10 röster", "31 ja-röster", "Ja Anna Ek (S)", "Resultat: 31 ja, 10 nej" */
const VOTE =
  /^(?:ja|nej|avstår|frånvarande|summa|resultat)(?: *:|\t| \d| \p{Lu}\p{L}+ \p{Lu})|(?<!\p{L})\d{1,3} (?:st )?(?:ja|nej)(?!\p{L})|(?<!\p{L})(?:ja|nej)-?röst|^(?:omröstning|votering)(?: begär|s|en)?(?!\p{L})/iu
/** "Vid protokollet", "Justeras", "Ordförande ………", "Underskrift", "Digitalt signerad av" */
const SIGNED =
  /^(?:vid protokollet|justeras|justerat|justerare|protokollet justera|underskrift|namnförtydligande|sekreterare|ordförande)(?: *:|\s*[._…]{3}| \p{Lu}\p{L}+ \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$|$)|signerad av|_{5}|\.{8}/iu
/** "Beslutet skickas till", "Beslutsunderlag:", a label that the reader knows and yet left there. */
const isKnownHeading = (text: string): boolean => partKindOf(text) !== undefined || labelAlone(text) !== undefined
const ORDERED =
  /^(?:bifall|avslag|återremiss|bordläggning|bordlägga|ja|nej|ingen åtgärd|vilande|anmälan|utgår)(?!\p{L})/iu

/** A heading by its look: with clauses beside it that are sentences; a list of short items has none. */
function readsAsHeading(text: string, all: readonly Passage[]): boolean {
  if (isKnownHeading(text)) return true
  const isAmongSentences = all.length > 1 && all.filter((one) => isHeadingShape(one.text)).length === 1
  return isAmongSentences && isHeadingShape(text) && !ORDERED.test(text)
}

/** "Beslutet skickas till Anna", "Tjänsteskrivelse 2024-03-12", "Yrkande från S": what begins as another part does. */
const OTHER_PART =
  /^(?:protokollsutdrag|beslutsunderlag|tjänsteutlåtande|tjänsteskrivelse|handlingar|bilaga|beslutet (?:skickas|expedieras|delges)|yrkande från|yrkanden|expedieras|skickas|protokollsanteckning|särskilt yttrande|jäv|propositionsordning|beslutsgång|ordföranden (?:ställer|frågar|finner)|paragrafen)(?!\p{L})/iu

const ENDS_OPEN = /:$/
const lastOf = (passages: readonly Passage[]): Passage | undefined => passages.at(-1)

/** "Enligt kommunstyrelsens förslag:" and nothing more; a decision that holds no clause at all. */
function findOpen({ matters }: Read): ReturnType<Suspicion['find']> {
  return matters.flatMap((matter) =>
    matter.decisions.flatMap(({ leadIn, clauses, line }, index) => {
      const last = lastOf(clauses) ?? lastOf(leadIn)
      const isFollowed = (matter.decisions[index + 1]?.line ?? Infinity) <= (last?.line ?? line) + NEAR
      if (last === undefined) return [at(matter, { text: '', line })]
      return ENDS_OPEN.test(last.text) && !isFollowed ? [at(matter, last)] : []
    }),
  )
}
/** Lines between a lead-in and the decision that it introduces. */
const NEAR = 4

/** Parts that tell what somebody said, wanted or was given. */
const TELLING: ReadonlySet<Passage['kind']> = new Set([
  'proposal',
  'yrkande',
  'documents',
  'reservation',
  'note',
  'vote',
  'recipients',
  'attendance',
  'participation',
  'summary',
])

/** The first sentence that decides in a § in which no decision was seen. */
function findMissed({ matters }: Read): ReturnType<Suspicion['find']> {
  const undecided = matters.filter(({ decisions, decidesBelow }) => decisions.length === 0 && !decidesBelow)
  return undecided.flatMap((matter) =>
    matter.text
      .filter(({ text, kind }) => !TELLING.has(kind) && seemsToDecide(text))
      .slice(0, 1)
      .map((passage) => at(matter, passage)),
  )
}

/** A proposal in a § without any decision: somebody else's, or what the decision refers to. */
function findOnlyProposed({ matters }: Read): ReturnType<Suspicion['find']> {
  const undecided = matters.filter(({ decisions, decidesBelow }) => decisions.length === 0 && !decidesBelow)
  return undecided.flatMap((matter) =>
    matter.text
      .filter(({ kind }) => kind === 'proposal')
      .slice(0, 1)
      .map((passage) => at(matter, passage)),
  )
}

const LONGEST_CLAUSE = 1200

/** Same words twice in the decision of one §. */
function findTwice({ matters }: Read): ReturnType<Suspicion['find']> {
  return matters.flatMap((matter: Matter) => {
    const clauses = matter.decisions.flatMap((one) => one.clauses).filter(({ text }) => text.length > 40)
    return clauses
      .filter((clause, index) => clauses.findIndex(({ text }) => text === clause.text) < index)
      .map((clause) => at(matter, clause))
  })
}

export const DECISIONS: readonly Suspicion[] = [
  {
    id: 'head-in-decision',
    reason: 'A page’s head or foot that no detector saw has become a part of what was decided.',
    says: 'Ett sidhuvud eller en sidfot står i beslutet',
    find: findHeads,
  },
  {
    id: 'heading-in-decision',
    reason: 'A heading that nobody listed is swallowed, and what stands below it with it.',
    says: 'En beslutspunkt ser ut som en rubrik',
    find: inClauses(readsAsHeading),
  },
  {
    id: 'part-in-decision',
    reason: 'Words that begin another part of the §.',
    says: 'En beslutspunkt börjar som en annan del av paragrafen',
    find: inClauses((text) => OTHER_PART.test(text)),
  },
  {
    id: 'vote-in-decision',
    reason: 'How the vote went is no clause.',
    says: 'En beslutspunkt ser ut som en omröstning',
    find: inClauses((text) => VOTE.test(text)),
  },
  {
    id: 'reservation-in-decision',
    reason: 'Who was against it is no clause.',
    says: 'En beslutspunkt ser ut som en reservation',
    find: inClauses((text) => reserves(text)),
  },
  {
    id: 'signature-in-decision',
    reason: 'Who signed is no clause.',
    says: 'En beslutspunkt ser ut som en underskrift',
    find: inClauses((text) => SIGNED.test(text)),
  },
  {
    id: 'long-clause',
    reason: 'A clause as long as a page holds more than what was decided.',
    says: 'En beslutspunkt är ovanligt lång',
    find: inClauses((text) => text.length > LONGEST_CLAUSE),
  },
  {
    id: 'open-decision',
    reason: 'What the words announce stands elsewhere, or was lost.',
    says: 'Ett beslut slutar med kolon, och inget följer',
    find: findOpen,
  },
  {
    id: 'clause-twice',
    reason: 'A contents list, a proposal or a page that is repeated was read as a decision too.',
    says: 'Samma beslutspunkt står två gånger i en paragraf',
    find: findTwice,
  },
  {
    id: 'missed-decision',
    reason: 'The text of a § without decision decides.',
    says: 'Paragrafen har inget beslut, men texten beslutar något',
    find: findMissed,
  },
  {
    id: 'only-proposed',
    reason: 'A § with a proposal has a decision nearly always.',
    says: 'Paragrafen har ett förslag men inget beslut',
    find: findOnlyProposed,
  },
]
