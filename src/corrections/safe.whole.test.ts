/** What must not be read any more is not read in what stood there before either. */
import { describe, expect, test } from 'vitest'
import { withCauses } from './causes.ts'
import { linesOfCorrections, writeCorrections, type Correction } from './file.ts'
import { after, meetingOf, MINUTES, told } from './minutes.fixture.ts'
import { readsCovered, safeCorrections } from './safe.ts'

const NAME = 'Kim Provsson'
/** Published by Skatteverket for tests. */
const NUMBER = '850709-9805'
const NOBODY = { asked: [], offices: [] }
const KIM = { asked: [NAME], offices: [] }
const D = '2026-12-03'
const J = '2027-01-15'

const mask = `mask: [{ text: ${NAME}, because: Privatperson. }]`
const sum = MINUTES.replace('150 000', '15 000')
const words = (corrections: readonly Correction[]): string => writeCorrections(corrections)

describe('words that a mask covers', () => {
  test('are told as taken away and never shown, where nothing else differs', async () => {
    const corrections = await after({ text: MINUTES, sidecar: mask, covering: KIM })
    expect(told(corrections)).toEqual([`${D} p1 covered`])
    expect(words(corrections)).not.toContain('Provsson')
  })

  test('are covered in what stood there, where other words differ too', async () => {
    const corrections = await after({ text: sum, sidecar: mask, covering: KIM })
    expect(told(corrections)).toEqual([`${D} p1 changed, kept`])
    expect(words(corrections)).not.toContain('Provsson')
    expect(words(corrections)).toContain('[maskerat: av redaktionen]')
    expect(words(corrections)).toContain('150 000')
  })

  test('are covered there also when the mask comes later', async () => {
    const first = await after({ text: sum })
    expect(words(first)).toContain(NAME)
    const later = await after({ text: sum }, { date: J, text: sum, sidecar: mask, covering: KIM })
    expect(told(later)).toEqual([`${D} p1 changed, kept`, `${J} p1 covered`])
    expect(words(later)).not.toContain('Provsson')
  })

  test('hide all that stood there where only the page of today tells of them', async () => {
    const known = await after({ text: sum })
    const today = await meetingOf(sum, mask)
    expect(told(safeCorrections(known, today, NOBODY))).toEqual([`${D} p1 changed`])
    expect(told(safeCorrections(known, await meetingOf(sum), NOBODY))).toEqual([`${D} p1 changed, kept`])
  })
})

test.each([
  [
    'the same words around it',
    'Ansökan från Kim Provsson har kommit in.',
    'Ansökan från [maskerat: av redaktionen] har kommit in.',
    true,
  ],
  ['other words around it', 'Kim Provsson vill bygga.', 'En skrivelse av [maskerat: av redaktionen] i maj.', true],
  [
    'as many covers',
    'Ansökan från [maskerat: av redaktionen] kom.',
    'En skrivelse av [maskerat: av redaktionen].',
    false,
  ],
  ['no covers', 'Kim Provsson vill bygga.', 'Någon vill bygga.', false],
])('an earlier wording reads what a later one has covered: %s', (_, earlier, later, expected) => {
  const wording = (text: string) => ({ title: '', parts: [{ kind: 'text', heading: null, text: [text] }] })
  expect(readsCovered(wording(earlier), wording(later))).toBe(expected)
})

describe('words that an editor hides', () => {
  const hidden = (what: string, date: string) => ({
    ...{ what, date, by: 'us' as const, because: 'Fel.', hidden: true },
  })

  test('are hidden under the number that they had before, and nothing else is', async () => {
    const moved = MINUTES.replace('§ 2 Belysning', '§ 3 Belysning')
    const other = moved.replace('lampor som inte lyser', 'armaturer som inte fungerar').replace('150 000', '15 000')
    const corrections = await after({ text: moved }, { date: J, text: other })
    expect(words(corrections)).toContain('lampor')
    const { corrections: safe } = withCauses(corrections, [hidden('p3', J)])
    expect(told(safe)).toEqual([`${D} p3 added`, `${D} p2 removed, now p3`, `${J} p1 changed, kept`, `${J} p3 changed`])
    expect(words(safe)).not.toContain('lampor')
  })
})

