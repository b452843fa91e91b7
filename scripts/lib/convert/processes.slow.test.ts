import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LIMITS, convertAll, waiting } from './all.ts'
import { READY, WORKING, type Pool } from './job-process.ts'
import { runJobs } from './processes.ts'
import { partOf, type StoredConversion } from './store.ts'

/** A process that does what it is told, and says how many jobs it has had. */
const SCRIPT = `
let had = -1
const kept = []
process.on('message', (job) => {
  if (had++ < 0) return process.send('${READY}')
  if (job === 'exit') process.exit(1)
  if (job === 'throw') throw new Error('broken')
  if (job === 'hang') for (;;);
  if (job === 'eat') for (;;) kept.push(new Array(1000).fill({}))
  if (job === 'parts') return inParts(8)
  if (job === 'later') setTimeout(() => { throw new Error('later') })
  process.send(job + had)
})
function inParts(left) {
  process.send(left > 0 ? '${WORKING}' : 'parts' + had)
  if (left > 0) setTimeout(inParts, 500, left - 1)
}`

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'paragraf-pool-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function script(text: string): string {
  const file = join(home, `${text.length}.mjs`)
  writeFileSync(file, text)
  return file
}

const pool = (processes = 1): Pool<string> => ({
  script: script(SCRIPT),
  data: null,
  processes,
  memory: 32,
  time: (job) => (job === 'hang' ? 100 : job === 'parts' ? 3_000 : 60_000),
})

test('answers come in the order of the jobs, from as many processes as are asked for', async () => {
  const outcomes = await runJobs<string, string>(['a', 'b', 'c', 'd', 'e'], pool(2))
  expect(outcomes.map((outcome) => ('answer' in outcome ? outcome.answer[0] : null))).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test.each([
  ['exit', 'died'],
  ['throw', 'died'],
  ['hang', 'took-too-long'],
  ['eat', 'out-of-memory'],
])('a job that does "%s" has %s, and those before and after it have their answers', async (job, fate) => {
  expect(await runJobs<string, string>(['a', job, 'b', job, 'c'], pool())).toMatchObject([
    { answer: 'a1' },
    { fate },
    { answer: 'b1' },
    { fate },
    { answer: 'c1' },
  ])
})

test('a job that says that a part of it is done has its time anew', async () => {
  expect(await runJobs<string, string>(['parts', 'b'], pool())).toEqual([{ answer: 'parts1' }, { answer: 'b2' }])
})

test('a process that dies of what was answered already takes nothing with it', async () => {
  const outcomes = await runJobs<string, string>(['later', 'b', 'c'], pool())
  expect(outcomes.map((outcome) => 'answer' in outcome)).toEqual([true, true, true])
})

test('no jobs are no processes', async () => {
  expect(await runJobs([], pool())).toEqual([])
})

test('a process that cannot begin is an error of its own', async () => {
  await expect(runJobs(['a'], { ...pool(), script: script('throw new Error("nix")') })).rejects.toThrow('Error: nix')
})

const text = (words: string): Uint8Array =>
  Buffer.from(
    `Protokoll Tekniska nämnden 2024-03-12\n\n§ 1 Parkering\n\nBeslut\n\nTekniska nämnden beslutar att anta planen.\n\n${words}\n`,
  )
const good = waiting({ name: 'god.txt', bytes: text('Klart.'), sidecar: null })

test('a source that is too large, takes too long or eats too much is one that failed; the others are converted', async () => {
  const heavy = waiting({
    name: 'tung.txt',
    bytes: text('Ärendet bereds vidare av kontoret i samråd med förvaltningen.\n\n'.repeat(12_000)),
    sidecar: null,
  })
  const rulesOf = async (limits: Partial<typeof LIMITS>): Promise<string[]> =>
    (await convertAll([heavy, good], [], { aside: home, limits: { ...LIMITS, ...limits } })).map(
      ({ result: { outcome, messages } }) => (outcome === 'failed' ? (messages[0]?.ruleId ?? '') : outcome),
    )
  expect(await rulesOf({ bytes: 1000 })).toEqual(['too-large', 'converted'])
  expect((await rulesOf({ time: 1, timeAMegabyte: 0 }))[0]).toBe('took-too-long')
  expect(await rulesOf({ memory: 48 })).toEqual(['out-of-memory', 'converted'])
})

/** What would be written of the good source. */
function writtenOf(kept: StoredConversion | undefined): string[] {
  const store = { folder: home, bySource: new Map([['god.txt', kept?.parts ?? {}]]) }
  return (['page', 'text', 'beside'] as const).map((kind) => partOf(store, 'god.txt', kind))
}

test('a body met for the first time is read as it will be the second time, and still said to be new', async () => {
  const [first] = await convertAll([good], [], { aside: home })
  const before = writtenOf(first)
  if (!first?.result.met) throw new Error('expected it converted')
  const { organ, known } = first.result.met
  const draft = {
    slug: organ.slug,
    name: organ.name,
    organisation: organ.organisation,
    shortName: null,
    aliases: [],
    about: null,
    overklagande: 'okant' as const,
    contact: null,
    draft: true,
  }
  const [second] = await convertAll([good], [draft], { aside: home })
  expect(writtenOf(second)).toEqual(before)
  expect([known, first.result.messages.map(({ ruleId }) => ruleId)]).toEqual([
    false,
    expect.arrayContaining(['organ-draft']) as unknown,
  ])
})
