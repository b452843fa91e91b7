/**
 * What the index holds of each word of a query: a plan and the index in, postings out; and of a record that is about to
 * be shown, which of its words they are.
 */
import { placesOfSum } from '../../swedish/numbers/money.ts'
import { placesOfSigned } from '../../swedish/words/signed-names.ts'
import { SLIGHT_WORDS } from '../../swedish/words/slight.ts'
import { wordsOf } from '../../swedish/words/stem.ts'
import { everyForm } from '../query/excerpt.ts'
import { lowerWords } from '../query/shown-words.ts'
import { baseOf, type Plan, type Term } from '../query/plan.ts'
import { holdsWhole, type Occurrence, type Postings, type TermAnswer } from '../query/answer.ts'
import { FIELD_NAMES, spelt, token } from '../query/token.ts'
import { remembering } from './files.ts'
import type { Pagefind } from './pagefind.ts'

/** Everything the index holds of some bases, put together. */
export type PostingsOf = (bases: readonly string[]) => Promise<Postings>

/** What can be asked of an index. */
export interface IndexLookup {
  /** Each record with the first place of a word in its title and in its text. */
  of: PostingsOf
  /** With every place: for words that must stand in a row. */
  everywhere: PostingsOf
  /** Words that begin so. */
  begun: (start: string) => Promise<Postings>
}

export interface AnsweredQuery {
  plan: Plan
  answers: readonly TermAnswer[]
}

/** Bases that are remembered from one key to the next; a common word takes some hundred kB. */
const MOST_REMEMBERED = 100

/** Each base is asked once, and not again at the next key. */
export function lookupOf({ of, everyPlace, begun }: Pagefind): IndexLookup {
  const [first, every] = [asking(of), asking(everyPlace)]
  const things = remembering(MOST_REMEMBERED)
  /** A base, or a thing of several words with a plus between. */
  const one = (base: string): Promise<Postings> =>
    base.includes('+') ? things(base, () => together(base.split('+').map(every))) : first(base)
  return {
    of: async (bases) => merged(await Promise.all(bases.map(one))),
    everywhere: async (bases) => merged(await Promise.all(bases.map(every))),
    begun: async (start) =>
      new Map(
        (await begun(spelt(start))).map(({ record, places }) => [
          record,
          { fields: new Set(['text']), title: [], text: places },
        ]),
      ),
  }
}

/** A base in all fields. */
function asking(ask: Pagefind['of']): (base: string) => Promise<Postings> {
  const remembered = remembering(MOST_REMEMBERED)
  const held = async (base: string): Promise<Postings> => {
    const postings = new Map<number, Occurrence>()
    const found = await Promise.all(FIELD_NAMES.map((field) => ask(token(base, field))))
    for (const [at, field] of FIELD_NAMES.entries())
      for (const { record, places } of found[at] ?? []) {
        const own = postings.get(record) ?? { fields: new Set(), title: [], text: [] }
        own.fields.add(field)
        if (field === 'title') own.title.push(...places)
        else if (field === 'text' || field === 'name') own.text.push(...places)
        postings.set(record, own)
      }
    return postings
  }
  return (base) => remembered(base, () => held(base))
}

/** Words of one thing may have a few others between them: "vård- och omsorgsboende". */
const APART = 3

/** Records that hold all the words near one another, with the places of the last. */
async function together(words: readonly Promise<Postings>[]): Promise<Postings> {
  const all = await Promise.all(words)
  const last = all.at(-1) ?? new Map<number, Occurrence>()
  const before = all.slice(0, -1)
  const near = (record: number, of: 'title' | 'text', places: readonly number[]): number[] =>
    places.filter((at) =>
      before.every((own) => own.get(record)?.[of].some((other) => Math.abs(at - other) <= APART) === true),
    )
  return new Map(
    [...last].flatMap(([record, { title, text }]): [number, Occurrence][] => {
      const held = { title: near(record, 'title', title), text: near(record, 'text', text) }
      const fields = (['title', 'text'] as const).filter((of) => held[of].length > 0)
      return fields.length === 0 ? [] : [[record, { fields: new Set(fields), ...held }]]
    }),
  )
}

function merged(all: readonly Postings[]): Postings {
  const [only] = all
  if (only !== undefined && all.length === 1) return only
  const postings = new Map<number, Occurrence>()
  for (const own of all)
    for (const [record, { fields, title, text }] of own) {
      const held = postings.get(record)
      if (held === undefined) postings.set(record, { fields: new Set(fields), title: [...title], text: [...text] })
      else {
        for (const field of fields) held.fields.add(field)
        held.title.push(...title)
        held.text.push(...text)
      }
    }
  return postings
}

