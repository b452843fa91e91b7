/** Earlier words that stand on the meeting's page, since what they are of has no page of its own. */
import { expect, test } from 'vitest'
import type { Corrected } from '../archive/corrections.ts'
import { after, meetingOf, MINUTES } from '../corrections/minutes.fixture.ts'
import { earlierElsewhere } from './corrected-elsewhere.ts'

const anchor = 'rattelse-1'

/** The names of what was corrected, of the words that are shown of it on the meeting's page. */
async function shownOf(text: string, at = anchor): Promise<string[]> {
  const all = await after({ text })
  const corrections = all.map((correction): Corrected => ({ correction, anchor, entry: {} as Corrected['entry'] }))
  const ones = all.flatMap(({ paragrafer }) => paragrafer)
  const found = earlierElsewhere(ones, { anchor: at, corrections, meeting: await meetingOf(text) })
  return found.map(({ name }) => name.replaceAll('\u00a0', ' '))
}

const GONE = MINUTES.replace('§ 2 Belysning', '§ 3 Belysning')

test('a § that is gone has its words there', async () => {
  expect(await shownOf(GONE)).toEqual(['§ 2 (finns inte kvar)'])
})

test('a § that stands has them on its own page', async () => {
  expect(await shownOf(MINUTES.replace('150 000', '15 000'))).toEqual([])
})

test('what one correction took away does not stand below another', async () => {
  expect(await shownOf(GONE, 'rattelse-2')).toEqual([])
})
