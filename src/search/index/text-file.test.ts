import { expect, test } from 'vitest'
import { HEAD, pieceIn, fromStored, RECORDS_A_FILE, textFile, textFileOf, textPlace, toStored } from './text-file.ts'

test('a piece is found in its file, by the lengths that the file begins with', () => {
  // The last is longer than two bytes of length can tell.
  const pieces = Array.from({ length: 48 }, (_, at) => new Uint8Array(at === 47 ? 70_000 : at + 1).fill(at))
  const bytes = textFileOf(pieces)
  for (const [at, piece] of pieces.entries()) {
    const { from, to } = pieceIn(bytes.subarray(0, HEAD), at)
    expect(bytes.subarray(from, to)).toEqual(piece)
  }
})

test('records lie from the oldest, two a piece, wherever newer ones come', () => {
  expect(textPlace(4, 5)).toEqual({ file: 'text/0.bin', piece: 0, at: 0 })
  expect(textPlace(3, 5)).toEqual({ file: 'text/0.bin', piece: 0, at: 1 })
  expect(textPlace(2, 5)).toEqual({ file: 'text/0.bin', piece: 1, at: 0 })
  expect(textPlace(2 + 93, 5 + 93)).toEqual(textPlace(2, 5))
  expect(textPlace(0, RECORDS_A_FILE + 1)).toEqual({ file: textFile(1), piece: 0, at: 0 })
})

test('a record that names others of its matter is written the same wherever newer ones come', () => {
  const other = { url: 'b', outcome: '', tone: '' }
  const shown = { url: 'a', title: '', dnr: '', outcome: '', tone: '', content: '' }
  const at = (record: number) => ({ ...shown, matter: [{ ...other, record: record + 3 }] })
  expect(toStored(at(7), 7)).toEqual(toStored(at(107), 107))
  expect(fromStored(toStored(at(7), 7), 7)).toEqual(at(7))
  expect(fromStored(toStored(shown, 7), 7)).toEqual(shown)
})
