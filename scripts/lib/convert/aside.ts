/**
 * What a conversion would publish, laid aside on disk until it is known whether it may be: in a folder of this process that
 * nobody else can read, gone when the process ends. What a killed process left is swept by the next.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { besidePage } from '../../../src/review/beside/page.ts'
import { besideOf } from '../../../src/review/beside/read.ts'
import { reportPart, type ReportPart } from '../../../src/review/report.ts'
import type { Conversion } from '../../../src/converter/index.ts'
import { isAlive } from '../lock.ts'

const NAME = /^paragraf-omvandling-(\d+)-/

/** @returns A new folder, for this process alone. */
export function makeAside(): string {
  const folders = readdirSync(tmpdir()).filter((name) => {
    const [, pid] = NAME.exec(name) ?? []
    return pid !== undefined && Number(pid) !== process.pid && !isAlive({ pid: Number(pid), started: null })
  })
  for (const name of folders) discard(join(tmpdir(), name))
  const folder = mkdtempSync(join(tmpdir(), `paragraf-omvandling-${process.pid}-`))
  process.once('exit', () => discard(folder))
  return folder
}

/** Somebody else's is theirs to sweep. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    return
  }
}

type Kind = 'page' | 'text' | 'beside' | 'report'

const fileOf = (folder: string, source: string, kind: Kind): string =>
  join(folder, `${createHash('sha256').update(source).digest('hex')}.${kind}`)

/** Lays aside what a conversion would publish and, where it is asked for, its part of the report. */
export function layAside(folder: string, conversion: Conversion, hasReport: boolean): void {
  if (conversion.outcome === 'failed') return
  const lay = (kind: Kind, text: string): void => writeFileSync(fileOf(folder, conversion.source, kind), text)
  lay('page', conversion.stages.content)
  lay('text', conversion.stages.publishedSource)
  lay('beside', besidePage(besideOf(conversion.stages)))
  if (hasReport) lay('report', JSON.stringify(reportPart(conversion)))
}

/** What was laid aside of a source that was converted. @throws When nothing was. */
export const asideOf = (folder: string, source: string): { content: string; publishedSource: string } => ({
  content: readFileSync(fileOf(folder, source, 'page'), 'utf8'),
  publishedSource: readFileSync(fileOf(folder, source, 'text'), 'utf8'),
})

/** The page of a source that was converted, its decisions beside its lines. @throws When nothing was laid aside. */
export const besideAside = (folder: string, source: string): string =>
  readFileSync(fileOf(folder, source, 'beside'), 'utf8')

/** The report's part of a source; null where it was not converted. */
export function reportAside(
  folder: string,
  { source, outcome }: Pick<Conversion, 'source' | 'outcome'>,
): ReportPart | null {
  const file = fileOf(folder, source, 'report')
  return outcome === 'converted' && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReportPart) : null
}
