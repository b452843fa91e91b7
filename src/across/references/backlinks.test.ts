import { expect, test } from 'vitest'
import { KF, KS, meeting } from '../meetings.fixture.ts'
import { backlinksOf } from './backlinks.ts'
import { resolverOf } from './resolve.ts'

const MEETINGS = [
  meeting(KF, '2024-01-01', { 1: { text: 'Under paragraf 1 sägs inget.' } }),
  meeting(KS, '2024-02-02', { 4: { text: 'Kommunfullmäktiges uppdrag 2024-01-01 § 1 redovisas.' } }),
  meeting(KS, '2024-03-03', {
    9: { text: 'Enligt kommunfullmäktiges beslut 2024-01-01 § 1 ska mer göras.' },
    10: { text: 'Kommunfullmäktiges beslut 2024-01-01 § 1.', withdrawn: true },
  }),
  meeting(KF, '2024-04-04', { 2: { text: 'Bordlagt den 1 januari 2024, § 1.' } }),
]

test('a § knows who refers to it and in what words, the latest first; not itself, its own matter, nor what was taken back', () => {
  const backlinks = backlinksOf(MEETINGS, resolverOf(MEETINGS, () => null).resolve, () => true)
  expect(backlinks('protokoll/kf/2024-01-01/p1.html')).toEqual([
    {
      path: 'protokoll/ks/2024-03-03/p9.html',
      body: 'Kommunstyrelsen',
      session: null,
      name: '§ 9',
      title: 'Ärende 9',
      date: '2024-03-03',
      sentence: 'Enligt kommunfullmäktiges beslut 2024-01-01 § 1 ska mer göras.',
    },
    {
      path: 'protokoll/ks/2024-02-02/p4.html',
      body: 'Kommunstyrelsen',
      session: null,
      name: '§ 4',
      title: 'Ärende 4',
      date: '2024-02-02',
      sentence: 'Kommunfullmäktiges uppdrag 2024-01-01 § 1 redovisas.',
    },
  ])
  expect(backlinks('protokoll/ks/2024-02-02/p4.html')).toEqual([])
})

test('that it was there before is told here where two dnrs keep the matter apart', () => {
  const { resolve } = resolverOf(MEETINGS, () => null)
  const backlinks = backlinksOf(MEETINGS, resolve, () => false)
  expect(backlinks('protokoll/kf/2024-01-01/p1.html').map(({ path, sentence }) => `${path}: ${sentence}`)[0]).toBe(
    'protokoll/kf/2024-04-04/p2.html: Bordlagt den 1 januari 2024, § 1.',
  )
})
