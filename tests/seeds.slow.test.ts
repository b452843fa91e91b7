/** The five seeds through the command: they score 100 against the hand-made truth, and convert the same twice. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { converted, SEEDS } from './sources.ts'

interface Item {
  number: string
  decisionTypes: string[]
  decisionStage: string
  lines: number[]
  subItems?: Item[]
}
interface Found {
  number: string
  decisionTypes: string[]
  decisionStage: string
  span: number[]
  children: Found[]
}
interface Score {
  source: string
  contentRemoved: number
  unaccounted: number
  [column: string]: unknown
}

const TRUTH = 'tests/truth/seeds'
const CONVERTED = await Promise.all(SEEDS.map(converted))
const folder = mkdtempSync(join(tmpdir(), 'paragraf-seeds-'))
const report = join(folder, 'report.json')

const run = (...args: string[]): void => {
  execFileSync('node', ['scripts/convert.ts', ...args], { stdio: 'pipe' })
}

beforeAll(() => run('--to', join(folder, 'first'), '--report', report))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every column of the score is 100 for every seed, with nothing lost and nothing unaccounted', () => {
  const output = execFileSync(
    'node',
    ['tests/truth/score.mjs', '--report', report, '--truth', TRUTH, '--seeds', 'seeds', '--json'],
    { encoding: 'utf8' },
  )
  const { scores } = JSON.parse(output) as { scores: Score[] }
  expect(scores).toHaveLength(5)
  for (const score of scores) {
    const { source, contentRemoved, unaccounted, counts: _, ...columns } = score
    expect({ source, contentRemoved, unaccounted, ...columns }).toEqual({
      source,
      contentRemoved: 0,
      unaccounted: 0,
      ...Object.fromEntries(Object.keys(columns).map((column) => [column, 1])),
    })
  }
})

test('types, stages and lines of every § are those a reader gave it', () => {
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as {
    files: { source: string; protokoll: { paragrafer: Found[] } }[]
  }
  const flatten = (list: Found[]): Found[] => list.flatMap((one) => [one, ...flatten(one.children)])
  const flattenTruth = (list: Item[]): Item[] => list.flatMap((one) => [one, ...flattenTruth(one.subItems ?? [])])
  for (const name of readdirSync(TRUTH)) {
    const truth = JSON.parse(readFileSync(join(TRUTH, name), 'utf8')) as { source: string; items: Item[] }
    const found = flatten(files.find(({ source }) => source === truth.source)?.protokoll.paragrafer ?? [])
    const expected = flattenTruth(truth.items).map(({ number, decisionTypes, decisionStage, lines }) => ({
      number,
      decisionTypes,
      decisionStage,
      span: lines,
    }))
    expect(
      found.map(({ number, decisionTypes, decisionStage, span }) => ({ number, decisionTypes, decisionStage, span })),
    ).toEqual(expected)
  }
})

test('converting twice, and in another order of files and another language, gives the same bytes', async () => {
  execFileSync('node', ['scripts/convert.ts', '--to', join(folder, 'second')], {
    stdio: 'pipe',
    env: { ...process.env, LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  })
  const tree = (root: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.\w+$/.test(name))
        .sort()
        .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
    )
  expect(Object.keys(tree(join(folder, 'first')))).toHaveLength(10)
  expect(tree(join(folder, 'second'))).toEqual(tree(join(folder, 'first')))
  const backwards: string[] = []
  for (const one of [...SEEDS].reverse()) backwards.push((await converted(one)).stages.content)
  expect(backwards.reverse()).toEqual(CONVERTED.map(({ stages }) => stages.content))
})
