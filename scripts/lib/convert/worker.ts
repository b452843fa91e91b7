/**
 * A process of `all.ts`: is given the bodies, then converts each source it gets. What it would publish is laid aside;
 * only what is told of it goes back, since all its stages are many times as much.
 */
import { flushCompileCache } from 'node:module'
import { convert, openOcr, type KnownOrgan, type Source } from '../../../src/converter/index.ts'
import { copyEnvironment } from '../environment.ts'
import { storeConversion } from './store.ts'
import { READY, WORKING } from './job-process.ts'

export interface Told {
  organs: readonly KnownOrgan[]
  /** The folder that what would be published is laid in. */
  aside: string
  /** Whether the report is asked for. */
  hasReport: boolean
}

copyEnvironment()

let told: Told | null = null

/** A source and the key that tells what its conversion is made of. */
export interface Given {
  source: Source
  key: string
}

// `job-process.ts` sends the data first, and then nothing but sources.
process.on('message', (said: Given | { data: Told }) => {
  if (told === null) {
    told = (said as { data: Told }).data
    process.send?.(READY)
  } else
    void converted(said as Given, told).then((answer) => {
      process.send?.(answer)
      keepReaders()
    })
})

let isKept = false

/**
 * It is killed when there is no more to do, and then keeps no code: what a first source had loaded is written down
 * here.
 */
function keepReaders(): void {
  if (!isKept) flushCompileCache()
  isKept = true
}

/** @returns What is told of it, as it was laid aside: the same words, whether they come from here or from the store. */
async function converted({ source, key }: Given, { organs, aside, hasReport }: Told): Promise<string> {
  const conversion = await convert(source, organs, { ocr: openOcr, onPage: () => process.send?.(WORKING) })
  return storeConversion(aside, key, conversion, hasReport)
}
