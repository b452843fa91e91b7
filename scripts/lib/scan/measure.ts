/**
 * How well pictures of text are read: a PDF with a text layer in, its pages made pictures, clean and worn, and what is
 * read in them compared with what the text layer says. Prints words right, §s right, words marked as unsure, and seconds
 * a page.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { convert, openOcr, type Conversion } from '../../../src/converter/index.ts'
import { scanOf, WEARS } from './worn.ts'

/** @returns The exit status: 1 where something could not be read. */
export async function measureScans(file: string): Promise<number> {
  const ocr = await openOcr()
  if (ocr === null) {
    console.error('measure:scan: paketen som läser bilder av text är inte installerade, se docs/redaktor.md')
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
    for (const { ruleId, severity, reason } of read.messages)
      if (severity === 'error') console.log(`  ${ruleId}: ${reason}`)
  }
  return 0
}

const wordsOf = ({ stages: { text } }: Conversion): string[] =>
  (text?.lines ?? []).flatMap(({ printed }) => printed.replace(/§ (?=\d)/g, '§').match(/\S+/g) ?? [])

/** Words that both have in the same order, of those of the text layer. */
function wordsRight(right: Conversion, read: Conversion): string {
  const [wanted, found] = [wordsOf(right), wordsOf(read)]
  return `ord ${share(commonIn(wanted, found), wanted.length)}`
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

function unsure({ messages }: Conversion): string {
  const pictures = messages.flatMap((message) => message.pictures ?? [])
  return `${pictures.length} ord osäkra`
}

const share = (part: number, whole: number): string =>
  `${part} av ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`

/** The length of the longest sequence that both have in common. */
function commonIn(one: readonly string[], other: readonly string[]): number {
  let above = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const row = [0]
    other.forEach((candidate, at) => {
      row.push(word === candidate ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0))
    })
    above = row
  }
  return above.at(-1) ?? 0
}
