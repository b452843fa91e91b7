import { expect, test } from 'vitest'
import { faultLine } from './fault.ts'
import { ownWordFaults, ownWordsIn } from './own-words.ts'

const TEXT = `# Ord

Så säger folk.

- dagis, Lekis → förskola, öppen förskola
* soptaxa -> renhållningstaxa
- dagis → förskoleplats
`

test('reads words and what stands for them, and leaves all but the list aside', () => {
  expect([...ownWordsIn(TEXT)]).toEqual([
    ['dagis', ['förskola', 'öppen+förskola', 'förskoleplats']],
    ['lekis', ['förskola', 'öppen+förskola']],
    ['soptaxa', ['renhållningstaxa']],
  ])
  expect(ownWordFaults('content/ord.md', TEXT)).toEqual([])
})

test.each(['dagis', 'dagis →', '→ förskola', 'två ord → förskola', 'a → b → c'])(
  '"- %s" is a fault with its line',
  (item) => {
    expect(ownWordFaults('content/ord.md', `# Ord\n\n- ${item}\n`).map(faultLine)).toEqual([
      `content/ord.md:3: hittade ”${item}”, väntade ett vardagsord, en pil och det som protokollen skriver, till exempel ”dagis → förskola”; rätta raden eller ta bort den`,
    ])
  },
)
