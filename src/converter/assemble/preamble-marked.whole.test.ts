/** What a source marks as the heading of a document is its title, also below other words. */
import { expect, test } from 'vitest'
import { convert } from '../convert.ts'

const titleOf = async (text: string): Promise<string | undefined> => {
  const bytes = new TextEncoder().encode(`${text}\n\n## § 1 Rapporter\n\nRapporterna läggs till handlingarna.\n`)
  const conversion = await convert({ name: 'x.md', bytes, sidecar: null }, [])
  return conversion.outcome === 'failed' ? 'failed' : conversion.stages.draft.title?.text
}

test.each<[string, string, string | undefined]>([
  ['the first words', 'Kårstyrelsemöte 5\n\nDatum: 2024-03-12', 'Kårstyrelsemöte 5'],
  ['what is marked as it below others', 'Provkåren vid Provskolan\n\n# Kårstyrelsemöte 5', 'Kårstyrelsemöte 5'],
  ['the first of two that are marked', '# Kårstyrelsemöte 5\n\n# Styrelsens möte', 'Kårstyrelsemöte 5'],
  ['not what is marked and says nothing of a meeting', 'Kårstyrelsemöte 5\n\n# Underlag', 'Kårstyrelsemöte 5'],
  ['not a form’s own name that is marked', 'Kårstyrelsemöte 5\n\n# Protokoll', 'Kårstyrelsemöte 5'],
])('%s', async (_, text, expected) => expect(await titleOf(text)).toBe(expected))
