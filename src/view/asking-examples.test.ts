/** The ways to ask, each with an example of the archive's own. */
import { expect, test } from 'vitest'
import type { MeetingEntry } from '../archive/catalogue.ts'
import { askingExamples } from './asking-examples.ts'

const meeting = (number: string, title: string, more: object = {}): MeetingEntry =>
  ({
    date: '2024-11-28',
    body: { name: 'Tekniska nämnden', shortName: null },
    path: '',
    paragrafer: [
      {
        id: `p${number}`,
        number,
        numberFrom: 'source',
        label: `§ ${number}`,
        name: `§ ${number}`,
        title,
        dnr: ['TN 571-2024'],
        types: ['medel'],
        parent: null,
        outcome: { tone: 'own', short: '', words: '' },
      },
    ],
    ...more,
  }) as unknown as MeetingEntry

const shown = (...meetings: MeetingEntry[]): Record<string, string> =>
  Object.fromEntries(askingExamples(meetings).map(({ way, query }) => [way, query]))

test('each way has one', () => {
  expect(
    shown(meeting('12', 'Belysning vid skolgårdar och äldre cykelbanor'), meeting('7', 'Nya bussgator i centrum')),
  ).toEqual({
    word: 'bussgator',
    several: 'bussgator centrum',
    phrase: '"äldre cykelbanor"',
    without: 'bussgator -skolgårdar',
    begins: 'bussga*',
    dnr: 'TN 571-2024',
    paragraf: 'Tekniska nämnden § 12 2024',
    day: '28 november 2024',
  })
})

test('a way that the archive has none of is left out', () => {
  const bare = meeting('12', 'Taxa', { date: '2024-11' })
  expect(shown(bare)).toEqual({ dnr: 'TN 571-2024', paragraf: 'Tekniska nämnden § 12 2024' })
  expect(shown()).toEqual({})
})

test('a body is called as it is for short', () => {
  const own = meeting('12', 'Taxa', { body: { name: 'Tekniska nämnden', shortName: 'TN' }, date: null })
  expect(shown(own)['paragraf']).toBe('TN § 12')
})

test('half a word before a hyphen is no word to ask for', () => {
  const { several } = shown(meeting('12', 'Nya hastighets- och parkeringsregler vid skolgårdar'))
  expect(several).toBe('parkeringsregler skolgårdar')
})
