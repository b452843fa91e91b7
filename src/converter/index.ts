/**
 * The converter: a source of minutes in, a content file with the account of every line out. It writes no file and reads
 * none but those of the packages that read pictures of text. This is its door; nothing outside goes past it.
 */
export { convert, officesOf, OWN_FAULT, refusedBefore, type Conversion } from './convert.ts'
export type { Covers } from './covers.ts'
export type { Stages } from './pipeline.ts'
export { namelessName, type Source } from './source.ts'
export { isAnybodys, type KnownOrgan } from './identify/body-found.ts'
export { ocrPackages, openOcr } from './read/scan/engine.ts'
export { show, STAGES, type StageName } from './show.ts'
export { gather, type Gathered, type Unread } from './sources/gather.ts'
export { masksIn } from './sources/sidecar.ts'
export type { Block } from './types/block.ts'
export type { DraftDecision, DraftParagraf, DraftSection } from './types/draft.ts'
export type { PageRead, SourceText } from './types/source.ts'
