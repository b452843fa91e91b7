/**
 * The converter: a source of minutes in, a content file with the account of every line out. It reads no file and writes none.
 * This is its door; nothing outside goes past it.
 */
export {
  convert,
  namelessName,
  officesOf,
  refusedBefore,
  type Conversion,
  type Covers,
  type Source,
  type Stages,
} from './convert.ts'
export { explain } from './account/rules.ts'
export type { KnownOrgan } from './identify/identity.ts'
export { show, STAGES, type StageName } from './show.ts'
export { gather, type Gathered } from './sources/gather.ts'
export type { Block, DraftParagraf, DraftSection, Format, SourceText } from './types.ts'
