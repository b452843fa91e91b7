/**
 * Pages that stand in the content without a source of today: told every time until the source is put back or the page
 * is taken away, since nobody else would see that they are still published. What is to be covered in every source is
 * covered in them too, or the build stops.
 */
import { join } from 'node:path'
import { FrontMatterError, readFrontMatter } from '../../../src/content-file/front-matter.ts'
import type { Notice } from '../../../src/review/notice.ts'
import { leaksIn } from '../../../src/privacy/index.ts'
import type { Covers } from '../../../src/converter/index.ts'
import type { ReportEntry } from '../../../src/review/report.ts'
import type { Stopped } from '../../../src/review/stopped.ts'
import { listContent, readIfThere } from './files.ts'

/** @param to The folder of content. @param covers What is covered in every source. */
export function standingWithoutSource(to: string, entries: readonly ReportEntry[], covers: Pick<Covers, 'asked' | 'offices'>): { notices: Notice[]; stopped: Stopped[] } {
  const known = new Set(entries.map(({ conversion }) => conversion.published))
  const written = new Set(entries.map(({ output }) => output))
  const notices: Notice[] = []
  const stopped: Stopped[] = []
  for (const name of listContent(to).filter((one) => !written.has(one))) {
    const page = readIfThere(join(to, name)) ?? ''
    const source = sourceOf(page)
    if (source === null || known.has(source)) continue
    notices.push({ file: name, ruleId: 'source-missing', severity: 'warning', line: null, reason: `Unexpected page without its source ${source}, which is no longer there; it is still published`, note: 'expected the source beside the others; put it back, or take the page away if it is withdrawn' })
    const [leak] = [page, readIfThere(join(to, name.replace(/\.md$/, '.txt'))) ?? ''].flatMap((text) => leaksIn(text, covers.asked, covers.offices))
    if (leak === undefined) continue
    notices.push({ file: name, ruleId: 'private-value-left', severity: 'error', line: leak.line, reason: `Unexpected ${leak.kind} in a page without a source`, note: 'expected it covered; cover it by hand, in the .txt beside it too, or take the page away' })
    stopped.push({ address: `protokoll/${name.replace(/\.md$/, '')}`, source, rule: 'private-value-left' })
  }
  return { notices, stopped }
}

/** The source that a page says it was made from; null where it says nothing that can be read. */
function sourceOf(page: string): string | null {
  const line = /^source: .*$/m.exec(page)?.[0]
  try {
    const source = line === undefined ? null : readFrontMatter(`---\n${line}\n---\n`).data['source']
    return typeof source === 'string' ? source : null
  } catch (error) {
    if (error instanceof FrontMatterError) return null
    throw error
  }
}
