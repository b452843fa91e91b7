/** What belongs to one matter, in which order, and what is to come. */
import { describe, expect, test } from 'vitest'
import { resolverOf } from '../references/resolve.ts'
import { body, KF, KS, meeting, PROPOSAL } from '../meetings.fixture.ts'
import { mattersOf, type Matters } from './matters.ts'
import type { MatterMeeting } from './types.ts'

const mattersIn = (...meetings: MatterMeeting[]): Matters =>
  mattersOf(meetings, resolverOf(meetings, () => null).resolve)
/** "arende/…/ks-2024-1.html: ks 2024-01-01 § 1, kf …" */
const told = ({ all }: Matters): string[] =>
  all.map(({ path, steps }) => `${path}: ${steps.map(({ path }) => path.slice('protokoll/'.length)).join(' ')}`)
const DNR = { dnr: ['KS 2024/1'] }
const PATH = 'arende/ekby-kommun/ks-2024-1.html'

describe('§§ belong together', () => {
  test('by dnr, however it is written, in order of time', () => {
    const later = meeting(KF, '2024-03-03', { 9: { dnr: ['KS/2024:1'] } })
    expect(told(mattersIn(later, meeting(KS, '2024-02-02', { 4: DNR, 5: { dnr: ['KS 2024/2'] } })))).toEqual([
      `${PATH}: ks/2024-02-02/p4.html kf/2024-03-03/p9.html`,
      'arende/ekby-kommun/ks-2024-2.html: ks/2024-02-02/p5.html',
    ])
  })

  test('also where their matter has no page', () => {
    const meetings = [meeting(KS, '2024-02-02', { 4: DNR })]
    const found = mattersOf(meetings, resolverOf(meetings, () => null).resolve, () => false)
    expect(found.all.map(({ path, dnr, steps }) => [path, dnr, steps.length])).toEqual([[null, 'KS 2024/1', 1]])
  })

  test('not in two organisations', () => {
    const alien = body('alby-ks', 'Kommunstyrelsen', 'Ålby kommun')
    expect(told(mattersIn(meeting(KS, '2024-02-02', { 4: DNR }), meeting(alien, '2024-03-03', { 9: DNR })))).toEqual([
      'arende/alby-kommun/ks-2024-1.html: alby-ks/2024-03-03/p9.html',
      `${PATH}: ks/2024-02-02/p4.html`,
    ])
  })

  test('in two matters where a § has two numbers, and once where it has one twice', () => {
    expect(told(mattersIn(meeting(KS, '2024-02-02', { 4: { dnr: ['KS 2024/1', 'KS 2024/2', 'KS-2024/1'] } })))).toEqual(
      [`${PATH}: ks/2024-02-02/p4.html`, 'arende/ekby-kommun/ks-2024-2.html: ks/2024-02-02/p4.html'],
    )
  })

  test('without a number only where one says that it was there before, however many times over', () => {
    const found = mattersIn(
      meeting(KS, '2024-01-01', { 1: {}, 2: {} }),
      meeting(KS, '2024-02-02', { 4: { text: 'Bordlagt den 1 januari 2024, § 1.' } }),
      meeting(KS, '2024-03-03', { 9: { ...DNR, text: 'Bordlagt den 2 februari 2024, § 4.' } }),
    )
    expect(told(found)).toEqual([`${PATH}: ks/2024-01-01/p1.html ks/2024-02-02/p4.html ks/2024-03-03/p9.html`])
    expect(found.all[0]?.steps.map(({ by }) => (by === 'dnr' ? by : by.quote))).toEqual([
      'den 1 januari 2024, § 1',
      'den 2 februari 2024, § 4',
      'dnr',
    ])
  })

  test('with numbers that differ not even then, and a mere reference joins nothing', () => {
    const found = mattersIn(
      meeting(KS, '2024-01-01', { 1: { dnr: ['KS 2024/2'] }, 2: {} }),
      meeting(KS, '2024-02-02', { 4: { ...DNR, text: 'Bordlagt den 1 januari 2024, § 1.' } }),
      meeting(KS, '2024-03-03', { 9: { ...DNR, text: 'Kommunstyrelsens uppdrag 2024-01-01 § 2 redovisas.' } }),
    )
    expect(found.all.map(({ steps }) => steps.length)).toEqual([2, 1])
    expect(found.of('protokoll/ks/2024-01-01/p2.html')).toEqual([])
  })

  test('where none of them has a number they have no page, but each knows the others', () => {
    const found = mattersIn(
      meeting(KS, '2024-01-01', { 1: {} }),
      meeting(KS, '2024-02-02', { 4: { text: 'Bordlagt den 1 januari 2024, § 1.' } }),
    )
    expect(found.all).toEqual([])
    expect(found.of('protokoll/ks/2024-01-01/p1.html')).toEqual(found.of('protokoll/ks/2024-02-02/p4.html'))
    expect(found.of('protokoll/ks/2024-01-01/p1.html')).toHaveLength(1)
  })

  test('what was taken back belongs to none', () => {
    expect(told(mattersIn(meeting(KS, '2024-02-02', { 4: { ...DNR, withdrawn: true } })))).toEqual([])
  })
})

describe('what is to come is said', () => {
  const missing = (...meetings: MatterMeeting[]) => mattersIn(...meetings).all[0]?.missing
  const PROPOSED = { ...DNR, outcome: PROPOSAL, proposedTo: ['kommunfullmäktige'] }

  test.each([
    ['a proposal that nobody has decided on', [meeting(KS, '2024-02-02', { 4: PROPOSED })], 'decision'],
    ['a matter that was put off', [meeting(KS, '2024-02-02', { 4: { ...DNR, comesBack: true } })], 'return'],
    ['no more where it was decided', [meeting(KS, '2024-02-02', { 4: DNR })], undefined],
    [
      'no more where the other body has decided',
      [meeting(KS, '2024-02-02', { 4: PROPOSED }), meeting(KF, '2024-03-03', { 9: DNR })],
      undefined,
    ],
    [
      'no more where the other body has decided on the same day',
      [meeting(KS, '2024-03-03', { 4: PROPOSED }), meeting(KF, '2024-03-03', { 9: DNR })],
      undefined,
    ],
    ['nothing of a § whose day nobody knows', [meeting(KS, null, { 4: PROPOSED })], undefined],
  ])('%s', (_, meetings, what) => expect(missing(...meetings)?.what).toBe(what))
})
