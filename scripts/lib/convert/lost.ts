/**
 * What may not come out, or not again: words that were covered or withdrawn before, and words to cover in what a source
 * that fails today left behind. A result and what stands there in, the fault out; undefined where there is none.
 */
import { join } from 'node:path'
import { currentFolder } from '../../../src/model/permalinks.ts'
import { message } from '../../../src/model/rules.ts'
import type { Message } from '../../../src/model/types.ts'
import { leaksIn } from '../../../src/privacy/index.ts'
import { lostMasks } from '../../../src/content-file/kept-masks.ts'
import type { Result } from '../../../src/review/result.ts'
import { addressOf, folderOf, foldersOf, textOf, type ContentBefore } from './content-before.ts'
import { readIfThere } from './files.ts'

/** What was published with words covered is never published without. */
export function lostMask(
  { published, covers }: Result,
  publishedSource: string,
  { output, existing }: { output: string; existing: { text: string | null } },
  { register: known, orphaned, pages }: ContentBefore,
): Message | undefined {
  if (covers.lifted) return undefined
  const own = [...new Set([folderOf(output), ...foldersOf(published, known)])]
    .filter((folder) => !isToldElsewhere(folder, published, { register: known, pages }))
    .map((folder) => known[folder]?.masks ?? 0)
  // The page tells by its own words what was covered where; only where it is gone does the count have to do.
  const before = existing.text === null ? Math.max(0, ...own) : 0
  const fewer = before > covers.asked.length
  const [line] = [...(existing.text === null ? [] : [existing.text]), ...orphaned].flatMap((text) =>
    lostMasks(text, publishedSource),
  )
  if (!fewer && line === undefined) return undefined
  const what = fewer
    ? `${covers.asked.length} masks for an address that was published with ${before}`
    : `words that can be read where ${output} had them covered, line ${line ?? 0}`
  return message('masks-lost', null, {
    reason: `Unexpected ${what}`,
    note: 'expected them covered still; give this source the sidecar of the one before it, or say why they may be read: unmask: {because: …}',
    found: fewer
      ? `${covers.asked.length} maskeringar, där sidan har haft ${before}`
      : `ord som går att läsa där ${output} har haft dem täckta, rad ${line ?? 0}`,
    expected: 'täckta som förut',
  })
}

/**
 * Whether the covers of an address went with the meeting that left it: its new address counts them, or its page there
 * shows them.
 */
function isToldElsewhere(
  folder: string,
  published: string,
  { register: known, pages }: Pick<ContentBefore, 'register' | 'pages'>,
): boolean {
  const now = currentFolder(known, folder)
  if (now === folder) return false
  if (known[folder]?.source === published && known[now]?.source === published) return true
  return [...pages.values()].some((names) => names.some((name) => folderOf(name) === now))
}

/** How much of a page is withdrawn. */
export const withdrawnIn = (page: string | null): number => page?.match(/^ *withdrawn:/gm)?.length ?? 0

/** What was withdrawn comes back only when somebody says why. */
export function lostWithdrawal({ covers }: Result, before: string | null, after: string): Message | undefined {
  if (covers.lifted || withdrawnIn(after) >= withdrawnIn(before)) return undefined
  return message('masks-lost', null, {
    reason: 'Unexpected text that was withdrawn from this page',
    note: 'expected it withdrawn still; keep withdrawn: in the sidecar, or say why it may be read: unmask: {because: …}',
    found: 'text som har varit tillbakadragen',
    expected: 'tillbakadragen som förut',
  })
}

/**
 * A source that fails leaves what it once became; what its sidecar covers today must not stand there. Its page is the
 * one that names it, that it would be, or that the register has; where its name is new, any that has lost its source.
 */
export function standingLeak(
  { published, page, covers }: Result,
  to: string,
  { register: known, pages, withoutSource }: ContentBefore,
): Message[] {
  if (covers.asked.length === 0) return []
  const address = addressOf(published, known)?.replace(/^protokoll\//, '')
  const own = new Set([
    ...(page === null ? [] : [page]),
    ...(address === undefined ? [] : [`${address}.md`]),
    ...(pages.get(published) ?? []),
    ...withoutSource,
  ])
  const left = [...own].find((name) =>
    [name, textOf(name)].some((file) =>
      leaksIn(readIfThere(join(to, file)) ?? '', covers.asked, covers.offices).some(({ kind }) => kind === 'by-editor'),
    ),
  )
  return left === undefined
    ? []
    : [
        message('mask-not-applied', null, {
          reason: `Unexpected words to cover in ${left}, which stands since its source could be read`,
          note: 'expected them covered; mend what is said of this source, or take the page away',
          found: `ord att täcka i ${left}, som ligger kvar från när källan gick att läsa`,
          expected: 'täckta',
        }),
      ]
}
