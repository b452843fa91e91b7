/**
 * What Pagefind indexes of each record (`search/query/token.ts`): a token for each word of the title and of the text,
 * in their places, and after them what is searched without standing there – parts of compounds, the diary number, sums,
 * what was decided. What a word is hangs on those of the whole archive (`readings.ts`); worked out once a word, and by
 * numbers.
 */
import { token, type Field } from '../query/token.ts'
import { interner, GrowingNumbers, type NumberLists, type Interner } from './interning.ts'
import type { ArchivePart } from './part.ts'
import type { ReadWord } from './readings.ts'
import { completed } from '../../swedish/words/elided.ts'
import { chunkOf, wordsIn } from './stated.ts'
import { remembered } from '../../swedish/lines/remembered.ts'

export interface Tokens {
  /** Each once; several with hyphens between stand in one place. */
  all: string[]
  /** Of each record of the part, in its order. */
  lists: NumberLists
}

/** A place of its own, with nothing in it to find. */
const NO_WORD = '-'

/** What stands between white space, by numbers of the part. */
interface Known {
  /** Its token in a title and in a text. */
  title: number
  content: number
  /** Numbers of its words' bases, and of the parts of those that are compounds. */
  bases: readonly number[]
  parts: readonly Half[]
}

/** A part of a compound: its base, and its token in a title and in a text. */
interface Half {
  base: number
  title: number
  content: number
}

/** A word as it is read: its base, by itself and by its number, and that one's tokens in a title and in a text. */
interface Word {
  name: string
  base: number
  title: string
  content: string
  parts: readonly Half[]
}

/** @param read What the whole archive says of a word. @returns Of a part, by its own numbers of tokens. */
export function tokensOf({ chunks, words, ...part }: ArchivePart, read: ReadWord): Tokens {
  const [tokens, bases] = [interner(), interner()]
  const known = chunks.map(reader(read, tokens, bases))
  const said = {
    named: words.map((word) => tokens.of(token(read(word).base, 'said'))),
    apart: words.map((word) => tokens.of(token(word, 'said'))),
  }
  const [from, ids] = [new GrowingNumbers(), new GrowingNumbers()]
  const once = onceOf(ids, { bases: bases.all.length, tokens: tokens.all.length })
  for (let record = 0; record < part.title.from.length - 1; record++) {
    from.push(ids.length)
    for (const where of ['title', 'content'] as const)
      for (const id of listOf(part[where], record)) ids.push((known[id] as Known)[where])
    for (const where of ['title', 'content'] as const) {
      const list = listOf(part[where], record)
      once.start()
      for (const id of list) for (const base of (known[id] as Known).bases) once.say(base)
      for (const id of list)
        for (const half of (known[id] as Known).parts) if (!once.isSaid(half.base)) once.push(half[where])
    }
    once.start()
    for (const where of ['named', 'apart'] as const)
      for (const id of listOf(part[where], record)) once.push(said[where][id] as number)
  }
  from.push(ids.length)
  return { all: tokens.all, lists: { from: from.all, ids: ids.all } }
}

function listOf({ from, ids }: NumberLists, record: number): Uint32Array {
  return ids.subarray(from[record], from[record + 1])
}

/** Reads a chunk; each word and each part of one once. */
function reader(read: ReadWord, tokens: Interner, bases: Interner): (chunk: string) => Known {
  const halfOf = (title: Field) =>
    remembered((base: string): Half => {
      const of = (field: Field): number => tokens.of(token(base, field))
      return { base: bases.of(base), title: of(title), content: of('textPart') }
    })
  const [lastOf, firstOf] = [halfOf('titleEnd'), halfOf('titlePart')]
  const wordOf = remembered((word: string): Word => {
    const { base, parts } = read(word)
    return {
      ...{ name: base, base: bases.of(base), title: token(base, 'title'), content: token(base, 'text') },
      parts: parts.map((own, at) => (at === 1 ? lastOf(own.base) : firstOf(own.base))),
    }
  })
  const split = (word: string): string[] => read(word).parts.map(({ part }) => part)
  return (chunk) => {
    const { text, isInName, elided } = chunkOf(chunk)
    const whole = elided && completed(elided, split)
    const own = [...wordsIn(text), ...(whole === null ? [] : [whole])].map(wordOf)
    const of = (where: 'title' | 'content'): number => {
      const all = own.map((word) => (isInName ? token(word.name, 'name') : word[where]))
      return tokens.of(all.length === 0 ? NO_WORD : all.join('-'))
    }
    return {
      ...{ title: of('title'), content: of('content') },
      ...{ bases: own.map(({ base }) => base), parts: own.flatMap(({ parts }) => parts) },
    }
  }
}

/**
 * What a record has said, and been given, in this round: marked with the round, so that nothing is emptied between two.
 */
function onceOf(
  ids: GrowingNumbers,
  most: { bases: number; tokens: number },
): {
  start: () => void
  say: (base: number) => void
  isSaid: (base: number) => boolean
  push: (token: number) => void
} {
  let round = 0
  const [said, given] = [new Uint32Array(most.bases), new Uint32Array(most.tokens)]
  return {
    start: () => {
      round++
    },
    say: (base) => {
      said[base] = round
    },
    isSaid: (base) => said[base] === round,
    push: (token) => {
      if (given[token] === round) return
      given[token] = round
      ids.push(token)
    },
  }
}
