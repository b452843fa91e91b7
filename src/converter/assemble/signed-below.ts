/**
 * Who signs below the last § where no word says so: "Alva Berg, mötesordförande" and "Clara Ek, sekreterare",
 * "Sekreterare: Clara Ek", or an office alone above its name. The blocks of a § in, where those who sign begin out. A §
 * of elections may end so too, and then they were elected.
 */
import { textsOf } from '../clean/pieces.ts'
import {
  isSigningLabelInLower,
  isSigningOffice,
  isToWriteOn,
  officeBeside,
  signerBelow,
  signersIn,
} from '../../swedish/people/signing.ts'
import { isPerson } from '../../swedish/people/names.ts'
import { withoutColon } from '../../swedish/lines/line.ts'
import { electsSomebody } from '../../swedish/decisions/elects.ts'
import { entryAt } from '../../model/lists.ts'
import type { Block, MarkedBlock } from '../types/block.ts'
import type { Line } from '../types/line.ts'

/** What a line of such a block says: names, offices, or neither. */
interface Said {
  names: number
  offices: number
}

/** "Val av styrelse", "Konstituering", "Uppdrag i föreningen": those below such a title have got their offices. */
const OF_OFFICES = /(?<!\p{L})\p{L}*(?:val|utse|konstituer|funktionär|ledam|uppdrag|presidi|firmateckn)/iu
/** No minutes are signed by more. */
const MOST_BLOCKS = 12

/**
 * @param title Of the §. @param least So many names and offices at the least. @returns The place in `below`; -1 where
 * nobody signs so.
 */
export function signersBegin(title: string, below: readonly MarkedBlock[], least: number): number {
  let from = below.length
  let names = 0
  let offices = 0
  while (from > 0 && below.length - from < MOST_BLOCKS) {
    const said = saidIn(entryAt(below, from - 1).block)
    if (said === undefined) break
    names += said.names
    offices += said.offices
    from -= 1
  }
  const isSigned = names >= least && offices >= least && names >= offices
  return isSigned && !OF_OFFICES.test(title) && isApart(below, from) ? from : -1
}

/** White space or a rule stands above, and what is there leads to nobody. */
function isApart(below: readonly MarkedBlock[], from: number): boolean {
  const [line] = entryAt(below, from).block.lines
  const above = below[from - 1]?.block
  return (
    line !== undefined &&
    (line.gap > 0 || line.belowRule === true) &&
    (above === undefined || (!above.text.endsWith(':') && !electsSomebody(above.text)))
  )
}

/** Undefined for a block that says anything else. */
function saidIn({ heading, lines }: Block): Said | undefined {
  if (heading) return undefined
  const said = lines.map(saidOn)
  return said.every((one) => one !== undefined)
    ? said.reduce((all, one) => ({ names: all.names + one.names, offices: all.offices + one.offices }), {
        names: 0,
        offices: 0,
      })
    : undefined
}

function saidOn(line: Line): Said | undefined {
  const signers = signersIn(textsOf(line))
  if (signers !== undefined && new Set(signers.map(({ label }) => label)).size > 1)
    return { names: signers.filter(({ name }) => name !== '').length, offices: signers.length }
  let names = 0
  let offices = 0
  for (const piece of textsOf(line).filter((one) => !isToWriteOn(one))) {
    const signer = officeBeside(piece) ?? signerBelow(piece)
    if (signer !== undefined) {
      names += 1
      offices += signer.office === null ? 0 : 1
    } else if (isSigningOffice(withoutColon(piece)) || isSigningLabelInLower(piece)) offices += 1
    else if (isPerson(piece)) names += 1
    else return undefined
  }
  return { names, offices }
}
