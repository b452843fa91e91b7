/** What minutes say of the next meeting, in their own words or not at all. */
import { expect, test } from 'vitest'
import { readMeeting } from '../content-file/read.ts'
import { nextMeeting } from './next-meeting.ts'
import { contentText } from '../../tests/content-text.ts'

const meeting = (title: string, text: string) =>
  readMeeting(
    contentText(
      {
        fields: `paragrafer:
  - id: p1
    number: '1'
    label: § 1
    span: '3-6'
    parts:
      - { kind: text, span: '5-6' }
    decisionTypes: [ingen]
    decisionStage: ingen
`,
        lines: 9,
      },
      `
# Protokoll

## § 1 ${title}

${text}
`,
    ),
    's.md',
  )

test.each([
  ['Övrigt', 'Nästa sammanträde hålls den 5 maj kl. 13.15.', 'Nästa sammanträde hålls den 5 maj kl. 13.15.'],
  ['Övrigt', 'Ordföranden tackar. Nästa möte är 2026-05-05. Mötet avslutas.', 'Nästa möte är 2026-05-05.'],
  ['Övrigt', '- att nämnden har sitt nästa möte den 21 januari.', 'att nämnden har sitt nästa möte den 21 januari.'],
  ['Nästa möte', 'Fredag den 11 juni 8-12', 'Fredag den 11 juni 8-12'],
  ['Kommande sammanträden', 'Torsdag 7/5', 'Torsdag 7/5'],
  ['Nästa möte', 'NCPC\n\nNästa torsdag.', null],
  ['Övrigt', 'Frågan tas upp på nästa möte.', null],
  ['Övrigt', 'Avtalet gäller från den 1 maj.', null],
  ['Övrigt', 'Föregående möte hölls den 3 mars.', null],
])('%s: %s', (title, text, words) => {
  expect(nextMeeting(meeting(title, text))?.words ?? null).toBe(words)
})
