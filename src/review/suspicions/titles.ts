/** Titles that are no titles. */
import { isDnrLine, splitDnr } from '../../swedish/dnr.ts'
import { endsSentence, isUnfinished, partKindOf, startsLower } from '../../swedish/heading-words.ts'
import { labelAlone } from '../../swedish/labels.ts'
import { sentencesOf } from '../../swedish/sentence.ts'
import { inTitles } from './look.ts'
import type { Suspicion } from './types.ts'

/** Words that are both: "Information", "Val av justerare", "Dagordning" are matters of their own too. */
const MATTERS =
  /^(?:information|dagordning|föredragningslista|justering|protokolljustering|närvaro|anmälan om jäv|diskussion|frågor och svar|upprop|namnupprop|justerare|protokollsjusterare|ärendelista|proposition(?:er)?|yttranden|beredning|omedelbar justering|val av justerare|ajournering|överläggning(?:ar)?|revisorer|ordförande|sekreterare|protokollförare)$/iu

const isLabel = (title: string): boolean =>
  /^(?:ärende|beslut|dnr|diarienummer|ärendenummer|paragraf|§)(?: ?:)?$/iu.test(title) ||
  (!MATTERS.test(title) && (partKindOf(title) !== undefined || labelAlone(title) !== undefined)) ||
  (/\d/.test(title) && isDnrLine(title))

const LONGEST = 250
const MOST_SENTENCES = 2

export const TITLES: readonly Suspicion[] = [
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
    find: inTitles((title) => isUnfinished(title) || (startsLower(title) && !/^\p{Ll}[-) ]/u.test(title))),
  },
  {
    id: 'number-in-title',
    reason: 'A diary number belongs in its own field.',
    says: 'Rubriken har ett diarienummer i slutet',
    find: inTitles((title) => /\p{L}/u.test(title) && splitDnr(title).dnr.length > 0 && splitDnr(title).title !== ''),
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
