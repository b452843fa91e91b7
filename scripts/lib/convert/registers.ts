/**
 * What stands beside the content: drafts of bodies nobody has described, the register of addresses, what must not be
 * built.
 */
import { join } from 'node:path'
import { correctionsName } from '../../../src/corrections/file.ts'
import { isUntouched } from '../../../src/content-file/write.ts'
import { namelessName, type KnownOrgan } from '../../../src/converter/index.ts'
import { ContentError, type Fault } from '../../../src/model/content-error.ts'
import { pagesAmong } from '../../../src/across/matters/path.ts'
import { meetingFolder, type MeetingKey } from '../../../src/model/address.ts'
import { readPermalinks, register, registeredMatters, type Permalinks } from '../../../src/model/permalinks.ts'
import type { RuleId } from '../../../src/model/rules.ts'
import type { Stopped } from '../../../src/model/stopped.ts'
import { stoppingRule } from '../../../src/review/stopped.ts'
import { addressOf, folderOf, foldersOf, textOf } from './content-before.ts'
import { listContent, readIfThere, remove, writeWhole } from './files.ts'
import { toOrganDraft } from './organ-draft.ts'
import type { PublishedEntry } from './entry.ts'
import { sourceOf } from './orphans.ts'

const REGISTER = 'permalinks.json'

/** Whether pages have been made and the register of their addresses is gone: what it alone knows would be forgotten. */
export const isRegisterLost = (content: string): boolean =>
  readIfThere(join(content, REGISTER)) === null && listContent(join(content, 'protokoll')).length > 0

/**
 * The register as it stands. An empty one is written before the first page is, so that one that is missing beside pages
 * has been taken away.
 * @param isKept Whether this round keeps it.
 * @throws {ContentError} Where it cannot be read, or is to be kept and has been taken away.
 */
export function openRegister(content: string, isKept: boolean): Permalinks {
  const path = join(content, REGISTER)
  const text = readIfThere(path)
  if (isKept && isRegisterLost(content)) throw new ContentError(path, LOST)
  if (isKept && text === null) writeWhole(path, '{}\n')
  return readPermalinks(text, path)
}

const LOST: Fault = {
  english: 'missing beside published pages',
  swedish: 'registret saknas, och det finns publicerade sidor',
}

/** Where it is not known what is to be covered, the name of the source may hold it. */
const UNREAD: ReadonlySet<RuleId> = new Set(['sidecar', 'sidecar-unread', 'sidecar-orphan'])

/**
 * Sources that failed in a way that may leave what was to be covered uncovered: nothing is built until they are seen
 * to. Each with the address of its page where that is published, and named by its hash where its own name may be
 * private.
 */
export function stoppedOf(entries: readonly PublishedEntry[], known: Permalinks): Stopped[] {
  return entries.flatMap(({ conversion, outcome, messages }) => {
    const rule = outcome === 'failed' ? stoppingRule(messages, conversion.covers.asks) : null
    const address = conversion.page === null ? addressOf(conversion.published, known) : folderOf(conversion.page)
    return rule === null
      ? []
      : [
          {
            address: address !== undefined && known[address] ? address : null,
            source: UNREAD.has(rule) ? namelessName(conversion.published, conversion.sha256) : conversion.published,
            rule,
          },
        ]
  })
}

/**
 * Drafts for bodies nobody has described yet, and the register of addresses; content at an old address goes.
 * @param content The folder that holds `organ/`, `protokoll/` and `permalinks.json`.
 * @param date The ISO day that what is new or changed is published.
 */
export function keepRegisters(
  content: string,
  entries: readonly PublishedEntry[],
  organs: readonly KnownOrgan[],
  known: Permalinks,
  date: string,
): void {
  const published = entries.flatMap(
    ({ conversion: { met, covers, causes, published: source }, outcome, changes, ids }) => {
      if (met === null || outcome === 'failed') return []
      const changed = changes && { changed: changes.paragrafer.map(({ id }) => id) }
      return [
        {
          ...met,
          ids: [...(ids ?? met.ids)],
          source,
          masks: covers.own,
          explained: causes.filter(({ what }) => what === null),
          ...changed,
        },
      ]
    },
  )
  for (const { organ, known: isKnown } of published) {
    const path = join(content, 'organ', `${organ.slug}.md`)
    if (!isKnown && !organs.some(({ slug }) => slug === organ.slug) && readIfThere(path) === null)
      writeWhole(path, toOrganDraft(organ))
  }
  const promised = published.filter((one) => isPromised(one, organs, known))
  const paged = pagesAmong(
    promised.flatMap(({ matters }) => matters),
    registeredMatters(known),
  )
  const next = register(
    known,
    promised.map(({ organ, ids, masks, matters, changed, explained, ...one }) => ({
      ...keyOf({ organ, ...one }),
      ids,
      masks,
      matters: matters.filter((path) => paged.has(path)),
      explained,
      ...(changed && { changed }),
      draft: !isChecked(organ, organs),
    })),
    date,
  )
  for (const [folder, { movedTo }] of Object.entries(next)) {
    const old = join(content, `${folder}.md`)
    const text = movedTo ? readIfThere(old) : null
    if (text !== null && isUntouched(text)) [old, textOf(old), correctionsName(old)].forEach(remove)
  }
  forgetUnpromised(content, published, next)
  const path = join(content, REGISTER)
  const text = `${JSON.stringify(next, null, 1)}\n`
  if (text !== readIfThere(path)) writeWhole(path, text)
}

interface Published {
  source: string
  organ: { slug: string }
  date: string | null
  session: string | null
  masks: number
}

/** The address of a meeting by what it was converted to: body, day, session and source. */
export const keyOf = ({ source, organ, date, session }: Omit<Published, 'masks'>): MeetingKey => ({
  ...{ source, date, session },
  organ: organ.slug,
})

/**
 * The address of a body that nobody has checked is not promised yet: its name may be read wrong. One that stands in the
 * register stays there, and so does what remembers that words were covered.
 */
function isPromised(one: Published, organs: readonly KnownOrgan[], known: Permalinks): boolean {
  const { source, organ, masks } = one
  return (
    isChecked(organ, organs) ||
    masks > 0 ||
    known[meetingFolder(keyOf(one))] !== undefined ||
    foldersOf(source, known).length > 0
  )
}

/** Whether a person has checked the body: it has a file, and that is no draft. */
export const isChecked = (organ: { slug: string }, organs: readonly KnownOrgan[]): boolean =>
  organs.some(({ slug, draft }) => slug === organ.slug && !draft)

/** What stands at an address that was never promised and that its source has left, when its body got its right name. */
function forgetUnpromised(content: string, published: readonly Published[], next: Permalinks): void {
  const today = new Set(published.map((one) => `${meetingFolder(keyOf(one))}.md`))
  const sources = new Set(published.map(({ source }) => source))
  for (const page of listContent(join(content, 'protokoll'))) {
    const path = join(content, 'protokoll', page)
    if (today.has(`protokoll/${page}`) || next[folderOf(page)]) continue
    const text = readIfThere(path) ?? ''
    if (sources.has(sourceOf(text) ?? '') && isUntouched(text)) [path, textOf(path)].forEach(remove)
  }
}
