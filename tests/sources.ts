/** What the tests of the converter share: the seeds, the bodies they belong to, and texts made into sources. */
import { join } from 'node:path'
import { type Conversion, convert, type Source } from '../src/converter/index.ts'
import { readOrgans, readSources } from '../scripts/lib/convert/files.ts'

export const SEEDS: readonly Source[] = readSources('seeds')
export const ORGANS = readOrgans(join('content', 'organ'))

export const source = (text: string, name = 'test.txt', sidecar: string | null = null): Source => ({
  name,
  bytes: new TextEncoder().encode(text),
  sidecar,
})

export type Converted = Extract<Conversion, { outcome: 'converted' }>

/** Converts and expects it to go well; the messages are the error otherwise. */
export async function converted(one: Source): Promise<Converted> {
  const conversion = await convert(one, ORGANS)
  if (conversion.outcome === 'failed') throw new Error(JSON.stringify(conversion.messages))
  return conversion
}
