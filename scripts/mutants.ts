/**
 * `npm run mutants -- [ROOM …] [--all]`: changes the code of each room, one thing at a time, runs the tests that reach it
 * and tells what none of them minded. `--all` tries again what nothing has changed for. `MUTANTS_JOBS` is how many it tries
 * at once. Exit status 1: a room lies below its floor (`stryker.config.js`); 2: wrong usage.
 */
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { ROOMS } from '../stryker.config.js'

type Room = keyof typeof ROOMS
type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>

interface Score {
  room: string
  killed: number
  all: number
  per: number
  floor: number
}

const isRoom = (name: string): name is Room => Object.hasOwn(ROOMS, name)
const LIVES = new Set(['Survived', 'NoCoverage'])
const DIES = new Set(['Killed', 'Timeout'])

async function tried(room: Room, force: boolean): Promise<Score> {
  // Read by the settings of vitest, in the processes that run the tests.
  process.env['MUTANTS_ROOM'] = room
  const mutants = await new Stryker({
    configFile: 'stryker.config.js',
    mutate: [`src/${room}/**/*.ts`, '!**/*.test.ts'],
    incrementalFile: `.cache/mutants/${room}.json`,
    force,
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

const { positionals, values } = parseArgs({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.find((name) => !isRoom(name))
if (unknown !== undefined) {
  console.error(`mutants: inget rum heter ${unknown}. Rum: ${Object.keys(ROOMS).join(' ')}`)
  process.exit(2)
}
const rooms = positionals.filter(isRoom)
const scores: Score[] = []
for (const room of rooms.length > 0 ? rooms : Object.keys(ROOMS).filter(isRoom))
  scores.push(await tried(room, values.all))
for (const { room, killed, all, per, floor } of scores) {
  console.log(`${room}: ${killed} av ${all} dödade, ${per.toFixed(1)} % (golv ${floor} %)`)
  if (per < floor) process.exitCode = 1
}
