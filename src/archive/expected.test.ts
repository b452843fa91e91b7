/** What a site must hold goes on where a body got another address. */
import { expect, test } from 'vitest'
import { register } from '../model/permalinks.ts'
import { expectedFiles } from './expected.ts'

test('a body that got another address keeps its feed and its promises under the old one', () => {
  const meeting = (organ: string) => ({ source: 'a', organ, date: '2024-03-12', session: null, ids: ['p1'] })
  const now = { ...meeting('kn'), shown: ['p1'], withdrawn: false }
  const moved = register(register({}, [meeting('tn')]), [meeting('kn')])
  const known = { url: 'https://x.se/', publisher: null }
  const filesOf = (feeds: boolean): string[] =>
    expectedFiles([now], ['kn'], moved, { fixed: [], feeds, calendars: [], known })
  expect(filesOf(true)).toEqual(expect.arrayContaining(['flode/kn.xml', 'flode/tn.xml', 'organ/tn/loften.html']))
  expect(filesOf(false)).not.toContain('flode/tn.xml')
})
