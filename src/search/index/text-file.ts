/**
 * What hits show, in files of many records, of which the browser fetches the piece it wants: the file's first bytes say
 * how long each piece is. A server that knows no pieces sends the whole file, which holds the piece as well. Written by
 * the build, read by the browser. Records are numbered from the newest and lie here from the oldest, and name each
 * other by how far away they are: a new meeting leaves all files as they are but the last.
 */
import type { Shown } from './records.ts'

/** Records a piece: packed together they take less than each by itself. */
export const RECORDS_A_PIECE = 2
const PIECES_A_FILE = 48
export const RECORDS_A_FILE = RECORDS_A_PIECE * PIECES_A_FILE

/** Bytes of a length. */
const LENGTH = 3
/** Where the lengths end and the pieces begin. */
export const HEAD = LENGTH * PIECES_A_FILE

/** Where a record lies. */
export interface TextPlace {
  file: string
  piece: number
  /** Within the piece. */
  at: number
}

/** @param records How many there are in all. */
export function textPlace(record: number, records: number): TextPlace {
  const fromOldest = records - 1 - record
  const within = fromOldest % RECORDS_A_FILE
  return {
    file: textFile(Math.floor(fromOldest / RECORDS_A_FILE)),
    piece: Math.floor(within / RECORDS_A_PIECE),
    at: within % RECORDS_A_PIECE,
  }
}

/** Where a file of texts lies, from the index' folder. @param at From 0, the oldest records first. */
export const textFile = (at: number): string => `text/${at}.bin`

/** @param pieces Of one file's records, packed, from the oldest. */
export function textFileOf(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(HEAD + pieces.reduce((sum, { length }) => sum + length, 0))
  let end = HEAD
  pieces.forEach((piece, at) => {
    for (let byte = 0; byte < LENGTH; byte++) bytes[at * LENGTH + byte] = (piece.length >> (8 * byte)) & 255
    bytes.set(piece, end)
    end += piece.length
  })
  return bytes
}

/** A record as it lies in its file: others of its matter by how far away they are. */
export const toStored = (shown: Shown, record: number): Shown => moved(shown, -record)
/** @param shown As {@link toStored} gave it. */
export const fromStored = (shown: Shown, record: number): Shown => moved(shown, record)

const moved = ({ matter, ...shown }: Shown, by: number): Shown => ({
  ...shown,
  ...(matter === undefined ? {} : { matter: matter.map((other) => ({ ...other, record: other.record + by })) }),
})

/** Where a piece begins and ends in its file. @param head Its first {@link HEAD} bytes. */
export function pieceIn(head: Uint8Array, piece: number): { from: number; to: number } {
  const lengthOf = (at: number): number =>
    Array.from({ length: LENGTH }, (_, byte) => (head[at * LENGTH + byte] ?? 0) << (8 * byte)).reduce(
      (a, b) => a + b,
      0,
    )
  let from = HEAD
  for (let at = 0; at < piece; at++) from += lengthOf(at)
  return { from, to: from + lengthOf(piece) }
}
