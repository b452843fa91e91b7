/** Titles that are no titles. */
import { wholly } from '../../swedish/lines/phrases.ts'
import { isDnrLine, splitDnr } from '../../swedish/numbers/dnr.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { endsSentence, isUnfinished, startsLower } from '../../swedish/lines/line-ends.ts'
import { labelAlone } from '../../swedish/headings/labels.ts'
import { sentencesOf } from '../../swedish/lines/sentence.ts'
import { at, inTitles } from './look.ts'
import type { Hit, Read, Suspicion } from './types.ts'

/** Words that are both: "Information", "Val av justerare", "Dagordning" are matters of their own too. */
const MATTERS = wholly([
  'information',
  'anföranden',
  'dagordning',
  'föredragningslista',
  'justering',
  'protokolljustering',
  'närvaro',
  'anmälan om jäv',
  'diskussion',
  'frågor och svar',
  'upprop',
  'namnupprop',
  'justerare',
  'protokollsjusterare',
  'ärendelista',
  'proposition(?:er)?',
  'yttranden',
  'beredning',
  'omedelbar justering',
  'val av justerare',
  'ajournering',
  'överläggning(?:ar)?',
  'revisorer',
  'ordförande',
  'sekreterare',
  'protokollförare',
])

const isLabel = (title: string): boolean =>
  /^(?:ärende|beslut|dnr|diarienummer|ärendenummer|paragraf|§)(?: ?:)?$/iu.test(title) ||
  (!MATTERS.test(title) && (partKindOf(title) !== undefined || labelAlone(title) !== undefined)) ||
  (/\d/.test(title) && isDnrLine(title))

/** "året om", "när lagstiftningen tillåter det": such words may end a title after all. */
const WHOLE_END = / (?:året om|det|detta|dessa)$/u

const LONGEST = 300
const MOST_SENTENCES = 2

/** Another matter's number may stand there; then its own is known. */
function endsInNumber(title: string, own: readonly string[]): boolean {
  const split = splitDnr(title, own)
  return split.dnr.length > 0 && split.title !== ''
}

/** "Plats och tid för Ekbyrummet …", "Justerare …": a row of the cover stands where the meeting's name should. */
const ROW =
  /^(?:plats|tid|datum|justerare|sekreterare|ordförande|närvarande|beslutande|paragrafer|sida|dnr)(?!\p{L})|klockan \d|(?<!\p{L})kl\.? \d/iu

const findMeetingTitle = ({ title }: Read): Hit[] =>
  title === '' || ROW.test(title) || labelAlone(title) !== undefined ? [at(null, { text: title, line: 1 })] : []

export const TITLES: readonly Suspicion[] = [
  {
    id: 'meeting-title',
    reason: 'Every page of the meeting bears it.',
    says: 'Protokollets titel ser ut som en rad på försättsbladet',
    find: findMeetingTitle,
  },
  {
    id: 'no-title',
    reason: 'Nothing, or figures alone, where a title should be.',
    says: 'Paragrafen saknar rubrik',
    find: inTitles((title) => !/\p{L}{2}/u.test(title)),
  },
  {
    id: 'label-title',
    reason: 'The word of a field or a part, and no title.',
    says: 'Rubriken ser ut som en etikett',
    find: inTitles((title) => /\p{L}/u.test(title) && isLabel(title)),
  },
  {
    id: 'cut-title',
    reason: 'It stops where a sentence cannot, or begins where none does: a line of it stands in the text.',
    says: 'Rubriken ser avklippt ut',
    find: inTitles(
      (title) =>
        (isUnfinished(title) && !WHOLE_END.test(title)) || (startsLower(title) && !/^\p{Ll}[-) ]/u.test(title)),
    ),
  },
  {
    id: 'number-in-title',
    reason: 'A dnr belongs in its own field.',
    says: 'Rubriken har ett diarienummer i slutet',
    find: inTitles((title, { dnr }) => /\p{L}/u.test(title) && endsInNumber(title, dnr)),
  },
  {
    id: 'long-title',
    reason: 'It goes on into the text.',
    says: 'Rubriken går över i texten',
    find: inTitles(
      (title, { isCounted }) =>
        title.length > LONGEST || (!isCounted && sentencesOf(title).filter(endsSentence).length >= MOST_SENTENCES),
    ),
  },
]
