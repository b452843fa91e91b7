/**
 * What a proposed change of the content means, for whoever approves it: two folders of content in, Markdown out. It
 * holds counts and ids alone, never words of a record, since a comment stays where what it is about can be taken back.
 */
import type { PhrasingContent, RootContent, TableRow } from 'mdast'
import { paragraferOf, readMeeting } from '../content-file/read.ts'
import { stringifyMarkdown } from '../content-file/markdown.ts'
import { ifReadable } from '../model/content-error.ts'
import { changesOf, isSame, type Changes } from './changes.ts'
import type { Examined } from './suspicions/index.ts'

/** Content files by their name below the folder: "hsn-au/2024-11-28.md". */
export type Content = ReadonlyMap<string, string>

/** What became of a protokoll, as the comment says it and in the order that it counts them. */
const STATES = ['nytt', 'ändrat', 'borttaget'] as const
type State = (typeof STATES)[number]

interface Row {
  file: string
  state: State
  /** "paragrafer och punkter: 26, beslut: 24", "p12: beslut; p14: ny" */
  what: string
  suspicions: number
}

/** Most rows that a comment has room for, and most ids in one: GitHub takes 65,536 characters. */
const MOST_ROWS = 200
const MOST_IDS = 8

/**
 * @param found What looks wrong in `after`.
 * @throws {ContentError} When a file of `after` that changed is no content file.
 */
export function commentOf(before: Content, after: Content, found: readonly Examined[]): string {
  const doubts = new Map<string, number>()
  for (const { file } of found.flatMap(({ hits }) => hits)) doubts.set(file, (doubts.get(file) ?? 0) + 1)
  const rows = [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .flatMap((file): Row[] => rowOf(file, before.get(file), after.get(file), doubts.get(file) ?? 0))
  const children: RootContent[] = [
    { type: 'heading', depth: 3, children: [text('Protokoll i det här förslaget')] },
    { type: 'paragraph', children: [text(sumOf(rows))] },
    ...(rows.length === 0 ? [] : [table(rows)]),
    ...(rows.length > MOST_ROWS
      ? [{ type: 'paragraph' as const, children: [text(`… och ${rows.length - MOST_ROWS} till.`)] }]
      : []),
    {
      type: 'paragraph',
      children: [text('Läs besluten bredvid källan i granska/ där protokollen omvandlades, innan du godkänner.')],
    },
  ]
  return stringifyMarkdown({ type: 'root', children })
}

function rowOf(file: string, before: string | undefined, after: string | undefined, suspicions: number): Row[] {
  if (before === after) return []
  if (after === undefined) return [{ file, state: 'borttaget', what: 'adressen måste leva vidare', suspicions: 0 }]
  if (before === undefined) return [{ file, state: 'nytt', what: sizeOf(after, file), suspicions }]
  return [{ file, state: 'ändrat', what: differenceOf(before, after, file), suspicions }]
}

/** What stood there broken, or as an older engine wrote it, has nothing to compare with. */
function differenceOf(before: string, after: string, file: string): string {
  if (!isMeeting(before, file)) return `gick inte att läsa förut; ${sizeOf(after, file)}`
  const changes = changesOf(before, after, file)
  return isSame(changes) ? 'bara uppgifter om källan' : idsOf(changes)
}

const isMeeting = (text: string, name: string): boolean => ifReadable(() => readMeeting(text, name)) !== null

function sizeOf(file: string, name: string): string {
  const all = paragraferOf(readMeeting(file, name))
  return `paragrafer och punkter: ${all.length}, beslut: ${all.flatMap(({ decisions }) => decisions).length}`
}

const idsOf = ({ paragrafer, around }: Changes): string =>
  [
    ...paragrafer
      .slice(0, MOST_IDS)
      .map(({ id, what }) => `${id}: ${typeof what === 'string' ? what : what.join(', ')}`),
    ...(paragrafer.length > MOST_IDS ? [`och ${paragrafer.length - MOST_IDS} till`] : []),
    ...(around ? ['utanför paragraferna'] : []),
  ].join('; ')

function sumOf(rows: readonly Row[]): string {
  if (rows.length === 0) return 'Inget protokoll ändras.'
  const count = (wanted: State): string => `${rows.filter(({ state }) => state === wanted).length} ${wanted}`
  const doubts = rows.reduce((sum, { suspicions }) => sum + suspicions, 0)
  return `${STATES.map(count).join(', ')}; att se efter: ${doubts} (npm run granska:arkiv visar ställena).`
}

function table(rows: readonly Row[]): RootContent {
  return {
    type: 'table',
    align: [null, null, null, 'right'],
    children: [
      tableRow([text('Protokoll'), text('Läge'), text('Vad'), text('Att se efter')]),
      ...rows
        .slice(0, MOST_ROWS)
        .map(({ file, state, what, suspicions }) =>
          tableRow([
            { type: 'inlineCode', value: file.replace(/\.md$/, '') },
            text(state),
            text(what),
            text(String(suspicions)),
          ]),
        ),
    ],
  }
}

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const tableRow = (cells: readonly PhrasingContent[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
})
