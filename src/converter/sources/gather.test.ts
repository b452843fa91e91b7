/** A folder as sources: what lies beside each, what is covered in all of them, and what stops one before it is read. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { gather, type Gathered } from './gather.ts'

const gathered = (files: Readonly<Record<string, string | Uint8Array>>): Gathered =>
  gather(Object.keys(files), (name) => {
    const held = files[name] ?? ''
    return typeof held === 'string' ? new TextEncoder().encode(held) : held
  })
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const MASK = '---\nmask: [{text: Kim Provsson, because: Privatperson.}]\n---\n'
const BROKEN = '---\nmask: [\n---\n'
const FACTS = '---\nplace: {value: Ekby, because: Rad 7.}\n---\n'
const MINUTES = '# Protokoll\n\n§ 1 Val\n'
/** Bytes of no text at all, as of a picture that someone named wrongly. */
const NO_TEXT = Uint8Array.of(0, 1, 2, 3, 0, 5, 6, 7, 0)

test('sources come in the order of their names, each with the text of its sidecar', () => {
  expect(gathered({ 'b.txt': 'B', 'b.txt.md': FACTS, 'a.txt': 'A', 'c.md': MINUTES })).toEqual({
    sources: [
      { name: 'a.txt', sidecar: null },
      { name: 'b.txt', sidecarName: 'b.txt.md', sidecar: FACTS },
      { name: 'c.md', sidecar: null },
    ],
    faults: [],
    masks: [],
  })
})

test('what is to be covered everywhere is asked of every source, and of none where there is no list', () => {
  const { sources, faults, masks } = gathered({ 'a.txt': 'A', 'b.txt': 'B', 'maskera.md': MASK })
  expect(masks).toEqual(['Kim Provsson'])
  expect(faults).toEqual([])
  expect(sources).toEqual([
    { name: 'a.txt', sidecar: null, masks: ['Kim Provsson'] },
    { name: 'b.txt', sidecar: null, masks: ['Kim Provsson'] },
  ])
})

test('a list that cannot be read stops every source, and is told of with its line', () => {
  const { sources, faults, masks } = gathered({ 'a.txt': 'A', 'a.txt.md': FACTS, 'maskera.md': 'mask:\n' })
  expect(masks).toEqual([])
  expect(sources.map(({ name, refused }) => [name, refused?.ruleId, refused?.found, refused?.reason])).toEqual([
    [
      'a.txt',
      'sidecar-unread',
      'maskera.md',
      'Unexpected sidecar maskera.md that cannot be read and may be meant for this source',
    ],
  ])
  expect(faults).toEqual([
    {
      name: 'maskera.md',
      sha256: sha256('mask:\n'),
      asks: true,
      message: expect.objectContaining({
        ruleId: 'sidecar-unread',
        severity: 'error',
        line: 1,
        reason: 'Unexpected file without front matter, expected "mask:" between two lines of ---',
        note: 'correct it; until then nothing is converted, since what is to be covered is not known',
        expected: 'mask: mellan två rader med ---',
      }) as unknown,
    },
  ])
})

test('a list that is no text stops every source too', () => {
  const { sources, faults } = gathered({ 'a.txt': 'A', 'maskera.md': NO_TEXT })
  expect(sources[0]?.refused?.ruleId).toBe('sidecar-unread')
  expect(faults.map(({ name, asks }) => [name, asks])).toEqual([['maskera.md', true]])
})

test('two lists are one too many: neither is used', () => {
  const { sources, faults, masks } = gathered({ 'a.txt': 'A', 'maskera.md': MASK, 'maskera.txt': MASK })
  expect(masks).toEqual([])
  expect(sources.map(({ name, refused }) => [name, refused?.ruleId, refused?.found])).toEqual([
    ['a.txt', 'sidecar-unread', 'maskera.md'],
  ])
  expect(
    faults.map(({ message: { line, reason, note, found, expected } }) => [line, reason, note, found, expected]),
  ).toEqual([
    [
      null,
      'Unexpected second list of masks, maskera.txt beside maskera.md',
      'expected one, maskera.md; put what they say into one file',
      'både maskera.md och maskera.txt',
      'en lista, maskera.md',
    ],
  ])
})

