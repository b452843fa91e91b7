/** What stands before the first §: the title of the document, and its sections. */
import type { SectionKind } from '../../model/kinds.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import type { Draft, DraftSection } from '../types/draft.ts'
import { isLabelled } from './cover-labels.ts'
import { readCover } from './cover.ts'
import { endsSentence } from '../../swedish/heading-words.ts'
import { authorityAlone, organisationAlone } from '../../swedish/organisations.ts'
import { spanOf } from './span.ts'

const TITLE_LENGTH = 200

/** A form's own name says nothing of the meeting, and that of an organisation nothing but whose it is. */
const ONLY_PROTOKOLL = /^(?:sammanträdes|mötes|årsmötes|styrelse|styrelsemötes)?protokoll(?: nr \d{1,3})?$/i
/** Above the name of the parish */
const CHURCH = /^svenska kyrkan$/iu
/** "Plats och tid för Stora salen, klockan 16:30 sammanträde": a label that wraps around its value. */
const OF_PLACE =
  /^(?:(?:plats|tid|datum|dag) och (?:plats|tid|datum|dag)|plats|(?:sammanträdes|mötes)(?:datum|tid|dag|plats))(?!\p{L}) ?(?:för|:|\d)/iu
const NO_TITLES: readonly ((text: string) => boolean)[] = [
  (text) => ONLY_PROTOKOLL.test(text),
  (text) => organisationAlone(text) !== undefined || authorityAlone(text) !== undefined || CHURCH.test(text),
  (text) => OF_PLACE.test(text),
]
const isNoTitle = (text: string): boolean => NO_TITLES.some((is) => is(text))

/** @returns The first block as title, where it looks like one, and the others as sections; null where it does not. */
export function readPreamble(before: readonly MarkedBlock[]): { title: Draft['title']; sections: DraftSection[] } {
  const first = before[0]
  const titled =
    first?.mark.type !== 'section' &&
    !(first && (isLabelled(first.block) || isNoTitle(first.block.text))) &&
    first?.block.kind === 'text' &&
    first.block.text.length <= TITLE_LENGTH &&
    !endsSentence(first.block.text) &&
    !/^\p{L}[\p{L} ]{2,20}: /u.test(first.block.text)
  const title = titled ? { text: first.block.text, span: first.block.span } : null
  return {
    title,
    sections: readCover(titled ? before.slice(1) : before).map(({ kind, role, blocks, heading }) => ({
      ...toSection(kind, blocks, heading),
      role,
    })),
  }
}

/** @returns With the span of the heading and of all blocks. */
export function toSection(kind: SectionKind, blocks: Block[], heading: Block | null): DraftSection {
  return { kind, heading, blocks, span: spanOf(heading, blocks) }
}
