import { beforeEach, expect, test } from 'vitest'
import { KF, KS, meeting, PROPOSAL } from '../across/meetings.fixture.ts'
import { meetingId } from '../model/address.ts'
import { acrossOf } from './across.ts'
import { beginRound, settled } from './asked.ts'
import type { MeetingEntry } from './catalogue.ts'
import { keyIn, outsideIn } from './outside.ts'

type Given = Parameters<typeof meeting>

const entryOf = (...given: Given): MeetingEntry => {
  const told = meeting(...given)
  const id = meetingId(told)
  const [kind, history] = ['protokoll', { published: '2024-12-01' }]
  return { ...told, id, hash: `${id} ett`, kind, history, folder: `protokoll/${id}` } as unknown as MeetingEntry
}

/** The meeting whose pages are watched: its § 1 goes on with a proposal, § 2 refers to another meeting. */
const OWN: Given = [
  KF,
  '2024-06-01',
  {
    1: { text: 'Planen antas.', dnr: ['KS 2024-1'] },
    2: { text: 'Kommunstyrelsens beslut 2024-02-02 § 4 redovisas.' },
  },
]
const PROPOSED: Given = [KS, '2024-05-01', { 1: { text: 'Planen bör antas.', dnr: ['KS 2024-1'], outcome: PROPOSAL } }]

const archive = (...others: Given[]): MeetingEntry[] => [OWN, PROPOSED, ...others].map((given) => entryOf(...given))

let questions: string[]
/** The key that its pages have when all is as in these meetings, and its pages asked what they asked the first time. */
function keyAmong(meetings: readonly MeetingEntry[], change: Partial<MeetingEntry> = {}): string {
  beginRound(new Map([['kf/2024-06-01', questions]]))
  const own = meetings.find(({ id }) => id === 'kf/2024-06-01') as MeetingEntry
  const changed = { ...own, ...change }
  return keyIn(acrossOf(meetings.map((one) => (one === own ? changed : one))), changed)
}

beforeEach(() => {
  beginRound(new Map())
  const meetings = archive()
  const [own] = meetings as [MeetingEntry]
  const all = acrossOf(meetings)
  const key = keyIn(all, own)
  const { resolve } = outsideIn(all, own)
  for (const { mentions } of own.paragrafer) for (const mention of mentions) resolve(mention, own)
  questions = settled(key)?.questions ?? []
})

test('what is as it was has its key, whatever else there is', () => {
  const elsewhere = entryOf(KS, '2023-01-01', { 7: { text: 'Något annat.' } })
  expect(keyAmong([...archive(), elsewhere])).toBe(keyAmong(archive()))
})

test('pages that have never been made have another key than those that asked nothing', () => {
  const known = keyAmong(archive())
  beginRound(new Map())
  expect(keyIn(acrossOf(archive()), archive()[0] as MeetingEntry)).not.toBe(known)
})

test('a number leads to the page of its matter, or to the one § that bears it', () => {
  const mention = { kind: 'dnr', dnr: 'KS 2024-9', foreign: false, quote: '', from: 0, to: 0 } as const
  const [own] = archive() as [MeetingEntry]
  const one: Given = [KS, '2023-03-03', { 7: { text: 'Nytt.', dnr: ['KS 2024-9'] } }]
  const two: Given = [KS, '2023-04-04', { 8: { text: 'Mer.', dnr: ['KS 2024-9'] } }]
  const at = 'arende/ekby-kommun/ks-2024-9.html'
  const told = (all: ReturnType<typeof acrossOf>): unknown[] => [
    outsideIn(all, own).matterPage('KS 2024-9'),
    outsideIn(all, own).resolve(mention, own),
  ]
  expect(told(acrossOf(archive(one)))).toEqual([null, { to: 'matter', path: 'protokoll/ks/2023-03-03/p7.html' }])
  expect(told(acrossOf(archive(one, two)))).toEqual([at, { to: 'matter', path: at }])
  expect(told(acrossOf(archive(one), new Set([at])))).toEqual([at, { to: 'matter', path: at }])
})

test('a meeting has another key when a number of its §§ has got a page, or had one once', () => {
  const [own] = archive() as [MeetingEntry]
  const alone = [own]
  beginRound(new Map())
  const key = keyIn(acrossOf(alone), own)
  expect(keyIn(acrossOf(alone, new Set(['arende/ekby-kommun/ks-2024-1.html'])), own)).not.toBe(key)
})

test('the key that is settled after the pages are made is the key before them the next time', () => {
  beginRound(new Map())
  const meetings = archive()
  const all = acrossOf(meetings)
  const [own] = meetings as [MeetingEntry]
  const before = keyIn(all, own)
  for (const { mentions } of own.paragrafer) for (const mention of mentions) outsideIn(all, own).resolve(mention, own)
  const after = settled(before)
  questions = after?.questions ?? []
  expect(questions).toHaveLength(1)
  expect(keyAmong(archive())).toBe(after?.key)
})

const OTHER_FACTS: [what: string, meetings: MeetingEntry[], change?: Partial<MeetingEntry>][] = [
  ['its own content', archive(), { hash: 'två' }],
  ['its body', archive(), { body: { ...KF, name: 'Fullmäktige' } as MeetingEntry['body'] }],
  ['when it changed', archive(), { history: { published: '2024-12-02' } }],
  ['what it refers to', archive([KS, '2024-02-02', { 4: { text: 'Ett uppdrag.' } }])],
  ['what refers to it', archive([KS, '2024-09-09', { 5: { text: 'Kommunfullmäktiges beslut 2024-06-01 § 2.' } }])],
  ['what became of its matter', archive([KS, '2024-09-09', { 5: { text: 'Klart.', dnr: ['KS 2024-1'] } }])],
  [
    'the words of the proposal that it decided on',
    archive().map((one) => (one.id.startsWith('ks/') ? { ...one, hash: 'två' } : one)),
  ],
]

test.each(OTHER_FACTS)('a meeting has another key when this is another: %s', (_, meetings, change) => {
  expect(keyAmong(meetings, change)).not.toBe(keyAmong(archive()))
})
