/** What the law asks for and the settings do not say. */
import { expect, test } from 'vitest'
import { isStatementWhole, lawGaps } from './law.ts'
import { originalOf } from './originals.ts'
import { organisationNumber } from './organisation-number.ts'
import { NEUTRAL } from './settled.ts'
import type { Settings } from './types.ts'

const WHOLE: Settings = {
  ...NEUTRAL,
  publisher: 'Exempelby kommun',
  contact: { ...NEUTRAL.contact, phone: '0000-12 34 56' },
  privacy: { officer: { name: 'Ada Provlund', email: null, phone: null }, ground: 'Allmänt intresse.', log: null },
  accessibility: {
    ...NEUTRAL.accessibility,
    state: 'delvis',
    assessed: '2026-03-01',
    updated: '2026-03-01',
    method: 'Självskattning.',
  },
}
const keys = (settings: Settings): string[] => lawGaps(settings).map(({ key }) => key)

test('nothing said lacks it all; everything said lacks nothing', () => {
  expect(keys(NEUTRAL)).toEqual([
    'utgivare',
    'tillgänglighet.status',
    'tillgänglighet.bedömd',
    'tillgänglighet.metod',
    'tillgänglighet.uppdaterad',
    'kontakt.epost',
    'personuppgifter.dataskyddsombud',
    'personuppgifter.grund',
  ])
  expect(keys(WHOLE)).toEqual([])
})

test.each<[string, Settings, string[], boolean]>([
  [
    'without a method',
    { ...WHOLE, accessibility: { ...WHOLE.accessibility, method: null } },
    ['tillgänglighet.metod'],
    false,
  ],
  [
    'that says it is wholly met, though known faults stand beside it',
    { ...WHOLE, accessibility: { ...WHOLE.accessibility, state: 'helt' } },
    ['tillgänglighet.status'],
    true,
  ],
  ['without a way to report', { ...WHOLE, contact: NEUTRAL.contact }, ['kontakt.epost'], false],
  [
    'without an officer',
    { ...WHOLE, privacy: { ...WHOLE.privacy, officer: null } },
    ['personuppgifter.dataskyddsombud'],
    true,
  ],
])('%s that is what is told, and whether the statement is whole', (_, settings, gaps, whole) => {
  expect([keys(settings), isStatementWhole(settings)]).toEqual([gaps, whole])
})

const meeting = { organ: 'ks', date: '2026-03-10', session: null, source: 'KS mars.docx' }
test.each([
  [{ pattern: null, meetings: {} }, meeting, null],
  [{ pattern: 'https://x.se/{organ}/{date}.pdf', meetings: {} }, meeting, 'https://x.se/ks/2026-03-10.pdf'],
  [{ pattern: 'https://x.se/{source}', meetings: {} }, meeting, 'https://x.se/KS%20mars.docx'],
  [{ pattern: 'https://x.se/{date}', meetings: {} }, { ...meeting, date: null }, null],
  [{ pattern: 'https://x.se/{date}', meetings: { 'ks/2026-03-10': 'https://x.se/7' } }, meeting, 'https://x.se/7'],
  [
    { pattern: null, meetings: { 'ks/2026-03-10': 'https://x.se/7', 'ks/2026-03-10-extra': 'https://x.se/8' } },
    { ...meeting, session: 'extra' },
    'https://x.se/8',
  ],
])('the original by %j is where it says', (originals, of, expected) => {
  expect(originalOf(originals, of)).toBe(expected)
})

// Published numbers: Sundsvalls kommun, and the ones of Skatteverket's and Bolagsverket's own pages.
test.each([
  ['212000-2411', '212000-2411'],
  ['2021005448', '202100-5448'],
  ['202100-5489', '202100-5489'],
  ['202100-5488', null],
  ['811218-9876', null],
  ['2120002411 ', null],
  ['16212000-2411', null],
])('%j is the organisation number %j', (text, expected) => {
  expect(organisationNumber(text)).toBe(expected)
})
