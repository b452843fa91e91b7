/** A generated archive, some of whose meetings are taken away: each is found missing, and nothing else. */
import { expect, test } from 'vitest'
import { factsOf } from '../src/across/facts.ts'
import { gapsOf, type Numbered } from '../src/across/gaps/find.ts'
import { readMeeting } from '../src/content-file/read.ts'
import { convert } from '../src/converter/index.ts'
import { corpusOf } from '../scripts/lib/corpus/meetings.ts'
import { randomOf } from '../scripts/lib/corpus/random.ts'

const COUNT = 112
const TAKEN = 8
const STOCK = { words: ['plan', 'taxa', 'budget', 'skola'], stems: ['plan', 'skol'] }
