/**
 * `npm run mutants -- [ROOM …] [--all] [--sample N]`: changes the code of each room, one thing at a time, runs the
 * tests that reach it and tells what none of them minded. `--all` tries again what nothing has changed for, `--sample`
 * only what stands on N lines of a room, every k-th, always the same. `MUTANTS_JOBS` is how many it tries at once. Exit
 * status 1: a room lies below its floor (`stryker.config.js`); 2: wrong usage.
 */
import { parseArgs } from 'node:util'
import { ROOMS } from '../stryker.config.js'
import { isRoom, tried, type Score } from './lib/mutants/room.ts'

const { positionals, values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, sample: { type: 'string', default: '0' } },
  allowPositionals: true,
})
const unknown = positionals.find((name) => !isRoom(name))
if (unknown !== undefined) {
  console.error(`mutants: inget rum heter ${unknown}. Rum: ${Object.keys(ROOMS).join(' ')}`)
  process.exit(2)
}
const sample = Number(values.sample)
if (!Number.isSafeInteger(sample) || sample < 0) {
  console.error(`mutants: --sample tar ett helt antal, inte ${values.sample}`)
  process.exit(2)
}
const rooms = positionals.filter(isRoom)
const scores: Score[] = []
for (const room of rooms.length > 0 ? rooms : Object.keys(ROOMS).filter(isRoom))
  scores.push(await tried(room, values.all, sample))
for (const { room, killed, all, per, floor } of scores) {
  console.log(`${room}: ${killed} av ${all} dödade, ${per.toFixed(1)} % (golv ${floor} %)`)
  if (per < floor) process.exitCode = 1
}
