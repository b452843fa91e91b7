/** What stands in a decision and is none of what was decided. */
import { firstWords } from '../../swedish/lines/phrases.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { isHeadingShape } from '../../swedish/headings/heading-shape.ts'
import { labelAlone } from '../../swedish/headings/labels.ts'
import { reserves } from '../../swedish/decisions/of-members.ts'
import { isHeadByForm } from './head-by-form.ts'
import { at, headFinder, inClauses } from './look.ts'
import type { Hit, Passage, Read, Suspicion } from './types.ts'

/** A page's header stands in what was decided: its own words, or a line that is left out elsewhere in the document. */
function findHeaders(meeting: Read): Hit[] {
  const isHead = headFinder(meeting)
  return meeting.matters.flatMap((matter) =>
    matter.decisions.flatMap(({ leadIn, clauses }) =>
      [...leadIn, ...clauses]
        .filter(({ text }) => isHeadByForm(text) || isHead(text))
        .map((clause) => at(matter, clause)),
    ),
  )
}

/** "Ja: 31", "Nej 10 röster", "31 ja-röster", "Summa 31 10", "31 ja, 10 nej", "Omröstning begärs" */
const VOTE =
  /^(?:ja|nej|avstår|frånvarande|resultat|summa):? \d|^(?:ja|nej|avstår|frånvarande) *:|(?<!\p{L})\d{1,3} (?:st )?(?:ja|nej)(?!\p{L})|(?<!\p{L})(?:ja|nej)-?röst|^(?:omröstning|votering)(?: begärs?|en)?(?!\p{L})/iu
/** "Vid protokollet", "Justeras", "Ordförande ………", "Digitalt signerad av" */
const SIGNED =
  /^(?:Vid protokollet|Justera[st]|Justerare|Underskrift|Namnförtydligande|Sekreterare|Ordförande|VID PROTOKOLLET|JUSTERA[ST])(?: *:|\s*[._…]{3}|(?: \p{Lu}\p{L}+){2,3}$|$)|[Ss]ignerad av|_{5}|\.{8}/u
/** "Beslutet skickas till", "Beslutsunderlag:", a label that the reader knows and yet left there. */
const isKnownHeading = (text: string): boolean => partKindOf(text) !== undefined || labelAlone(text) !== undefined
const ORDERED =
  /^(?:bifall|avslag|återremiss|bordläggning|bordlägga|ja|nej|ingen åtgärd|vilande|anmälan|utgår)(?!\p{L})/iu

/** A heading by its look: with clauses beside it that are sentences; a list of short items has none. */
function readsAsHeading(text: string, all: readonly Passage[]): boolean {
  if (isHeadByForm(text)) return false
  if (isKnownHeading(text)) return true
  const isAmongSentences = all.length > 1 && all.filter((one) => isHeadingShape(one.text)).length === 1
  return isAmongSentences && isHeadingShape(text) && !ORDERED.test(text)
}

/** "Beslutet skickas till Anna", "Tjänsteskrivelse 2024-03-12", "Yrkande från S": what begins as another part does. */
const OTHER_PART = firstWords([
  'protokollsutdrag',
  'beslutsunderlag',
  'tjänsteutlåtande',
  'tjänsteskrivelse',
  'handlingar',
  'bilaga',
  'beslutet (?:skickas|expedieras|delges)',
  'yrkanden',
  'expedieras',
  'skickas',
  'protokollsanteckning',
  'särskilt yttrande',
  'jäv',
  'propositionsordning',
  'beslutsgång',
  'ordföranden (?:ställer|frågar|finner)',
  'paragrafen',
])

/** "… i enlighet med bilaga 1. 2. Nämnden får i uppdrag …": the number of the next clause. */
const NEXT_NUMBER = /\p{L}{2}[.:)”] (?:\d{1,2}|[b-h])[.)] (?=\p{Lu}\p{Ll})/gu

/** What stands before is counted from the clause's own beginning, so that "§ 4. Den" and "punkt 2. Planen" are none. */
const holdsTwo = (text: string): boolean =>
  [...text.matchAll(NEXT_NUMBER)].some(
    ({ index }) => !/(?:§|punkt|nr|kap|bilaga|stycke|dnr)\.? ?\S{0,3}$/iu.test(text.slice(0, index + 3)),
  )

const LONGEST_CLAUSE = 1500

export const IN_DECISIONS: readonly Suspicion[] = [
  {
    id: 'head-in-decision',
    reason: 'A page’s header or footer that no detector saw has become a part of what was decided.',
    says: 'Ett sidhuvud eller en sidfot står i beslutet',
    find: findHeaders,
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
    id: 'glued-clauses',
    reason: 'The next number stands within the clause: two decisions are shown as one.',
    says: 'En beslutspunkt innehåller nästa nummer',
    find: inClauses((text) => holdsTwo(text)),
  },
  {
    id: 'bare-clause',
    reason: 'A number, a bullet or a page’s number alone: its text became another clause.',
    says: 'En beslutspunkt saknar ord',
    find: inClauses((text) => !/\p{L}{3}/u.test(text) && !VOTE.test(text)),
  },
  {
    id: 'long-clause',
    reason: 'A clause as long as a page holds more than what was decided.',
    says: 'En beslutspunkt är ovanligt lång',
    find: inClauses((text) => text.length > LONGEST_CLAUSE),
  },
]
