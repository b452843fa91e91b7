/**
 * What hits show, in files of many records, of which the browser fetches the piece it wants: the file's first bytes say how
 * long each piece is. A server that knows no pieces sends the whole file, which holds the piece as well. Written by the
 * build, read by the browser.
 */

/** Records a piece: packed together they take less than each by itself. */
export const RECORDS_A_PIECE = 2
const PIECES_A_FILE = 48
const RECORDS_A_FILE = RECORDS_A_PIECE * PIECES_A_FILE

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

export function textPlace(record: number): TextPlace {
  const within = record % RECORDS_A_FILE
  return {
    file: `text/${Math.floor(record / RECORDS_A_FILE)}.bin`,
    piece: Math.floor(within / RECORDS_A_PIECE),
    at: within % RECORDS_A_PIECE,
  }
}

/** @param pieces Of all records, packed, in order. @returns Files in order, by name. */
export function textFiles(pieces: readonly Uint8Array[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (let first = 0; first < pieces.length; first += PIECES_A_FILE) {
    const own = pieces.slice(first, first + PIECES_A_FILE)
    const bytes = new Uint8Array(HEAD + own.reduce((sum, { length }) => sum + length, 0))
    let end = HEAD
    own.forEach((piece, at) => {
      for (let byte = 0; byte < LENGTH; byte++) bytes[at * LENGTH + byte] = (piece.length >> (8 * byte)) & 255
      bytes.set(piece, end)
      end += piece.length
    })
    files.set(textPlace(first * RECORDS_A_PIECE).file, bytes)
  }
  return files
}

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
