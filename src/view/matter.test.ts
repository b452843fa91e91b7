/** A matter on a page: where a § stands in it, what comes before and after, and what is missing. */
import { expect, test } from 'vitest'
import { mattersOf } from '../across/matters/matters.ts'
import { resolverOf } from '../across/references/resolve.ts'
import { KF, KS, meeting, PROPOSAL } from '../across/meetings.fixture.ts'
import { matterLine, missingWords, stepsOf, titleOf } from './matter.ts'

const DNR = { dnr: ['KS 2024/1'] }
const MEETINGS = [
  meeting(KS, '2024-01-01', { 1: { ...DNR, title: 'Nytt badhus' } }),
  meeting(KS, '2024-02-02', { 2: { ...DNR, title: 'Nytt badhus' } }),
  meeting(KS, '2024-03-03', {
    3: { ...DNR, title: 'Nytt badhus', outcome: PROPOSAL, proposedTo: ['kommunfullmäktige'] },
  }),
  meeting(KF, '2024-04-04', { 4: { ...DNR, title: 'Svar på fråga om bad' } }),
]
const [MATTER] = mattersOf(MEETINGS, resolverOf(MEETINGS, () => null).resolve).all
const line = (path: string) => {
  if (!MATTER) throw new Error('no matter')
  const { before, after, last, place, of, href } = matterLine(MATTER, path)
  return [place, of, href, before?.name ?? null, after?.name ?? null, last?.name ?? null]
}

test.each([
  ['protokoll/ks/2024-01-01/p1.html', [1, 4, null, '§ 2', '§ 4']],
  ['protokoll/ks/2024-02-02/p2.html', [2, 4, '§ 1', '§ 3', '§ 4']],
  ['protokoll/ks/2024-03-03/p3.html', [3, 4, '§ 2', '§ 4', null]],
  ['protokoll/kf/2024-04-04/p4.html', [4, 4, '§ 3', null, null]],
])('%s', (path, [place, of, ...steps]) => {
  expect(line(path)).toEqual([place, of, '../../../arende/ekby-kommun/ks-2024-1.html', ...steps])
})

test.each<[path: string, steps: string[]]>([
  ['protokoll/ks/2024-01-01/p1.html', ['Efter § 2', 'Senast § 4']],
  ['protokoll/ks/2024-02-02/p2.html', ['Före § 1', 'Efter § 3', 'Senast § 4']],
  ['protokoll/kf/2024-04-04/p4.html', ['Före § 3']],
])('the steps that %s leads to are %j', (path, steps) => {
  const shown = MATTER ? stepsOf(matterLine(MATTER, path)) : []
  expect(shown.map(({ way, row }) => `${way} ${row.name}`)).toEqual(steps)
})

test('a matter without a page leads nowhere, and one without a number has none', () => {
  if (!MATTER) throw new Error('no matter')
  const { href, dnr } = matterLine({ ...MATTER, path: null, dnr: null }, 'protokoll/ks/2024-01-01/p1.html')
  expect([href, dnr]).toEqual([null, null])
})

test('its title is the one that most §§ bear, and none where they are about different things', () => {
  expect(MATTER && titleOf(MATTER)).toBe('Nytt badhus')
  const mixed = MEETINGS.slice(2)
  const [other] = mattersOf(mixed, resolverOf(mixed, () => null).resolve).all
  expect(other && titleOf(other)).toBeNull()
})

test('what is to come is said in words', () => {
  expect(missingWords({ missing: { what: 'decision', of: ['kommunfullmäktige'] } })).toBe(
    'Nästa steg, beslut i kommunfullmäktige, finns inte på webbplatsen.',
  )
  expect(missingWords({ missing: { what: 'return' } })).toMatch(/^Ärendet sköts upp eller skickades tillbaka/)
  expect(missingWords({ missing: null })).toBeNull()
})