/** A noun where its verb stands, or a verb where its noun does, is the same matter in other words. */
const KIN = 0.5
/** Another word in its stead: what authorities call it, what a thesaurus has. */
const NEAR = 0.8
const FAR = 0.35
/** What only begins as what was typed. */
const BEGUN = 0.5

/** Asks the index, and remembers. @throws Where a file of the index cannot be fetched. */
export async function answerTo(term: Term, { of: postings, begun }: IndexLookup): Promise<TermAnswer> {
  const { typed, place, bases, pieces, kin, others, start } = term
  const instead = async (list: readonly string[], weight: number): Promise<TermAnswer['instead']> =>
    list.length === 0 ? [] : [{ postings: await postings(list), weight }]
  return {
    place,
    isSlight: SLIGHT_WORDS.has(typed),
    whole: await postings(bases),
    pieces: await Promise.all(pieces.map(postings)),
    isWritten: bases.length > 0,
    instead: [
      ...(await instead(kin, KIN)),
      // Each by itself: the rarest of them says most exactly what was asked.
      ...(await Promise.all(
        others.near.map(async (own) => ({ postings: await postings([baseOf(own)]), weight: NEAR })),
      )),
      ...(await instead(others.far.map(baseOf), FAR)),
      ...(start === null ? [] : [{ postings: await begun(start), weight: BEGUN }]),
    ],
  }
}

/** Records that hold the words next to one another, in title or text. */
export async function inRow(words: readonly (readonly string[])[], postings: PostingsOf): Promise<Set<number>> {
  const [first, ...rest] = await Promise.all(words.map(postings))
  const found = [...(first ?? [])].filter(([record, held]) =>
    (['title', 'text'] as const).some((of) =>
      held[of].some((at) => rest.every((own, more) => own.get(record)?.[of].includes(at + more + 1) === true)),
    ),
  )
  return new Set(found.map(([record]) => record))
}

/** The words of the query, as typed, that a record does not hold whole. */
export function missingIn(record: number, { plan, answers }: AnsweredQuery): string[] {
  return plan.terms.flatMap(({ typed }, at) => {
    const held = answers[at]?.whole.get(record)
    const isHeld = held !== undefined && holdsWhole(held)
    return isHeld ? [] : [typed]
  })
}

/**
 * Where a record's title and text show the words asked, counted in words between white space of each; one entry a word
 * asked.
 */
export function placesIn(
  record: number,
  title: string,
  content: string,
  { plan, answers }: AnsweredQuery,
): { title: number[]; text: number[] }[] {
  const before = title.split(/\s+/).filter(Boolean).length
  return plan.terms.flatMap((term, at) => {
    const answer = answers[at]
    if (answer === undefined) return []
    if (term.kronor !== undefined)
      return [{ title: placesOfSum(title, term.kronor), text: placesOfSum(content, term.kronor) }]
    if (term.signed !== undefined)
      return [{ title: placesOfSigned(title, term.signed), text: placesOfSigned(content, term.signed) }]
    const of = (held: Occurrence | undefined): { title: number[]; text: number[] } => {
      const all = held === undefined ? [] : [...held.title, ...held.text]
      return {
        title: everyForm(
          title,
          all.filter((own) => own < before),
        ),
        text: everyForm(
          content,
          all.filter((own) => own >= before).map((own) => own - before),
        ),
      }
    }
    const own = of(answer.whole.get(record))
    const shown = own.title.length + own.text.length
    if (shown > 0) return [own]
    const instead = [...answer.pieces, ...answer.instead.map(({ postings }) => postings)].map((postings) =>
      of(postings.get(record)),
    )
    const bases = [...term.bases, ...term.pieces.flat(), ...term.others.near.map(baseOf)]
    return [...instead, { title: partsIn(title, bases), text: partsIn(content, bases) }]
  })
}

const LEAST_PART = 3

/** Words that begin or end as one of the bases does. */
function partsIn(text: string, bases: readonly string[]): number[] {
  const starts = bases.map((base) => base.replace(/[aeo]$/, '')).filter((start) => start.length >= LEAST_PART)
  const has = (word: string): boolean =>
    starts.some((start) => word.startsWith(start) || word.lastIndexOf(start) >= LEAST_PART)
  const holds = (run: string): boolean => starts.some((start) => run.includes(start)) && wordsOf(run).some(has)
  return lowerWords(text).flatMap((run, at) => (holds(run) ? [at] : []))
}
