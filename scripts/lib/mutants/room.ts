/** The mutants of one room: the code changed, one thing at a time, and the tests that reach it run. */
import { globSync, readFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { ROOMS } from '../../../stryker.config.js'
import { sampled } from './sample.ts'

type Room = keyof typeof ROOMS
type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>

/** How many of the mutants of a room died. */
export interface Score {
  room: string
  killed: number
  all: number
  /** Per cent of them. */
  per: number
  /** Per cent that must. */
  floor: number
}

/** Whether the command was given the name of a room. */
export const isRoom = (name: string): name is Room => Object.hasOwn(ROOMS, name)
const LIVES = new Set(['Survived', 'NoCoverage'])
const DIES = new Set(['Killed', 'Timeout'])

/** What tests are made of is not changed. */
const OF_TESTS = ['**/*.test.ts', '**/*.fixture.ts']

/** What is changed: a room as a whole, or some of its lines. @param lines How many; 0: all. */
function changed(room: Room, lines: number): string[] {
  const all = `src/${room}/**/*.ts`
  if (lines === 0) return [all, ...OF_TESTS.map((tests) => `!${tests}`)]
  const paths = globSync(all, { exclude: OF_TESTS })
  return sampled(
    paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
    lines,
  )
}

/**
 * Tries the mutants of a room and says on this terminal which live.
 * @param force Also those that nothing has changed for.
 * @param sample Of how many lines to try them (see `sample.ts`); 0: of all. A sample neither reads nor writes what is
 * remembered.
 */
export async function tried(room: Room, force: boolean, sample: number): Promise<Score> {
  // Read by the settings of vitest, in the processes that run the tests.
  process.env['MUTANTS_ROOM'] = room
  const mutants = await new Stryker({
    configFile: 'stryker.config.js',
    mutate: changed(room, sample),
    incrementalFile: `.cache/mutants/${room}.json`,
    force,
    incremental: sample === 0,
    concurrency: Number(process.env['MUTANTS_JOBS'] ?? 1),
  }).runMutationTest()
  console.log(survivors(mutants).join('\n'))
  const killed = mutants.filter(({ status }) => DIES.has(status)).length
  const all = killed + mutants.filter(({ status }) => LIVES.has(status)).length
  return { room, killed, all, per: all === 0 ? 100 : (100 * killed) / all, floor: ROOMS[room].floor }
}

/** "src/a.ts:12: StringLiteral -> "" ", in the order of the files. */
function survivors(mutants: Mutants): string[] {
  return mutants
    .filter(({ status }) => LIVES.has(status))
    .map(
      ({ fileName, location, mutatorName, replacement, status }) =>
        `${fileName.replace(`${process.cwd()}/`, '')}:${location.start.line}:${location.start.column}: ${mutatorName} -> ${replacement.split('\n')[0] ?? ''}${status === 'NoCoverage' ? ' (ingen test når dit)' : ''}`,
    )
}
