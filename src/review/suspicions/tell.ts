/**
 * What the suspicions found as lines for the terminal, in Swedish: each suspicion with its first places, then each
 * document.
 */
import { shown } from '../../model/shown.ts'
import type { Examined, Found } from './index.ts'

/**
 * @param files Every document that was read, those without a hit too.
 * @param most Most places that are shown of each suspicion.
 */
export function tellSuspicions(found: readonly Examined[], files: readonly string[], most: number): string[] {
  const seen = found.filter(({ hits }) => hits.length > 0)
  const counts = new Map(files.map((file): [string, number] => [file, 0]))
  for (const { file } of seen.flatMap(({ hits }) => hits)) counts.set(file, (counts.get(file) ?? 0) + 1)
  const documents = [...counts].filter(([, count]) => count > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const total = documents.reduce((sum, [, count]) => sum + count, 0)
  return [
    ...seen.flatMap((one) => [...tellOne(one, most), '']),
    ...(documents.length > 0 ? ['Per dokument:'] : []),
    ...documents.map(([file, count]) => `  ${String(count).padStart(5)}  ${shown(file)}`),
    `${total} att se efter i ${documents.length} av ${files.length} dokument`,
  ]
}

function tellOne({ id, says, hits }: Examined, most: number): string[] {
  const rest = hits.length - most
  return [
    `${says}: ${hits.length} (${id})`,
    ...hits.slice(0, most).map((hit) => `  ${placeOf(hit)}`),
    ...(rest > 0 ? [`  … och ${rest} till`] : []),
  ]
}

const placeOf = ({ file, line, paragraf, words }: Found): string =>
  `${shown(file)}${line === null ? '' : `:${line}`}${paragraf === null ? '' : `, ${shown(paragraf)}`}: ”${shown(words)}”`
