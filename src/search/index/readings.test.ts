import { expect, test } from 'vitest'
import { type WordReading, readingsIn, traced } from './readings.ts'

const parts = ['hyr', 'personal']
const analysis = {
  ...{ vocabulary: new Map<string, number>(), split: (word: string) => (word === 'hyrpersonalen' ? parts : []) },
  ...{ baseOf: (word: string) => word.replace(/en$/, ''), partBaseOf: (part: string) => part.replace('hyr', 'hyra') },
}
const read = readingsIn(analysis)

test('a word is read as its base, and the parts of a compound as theirs', () => {
  expect(read('hyrpersonalen')).toMatchObject({
    base: 'hyrpersonal',
    parts: [
      { part: 'hyr', base: 'hyra' },
      { part: 'personal', base: 'personal' },
    ],
  })
})

test.each<[what: string, change: Partial<typeof analysis>]>([
  ['base', { baseOf: (word) => word }],
  ['split', { split: () => [] }],
  ['order of parts', { split: () => parts.toReversed() }],
  ['base of a part', { partBaseOf: (part) => part }],
])('another %s is said otherwise', (_, change) => {
  expect(readingsIn({ ...analysis, ...change })('hyrpersonalen').said).not.toBe(read('hyrpersonalen').said)
})

test('what has been asked is told, each word once', () => {
  const trace = traced(read)
  const answers: WordReading[] = ['bad', 'badet', 'bad'].map(trace.read)
  expect(answers).toEqual(['bad', 'badet', 'bad'].map(read))
  expect([...trace.asked]).toEqual(['bad', 'badet'])
})
