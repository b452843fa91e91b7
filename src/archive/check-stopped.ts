/** What `convert` stopped and wrote down: its text in, a fault for each document out. None may be built past. */
import { z } from 'zod'
import type { Fault } from './fault.ts'

const stoppedSchema = z.array(z.object({ address: z.string().nullable(), source: z.string(), rule: z.string() }))

/** Never the words that stopped it, only where and by which rule. */
export function stoppedFaults(file: string, text: string): Fault[] {
  const entries = parsed(text)
  if (entries === null)
    return [
      {
        file,
        line: null,
        found: 'en lista som inte går att läsa',
        expected: 'den som convert skriver',
        act: 'kör convert igen',
      },
    ]
  return entries.map(({ address, source, rule }) => ({
    file,
    line: null,
    found: `ett stoppat dokument: ${source}${address === null ? '' : ` (${address})`}, regel ${rule}`,
    expected: 'inget stoppat',
    act: 'åtgärda det som convert säger och kör convert igen',
  }))
}

function parsed(text: string): z.output<typeof stoppedSchema> | null {
  try {
    return stoppedSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
