/** Identity numbers some of whose digits scanning read as letters. */
import { type Lines, linesAround } from './around.ts'
import { identityNumbers } from './identity.ts'
import { groupsIn, type Hit } from './numbers.ts'

/** Letters that scanning reads in the place of digits. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ l: '1', I: '1', i: '1', '|': '1', '!': '1', O: '0', o: '0', Q: '0', D: '0' },
  ...{ Z: '2', z: '2', A: '4', S: '5', s: '5', G: '6', b: '6', B: '8', g: '9', q: '9' },
}
const MOST_LOOKALIKES = 3
/** Six or eight signs, mostly digits, and four more. */
const MISREAD =
  /(?<![\p{L}\d])(?:[\dlIi|!OoQDZzASsGbBgq]{2})?[\dlIi|!OoQDZzASsGbBgq]{6}(?: ?[-+] ?| )?[\dlIi|!OoQDZzASsGbBgq]{4}(?![\p{L}\d])/gu

/** A letter and a digit side by side: each such number has them, of few lines so many. */
const MIXED = /\d[lIi|!OoQDZzASsGbBgq]|[lIi|!OoQDZzASsGbBgq]\d/g

/** "l9900101-2384", "85O709-98O5": a number some of whose digits scanning read as letters. */
export function misreadNumbers(text: string): Hit[] {
  return linesAround(text, MIXED).flatMap((lines) => misreadIn(text, lines))
}

function misreadIn(text: string, lines: Lines): Hit[] {
  return Array.from(lines.text.matchAll(MISREAD)).flatMap(({ 0: written, index: inLines }) => {
    const index = lines.from + inLines
    const signs = Array.from(written)
    const read = signs.map((sign) => LOOKALIKES[sign] ?? sign).join('')
    const changed = signs.filter((sign) => LOOKALIKES[sign] !== undefined).length
    if (changed === 0 || changed > MOST_LOOKALIKES) return []
    const from = Math.max(0, index - LABEL_WITHIN)
    const end = index + written.length
    const near = text.slice(from, index) + read + text.slice(end, end + LABEL_WITHIN)
    return identityNumbers(near, groupsIn(near))
      .map((hit) => ({ from: hit.from + from, to: hit.to + from }))
      .filter((hit) => hit.from >= index && hit.to <= end)
  })
}

/** Words that say what a number is stand this near it. */
const LABEL_WITHIN = 120
