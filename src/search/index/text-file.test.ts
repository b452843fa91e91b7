import { expect, test } from 'vitest'
import { HEAD, pieceIn, RECORDS_A_PIECE, textFiles, textPlace } from './text-file.ts'

test('each record is found in its file, by the lengths that the file begins with', () => {
  // The last is longer than two bytes of length can tell.
  const pieces = Array.from({ length: 50 }, (_, at) => new Uint8Array(at === 49 ? 70_000 : at + 1).fill(at))
  const files = textFiles(pieces)
  expect([...files.keys()]).toEqual(['text/0.bin', 'text/1.bin'])
  for (const [at, piece] of pieces.entries()) {
    const place = textPlace(at * RECORDS_A_PIECE + 1)
    expect(place.at).toBe(1)
    const bytes = files.get(place.file) ?? new Uint8Array()
    const { from, to } = pieceIn(bytes.subarray(0, HEAD), place.piece)
    expect(bytes.subarray(from, to)).toEqual(piece)
  }
})
