/**
 * The words of the corpus as the browser gets them: cut into files by how words begin, sorted, each word written as
 * what it shares with the one before and what is new, with its compound's joint. Packing and unpacking, and the
 * questions asked of the files that a query has fetched.
 */
import { corrections } from '../query/spelling.ts'
import { PARTICLE_WORDS, STOP_WORDS } from '../../swedish/stopwords.ts'
import { fold, indefinite, stem, wordsOfHead } from '../../swedish/stem.ts'
import type { Analysis } from './analysis.ts'
import { firstFrom } from './sorted.ts'
import type { WordTable } from './word-table.ts'

export interface Word {
  /** Records that hold it; 0 for what is only a part of compounds ("hyr"). */
  count: number
  /** The two halves of a compound; null for what is none. */
  parts: readonly [string, string] | null
  /** The word that it is an inflection of, and is indexed as. */
  base: string
}

export type Words = ReadonlyMap<string, Word>

/** The words that are written, and the parts of compounds, which can be searched as well. */
export function wordsOfIndex({ vocabulary, split, baseOf, partBaseOf }: Analysis): Map<string, Word> {
  const words = new Map<string, Word>()
  for (const [word, count] of vocabulary) {
    const [head, tail] = split(word)
    words.set(word, {
      count,
      parts: head !== undefined && tail !== undefined ? [head, tail] : null,
      base: baseOf(word),
    })
  }
  for (const word of vocabulary.keys())
    for (const part of split(word))
      if (!words.has(part)) words.set(part, { count: 0, parts: null, base: partBaseOf(part) })
  return words
}

/** Words a file at most, unless three letters are not enough to tell them apart. */
const PER_FILE = 900
const LONGEST_BEGINNING = 3

/** Beginnings that divide the words into files: "a", "b", "fa", "fb", "för" … */
export function beginningsOf(words: Iterable<string>): string[] {
  const divide = (list: readonly string[], length: number): string[] => {
    const groups = new Map<string, string[]>()
    for (const word of list) {
      const beginning = word.slice(0, length)
      const group = groups.get(beginning)
      if (group) group.push(word)
      else groups.set(beginning, [word])
    }
    return [...groups].flatMap(([beginning, group]) => {
      // A word that is all beginning keeps its own file.
      const longer = group.filter((word) => word.length > length)
      if (group.length <= PER_FILE || length === LONGEST_BEGINNING || longer.length === 0) return [beginning]
      return [...(longer.length < group.length ? [beginning] : []), ...divide(longer, length + 1)]
    })
  }
  return divide([...words].map(fold), 1).sort(compare)
}

/** Which file a word is in; null when the index holds no word that begins so. */
export function beginningOf(word: string, beginnings: ReadonlySet<string>): string | null {
  const folded = fold(word)
  return [3, 2, 1].map((length) => folded.slice(0, length)).find((start) => beginnings.has(start)) ?? null
}

/**
 * @example pack(new Map([['vård', { count: 9, parts: null }], ['vårdkö', { count: 1, parts: ['vård', 'kö'] }]])) // =>
 * '0vård|9 4kö:4'
 */
