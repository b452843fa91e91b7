/** Which corrections leave an address what it was, and which give it to another §. */
import { expect, test } from 'vitest'
import { faultLine } from '../archive/fault.ts'
import { forgottenFaults } from '../archive/check-register.ts'
import { anotherMeeting, meaningFaults, takenOver } from '../archive/check-meaning.ts'
import type { Correction } from './file.ts'
import { isAnother, turnedIn } from './meaning.ts'
import { MINUTES, after, meetingOf } from './minutes.fixture.ts'

const [HEAD = '', ONE = '', TWO = ''] = MINUTES.split(/(?=^§ )/m)
const SWAPPED = HEAD + TWO.replace('§ 2', '§ 1') + ONE.replace('§ 1', '§ 2')
const NEW = '§ 1 Skolans kök\n\nKöket behöver en ny ugn.\n\nBeslut\n\nTekniska nämnden beslutar att köpa en ugn.\n\n'

/** "p1: Parkering … -> Belysning …" */
async function turned(text: string, explained?: (all: Correction[]) => Correction[]): Promise<string[]> {
  const corrections = await after({ text })
  return turnedIn(explained?.(corrections) ?? corrections, await meetingOf(text)).map(
    ({ name, was, is }) => `${name}: ${was} -> ${is}`,
  )
}

test.each<[string, string, string[]]>([
  ['nothing differs', MINUTES, []],
  ['a sum is corrected', MINUTES.replace('150 000', '15 000'), []],
  ['a title is corrected', MINUTES.replace('Parkering vid torget', 'Platser för bilar'), []],
  ['a title and a dnr are corrected', MINUTES.replace('vid torget', 'på torget').replace('2024/7', '2024/8'), []],
  [
    'all of the text is another, in the same matter',
    MINUTES.replace(/Torget har[^]*?(?=§ 2)/, 'Ärendet utgår.\n\n'),
    [],
  ],
  ['a § has gone', HEAD + TWO, []],
  ['a § has another number, and nothing has its old one', MINUTES.replace('§ 2 ', '§ 3 '), []],
  [
    'two §§ have changed places',
    SWAPPED,
    ['§ 1: Parkering vid torget -> Belysning på Provgatan', '§ 2: Belysning på Provgatan -> Parkering vid torget'],
  ],
  [
    'a § came first, and the others have the next number',
    HEAD + NEW + ONE.replace('§ 1', '§ 2') + TWO.replace('§ 2', '§ 3'),
    ['§ 1: Parkering vid torget -> Skolans kök', '§ 2: Belysning på Provgatan -> Parkering vid torget'],
  ],
])('%s', async (_, text, expected) => {
  expect(await turned(text)).toEqual(expected)
})

test('what a person has told the cause of is recorded, and stands', async () => {
  const because = (all: Correction[]): Correction[] =>
    all.map((one) => ({
      ...one,
      paragrafer: one.paragrafer.map((own) => (own.id === 'p1' ? { ...own, by: 'us', because: 'Fel nummer.' } : own)),
    }))
  expect(await turned(SWAPPED, because)).toEqual(['§ 2: Belysning på Provgatan -> Parkering vid torget'])
})

test('a § that was away and came back as another is another', async () => {
  const text = HEAD + ONE + NEW.replace('§ 1', '§ 2')
  const corrections = await after({ text: HEAD + ONE }, { text, date: '2027-01-15' })
  expect(turnedIn(corrections, await meetingOf(text)).map(({ id, was }) => `${id} ${was}`)).toEqual([
    'p2 Belysning på Provgatan',
  ])
})

test('what was covered or withdrawn is held against nothing', async () => {
  const unknown = (all: Correction[]): Correction[] =>
    all.map((one) => ({ ...one, paragrafer: one.paragrafer.map((own) => ({ ...own, before: null })) }))
  expect(await turned(SWAPPED, unknown)).toEqual([])
  const gone = await meetingOf(SWAPPED, 'withdrawn: { what: all, date: 2027-01-15, because: Fel. }')
  expect(turnedIn(await after({ text: SWAPPED }), gone)).toEqual([])
})

