/** What the tests of corrections share: invented minutes, and the meetings that they become. */
import { convert, type Source } from '../converter/index.ts'
import { readMeeting, type Meeting } from '../content-file/read.ts'
import type { Correction } from './file.ts'
import { recorded, type Today } from './record.ts'

export const MINUTES = `EKBY KOMMUN
Protokoll Tekniska nämnden 2024-11-28

Närvarande
Ada Provlund (S), ordförande

§ 1 Parkering vid torget

Dnr TN 2024/7

Sammanfattning

Torget har för få platser enligt Kim Provsson, som har skrivit till nämnden.

Beslut

Tekniska nämnden beslutar att anslå 150 000 kronor.

§ 2 Belysning på Provgatan

Nämnden har tagit emot en skrivelse om lampor som inte lyser om kvällen.

Beslut

Tekniska nämnden beslutar att bordlägga ärendet.
`

/** The same minutes are asked for by nearly every test. */
const made = new Map<string, Promise<Meeting>>()

/** @param sidecar Its front matter, without the lines around it. */
export function meetingOf(text: string, sidecar: string | null = null): Promise<Meeting> {
  const key = JSON.stringify([text, sidecar])
  const meeting = made.get(key) ?? converted(text, sidecar)
  made.set(key, meeting)
  return meeting
}

async function converted(text: string, sidecar: string | null): Promise<Meeting> {
  const beside = sidecar === null ? null : `---\n${sidecar}\n---\n`
  const source: Source = { name: 'a.txt', bytes: new TextEncoder().encode(text), sidecar: beside }
  const conversion = await convert(source, [])
  if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
  return readMeeting(conversion.stages.content, 'a.md')
}

const TODAY: Today = { date: '2026-12-03', source: 'new', covering: { asked: [], offices: [] } }

/**
 * Corrections of the minutes after each of some days; each day has its text, and what is covered in all that is kept.
 */
export async function after(...days: (Partial<Today> & { text: string; sidecar?: string })[]): Promise<Correction[]> {
  let [before, known] = [await meetingOf(MINUTES), [] as Correction[]]
  for (const { text, sidecar, ...today } of days) {
    const now = await meetingOf(text, sidecar ?? null)
    known = recorded(known, before, now, { ...TODAY, ...today })
    before = now
  }
  return known
}

/** "p1 changed: anslå 150 000": each §, what became of it, and whether what stood there is kept. */
export const told = (corrections: readonly Correction[]): string[] =>
  corrections.flatMap(({ date, paragrafer }) =>
    paragrafer.map(
      ({ id, what, before, standsAs }) =>
        `${date} ${id ?? 'around'} ${what}${before === null ? '' : ', kept'}${standsAs === undefined ? '' : `, now ${standsAs}`}`,
    ),
  )
