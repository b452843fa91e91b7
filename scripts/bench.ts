/** `npm run bench`: what converting, building and packing cost, beside other generators; see `lib/bench/bench.ts`. */
import { bench } from './lib/bench/bench.ts'
import { command, Misuse } from './lib/command.ts'

await command({
  name: 'bench',
  about: 'Mäter vad det kostar att omvandla, bygga och packa påhittade arkiv, och skriver tabeller och diagram.',
  options: {
    meetings: { type: 'string', value: 'ANTAL,ANTAL', default: '200,1000', says: 'hur många protokoll arkiven har' },
    'no-peers': { type: 'boolean', says: 'mäter inte andra program bredvid' },
    to: { type: 'string', value: 'MAPP', default: 'docs', says: 'mappen som bench.md och bench.svg skrivs i' },
  },
  run: ({ meetings, 'no-peers': alone, to }) => {
    const sizes = meetings.split(',').map(Number)
    if (!sizes.every((size) => Number.isSafeInteger(size) && size > 0))
      throw new Misuse('--meetings är heltal med komma emellan')
    return bench({ sizes, peers: !alone, to })
  },
})
