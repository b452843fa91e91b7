/**
 * How well pictures of text are read: a PDF with a text layer in, its pages made pictures, clean and worn, and what is
 * read in them compared with what the text layer says. Prints words right, §s right, words marked as unsure, and
 * seconds a page.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { convert, openOcr, type Conversion } from '../../../src/converter/index.ts'
import { explain } from '../../../src/model/rules.ts'
import type { WordPicture } from '../../../src/model/types.ts'
import { HANDBOOK } from '../../../src/places.ts'
import { scanOf, WEARS } from './worn.ts'

/** @returns The exit status: 1 where something could not be read. */
export async function measureScans(file: string): Promise<number> {
  const ocr = await openOcr()
  if (ocr === null) {
    console.error(`measure:scan: paketen som läser bilder av text är inte installerade, se ${HANDBOOK}`)
    return 1
  }
  await ocr.close()
  const bytes = new Uint8Array(readFileSync(file))
  const right = await convert({ name: basename(file), bytes, sidecar: null }, [])
  for (const wear of WEARS) {
    const scan = await scanOf(bytes, wear)
    if (process.env['PARAGRAF_SCAN']) writeFileSync(`${process.env['PARAGRAF_SCAN']}/${wear.name}.pdf`, scan)
    let [pages, slowest, start] = [0, 0, performance.now()]
    const [begun, before] = [start, process.cpuUsage()]
    const onPage = (): void => {
      slowest = Math.max(slowest, performance.now() - start)
      start = performance.now()
      pages++
    }
    const read = await convert({ name: basename(file), bytes: scan, sidecar: null }, [], { ocr: openOcr, onPage })
    const { user, system } = process.cpuUsage(before)
    const aPage = (milliseconds: number): string => (milliseconds / 1000 / Math.max(1, pages)).toFixed(1)
    console.log(`${wear.name}: ${[wordsRight(right, read), paragraphsRight(right, read), unsure(read)].join('; ')};`)
    console.log(
      `  ${pages} sidor, ${aPage(start - begun)} s per sida, den långsammaste ${(slowest / 1000).toFixed(1)} s`,
    )
    // On a busy machine the clock tells of the others.
    console.log(`  ${aPage((user + system) / 1000)} s processortid per sida`)
    for (const { ruleId, severity } of read.messages)
      if (severity === 'error') console.log(`  ${ruleId}: ${explain({ ruleId }).means}`)
  }
  return 0
}

const wordsOf = ({ stages: { text } }: Conversion): string[] =>
  (text?.lines ?? []).flatMap(({ printed }) => printed.replace(/§ (?=\d)/g, '§').match(/\S+/g) ?? [])

/**
 * Words that both have in the same order, of those of the text layer; and how many of the others nobody is asked to
 * look at.
 */
function wordsRight(right: Conversion, read: Conversion): string {
  const [wanted, found] = [wordsOf(right), wordsOf(read)]
  const { count, others } = inCommon(wanted, found)
  const asked = picturesOf(read).map(({ text }) => text.replace(/§ (?=\d)/g, '§'))
  const silent = others.filter((word) => !asked.includes(word))
  return `ord ${share(count, wanted.length)}, ${silent.length} fel som inte är märkta`
}

function paragraphsRight(right: Conversion, read: Conversion): string {
  const titled = ({ stages: { draft } }: Conversion): Map<string, string> =>
    new Map((draft?.paragrafer ?? []).map(({ number, title }) => [number, title]))
  const [wanted, found] = [titled(right), titled(read)]
  const numbers = [...wanted.keys()].filter((number) => found.has(number)).length
  const titles = [...wanted].filter(([number, title]) => found.get(number) === title).length
  const more = [...found.keys()].filter((number) => !wanted.has(number)).length
  return `paragrafer ${numbers} av ${wanted.size} (${more} för mycket), rubriker ${titles}`
}

const picturesOf = ({ messages }: Conversion): WordPicture[] => messages.flatMap(({ pictures = [] }) => pictures)

const unsure = (read: Conversion): string => `${picturesOf(read).length} ord märkta som osäkra`

const share = (part: number, whole: number): string =>
  `${part} av ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`

/** The longest sequence that both have in common: its length, and the words of the other that are not in it. */
function inCommon(one: readonly string[], other: readonly string[]): { count: number; others: string[] } {
  const rest = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0))
  const at = (a: number, b: number): number => rest[a]?.[b] ?? 0
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--)
      (rest[a] ?? [])[b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
  const others: string[] = []
  for (let a = 0, b = 0; b < other.length;) {
    if (a < one.length && one[a] === other[b]) {
      a++
      b++
    } else if (a < one.length && at(a + 1, b) >= at(a, b + 1)) a++
    else others.push(other[b++] ?? '')
  }
  return { count: at(0, 0), others }
}
