/** A generated archive, some of whose meetings are taken away: each is found missing, and nothing else. */
import { beforeAll, expect, test } from 'vitest'
import { corpusOf } from '../scripts/lib/corpus/meetings.ts'
import { randomOf } from '../scripts/lib/corpus/random.ts'
import { gapsOf, type Numbered } from '../src/across/gaps/find.ts'
import { numbersIn } from '../src/across/gaps/numbers.ts'
import { convert, gather, type KnownOrgan } from '../src/converter/index.ts'

/** Eight bodies of seven meetings a year. */
const COUNT = 56
const TAKEN = 4
const STOCK = { heads: ['skol', 'kultur', 'trafik', 'vatten'], tails: ['plan', 'taxa', 'frågor', 'program'] }

let bodies: Map<string, Numbered[]>

beforeAll(async () => {
  const corpus = corpusOf(COUNT, STOCK)
  // Two that count through the year, and one that begins again.
  const asked = [0, 1, 4].map((at) => corpus.bodies[at]?.slug ?? '')
  const texts = new Map<string, Uint8Array>()
  for (const { name, text, sidecar } of corpus.files) {
    if (!asked.some((slug) => name.includes(`/${slug}-`))) continue
    texts.set(`${name}.txt`, new TextEncoder().encode(text))
    if (sidecar !== null) texts.set(`${name}.md`, new TextEncoder().encode(sidecar))
  }
  const known = corpus.bodies.map(({ slug, name, organisation }): KnownOrgan => ({
    ...{ slug, name, organisation, shortName: null, aliases: [], about: null, contact: null, draft: false },
    overklagande: 'okant',
  }))
  const read = (name: string): Uint8Array => texts.get(name) ?? new Uint8Array()
  const met: (Numbered & { organ: string })[] = []
  for (const source of gather([...texts.keys()].sort(), read).sources) {
    const made = await convert({ ...source, bytes: read(source.name) }, known)
    if (made.outcome === 'failed') throw new Error(`${source.name}: ${made.messages[0]?.reason ?? ''}`)
    const { identity, draft } = made.stages
    const numbers = numbersIn(draft.paragrafer.map(({ id }) => id))
    met.push({
      id: source.name,
      organ: identity.organ.slug,
      date: identity.date,
      numbers,
      isPart: false,
      withdrawn: false,
    })
  }
  bodies = Map.groupBy(met, ({ organ }) => organ)
}, 120_000)

test('bodies that begin again at each meeting are told from those that count through the year', () => {
  const reasons = [...bodies.values()].map((own) => gapsOf(own).because)
  expect(Map.groupBy(reasons, (because) => because).get(null)).toHaveLength(2)
  expect(reasons.filter((because) => because === 'each-meeting')).toHaveLength(1)
  expect([...bodies.values()].flatMap((own) => gapsOf(own).gaps)).toEqual([])
})

test('what is taken away is found, and nothing else', () => {
  const counting = [...bodies.values()].filter((own) => gapsOf(own).because === null)
  const random = randomOf(20_261_126)
  const gone = new Set<Numbered>()
  while (gone.size < TAKEN) gone.add(random.pick(random.pick(counting).slice(1, -1)))
  const missing = [...gone].flatMap(({ numbers }) => numbers)
  const found = [...bodies.values()].flatMap((own) => gapsOf(own.filter((one) => !gone.has(one))).gaps)
  expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(missing.length)
  for (const { from, to } of found)
    expect(
      [...gone].some(({ numbers }) => numbers[0] === from) && [...gone].some(({ numbers }) => numbers.at(-1) === to),
    ).toBe(true)
})
