// TEMPORARY SHIM until the privacy branch lands
import { maskLines } from '../../scripts/convert/privacy.ts'
import type { MaskKind } from '../protokoll/types.ts'
export { maskLines }
export const coverLines = (lines: readonly string[], o: { asked: readonly string[]; offices: readonly string[] }) => maskLines(lines, o.asked)
export const coverText = (text: string, asked: readonly string[], _offices: readonly string[]): string => maskLines(text.split('\n'), asked).lines.join('\n')
export const leaksIn = (text: string, asked: readonly string[], _offices: readonly string[]): { line: number; kind: MaskKind }[] => maskLines(text.split('\n').map((l) => l.includes('[maskerat') ? '' : l), asked).masked.map(({ span, kind }) => ({ line: span[0], kind }))
