/** Which lines of a cover date the meeting, by each word that they may begin with. */
import { expect, test } from 'vitest'
import { EMPTY_SIDECAR } from '../sources/sidecar-schema.ts'
import type { Clue } from './clues.ts'
import { findMeetingDate } from './date.ts'

const dated = (...texts: string[]): string | null => {
  const clues = texts.map((text): Clue => ({ from: 'text', text, pieces: [text] }))
  return findMeetingDate(clues, EMPTY_SIDECAR, 'a.txt').date
}

const OF_ANOTHER = `
  Justerat | Justeras | Justering | Justeringsdag | Anslag | Anslaget | Anslås | Tillkännagivet | Kallelse | Utskick |
  Utskriven | Nästa möte | Föregående möte | Överklagas | Publicerad | Upprättad | Skapad | Senast ändrad |
  Bevis om anslag | Protokollet är justerat | Protokollet har anslagits | Protokollet anslås`

test('a line about something else than the meeting dates nothing', () => {
  for (const words of OF_ANOTHER.split('|').map((one) => one.trim())) {
    expect([words, dated(`${words} 2024-03-20`)]).toEqual([words, null])
    expect([words, dated(`${words} 2024-03-20`, 'Ekby 2024-03-12')]).toEqual([words, '2024-03-12'])
  }
})

test.each(['28 mars 2024 av admin', '2024-03-28 av Ada Provlund', 'den 28 mars 2024, kl. 9.15 | av webbredaktionen'])(
  '"%s" says who put a page on the web',
  (line) => expect(dated(line, 'Årsmöte 2024-03-12')).toBe('2024-03-12'),
)

test.each([
  'Protokollet 2024-03-12',
  'Protokoll, justerat 2024-03-12',
  'Mötet 2024-03-12',
  'Protokoll 2024-03-12 av Ada Provlund',
  '2024-03-12 av årsmötet i Ekby valda',
])('"%s" does', (line) => expect(dated(line)).toBe('2024-03-12'))
