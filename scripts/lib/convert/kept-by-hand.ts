/**
 * Files that a person has edited stay, with what must be covered covered; where that cannot be, nothing may be built.
 */
import { coverEdited } from '../../../src/content-file/edited.ts'
import { readData } from '../../../src/content-file/read.ts'
import { isTextUntouched, isUntouched } from '../../../src/content-file/write.ts'
import { ifReadable } from '../../../src/model/content-error.ts'
import { message } from '../../../src/model/rules.ts'
import { idsIn } from '../../../src/model/paragraf-schema.ts'
import type { Message } from '../../../src/model/types.ts'
import type { Result } from '../../../src/review/result.ts'
import { failed, type PublishedEntry, type Files, type Replaced } from './entry.ts'
import { readIfThere, writeWhole } from './files.ts'
import { withdrawnIn } from './lost.ts'

/** Whether somebody has changed one of them since `convert` wrote it. */
export const isEdited = ({ page, text }: Files<string | null>): boolean =>
  page !== null && (!isUntouched(page) || (text !== null && !isTextUntouched(page, text)))

/**
 * What stood there before the edit is what would be written now, where nothing else has changed.
 * @param keepEarlier Is given the page as it was before the edit.
 */
export function keptByHand(
  replaced: Replaced,
  files: Files<string>,
  existing: Files<string | null>,
  keepEarlier: ((replaced: Replaced) => void) | undefined,
): PublishedEntry {
  const { after: content } = replaced
  const entry = keep({ ...replaced, content }, files, existing)
  const after = readIfThere(files.page)
  if (entry.outcome !== 'kept' || after === null) return entry
  keepEarlier?.({ ...replaced, before: content, after, isByHand: true })
  const read = ifReadable(() => readData(after, replaced.output))
  return read === null ? entry : { ...entry, ids: idsIn(read.data.paragrafer) }
}

function keep(
  { conversion, content, output }: { conversion: Result; content: string; output: string },
  paths: Files<string>,
  existing: Files<string | null>,
): PublishedEntry {
  if (withdrawnIn(content) > withdrawnIn(existing.page)) return failed(conversion, stillThere(output))
  const kept = (['page', 'text'] as const).flatMap((which) =>
    existing[which] === null
      ? []
      : [
          {
            path: paths[which],
            before: existing[which],
            after: coverEdited(existing[which], paths[which], conversion.covers),
          },
        ],
  )
  if (kept.some(({ after }) => after === null)) {
    return failed(
      conversion,
      message('mask-not-applied', null, {
        reason: `Unexpected private value in ${output}, which was edited by hand and where it could not be covered`,
        note: 'expected it covered; take it away there, or write the file anew with --force',
        found: `en privat uppgift i ${output}, som är ändrad för hand`,
        expected: 'täckt',
      }),
    )
  }
  for (const { path, before, after } of kept) if (after !== null && after !== before) writeWhole(path, after)
  const edited = message('edited-by-hand', null, {
    reason: `Unexpected edit by hand in ${output} or the text beside it, kept as it is`,
    note: 'expected the files as convert wrote them; move the correction to a sidecar, or take it back with --force',
    found: `en ändring i ${output} eller i texten bredvid`,
    expected: 'filerna som convert skrev dem',
  })
  return { conversion, outcome: 'kept', output, messages: [...conversion.messages, edited] }
}

/** A page that a person edited is kept as it is, and would keep what is withdrawn. */
const stillThere = (output: string): Message =>
  message('mask-not-applied', null, {
    reason: `Unexpected edit by hand in ${output}, which holds what the sidecar withdraws`,
    note: 'expected it gone; take it away there, or write the file anew with --force',
    found: `text som är tillbakadragen i ${output}, som är ändrad för hand`,
    expected: 'ingen text',
  })
