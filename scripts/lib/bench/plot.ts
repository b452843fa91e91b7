/**
 * How each cost grows, as a drawing: seconds against meetings, both axes logarithmic, a line a cost with its name at
 * the end.
 */
import { s } from 'hastscript'
import { toHtml } from 'hast-util-to-html'

export interface Line {
  name: string
  /** Meetings and seconds. */
  points: readonly (readonly [number, number])[]
}

const WIDTH = 860
const HEIGHT = 520
const EDGE = { left: 64, right: 290, top: 24, bottom: 48 }
/** Told apart by name and dash as well as by colour. */
const COLOURS = ['#0b5cad', '#b3261e', '#1d6f42', '#7a4b00', '#6b3fa0', '#00696d', '#5f5f5f', '#a1006b']
const DASHES = ['', '6 3', '2 3', '10 3 2 3']

type Scale = (value: number) => number

function logarithmic([least, most]: readonly [number, number], [from, to]: readonly [number, number]): Scale {
  const span = Math.log(most / least) || 1
  return (value) => Math.round((from + (Math.log(value / least) / span) * (to - from)) * 10) / 10
}

/** @returns An SVG of its own, readable on white and on dark. */
export function plotOf(lines: readonly Line[]): string {
  const [xs, ys] = [0, 1].map((axis) => lines.flatMap(({ points }) => points.map((point) => point[axis] ?? 0)))
  const [least, most] = [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))].map(Math.log10)
  const decades: [number, number] = [10 ** Math.floor(least ?? 0), 10 ** Math.ceil(most ?? 1)]
  const x = logarithmic([Math.min(...(xs ?? [])), Math.max(...(xs ?? []))], [EDGE.left, WIDTH - EDGE.right])
  const y = logarithmic(decades, [HEIGHT - EDGE.bottom, EDGE.top])
  const ticks = powersIn(decades)
  const names = apart(lines.map(({ points }) => y(points.at(-1)?.[1] ?? 1)))
  return `${toHtml(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        fontFamily: 'sans-serif',
        fontSize: 13,
      },
      [
        s('rect', { width: WIDTH, height: HEIGHT, fill: '#fff' }),
        ...ticks.flatMap((value) => [
          s('path', { d: `M${EDGE.left} ${y(value)}H${WIDTH - EDGE.right}`, stroke: '#ddd' }),
          s('text', { x: EDGE.left - 8, y: y(value) + 4, textAnchor: 'end' }, `${value} s`),
        ]),
        ...[...new Set(xs)].map((value) =>
          s('text', { x: x(value), y: HEIGHT - EDGE.bottom + 22, textAnchor: 'middle' }, `${value} meetings`),
        ),
        ...lines.flatMap(({ name, points }, at) =>
          drawn(
            name,
            points.map((point) => [x(point[0]), y(point[1])]),
            at,
            names[at] ?? 0,
          ),
        ),
      ],
    ),
    { space: 'svg' },
  )}\n`
}

function drawn(name: string, points: readonly (readonly number[])[], at: number, nameY: number) {
  const colour = COLOURS[at % COLOURS.length]
  const dash = DASHES[Math.floor(at / 2) % DASHES.length]
  return [
    s('path', {
      d: `M${points.map((point) => point.join(' ')).join('L')}`,
      stroke: colour,
      strokeWidth: 2,
      strokeDasharray: dash,
      fill: 'none',
    }),
    ...points.map(([cx, cy]) => s('circle', { cx, cy, r: 3.5, fill: colour })),
    s('text', { x: WIDTH - EDGE.right + 12, y: nameY + 4, fill: colour }, name),
  ]
}

function powersIn([least, most]: readonly [number, number]): number[] {
  const powers: number[] = []
  for (let value = least; value <= most * 1.001; value *= 10) powers.push(Number(value.toPrecision(1)))
  return powers
}

const LINE_HEIGHT = 17

/** Names that would lie on one another are moved down, the highest first. */
function apart(heights: readonly number[]): number[] {
  const placed: number[] = []
  const order = heights.map((height, at) => ({ height, at })).sort((a, b) => a.height - b.height)
  let last = -Infinity
  for (const { height, at } of order) {
    last = Math.max(height, last + LINE_HEIGHT)
    placed[at] = last
  }
  return placed
}
