/**
 * Files of words as they are shipped: by how words begin, sorted, each word written as what it shares with the one
 * before and what is new, with its compound's joint.
 */
import { sharedStart } from './front-coding.ts'
import { beginningOf, beginningsOf, type IndexWord, type IndexWords } from './words.ts'
import { compareText } from '../../model/order.ts'

/** Packed words, by the beginning that names their file. */
export function wordFiles(words: IndexWords): Map<string, string> {
  const beginnings = new Set(beginningsOf(words.keys()))
  const files = new Map<string, Map<string, IndexWord>>([...beginnings].map((beginning) => [beginning, new Map()]))
  for (const [word, own] of words) files.get(beginningOf(word, beginnings) ?? '')?.set(word, own)
  return new Map([...files].map(([beginning, own]) => [beginning, pack(own)]))
}

/**
 * @example pack(new Map([['vård', { count: 9, parts: null }], ['vårdkö', { count: 1, parts: ['vård', 'kö'] }]])) // =>
 * '0vård|9 4kö:4'
 */
export function pack(words: IndexWords): string {
  let last = ''
  return [...words]
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([word, { count, parts, base }]) => {
      const shared = sharedStart(last, word)
      last = word
      // One record is what most words have: it needs no number.
      const joint = parts === null ? '' : `:${word.length - parts[1].length}${jointOf(word, parts)}`
      const kept = sharedStart(word, base)
      const mark = base === word ? '' : `=${kept}${base.slice(kept)}`
      return `${shared}${word.slice(shared)}${count === 1 ? '' : `|${count}`}${joint}${mark}`
    })
    .join(' ')
}

/** Letters a head has more than what stands before its joint: it lost its linking s, or shares the tail's first. */
const CHANGED: ReadonlyMap<string, number> = new Map([
  ['-', -1],
  ['+', 1],
])

function jointOf(word: string, [head, tail]: readonly [string, string]): string {
  const more = head.length + tail.length - word.length
  if (more === 0) return ''
  return more < 0 ? '-' : '+'
}

// "4kö:4", "0hyr|0", "0arbetsgivare|7:6-", "0nattåg|7:3+"
const ENTRY = /^(\d+)((?:[^\d|:=][^|:=]*)?)(?:\|(\d+))?(?::(\d+)([-+]?))?(?:=(\d+)(\D.*)?)?$/

/** @param packed As {@link pack} writes it; what is no entry is passed over. */
export function unpack(packed: string): Map<string, IndexWord> {
  const words = new Map<string, IndexWord>()
  let last = ''
  for (const entry of packed.split(' ')) {
    const [, shared = '0', rest = '', count = '1', joint, changed = '', kept, ending = ''] = ENTRY.exec(entry) ?? []
    last = last.slice(0, Number(shared)) + rest
    if (last !== '')
      words.set(last, {
        count: Number(count),
        parts:
          joint === undefined
            ? null
            : [last.slice(0, Number(joint) + (CHANGED.get(changed) ?? 0)), last.slice(Number(joint))],
        base: kept === undefined ? last : last.slice(0, Number(kept)) + ending,
      })
  }
  return words
}
