/**
 * `npm run mutants -- [ROOM …]`: changes the code of each room, one thing at a time, runs the tests that reach it and
 * tells what none of them minded. `MUTANTS_JOBS` is how many it tries at once. Status 1: a room lies below its floor
 * (`stryker.config.js`).
 */
import { ROOMS } from '../stryker.config.js'
import { command, Misuse } from './lib/command.ts'
import { isRoom, tried, type Score } from './lib/mutants/room.ts'

await command({
  name: 'mutants',
  about: 'Ändrar koden i varje rum, en sak i taget, kör proven som når dit och säger vad inget av dem märkte.',
  operand: { value: 'RUM', many: true, says: `${Object.keys(ROOMS).join(' ')}; alla om inget sägs` },
  options: {
    all: { type: 'boolean', says: 'prövar även det som inget har ändrats för' },
    sample: {
      type: 'count',
      least: 0,
      default: 0,
      says: 'så många rader av rummet, var k:te, alltid desamma; 0: alla',
    },
  },
  run: async ({ all, sample }, _, names) => {
    const unknown = names.find((name) => !isRoom(name))
    if (unknown !== undefined) throw new Misuse(`inget rum heter ${unknown}`)
    const rooms = names.length > 0 ? names.filter(isRoom) : Object.keys(ROOMS).filter(isRoom)
    const scores: Score[] = []
    for (const room of rooms) scores.push(await tried(room, all, sample))
    for (const { room, killed, all: tries, per, floor } of scores)
      console.log(`${room}: ${killed} av ${tries} dödade, ${per.toFixed(1)} % (golv ${floor} %)`)
    return scores.some(({ per, floor }) => per < floor) ? 1 : 0
  },
})
