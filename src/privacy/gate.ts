/**
 * The last gate: what is private in a finished text, whoever wrote it. Character references and escapes of Markdown are
 * seen through (`look.ts`); what the program itself writes in front matter is not taken for anybody's number.
 */
import type { MaskKind } from '../model/types.ts'
import { findPrivate } from './find.ts'

export interface Leak {
  /** Counted from 1. */
  line: number
  kind: MaskKind
}

/** @param asked Words that editors wanted covered. @returns Where something private is left, in order. */
export function leaksIn(text: string, asked: readonly string[] = [], offices: readonly string[] = []): Leak[] {
  const own = withoutOwn(text)
  const { found } = findPrivate(own, asked, offices)
  let line = 1
  let counted = 0
  return found.map(({ from, kind }) => {
    for (; counted < from; counted++) if (own.charCodeAt(counted) === 10) line++
    return { line, kind }
  })
}

const FRONT_MATTER = /^\ufeff?---\r?\n[^]*?\n---(?:\r?\n|$)/
/** SHA-256 of a source and of what was written. */
const HASH = /(?<=^[ ]{0,8}(?:sha256|written|writtenText):[ ]{0,2}['"]?)[\da-f]{64}/gm
/** Dnrs, told by their label in the text. */
const DNR = /^[ ]{0,12}(?:- )?dnr:[^\n]*(?:\n[ ]{1,16}- (?![\w-]+:)[^\n]*)*/gm

/** Its lines stay. */
function withoutOwn(text: string): string {
  const [front = ''] = FRONT_MATTER.exec(text) ?? []
  return front.replace(HASH, '').replace(DNR, (list) => list.replace(/\d/g, '')) + text.slice(front.length)
}
