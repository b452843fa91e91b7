import type { Block } from '../types/block.ts'
import type { Line } from '../types/line.ts'

/** A line as a block of its own, of the kind; nothing is known of it but what it says. */
export const lineBlock = (kind: Block['kind'], line: Line): Block => ({
  kind,
  text: line.text,
  label: null,
  span: [line.number, line.number],
  lines: [line],
  heading: null,
  rules: [],
})
