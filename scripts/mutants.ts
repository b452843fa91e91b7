/**
 * `npm run mutants -- [ROOM …] [--all]`: changes the code of each room, one thing at a time, runs the tests that reach it
 * and tells what none of them minded. `--all` tries again what nothing has changed for. `MUTANTS_JOBS` is how many it tries
 * at once. Exit status 1: a room lies below its floor (`stryker.config.js`); 2: wrong usage.
 */
import { parseArgs } from 'node:util'
import { ROOMS } from '../stryker.config.js'
import { isRoom, tried, type Score } from './lib/mutants/room.ts'

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
