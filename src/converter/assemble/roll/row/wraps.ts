/** Rows of a roll call that the margin broke in two or more are put together: rows in, whole rows out. */
import { firstOf } from '../../../../model/lists.ts'
import { isUnfinished } from '../../../../swedish/lines/line-ends.ts'
import { isPersonName, partiedIn } from '../../../../swedish/people/names.ts'
import { inOnePiece } from '../../../clean/pieces.ts'
import { readRow } from './row.ts'
import { OPEN_ROLE, roleOf } from '../../../../swedish/people/roles.ts'
import { awaitsName } from '../../../../swedish/people/stands-in.ts'
import { joinRows } from './words.ts'
import type { Block } from '../../../types/block.ts'
import { partyAlone } from './parties.ts'
import { MOST_ROWS } from '../index.ts'

/**
 * Rows whose end stands on a line of its own are one: a role that wraps, a name that a hyphen divides, an office of two
 * lines.
 */
export function wrapsJoined(blocks: readonly Block[], role: string, isGrouped: boolean): Block[] {
  const rows: Block[] = []
  for (const block of blocks) {
    const last = rows.at(-1)
    // A party of its own above its members is no end of a name.
    const isParty = isGrouped && (partyAlone(block) ?? partyAlone(last)) !== undefined
    if (last && !isParty && last.span[1] - last.span[0] < MOST_ROWS && goesOn(last.text, block.text, role)) {
      const text = joinRows(last.text, block.text)
      const line = firstOf(last.lines)
      rows[rows.length - 1] = {
        ...last,
        text,
        lines: [{ ...inOnePiece(line, text), cells: line.cells }],
        span: [last.span[0], block.span[1]],
      }
    } else rows.push(block)
  }
  return rows
}

const isInBrackets = (above: string): boolean => above.lastIndexOf('(') > above.lastIndexOf(')')

/** "§§ 163–170, Bo Lind (S)": when the last of the row above was there. */
const PART_THEN_NAME = /^§§? ?\d[\d\s,–-]*[,;] \p{Lu}/u
/** "och Cia Alm" */
const ONE_MORE = /^(?:och|samt) \p{Lu}/u

/** What has to stand below a row that its last word leaves open; undefined where none does. */
function awaitedBelow(above: string): ((text: string) => boolean) | undefined {
  if (awaitsName(above)) return (text) => partiedIn(text)[0]?.from === 0 || isPersonName(text)
  return OPEN_ROLE.test(above) ? (text) => roleOf(text) !== undefined || /^\p{Ll}/u.test(text) : undefined
}

function goesOn(above: string, text: string, role: string): boolean {
  if (readRow(above, role).length === 0 && !/,$|(?:^|, )(?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}\p{Ll}+-$/u.test(above))
    return false
  const awaited = awaitedBelow(above)
  if (awaited) return awaited(text)
  if (isCut(above, text)) return true
  if (!/^\p{Ll}/u.test(text)) return false
  if (isInBrackets(above)) return true
  if (ONE_MORE.test(text)) return !above.endsWith('.')
  return role === 'tjänsteperson' || isUnfinished(above) || roleOf(text)?.rest === null
}

/**
 * A name, its party or when one was there that the end of the line cuts: "Anna-" and "Karin Ek", "Bo" and "Lind (M)",
 * "Bo Lind" and "(M)", "Bo Lind" and "(sekr.), Cia Alm (ledamot)", "Bo Lind (M)" and "§§ 4–9, Cia Alm (C)".
 */
function isCut(above: string, text: string): boolean {
  if (/\p{L}-$/u.test(above)) return /^\p{L}/u.test(text)
  if (PART_THEN_NAME.test(text)) return true
  // Before a name it is the party of that one: "(MP) Bo Lind".
  const said = IN_BRACKETS.exec(text)?.[1] ?? ''
  if (/^\p{L}{1,4}$/u.test(said) || roleOf(said)?.rest === null) return !/\)$/.test(above)
  // What stands alone after a party is the first half of a name only where the line below has but the other half.
  return /\), \p{Lu}[\p{Ll}-]+$/u.test(above) && /^\p{Lu}[\p{L}-]+ \(\p{L}{1,4}\)/u.test(text)
}
/** A party, or what one is, before no name */
const IN_BRACKETS = /^\(([^()]{1,30})\)(?! ?\p{Lu})/u
