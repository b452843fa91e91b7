/**
 * Prints a stage the way the fixtures are written, one entry a line with its lines of the source in front, so that
 * what `npm run inspect` shows can be copied into a fixture. Stages in, text out.
 */
import type { Stages } from './pipeline.ts'
import type { Identity } from './identify/identity.ts'
import type { Ledger } from '../model/types.ts'
import { VOTE_FIGURES } from '../model/vote.ts'
import type { Block, Heading, Mark } from './types/block.ts'
import type { DraftParagraf } from './types/draft.ts'
import type { Line } from './types/line.ts'
import type { SourceLine } from './types/source.ts'
import { keysOf } from '../model/tables.ts'

/** What each stage prints, in the order they are reached; null where the conversion did not come so far. */
const SHOWN = {
  text: ({ text }) => text && rows(text.lines.map((line, at) => `${at + 1}${shapeOf(line)}: ${line.printed}`)),
  pages: ({ text }) => text && rows((text.pagesRead ?? []).map(({ page, readBy }) => `${page} ${readBy}`)),
  lines: ({ lines }) => lines && rows(lines.map(lineRow)),
  furniture: ({ furniture }) =>
    furniture &&
    rows(
      [...furniture.removed]
        .sort((a, b) => a.number - b.number)
        .map((line) => `${line.number} ${line.kind} (${line.by}): ${asSet(line)}`),
    ),
  headings: ({ headings }) => headings && rows(headings.map(headingRow)),
  margin: ({ margin }) => margin && rows(margin.map(lineRow)),
  blocks: ({ blocks }) => blocks && rows(blocks.map(blockRow)),
  cut: ({ cut }) => cut && rows(cut.map(({ block }) => blockRow(block))),
  marks: ({ marks }) =>
    marks && rows(marks.map(({ block, mark }) => `${span(block.span)} ${markWord(mark)}: ${shorten(block)}`)),
  identity: ({ identity }) => identity && rows(identityRows(identity)),
  protokoll: ({ draft, identity }) => draft && identity && rows(protokollRows({ draft, identity })),
  ledger: ({ ledger }) => ledger && rows(ledgerRows(ledger)),
  markdown: ({ content }) => content,
} as const satisfies Record<string, (stages: Partial<Stages>) => string | undefined>

export type StageName = keyof typeof SHOWN
export const STAGES = keysOf(SHOWN)

/** @returns Null where the conversion did not come so far. */
export function show(stages: Partial<Stages>, stage: StageName): string | null {
  return SHOWN[stage](stages) ?? null
}

