/** A party on a line of its own in a roll call, "Socialdemokraterna": whoever stands below is of it. */
import { partyNamed } from '../../../../swedish/people/parties.ts'
import { withoutColon } from '../../../../swedish/lines/line.ts'
import type { Block } from '../../../types/block.ts'

/** "Partipolitiskt obundna (POSK)" */
const PARTY_BEHIND = /\((\p{Lu}\p{L}{0,5})\)$/u
/** Below words that name no party we know nobody is of the one above. */
export const partyBehind = ({ text }: Block, isGrouped: boolean): string | null =>
  isGrouped ? (PARTY_BEHIND.exec(text)?.[1] ?? null) : null

/** The party of those below; undefined where the list has none above its members, or this row names one. */
export const partyAbove = (block: Block, isGrouped: boolean): string | undefined =>
  isGrouped ? partyAlone(block) : undefined

/** "Socialdemokraterna" on a line of its own, first of all in a list: its members stand below, up to the next party. */
export const partyAlone = (block: Block | undefined): string | undefined =>
  block?.lines.length === 1 ? partyNamed(withoutColon(block.text).replace(AROUND_PARTY, '')) : undefined
/** "För Socialdemokraterna", "Socialdemokraterna (5)", "Moderaterna, 3 st" */
const AROUND_PARTY = /^För (?=\p{Lu})|,? ?\(?\d{1,2}(?: st\.?)?\)?$/gu