test('titles that many §§ have are told apart by their matter', () => {
  const told = (text: string, ...dnr: string[]) => ({
    dnr,
    wording: { title: 'Svar på motion', parts: [{ kind: 'text', heading: null, text: [text] }] },
  })
  const [one, other] = ['Motionen om en gångväg avslås av nämnden', 'Yrkandet att bygga en ishall bifalls helt']
  expect(isAnother(told(one, 'TN 2024/1'), told(other, 'TN 2024/2'))).toBe(true)
  expect(isAnother(told(one, 'TN 2024/1'), told(one, 'TN 2024/2'))).toBe(false)
  expect(isAnother(told(one), told(other))).toBe(false)
  expect(isAnother(told(one, 'TN 2024/1'), told(other, 'tn 2024/001'))).toBe(false)
})

test('the build says it in one line: file, address, what was, what is, what to do', async () => {
  const faults = meaningFaults(
    'content/protokoll/tn/2024-11-28.md',
    'organ: tn\n  - id: p1\n',
    await after({ text: SWAPPED }),
    await meetingOf(SWAPPED),
  )
  expect(faults.map(faultLine)).toEqual([
    expect.stringMatching(
      /^content\/protokoll\/tn\/2024-11-28\.md:2: hittade en annan paragraf på adressen protokoll\/.*\/2024-11-28\/p1\.html: ”Parkering vid torget” före 2026-12-03, nu ”Belysning på Provgatan”, och så är det med 1 till \(§ 2\), väntade att adressen visar det som den har visat; rätta numren i källan, eller skriv i sidofilen .*\(corrected, date: 2026-12-03, by och because\), och kör convert$/,
    ),
  ])
})

test('a page of another source than the register has its address from is another meeting', () => {
  const meeting = { organ: 'tn', date: '2024-11-28', session: null, source: 'b.txt' }
  const at = (source: string) => anotherMeeting('f', meeting, { 'protokoll/tn/2024-11-28': { source, ids: [] } })
  expect(at('a.txt').map(({ found }) => found)).toEqual([
    'protokollet ur b.txt på adressen protokoll/tn/2024-11-28/, som registret har gett protokollet ur a.txt',
  ])
  expect([at('b.txt'), anotherMeeting('f', meeting, {})]).toEqual([[], []])
})

test('a page at an address that was another meeting’s is told until there is a reason: both sources, both addresses, what to write', () => {
  const meeting = { organ: 'tn', date: '2024-11-28', session: null, source: 'b.txt' }
  const lines = (because?: string): string[] =>
    takenOver('f', meeting, {
      'protokoll/tn/2024-11-28': {
        ...{ source: 'b.txt', ids: [] },
        took: [{ source: 'a.txt', date: '2026-12-03', ...(because !== undefined && { because }) }],
      },
      'protokoll/tn/2024-11-29': { source: 'a.txt', ids: [] },
    }).map(faultLine)
  expect(lines()).toEqual([
    'f: hittade protokollet ur b.txt på adressen protokoll/tn/2024-11-28/, som före 2026-12-03 visade protokollet ur a.txt, nu på protokoll/tn/2024-11-29/, väntade att adressen visar det som den har visat; rätta dagen eller organet i källan eller sidofilen, eller skriv i sidofilen till b.txt varför (corrected, date: 2026-12-03, by och because), och kör convert',
  ])
  expect([lines('Dagarna var förväxlade.'), takenOver('f', meeting, {})]).toEqual([[], []])
})

test('a § that was corrected and that the register has no address of has been taken out of it', () => {
  const gone = { what: 'removed', by: 'us', because: null, before: null } as const
  const told = (id: string | null): Correction[] => [
    { date: '2026-12-03', source: 'hand', paragrafer: [{ ...gone, id, name: '§ 1' }] },
  ]
  const entry = { source: 'a.txt', ids: ['p1'] }
  const register = {
    'protokoll/tn/2024-11-28': entry,
    'protokoll/tn/2024-11-27': { ...entry, ids: ['p2'], movedTo: 'protokoll/tn/2024-11-28' },
    'protokoll/tn/2024-12-05': { ...entry, ids: ['p3'] },
  }
  const lines = (id: string | null) =>
    forgottenFaults('f', told(id), 'protokoll/tn/2024-11-28', register).map(faultLine)
  expect([null, 'p1', 'p2'].flatMap(lines)).toEqual([])
  expect(lines('p3')).toEqual([
    'f: hittade en rättelse av protokoll/tn/2024-11-28/p3.html, som registret över adresser inte har, väntade att en adress som har varit publicerad står kvar där; ta tillbaka permalinks.json ur versionshistoriken',
  ])
  expect(forgottenFaults('f', told('p3'), 'protokoll/tn/2024-11-28', {})).toEqual([])
})
