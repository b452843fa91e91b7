/**
 * A file of corrections: its text in, faults out. The last gate looks through what stood there as through what stands
 * there.
 */
import { ContentError } from '../model/content-error.ts'
import { linesOfCorrections, readCorrections } from '../corrections/file.ts'
import { privateFaults } from './check-private.ts'
import { TAKE_BACK, type Fault } from './fault.ts'

/** @param hasMeeting Whether the content file that it stands beside is there. */
export function correctionsFaults(
  file: string,
  text: string,
  offices: readonly string[],
  hasMeeting: boolean,
): Fault[] {
  if (!hasMeeting)
    return [
      {
        ...{ file, line: null, act: 'ta bort filen, eller lägg tillbaka protokollet' },
        found: 'rättelser av ett protokoll som inte finns',
        expected: `${file.replace(/\.rattelser\.json$/, '.md')} bredvid`,
      },
    ]
  try {
    const lines = linesOfCorrections(readCorrections(text, file))
    const faults = privateFaults(file, lines.join('\n'), offices, 'kör convert igen, eller täck den för hand')
    return faults.map((fault) => ({ ...fault, line: lineWith(text, lines[(fault.line ?? 0) - 1] ?? '') }))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return [
      {
        file,
        line: null,
        found: `rättelser som inte går att läsa (${error.swedish})`,
        expected: 'filen som convert skrev den',
        act: TAKE_BACK,
      },
    ]
  }
}

/** The line of the file that holds the words; null where JSON writes them in another way. */
function lineWith(text: string, words: string): number | null {
  const written = JSON.stringify(words)
  const at = text.split('\n').findIndex((line) => line.includes(written))
  return at < 0 ? null : at + 1
}
