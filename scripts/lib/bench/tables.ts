/** Measures as a page of Markdown: ratios first, then what they are made of. */
import { STEPS, type Ours, type Step } from './ours.ts'
import type { Cost } from './cost.ts'
import type { PeerCost } from './peers/run.ts'
import { keysOf } from '../../../src/model/tables.ts'

/** What was measured of one size. */
export interface Sized {
  meetings: number
  ours: Ours
  /** By name; null where the generator could not be had. */
  peers: Readonly<Record<string, PeerCost | null>>
}

/** @param machine What it was measured on. @param plot Where the plot lies, beside the page. */
export function pageOf(sizes: readonly Sized[], machine: string, plot: string): string {
  return [
    '# What it costs',
    `Made by \`npm run bench -- --meetings ${sizes.map(({ meetings }) => meetings).join(',')}\` on ${machine}. Invented protokoll, some 26 §§ each, and the five seeds.
Ratios are of times on the clock, in one run; seconds are of the clock and, after the stroke, of all processors together; memory is the most that a command and all it
starts held at once.`,
    `![Seconds against meetings, both axes logarithmic](${plot})`,
    '## Beside others, on the same text',
    'Times ours as long. Ours is pages, search, feeds and data; theirs is pages without any of it, Starlight with its search and of the meetings alone.',
    table(['', ...sizes.map(headOf)], ratioRows(sizes)),
    '## Ours',
    table(['', ...sizes.map(headOf)], [...stepRows(sizes), ...sizeRows(sizes)]),
    '## Theirs',
    table(['', ...sizes.map(headOf)], peerRows(sizes)),
  ].join('\n\n')
}

const headOf = ({ meetings }: Sized): string => `${number(meetings)} meetings`

const namesOf = (sizes: readonly Sized[]): string[] => [...new Set(sizes.flatMap(({ peers }) => Object.keys(peers)))]

function ratioRows(sizes: readonly Sized[]): string[][] {
  const against = (step: Step) => (name: string) => [
    `${STEPS[step]} : ${name}`,
    ...sizes.map(({ ours, peers }) => ratioOf(ours.costs[step], peers[name])),
  ]
  return [...namesOf(sizes).map(against('buildCold')), ...namesOf(sizes).slice(0, 1).map(against('buildAdded'))]
}

const ratioOf = (own: Cost, other: Cost | null | undefined): string =>
  other ? `${(own.seconds / other.seconds).toFixed(1)} ×` : 'not measured'

const stepRows = (sizes: readonly Sized[]): string[][] =>
  keysOf(STEPS).map((step) => [STEPS[step], ...sizes.map(({ ours }) => costOf(ours.costs[step]))])

const sizeRows = (sizes: readonly Sized[]): string[][] => [
  ['files of the site', ...sizes.map(({ ours }) => number(ours.files))],
  ['size of the site', ...sizes.map(({ ours }) => `${number(Math.round(ours.bytes / 1e6))} MB`)],
]

const peerRows = (sizes: readonly Sized[]): string[][] =>
  namesOf(sizes).map((name) => [name, ...sizes.map(({ peers }) => peerCell(peers[name]))])

const peerCell = (cost: PeerCost | null | undefined): string =>
  cost ? `${costOf(cost)}, ${number(cost.pages)} pages` : 'not measured'

const costOf = ({ seconds, cpu, megabytes }: Cost): string =>
  `${seconds.toFixed(1)} / ${cpu.toFixed(1)} s${megabytes === null ? '' : `, ${number(Math.round(megabytes))} MB`}`

const number = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
