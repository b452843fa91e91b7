/** A thread that `read-ahead.ts` starts. */
import { copyEnvironment } from '../environment.ts'
import { readAhead, READ_AHEAD } from './read-ahead.ts'
import { memoryOf } from './memory/index.ts'

copyEnvironment()
const { content, owner, ...own } = READ_AHEAD.input()
readAhead(content, memoryOf(owner), own)
READ_AHEAD.answer(null)
