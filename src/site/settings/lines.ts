/** Where in `webbplats.yaml` something stands, so that a fault found later can be told by its line. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Path } from './types.ts'
import { foldedKey, withoutFence } from './yaml.ts'

/** The line that says where the settings have something. */
export type LineOf = (path: Path) => number | null

/** Where each key stands: a path in, the line of its key out, or of the nearest above it that is there. */
export function linesOf(text: string): LineOf {
  const lineCounter = new LineCounter()
  const source = withoutFence(text.replace(/\r\n?/g, '\n'))
  // What YAML does not read has its own message; this only finds lines.
  const document = parseDocument(source, { lineCounter, schema: 'failsafe', logLevel: 'silent' })
  return (path) => {
    let node: unknown = document.contents
    let at: number | null = null
    for (const step of path) {
      const next = stepInto(node, step)
      if (next === null) break
      ;({ node, at } = next)
    }
    return at === null ? null : lineCounter.linePos(at).line
  }
}

function stepInto(node: unknown, step: PropertyKey): { node: unknown; at: number | null } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && foldedKey(String(key.value)) === step)
    return pair ? { node: pair.value, at: rangeOf(pair.key) } : null
  }
  if (!isSeq(node)) return null
  const item = node.items[Number(step)]
  return item === undefined ? null : { node: item, at: rangeOf(item) }
}

const rangeOf = (node: unknown): number | null =>
  typeof node === 'object' && node !== null && 'range' in node ? ((node.range as [number] | null)?.[0] ?? null) : null