describe('a private number', () => {
  const private_ = (text: string): Correction[] => [
    {
      date: D,
      source: 'new',
      paragrafer: [
        {
          ...{ id: 'p1', name: '§ 1', what: 'changed', by: 'unknown', because: null },
          before: { title: 'Ansökan', parts: [{ kind: 'text', heading: null, text: text.split('\n') }] },
        },
      ],
    },
  ]

  test.each([
    ['in one line', `Sökande ${NUMBER} har ansökt.`],
    ['over two lines', `Sökande ${NUMBER.slice(0, 7)}\n${NUMBER.slice(7)} har ansökt.`],
    ['in emphasis', `Sökande **${NUMBER.slice(0, 6)}**-${NUMBER.slice(7)} har ansökt.`],
  ])('%s is covered, or all of it is hidden', (_, text) => {
    expect(words(safeCorrections(private_(text), null, NOBODY)).replace(/\D/g, '')).not.toContain(
      NUMBER.replace('-', ''),
    )
  })

  test('is covered in an editor’s reason', () => {
    const [correction] = private_('Text.')
    const because = `Numret ${NUMBER} stod där.`
    const all = correction && [{ ...correction, paragrafer: correction.paragrafer.map((one) => ({ ...one, because })) }]
    expect(linesOfCorrections(safeCorrections(all ?? [], null, NOBODY))).toContain(
      'Numret [maskerat: personnummer] stod där.',
    )
  })
})

describe('a § that is withdrawn', () => {
  const withdrawn = (what: string): string => `withdrawn: { what: ${what}, date: 2027-01-15, because: Fel. }`

  test('says nothing of before, and is no correction', async () => {
    const corrections = await after({ text: sum }, { date: J, text: sum, sidecar: withdrawn('p1') })
    expect(told(corrections)).toEqual([`${D} p1 changed`])
    expect(words(corrections)).not.toMatch(/150 000|Parkering|torget/)
  })

  test('takes what stands outside the §§ with it, where its appendices are', async () => {
    const people = MINUTES.replace('(S)', '(M)')
    const corrections = await after({ text: people }, { date: J, text: people, sidecar: withdrawn('p1') })
    expect(told(corrections)).toEqual([`${D} around changed`])
    expect(words(corrections)).not.toContain('Ada Provlund')
  })

  test('leaves no word under a number that it had before', async () => {
    const moved = MINUTES.replace('§ 2 Belysning', '§ 3 Belysning')
    const corrections = await after({ text: moved }, { date: J, text: moved, sidecar: withdrawn('p3') })
    expect(told(corrections)).toContain(`${D} p2 removed, now p3`)
    expect(words(corrections)).not.toMatch(/Belysning|lampor/)
  })

  test('leaves none under another number either when some of its words differ', async () => {
    const moved = MINUTES.replace('§ 2 Belysning', '§ 3 Belysning').replace('bordlägga ärendet', 'avslå begäran')
    const corrections = await after({ text: moved }, { date: J, text: moved, sidecar: withdrawn('p3') })
    expect(told(corrections)).toContain(`${D} p2 removed`)
    expect(words(corrections)).not.toMatch(/Belysning|lampor/)
  })

  test('leaves none of an older text of it either, though that has little in common with the last', async () => {
    const older = MINUTES.replace(
      /Nämnden har tagit emot[^]*/,
      'Frågan gäller gatubelysning.\n\nBeslut\n\nNämnden avslår den.\n',
    )
    const moved = MINUTES.replace('§ 2 Belysning', '§ 3 Belysning')
    const first = { text: older }
    const corrections = await after(
      first,
      { date: '2026-12-10', text: MINUTES },
      { date: J, text: moved },
      { date: '2027-02-01', text: moved, sidecar: withdrawn('p3') },
    )
    expect(told(corrections).filter((one) => one.includes('p2'))).toEqual([
      `${D} p2 changed`,
      '2026-12-10 p2 changed',
      `${J} p2 removed, now p3`,
    ])
    expect(words(corrections)).not.toMatch(/lampor|gatubelysning/)
  })

  test('or all of the minutes: nothing is left of what stood there', async () => {
    const corrections = await after({ text: sum }, { date: J, text: sum, sidecar: withdrawn('all') })
    expect(told(corrections)).toEqual([`${D} p1 changed`])
    expect(words(corrections)).not.toMatch(/150 000|Parkering|torget/)
  })
})
