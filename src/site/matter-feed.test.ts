import { expect, test } from 'vitest'
import { mattersOf } from '../across/matters/matters.ts'
import { resolverOf } from '../across/references/resolve.ts'
import { KF, KS, meeting, PROPOSAL } from '../across/meetings.fixture.ts'
import { atomOf } from './feeds.ts'
import { hasFeed, matterEntries, matterFeed } from './matter-feed.ts'

const DNR = { dnr: ['KS 2024/1'] }
const FIRST = meeting(KS, '2024-01-01', { 1: { ...DNR, said: 'Taxan <höjs>.' } })
const LAST = meeting(KF, '2024-04-04', { 4: { ...DNR, outcome: PROPOSAL, proposedTo: ['regeringen'] } })
const matterIn = (...meetings: (typeof FIRST)[]) => {
  const [matter] = mattersOf(meetings, resolverOf(meetings, () => null).resolve).all
  if (!matter) throw new Error('no matter')
  return matter
}

test('a feed has each § of the matter, the newest first, with its words and what is to come', () => {
  const matter = matterIn(FIRST, LAST)
  const xml = atomOf(
    'https://x.se/',
    matterFeed(matter.path ?? ''),
    'KS 2024/1',
    matterEntries('https://x.se/', matter),
  )
  expect(matterFeed(matter.path ?? '')).toBe('arende/ekby-kommun/ks-2024-1.xml')
  expect([...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)).toEqual([
    'https://x.se/arende/ekby-kommun/ks-2024-1.xml',
    'https://x.se/protokoll/kf/2024-04-04/p4.html',
    'https://x.se/protokoll/ks/2024-01-01/p1.html',
  ])
  expect(xml).toContain('Nästa steg, beslut i regeringen, finns inte på webbplatsen.')
  expect(xml).toContain('Taxan &lt;höjs>.')
})

test('a matter with one § has none', () => {
  expect([hasFeed(matterIn(FIRST)), hasFeed(matterIn(FIRST, LAST))]).toEqual([false, true])
})
