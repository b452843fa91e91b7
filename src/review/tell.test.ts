/** What an editor reads in the terminal: file, line, rule, what was found, what was expected and what to do. */
import { expect, test } from 'vitest'
import { message } from '../model/rules.ts'
import type { Look, Review } from './review.ts'
import { tell, tellNotice } from './tell.ts'

const look = (about: Partial<Look>): Look => ({
  ...message('number-gap', 14, { reason: 'Unexpected § 4 after § 1', note: 'check the source' }),
  page: null,
  words: '§ 4 Övriga frågor',
  ...about,
})
const review = (looks: Look[], outcome: Review['outcome'] = 'unchanged'): Review => ({
  source: 'a.txt',
  sidecar: 'a.md',
  outcome,
  output: null,
  changes: null,
  found: [],
  asText: [],
  look: looks,
  told: [],
  lines: { record: 0, recognised: 0 },
})
const ACT = 'Se efter i källan om en rubrik inte kändes igen.'

test.each<[string, Look, string]>([
  [
    'what was found and expected',
    look({ found: '§ 4 efter § 1', expected: 'nästa nummer' }),
    `in/a.txt:14: varning number-gap: Ett nummer saknas i följden. Hittat: § 4 efter § 1. Väntat: nästa nummer. – ${ACT}`,
  ],
  [
    'the words of the line, where nothing else is said of them',
    look({ page: 2 }),
    `in/a.txt:14 (sida 2): varning number-gap: Ett nummer saknas i följden. Hittat: ”§ 4 Övriga frågor”. – ${ACT}`,
  ],
  [
    'no line, where the whole is concerned',
    look({ ...message('empty', null, { reason: 'x', note: 'y' }), words: null }),
    'in/a.txt: fel empty: Filen är tom. – Exportera den igen.',
  ],
  [
    'the file of the sidecar, where the fault is there',
    look({ ...message('sidecar', 3, { reason: 'x', note: 'y' }), words: null }),
    'in/a.md:3: fel sidecar: Sidofilen har ett fel. – Rätta den och kör convert igen.',
  ],
  [
    'signs that move the cursor spelled out',
    look({ found: 'a\u001b[31m' }),
    `in/a.txt:14: varning number-gap: Ett nummer saknas i följden. Hittat: a\\u{1b}[31m. – ${ACT}`,
  ],
])('a message has %s', (_, said, line) => {
  expect(tell('in', review([said]))).toEqual([line])
})

test('of a document that was refused no words are quoted', () => {
  expect(tell('in', review([look({})], 'failed')).join()).not.toContain('Övriga')
})

test('a long line is quoted by how it begins', () => {
  expect(tell('in', review([look({ words: 'ord '.repeat(100) })]))[0]).toContain(`Hittat: ”${'ord '.repeat(25)}…”.`)
})

test('a file that is no source is told of by its own path', () => {
  const notice = {
    file: 'b/2024.md',
    ...message('source-missing', null, { reason: 'x', note: 'y', expected: 'källan b.txt' }),
  }
  expect(tellNotice('content', notice)).toBe(
    'content/b/2024.md: varning source-missing: Sidans källa finns inte kvar. Väntat: källan b.txt. – Lägg tillbaka källan, eller ta bort sidan om den är tillbakadragen.',
  )
})
