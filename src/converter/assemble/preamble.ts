/** What stands before the first §: the title of the document, and its sections. */
import type { SectionKind } from '../../model/kinds.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import type { Draft, DraftSection } from '../types/draft.ts'
import { isLabelled } from './cover-labels.ts'
import { readCover } from './cover.ts'
import { endsSentence } from '../../swedish/lines/line-ends.ts'
import { bodyEnding } from '../../swedish/bodies/bodies.ts'
import { MEETING_NOUNS, MINUTES_NOUNS } from '../../swedish/bodies/meetings.ts'
import { authorityAlone, organisationAlone } from '../../swedish/bodies/organisation-alone.ts'
import { dnrField } from '../../swedish/numbers/dnr-field.ts'
import { spanOf } from './span.ts'

const TITLE_LENGTH = 200

/** A form's own name says nothing of the meeting, and that of an organisation nothing but whose it is. */
const ONLY_PROTOKOLL = /^(?:sammanträdes|mötes|årsmötes|styrelse|styrelsemötes)?protokoll(?: nr \d{1,3})?$/i
/** Above the name of the parish */
const CHURCH = /^svenska kyrkan$/iu
/** "Plats och tid för Stora salen, klockan 16:30 sammanträde": a label that wraps around its value, or stands above */
const OF_PLACE =
  /^(?:(?:plats|tid|datum|dag) och (?:plats|tid|datum|dag)|plats|(?:sammanträdes|mötes)(?:datum|tid|dag|plats))(?!\p{L}) ?(?:för|:|\d|$)/iu
/** "RF § 44–46", "Paragrafer 1-12": which §§ it holds */
const NUMBERS = /^(?:\p{L}{1,6} )?(?:§§?|paragraf(?:er)?) ?\d{1,4}(?: ?[-–—] ?\d{1,4})?$/iu
const NO_TITLES: readonly ((text: string) => boolean)[] = [
  (text) => ONLY_PROTOKOLL.test(text),
  (text) => organisationAlone(text) !== undefined || authorityAlone(text) !== undefined || CHURCH.test(text),
  (text) => OF_PLACE.test(text),
  (text) => NUMBERS.test(text),
  (text) => dnrField([text]) !== undefined,
]
const isNoTitle = (text: string): boolean => NO_TITLES.some((is) => is(text))

/** What a marked heading says of a meeting; "Dagordning" may be marked as high. */
const SPEAKS = new RegExp(
  String.raw`${[...MINUTES_NOUNS, ...MEETING_NOUNS].join('|')}|${bodyEnding('bare', 'definite')}s?(?!\p{L})`,
  'iu',
)
/** A site's words or an organisation's may stand above the heading, in so many blocks. */
const MOST_ABOVE = 3

/** Looks like a title. */
const isTitle = ({ block, mark }: MarkedBlock): boolean =>
  mark.type !== 'section' &&
  !isLabelled(block) &&
  !isNoTitle(block.text) &&
  block.kind === 'text' &&
  block.text.length <= TITLE_LENGTH &&
  !endsSentence(block.text) &&
  /\p{L}/u.test(block.text) &&
  !/^\p{L}[\p{L} ]{2,20}: /u.test(block.text)

const rankOf = ({ block }: MarkedBlock): number | null => block.lines[0]?.rank ?? null
/** "# Kårstyrelsemöte 5" below "Provkåren": what the source marks as the heading of all, below what it does not. */
const markedBelow = ([first, ...more]: readonly MarkedBlock[]): MarkedBlock | undefined =>
  first && rankOf(first) === null
    ? more.slice(0, MOST_ABOVE).find((one) => rankOf(one) === 1 && SPEAKS.test(one.block.text))
    : undefined

/** @returns The title of the document, null where there is none, and the other blocks as sections. */
export function readPreamble(before: readonly MarkedBlock[]): { title: Draft['title']; sections: DraftSection[] } {
  const titled = [markedBelow(before), before[0]].find((one) => one !== undefined && isTitle(one))
  const title = titled ? { text: titled.block.text, span: titled.block.span } : null
  return {
    title,
    sections: toSections(before.filter((one) => one !== titled)),
  }
}

/** @returns The blocks as sections by their labels, none of them the title. */
export const toSections = (marked: readonly MarkedBlock[]): DraftSection[] =>
  readCover(marked).map(({ kind, role, blocks, heading }) => ({ ...toSection(kind, blocks, heading), role }))

/** @returns With the span of the heading and of all blocks. */
export function toSection(kind: SectionKind, blocks: Block[], heading: Block | null): DraftSection {
  return { kind, heading, blocks, span: spanOf(heading, blocks) }
}
