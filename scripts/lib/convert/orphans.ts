/**
 * Pages that stand in the content without a source of today: told every time until the source is put back or the page
 * is taken away, since nobody else would see that they are still published. What is to be covered in every source is
 * covered in them too, or the build stops.
 */
import { join } from 'node:path'
import { FrontMatterError, readFrontMatter } from '../../../src/content-file/front-matter.ts'
import { message } from '../../../src/model/rules.ts'
import type { Notice } from '../../../src/review/notice.ts'
import { leaksIn } from '../../../src/privacy/index.ts'
import { namelessName, type Covers } from '../../../src/converter/index.ts'
import type { Stopped } from '../../../src/model/stopped.ts'
import { listContent, readIfThere } from './files.ts'
import { textOf } from './content-before.ts'
import type { PublishedEntry } from './entry.ts'

/**
 * @param to The folder of content.
 * @param covers What is covered in every source.
 */
export function orphanedPages(
  to: string,
  entries: readonly PublishedEntry[],
  covers: Pick<Covers, 'asked' | 'offices'>,
): { notices: Notice[]; stopped: Stopped[] } {
  const bySource = new Map(entries.map(({ conversion }) => [conversion.published, conversion.covers.asked]))
  const everywhere = [...new Set([...covers.asked, ...bySource.values().flatMap((asked) => asked)])]
  const written = new Set(entries.map(({ output }) => output))
  const notices: Notice[] = []
  const stopped: Stopped[] = []
  // What a source that failed has left behind is told of with the source.
  const failed = new Set(
    entries.filter(({ outcome }) => outcome === 'failed').map(({ conversion }) => conversion.published),
  )
  const isThere = namesOf(entries)
  for (const name of pagesIn(to).filter((one) => !written.has(one))) {
    const page = readIfThere(join(to, name)) ?? ''
    const source = sourceOf(page)
    if (source !== null && !isThere.has(source))
      notices.push({
        file: name,
        ...message('source-missing', null, {
          reason: `Unexpected page without its source ${source}, which is no longer there; it is still published`,
          note: 'expected the source beside the others; put it back, or take the page away if it is withdrawn',
          expected: `källan ${source}`,
        }),
      })
    // A page left at another address must not read what its source covers today; of one without a source nobody knows
    // whose words it has.
    const asked = (source === null ? undefined : bySource.get(source)) ?? everywhere
    if (source !== null && failed.has(source)) continue
    const [leak] = [page, readIfThere(join(to, textOf(name))) ?? ''].flatMap((text) =>
      leaksIn(text, asked, covers.offices),
    )
    if (leak === undefined) continue
    notices.push({
      file: name,
      ...message('private-value-left', leak.line, {
        reason: `Unexpected ${leak.kind} in a page that no source was written to today`,
        note: 'expected it covered; cover it by hand, in the .txt beside it too, or take the page away',
        expected: 'täckt, här och i textfilen bredvid, eller sidan borttagen',
      }),
    })
    stopped.push({
      address: `protokoll/${name.replace(/\.md$/, '')}`,
      source: source ?? 'okänd',
      rule: 'private-value-left',
    })
  }
  return { notices, stopped }
}

/**
 * All names that a source of today may have been published by: its own, or none where its sidecar covered that and
 * fails today.
 */
const namesOf = (entries: readonly PublishedEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ conversion: { source, published, sha256 }, outcome }) =>
      outcome === 'failed' ? [published, source, namelessName(source, sha256)] : [published],
    ),
  )

/** Pages, and source texts that have lost theirs. */
function pagesIn(to: string): string[] {
  const pages = listContent(to)
  return [...new Set([...pages, ...listContent(to, '.txt').map((name) => name.replace(/\.txt$/, '.md'))])].sort()
}

/**
 * Most names need no reader of YAML: nothing in them is a sign of it, and a full stop tells them from "null" and
 * "true".
 */
const PLAIN = /^source: ([\p{L}\d][\p{L}\d_/-]*\.[\p{L}\d]+)$/u

/** The source that a page says it was made from; null where it says nothing that can be read. */
export function sourceOf(page: string): string | null {
  const line = /^source: .*$/m.exec(page)?.[0]
  const plain = PLAIN.exec(line ?? '')?.[1]
  if (plain !== undefined) return plain
  try {
    const source = line === undefined ? null : readFrontMatter(`---\n${line}\n---\n`).data['source']
    return typeof source === 'string' ? source : null
  } catch (error) {
    if (error instanceof FrontMatterError) return null
    throw error
  }
}