test('two sidecars of one source stop it, and it alone', () => {
  const { sources } = gathered({ 'a.txt': 'A', 'a.md': FACTS, 'a.txt.md': FACTS, 'b.txt': 'B' })
  const [first, second] = sources
  expect(second).toEqual({ name: 'b.txt', sidecar: null })
  expect(first).toMatchObject({ name: 'a.txt', sidecar: null })
  const [one, other] = [first?.sidecarName ?? '', first?.sidecarName === 'a.md' ? 'a.txt.md' : 'a.md']
  expect(['a.md', 'a.txt.md']).toContain(one)
  expect(first?.refused).toMatchObject({
    ruleId: 'sidecar',
    line: null,
    reason: `Unexpected second sidecar, ${other} beside ${one}`,
    note: 'expected one; put what they say into one file',
    found: `både ${one} och ${other}`,
    expected: 'en sidofil',
  })
})

test('a sidecar that is no text stops its source', () => {
  const [first, second] = gathered({ 'a.txt': 'A', 'a.txt.md': NO_TEXT, 'b.txt': 'B' }).sources
  expect(second).toEqual({ name: 'b.txt', sidecar: null })
  expect(first).toMatchObject({ name: 'a.txt', sidecarName: 'a.txt.md', sidecar: null })
  expect(first?.refused).toMatchObject({ ruleId: 'sidecar', found: 'a.txt.md, som inte går att läsa som text' })
  expect(first?.refused?.reason).toMatch(/, in the sidecar a\.txt\.md$/)
})

test('a sidecar that lost its source is told of, and its words are asked of every source', () => {
  const { sources, faults } = gathered({ 'mars.txt': 'A', 'x/april.txt': 'B', 'x/mras.txt.md': MASK })
  const guards = [{ sidecar: 'x/mras.txt.md', words: ['Kim Provsson'] }]
  expect(sources).toEqual([
    { name: 'mars.txt', sidecar: null, guards },
    { name: 'x/april.txt', sidecar: null, guards },
  ])
  expect(faults).toMatchObject([
    { name: 'x/mras.txt.md', sha256: sha256(MASK), asks: true, message: { ruleId: 'sidecar-orphan', line: null } },
  ])
})

test('one that asks for nothing to be covered guards nothing', () => {
  const { sources, faults } = gathered({ 'a.txt': 'A', 'quite-another.pdf.md': FACTS })
  expect(sources).toEqual([{ name: 'a.txt', sidecar: null }])
  expect(faults).toMatchObject([{ name: 'quite-another.pdf.md', asks: false }])
  expect(faults[0]?.message).toMatchObject({
    reason: 'Unexpected sidecar without a source, expected the name of its source, with .md after it',
    note: 'rename it; if its source is withdrawn, take away the page that was made of it first, then this',
    expected: 'källans namn, med .md efter',
  })
})

test('the source that it likely belongs to is named', () => {
  const [fault] = gathered({ 'protokoll-mars.txt': 'A', 'protokoll-mrs.txt.md': MASK }).faults
  expect(fault?.message).toMatchObject({
    reason: 'Unexpected sidecar without a source, expected the name of its source, likely protokoll-mars.txt',
    expected: 'källans namn, troligen protokoll-mars.txt',
  })
})

test('it belongs to no source that has a sidecar of its own', () => {
  const [fault] = gathered({ 'mars.txt': 'A', 'mars.txt.md': FACTS, 'mrars.txt.md': MASK, 'maj.txt': 'B' }).faults
  expect(fault?.message.expected).toBe('källans namn, med .md efter')
})

test('one that cannot be read stops the sources of its folder that have no sidecar of their own', () => {
  const { sources, faults } = gathered({
    'a.txt': 'A',
    'x/b.txt': 'B',
    'x/c.txt': 'C',
    'x/c.txt.md': FACTS,
    'x/d.txt.md': BROKEN,
  })
  expect(sources.map(({ name, refused, guards }) => [name, refused?.found, guards])).toEqual([
    ['a.txt', undefined, undefined],
    ['x/b.txt', 'x/d.txt.md', undefined],
    ['x/c.txt', undefined, undefined],
  ])
  expect(faults).toMatchObject([{ name: 'x/d.txt.md', asks: true, message: { ruleId: 'sidecar-orphan' } }])
})

test.each(['facts.txt', 'facts.TEXT', 'facts.yml', 'facts.yaml', 'facts.json', 'facts.markdown', 'x/facts'])(
  'fields under the name %s are no source',
  (name) => {
    const { sources, faults } = gathered({ [name]: MASK })
    expect([sources.map((one) => one.name), faults.map((one) => one.name)]).toEqual([[], [name]])
  },
)

test.each(['facts.html', 'facts.pdf', 'x.y/facts.docx', 'facts.txt.pdf'])(
  'a document %s is a source whatever it says',
  (name) => {
    expect(gathered({ [name]: MASK }).sources.map((one) => one.name)).toEqual([name])
  },
)
