/** Lists of addresses that an extraction set below a page, where the links of its text led (seed 001, lines 98–102). */
import type { RemovalKind } from '../../../model/types.ts'
import type { Line } from '../../types/line.ts'
import type { Kinds } from './types.ts'

const LONE_URL = /^(?:https?:\/\/|www\.)\S+$/
const SIGNING_URL = /verif|validat|sign|[?&]tx=|termsofuse/i

/** A run of addresses that opens a block; one below a text belongs to it. */
export function findLinks(lines: readonly Line[]): Kinds {
  const found = new Map<number, RemovalKind>()
  let inList = false
  lines.forEach(({ text, gap }, index) => {
    inList = LONE_URL.test(text) && (inList || gap > 0 || index === 0)
    if (inList) found.set(index, SIGNING_URL.test(text) ? 'e-signature-url' : 'link-list')
  })
  return found
}
