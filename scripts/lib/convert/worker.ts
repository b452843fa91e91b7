/**
 * A process of `all.ts`: is given the bodies, then converts each source it gets. What it would publish is laid aside; only
 * what is told of it goes back, since all its stages are many times as much.
 */
import { convert, openOcr, type KnownOrgan, type Source } from '../../../src/converter/index.ts'
import { resultOf, type Result } from '../../../src/review/result.ts'
import { layAside } from './aside.ts'
import { READY, WORKING } from './processes.ts'

export interface Told {
  organs: readonly KnownOrgan[]
  /** The folder that what would be published is laid in. */
  aside: string
  /** Whether the report is asked for. */
  hasReport: boolean
}

let told: Told | null = null

process.on('message', (said: Source | { data: Told }) => {
  if (told === null) {
    told = (said as { data: Told }).data
    process.send?.(READY)
  } else
    void converted(said as Source, told).then((result) => {
      process.send?.(result)
    })
})

async function converted(source: Source, { organs, aside, hasReport }: Told): Promise<Result> {
  const conversion = await convert(source, organs, { ocr: openOcr, onPage: () => process.send?.(WORKING) })
  layAside(aside, conversion, hasReport)
  const result = resultOf(conversion)
  // The same for all: who asked knows them.
  return { ...result, covers: { ...result.covers, offices: [] } }
}
