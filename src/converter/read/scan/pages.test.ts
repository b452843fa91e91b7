import { expect, test } from 'vitest'
import { ReadError } from '../error.ts'
import { readScans, withRead } from './pages.ts'

const page = (number: number, text?: string) => ({
  number,
  height: 842,
  pieces: text === undefined ? [] : [{ text, x: 50, y: 50, width: 50, size: 10, turned: false }],
})
const read = (number: number, sure: number, all = 100) => ({ page: page(number, 'läst'), sure: { all, sure } })
const found = (count: number, ...pages: ReturnType<typeof read>[]): number[] =>
  withRead(
    Array.from({ length: count }, (_, index) => page(index + 1)),
    pages,
  ).read

test.each<[string, number[], number[]]>([
  ['a document of pictures is read whole, also where a page is less sure', found(2, read(1, 96), read(2, 70)), [1, 2]],
  ['a page that says nothing stays a picture', found(3, read(1, 96), read(2, 0, 0), read(3, 95)), [1, 3]],
  ['a picture among pages of text is read', found(3, read(2, 96)), [2]],
  ['a photograph among pages of text stays a picture', found(3, read(2, 20)), []],
])('%s', (_, pages, expected) => expect(pages).toEqual(expected))

test('a document of pictures in which nothing can be read is refused', () => {
  expect(() => found(2, read(1, 0, 0), read(2, 0, 0))).toThrow('Unexpected scan of which 0 % of the letters')
})

test('a document of pictures that can hardly be read is refused, with how much could', () => {
  try {
    found(2, read(1, 60), read(2, 80))
    expect.unreachable()
  } catch (error) {
    const { ruleId, message, advice, said } = error as ReadError
    expect([ruleId, message]).toEqual([
      'scan-unreadable',
      'Unexpected scan of which 70 % of the letters could be read surely',
    ])
    expect(advice).toContain('300 dpi')
    expect(said).toEqual({ found: '70 % av bokstäverna är säkert lästa', expected: 'minst 75 %' })
  }
})

test('nothing is read where no page is a picture, or where there is nothing to read with', async () => {
  const asked: string[] = []
  const ocr = () => {
    asked.push('asked')
    return Promise.reject(new Error('never'))
  }
  expect(await readScans(new Uint8Array(), [page(1)], [], { ocr })).toBeNull()
  expect(await readScans(new Uint8Array(), [page(1)], [1], {})).toBeNull()
  expect(asked).toEqual([])
})

test('an engine that does not start is told, with its own words in short, and what to do', async () => {
  const fault = await readScans(new Uint8Array(), [page(1)], [1], {
    ocr: () => Promise.reject(new Error(`no\n   data ${'x'.repeat(200)}`)),
  }).catch((error: unknown) => error as ReadError)
  if (!(fault instanceof ReadError)) throw new Error('expected to be refused')
  expect(fault.ruleId).toBe('scan-not-read')
  expect(fault.message).toMatch(/: Error: no data x+$/)
  expect(fault.said.found).toHaveLength(120)
  expect(fault.said.expected).toContain('npm install')
  expect(fault.advice).toContain('run "npm install')
})