export function pack(words: Words): string {
  let last = ''
  return [...words]
    .sort((a, b) => compare(a[0], b[0]))
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
export function unpack(packed: string): Map<string, Word> {
  const words = new Map<string, Word>()
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

/**
 * What is known of words, as far as the files of a query say. A base is a word without its inflection, as the index has
 * it.
 */
export interface Lexicon {
  /**
   * The bases of a word that somebody has written in some inflection; without its dots where it is written only with
   * them.
   */
  bases: (word: string) => string[]
  /** The two halves of a written compound, as bases; [] for what is none. */
  halves: (word: string) => string[]
  /** The fewest words that an unwritten compound can be cut into, each with the bases it may be; [] where it cannot. */
  cut: (word: string) => Piece[]
  /** An unwritten word parted in every place, whether its halves are known or not. */
  halved: (word: string) => Half[]
  /**
   * Bases of words that are near it: the verb of a noun, the noun of a verb, what shares its stem, or most of its
   * letters.
   */
  kin: (word: string) => string[]
  /** Whether some word begins so, and is longer. */
  begins: (start: string) => boolean
  /** What it may have been meant to be, likeliest first. */
  meant: (word: string) => string[]
  /** Records that hold the word as it is written. */
  count: (word: string) => number
  /** Records that hold it in any inflection, at most. */
  records: (word: string) => number
}

interface Piece {
  /** As it stands in the compound. */
  word: string
  bases: string[]
}

interface Half {
  head: Piece
  tail: Piece
}

const isPart = (piece: string): boolean => !STOP_WORDS.has(piece) && !PARTICLE_WORDS.has(piece)

const SHORTEST_KIN = 4
/** "städning" is of "städa", not of "stad", whose plural has the same stem. */
const LEAST_SHARED = 3
/** A word of so few records is helped by others of its root. */
const FEW_RECORDS = 10
const SHORTEST_PIECE = 3
/** Shorter words that are often part of a compound. */
const SHORT_PIECES: ReadonlySet<string> = new Set(['bi', 'by', 'el', 'is', 'it', 'ko', 'va', 'ö', 'öl'])
/**
 * Words that share so many letters, and so great a share of them, are often of one root: "gängkriminell",
 * "gängkriminalitet".
 */
const ROOT = { letters: 7, share: 0.7 }

/** @param tables Of the files that a query has fetched: what it does not know another file may. */
export function lexiconOf(tables: readonly WordTable[]): Lexicon {
  const first = <T>(ask: (table: WordTable) => T | undefined): T | undefined => {
    for (const table of tables) {
      const found = ask(table)
      if (found !== undefined) return found
    }
    return undefined
  }
  const wordOf = (word: string): Word | undefined => first(({ words }) => words.get(word))
  const ofStem = (own: string): string[] => unique(tables.flatMap(({ byStem }) => byStem.get(own) ?? NO_BASES))
  const ofFolded = (own: string): string[] => unique(tables.flatMap(({ byFolded }) => byFolded.get(own) ?? NO_BASES))
  const recordsOf = (bases: readonly string[]): number =>
    bases.reduce((sum, base) => tables.reduce((all, { records }) => all + (records.get(base) ?? 0), sum), 0)
  const written = (word: string): string[] => {
    const own = wordOf(word)?.base
    if (own !== undefined) return [own]
    return tables.some(({ records }) => records.has(word)) ? [word] : []
  }
  const inflected = (word: string): string[] => {
    const definite = indefinite(word).flatMap(written)
    if (definite.length > 0) return unique(definite)
    const stems = [stem(word), ...indefinite(word).map(stem)].filter((own) => own.length >= SHORTEST_PIECE)
    return unique(stems.flatMap(ofStem))
  }
  const basesOf = (word: string): string[] => {
    if (/\d/.test(word)) return [word]
    const own = written(word)
    if (own.length > 0) return own
    const forms = inflected(word)
    if (forms.length > 0 || /[åäöé]/.test(word)) return forms
    return unique([word, stem(word)].flatMap(ofFolded))
  }
  /** "städ" is "städa", and not "stad", whose plural has its stem. */
  const asHead = (head: string): string[] => {
    const own = unique(wordsOfHead(head).flatMap(written))
    return own.length > 0 ? own : ofStem(head)
  }
  const cut = (word: string): Piece[] => cutOf(word, asHead, basesOf)
  const halved = (word: string): Half[] =>
    possibleEnds(word).flatMap((tail) => {
      const head = word.slice(0, -tail.length)
      return isPart(head) && isPart(tail)
        ? { head: { word: head, bases: asHead(head) }, tail: { word: tail, bases: written(tail) } }
        : []
    })
  return {
    bases: basesOf,
    halves: (asked) => {
      // Of a word that is written only in other forms, one of these tells.
      const compound = (base: string): readonly string[] | string => first(({ compounds }) => compounds.get(base)) ?? []
      const word = wordOf(asked) === undefined ? (basesOf(asked).flatMap(compound)[0] ?? asked) : asked
      const own = wordOf(word)
      if (own?.parts == null) return []
      const [head, tail] = own.parts
      // The head begins as the word does and is in the same file; the tail's inflection is the word's.
      const joint = word.length - tail.length
      const bare = own.base.startsWith(word.slice(0, joint)) ? own.base.slice(joint) : tail
      return [wordOf(head)?.base ?? head, bare]
    },
    cut,
    halved,
    kin: (word) => {
      const own = new Set(basesOf(word))
      const near = [...kinStems(word), stem(word)]
        .filter((kin) => kin.length >= SHORTEST_KIN)
        .flatMap(ofStem)
        .filter((base) => base.startsWith(word.slice(0, LEAST_SHARED)))
      const isRare = recordsOf([...own]) < FEW_RECORDS
      const rooted = isRare ? tables.flatMap(({ sorted }) => sharingRoot(word, sorted)).flatMap(written) : []
      return unique([...near, ...rooted]).filter((base) => !own.has(base) && !STOP_WORDS.has(base))
    },
    begins: (start) => tables.some(({ sorted }) => goesOn(start, sorted)),
    meant: (word) =>
      corrections(
        word,
        tables.flatMap(({ meant }) => meant),
      ),
    count: (word) => wordOf(word)?.count ?? 0,
    records: (word) => recordsOf(basesOf(word)),
  }
}

const NO_BASES: readonly string[] = []

/** Whether a word begins so, and is longer. */
function goesOn(start: string, sorted: readonly string[]): boolean {
  const at = firstFrom(sorted, start)
  return [sorted[at], sorted[at + 1]].some((found) => found !== undefined && found !== start && found.startsWith(start))
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]

/** A word cut into the fewest known pieces; of equally many the cut whose shortest piece is longest. */
function cutOf(word: string, asHead: (piece: string) => string[], asWord: (piece: string) => string[]): Piece[] {
  interface Cut {
    pieces: Piece[]
    shortest: number
  }
  /** What a piece may be where it stands; [] where it is none. */
  const basesAt = (start: number, end: number): string[] => {
    const [piece, isLast] = [word.slice(start, end), end === word.length]
    if (piece.length < SHORTEST_PIECE && !SHORT_PIECES.has(piece)) return []
    if ((start === 0 && isLast) || STOP_WORDS.has(piece) || (!isLast && PARTICLE_WORDS.has(piece))) return []
    return isLast ? asWord(piece) : asHead(piece)
  }
  const isBetter = (here: Cut, best: Cut | null): boolean =>
    best === null ||
    here.pieces.length < best.pieces.length ||
    (here.pieces.length === best.pieces.length && here.shortest > best.shortest)
  /** The best cut of what stands before each place. */
  const upTo: (Cut | null)[] = [{ pieces: [], shortest: Infinity }]
  for (let end = 1; end <= word.length; end++) {
    let best: Cut | null = null
    for (let start = 0; start < end; start++) {
      const before = upTo[start]
      const bases = before ? basesAt(start, end) : []
      if (!before || bases.length === 0) continue
      const pieces = [...before.pieces, { word: word.slice(start, end), bases }]
      const here: Cut = { pieces, shortest: Math.min(before.shortest, end - start) }
      if (isBetter(here, best)) best = here
    }
    upTo[end] = best
  }
  return upTo[word.length]?.pieces ?? []
}

/** Words that begin as it does for most of its length. */
function sharingRoot(word: string, sorted: readonly string[]): string[] {
  const root = word.slice(0, Math.max(ROOT.letters, Math.ceil(word.length * ROOT.share)))
  if (root.length >= word.length) return []
  const found: string[] = []
  for (let at = firstFrom(sorted, root); sorted[at]?.startsWith(root) === true; at++) found.push(sorted[at] as string)
  return found
}

// "uppräkning", "rekommendationerna", "rekommenderas"
const NOUN_OF_VERB = /^(.{3,}?[^n])(n?)ing(ar|en|arna|ens|arnas|s)?$/
const NOUN_OF_ERA = /^(.{3,})ation(?:en|er|erna|ens|ers|s)?$/
const VERB_OF_ATION = /^(.{3,})er(?:a|ar|as|at|ats|ad|ade|ades)$/

/** What verbs make nouns with: "höja" and "höjning", "parkera" and "parkering", "bygga" and "byggnation". */
const NOUN_ENDINGS = ['ning', 'ing', 'nation']

/** And those in -era: "demonstrera" and "demonstration", "demonstrant". */
const OF_ERA = ['ation', 'ant']

/** Stems of what the word is made of or makes. */
function kinStems(word: string): string[] {
  const [, noun, n = ''] = NOUN_OF_VERB.exec(word) ?? []
  if (noun !== undefined) return [...new Set([noun + n, noun])].filter((own) => own.length >= SHORTEST_KIN)
  const era = NOUN_OF_ERA.exec(word)?.[1]
  if (era !== undefined) return [`${era}er`]
  const ation = VERB_OF_ATION.exec(word)?.[1]
  const verb = stem(word)
  const nouns = NOUN_ENDINGS.map((ending) => stem(verb + ending))
  return ation === undefined ? nouns : [...OF_ERA.map((ending) => stem(ation + ending)), ...nouns]
}

/** The words that a later part of an unknown compound may be, whose files must be at hand to tell. */
export function possibleEnds(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PIECE + 1) }, (_, at) =>
    word.slice(SHORTEST_PIECE + at),
  )
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