const rows = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
const span = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}-${to}`)
/** " row of 3", " heading 2": what the reader knows of a line. */
function shapeOf({ page, cells, isPlaced, isHead, rank, mark, isSetIn, known }: SourceLine): string {
  const said = [
    page && `page ${page}`,
    known,
    rank && `heading ${rank}`,
    mark && 'item',
    cells && `${isHead ? 'head' : 'row'} of ${cells.length}${isPlaced ? '' : ', not placed'}`,
    isSetIn && 'set-in',
  ]
  return said.map((one) => (one ? ` ${one}` : '')).join('')
}
const lineRow = (line: Line): string =>
  `${line.number} gap ${line.gap}${line.opens ? ` ${line.opens}` : ''}: ${asSet(line)}`
/** What stands apart on a line as far apart as it was printed. */
const asSet = ({ pieces }: Line): string =>
  pieces.reduce((row, { text, at }) => {
    const room = at - (pieces[0]?.at ?? 0) - row.length
    return row === '' ? text : row + ' '.repeat(Math.max(LEAST_ROOM, room)) + text
  }, '')
const LEAST_ROOM = 2
const blockRow = (block: Block): string =>
  `${span(block.span)} ${block.heading ? 'heading' : block.kind} (${ruleNames(block)}): ${block.text}`
/** Each rule once, in the order they were used. */
const ruleNames = ({ rules: names }: Block): string => [...new Set(names)].join(', ')
const shorten = ({ text }: Block): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** "12 p 12 § 12. (§ n): Avtal", with the form that read it; a title of its own and what it is below are told too. */
function headingRow({ line, number, label, style, form, depth, rest, runIn }: Heading): string {
  return `${line} ${style} ${number}${depth > 0 ? ` below` : ''} ${label ?? 'unnumbered'}${form === undefined ? '' : ` (${form})`}: ${runIn?.title ?? rest}${runIn ? ' (run-in)' : ''}`
}

/** What became of the lines: how many, then each that is not published as it stands. */
function ledgerRows({ lines, blank, published, removed, masked, unaccounted }: Ledger): string[] {
  return [
    `${lines} lines: ${blank} blank, ${published} published`,
    ...removed.map((one) => `${span(one.span)} removed: ${one.kind}`),
    ...masked.map((one) => `${span(one.span)} masked: ${one.kind}`),
    ...unaccounted.map((one) => `${span(one)} unaccounted`),
  ]
}

function markWord(mark: Mark): string {
  switch (mark.type) {
    case 'paragraf':
      return `paragraf ${mark.heading.number}`
    case 'part':
      return `part ${mark.kind}${mark.runIn ? ' run-in' : ''}`
    case 'section':
      return `section ${mark.kind}`
    default:
      return mark.type
  }
}

/** Who met and when, with the rule that knew it, and the words that say so. */
function identityRows({ kind, title, organ, by, date, dateFrom, session, evidence }: Identity): string[] {
  return [
    `${kind}: ${title}`,
    `organ ${organ.slug}: ${organ.name} (${by.organ})`,
    `organisation: ${organ.organisation} (${by.organisation ?? 'as the body is known'})`,
    `date ${date ?? 'unknown'} (${dateFrom})`,
    ...(session ? [`session ${session}`] : []),
    ...evidence.map(({ field, because, span: at }) => `${at ? `${span(at)} ` : ''}${field} because ${because}`),
  ]
}

function protokollRows({ draft, identity }: Pick<Stages, 'draft' | 'identity'>): string[] {
  return [
    `${identity.kind}: ${identity.title}`,
    `organ ${identity.organ.slug}: ${identity.organ.name}, ${identity.organ.organisation}`,
    `date ${identity.date ?? 'unknown'} from ${identity.dateFrom}`,
    ...draft.attendance.map(
      ({ name, party, role, replaces, present, span: at }) =>
        `${span(at)} present: ${name}${party ? ` (${party})` : ''}, ${role}${replaces ? `; replaces ${replaces}` : ''}${present ? `; ${present}` : ''}`,
    ),
    ...draft.absent.map(({ name, span: at }) => `${span(at)} absent: ${name}`),
    ...draft.groups.map(({ title, span: at }) => `${span(at)} group: ${title}`),
    ...draft.paragrafer.flatMap((paragraf) => paragrafRows(paragraf, '')),
    ...draft.appendices.map(
      ({ id, title, paragraf, span: at }) => `${span(at)} ${id} of ${paragraf ?? 'none'}: ${title}`,
    ),
    ...draft.signatures.map(
      ({ name, role, signedAt, span: at }) =>
        `${span(at)} signed: ${name}, ${role ?? 'unknown'}, ${signedAt ?? 'unknown'}`,
    ),
  ]
}

/** The table that a clause leads to: "Sal | 550". */
const tableRows = (clause: Block | undefined): string[] =>
  (clause?.below ?? [])
    .filter(({ inTable }) => inTable)
    .map(({ text, lines: [line] }) => (line?.cells ?? [text]).join(' | '))

function paragrafRows(paragraf: DraftParagraf, indent: string): string[] {
  const { id, label, title, dnr, decisionTypes, decisionStage } = paragraf
  return [
    `${indent}${span(paragraf.span)} ${id}: ${[label, title, dnr.map((number) => `[${number}]`).join(' ')].filter(Boolean).join(' ')} (${decisionTypes.join(', ')}; ${decisionStage})`,
    ...paragraf.parts.map(
      (part) => `${indent}  ${span(part.span)} ${part.kind}${part.heading ? ` "${part.heading}"` : ''}`,
    ),
    ...paragraf.decisions.flatMap((decision) => [
      `${indent}  ${span(decision.span)} decides: ${decision.decider ?? 'unknown'}${decision.proposedTo.length > 0 ? ` -> ${decision.proposedTo.join(', ')}` : ''}`,
      ...decision.clauses.flatMap((clause, at) => [
        `${indent}    ${clause}`,
        ...tableRows(decision.clauseBlocks[at]).map((row) => `${indent}      ${row}`),
      ]),
    ]),
    ...paragraf.votes.map(
      (vote) =>
        `${indent}  ${span(vote.span)} vote: ${VOTE_FIGURES.map(([key, word]) => `${word} ${vote[key] ?? 'anges inte'}`).join(', ')}${vote.names.map(({ name, choice }) => `; ${name} ${choice}`).join('')}`,
    ),
    ...paragraf.children.flatMap((child) => paragrafRows(child, `${indent}  `)),
  ]
}
