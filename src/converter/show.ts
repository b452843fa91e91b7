/**
 * Prints a stage the way the fixtures are written, one entry a line with its lines of the source in front, so that
 * what `npm run inspect` shows can be copied into a fixture. Stages in, text out.
 */
import type { Stages } from './pipeline.ts'
import type { Block, DraftParagraf, Line, Mark } from './types.ts'

export const STAGES = ['lines', 'furniture', 'blocks', 'marks', 'protokoll', 'markdown'] as const
export type StageName = (typeof STAGES)[number]

export function show(stages: Stages, stage: StageName): string {
  switch (stage) {
    case 'lines':
      return rows(stages.lines.map(lineRow))
    case 'furniture':
      return rows(
        [...stages.furniture.removed]
          .sort((a, b) => a.number - b.number)
          .map((line) => `${line.number} ${line.kind} (${line.by}): ${line.text}`),
      )
    case 'blocks':
      return rows(
        stages.blocks.map(
          (block) =>
            `${span(block.span)} ${block.heading ? 'heading' : block.kind} (${ruleNames(block)}): ${block.text}`,
        ),
      )
    case 'marks':
      return rows(stages.marks.map(({ block, mark }) => `${span(block.span)} ${markWord(mark)}: ${shorten(block)}`))
    case 'protokoll':
      return rows(protokollRows(stages))
    case 'markdown':
      return stages.content
  }
}

const rows = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
const span = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}-${to}`)
const lineRow = ({ number, gap, opens, text }: Line): string =>
  `${number} gap ${gap}${opens ? ` ${opens}` : ''}: ${text}`
/** Each rule once, in the order they were used. */
const ruleNames = ({ rules: names }: Block): string => [...new Set(names)].join(', ')
/** What a vote says, each with its word: what the source does not state is unknown. */
const FIGURES = [
  ['yes', 'ja'],
  ['no', 'nej'],
  ['abstain', 'avstår'],
  ['absent', 'frånvarande'],
] as const
const shorten = ({ text }: Block): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

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

function protokollRows({ draft, identity }: Stages): string[] {
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

function paragrafRows(paragraf: DraftParagraf, indent: string): string[] {
  const { id, label, title, dnr, decisionTypes, decisionStage } = paragraf
  return [
    `${indent}${span(paragraf.span)} ${id}: ${[label, title, dnr.map((number) => `[${number}]`).join(' ')].filter(Boolean).join(' ')} (${decisionTypes.join(', ')}; ${decisionStage})`,
    ...paragraf.parts.map(
      (part) => `${indent}  ${span(part.span)} ${part.kind}${part.heading ? ` "${part.heading}"` : ''}`,
    ),
    ...paragraf.decisions.flatMap((decision) => [
      `${indent}  ${span(decision.span)} decides: ${decision.decider ?? 'unknown'}${decision.proposedTo.length > 0 ? ` -> ${decision.proposedTo.join(', ')}` : ''}`,
      ...decision.clauses.map((clause) => `${indent}    ${clause}`),
    ]),
    ...paragraf.votes.map(
      (vote) =>
        `${indent}  ${span(vote.span)} vote: ${FIGURES.map(([key, word]) => `${word} ${vote[key] ?? 'anges inte'}`).join(', ')}${vote.names.map(({ name, choice }) => `; ${name} ${choice}`).join('')}`,
    ),
    ...paragraf.children.flatMap((child) => paragrafRows(child, `${indent}  `)),
  ]
}
