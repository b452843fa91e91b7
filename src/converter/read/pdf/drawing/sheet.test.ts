/** A page as drawn: its size in pixels, what hangs on it, and the page without some of its text. */
import { describe, expect, test } from 'vitest'
import type { Drawn } from './drawn.ts'
import type { Pdfium } from './engine.ts'
import { sheetOf } from './sheet.ts'

interface Made {
  width: number
  height: number
  /** Kinds by PDFium's numbers, and where those to be blacked out lie: left, top, right, bottom. */
  annotations?: readonly { subtype: number; rect?: readonly [number, number, number, number]; pointer?: number }[]
  hasRoom?: false
  fails?: true
}
const SIZES = { from: 4096 }

/** PDFium with a page that holds nothing; what it is asked for is kept. */
function engineOf({ width, height, annotations = [], hasRoom, fails }: Made, asked: string[]): Pdfium {
  const bytes = new Uint8Array(SIZES.from + 64).map((_, at) => at % 251)
  const view = new DataView(bytes.buffer)
  return {
    HEAPU8: bytes,
    _FPDF_GetPageWidthF: () => width,
    _FPDF_GetPageHeightF: () => height,
    _FPDF_PageToDevice: (...given: number[]) => {
      const [, , , across = 0, down = 0, , x = 0, y = 0, toX = 0, toY = 0] = given
      view.setInt32(toX, Math.round((x / width) * across), true)
      view.setInt32(toY, Math.round((1 - y / height) * down), true)
    },
    _FPDFPage_CountObjects: () => 0,
    _FPDFText_LoadPage: () => 0,
    _FPDFPage_GetAnnotCount: () => annotations.length,
    _FPDFPage_GetAnnot: (_: number, index: number) => annotations[index]?.pointer ?? index + 100,
    _FPDFAnnot_GetSubtype: (one: number) => annotations[one - 100]?.subtype,
    _FPDFAnnot_GetRect: (one: number, to: number) => {
      const rect = annotations[one - 100]?.rect
      rect?.forEach((value, at) => view.setFloat32(to + 4 * at, value, true))
      return rect ? 1 : 0
    },
    _FPDFPage_CloseAnnot: (one: number) => asked.push(`close ${one}`),
    _FPDFPageObj_SetIsActive: (one: number, isActive: number) => asked.push(`${isActive ? 'show' : 'hide'} ${one}`),
    _FPDFBitmap_CreateEx: (...given: number[]) => {
      asked.push(`create ${given.join(' ')}`)
      return hasRoom === false ? 0 : 9
    },
    _FPDFBitmap_FillRect: (...given: number[]) => asked.push(`fill ${given.join(' ')}`),
    _FPDF_RenderPageBitmap: (...given: number[]) => {
      asked.push(`render ${given.join(' ')}`)
      if (fails) throw new TypeError('Oj')
    },
    _FPDFBitmap_GetBuffer: () => 16,
    _FPDFBitmap_Destroy: (one: number) => asked.push(`destroy ${one}`),
  } as unknown as Pdfium
}
const sheet = (made: Made, asked: string[] = []) => sheetOf(engineOf(made, asked), 5, 1, 8)

describe('the drawing has', () => {
  test.each<[what: string, width: number, height: number, expected: [number, number]]>([
    ['a hundred pixels to an inch', 595, 842, [826, 1169]],
    ['eight million at most', 7200, 7200, [2828, 2828]],
    ['no side longer than those', 1, 20_000_000, [1, 8_000_000]],
    ['one across at least', 0.1, 720, [1, 1000]],
    ['one down at least', 720, 0.1, [1000, 1]],
    ['one of nothing', 0, 0, [1, 1]],
  ])('%s', (_, width, height, expected) => {
    const { width: across, height: down } = sheet({ width, height })
    expect([across, down]).toEqual(expected)
  })
})

test('a page that holds nothing', () =>
  expect(sheet({ width: 72, height: 72 })).toMatchObject({
    drawn: [],
    letters: [],
    bars: [],
    rules: [],
    redacted: [],
    files: 0,
  }))

test('what hangs on a page is known: files, and places to be blacked out in pixels', () => {
  const asked: string[] = []
  const { files, redacted } = sheet(
    {
      width: 72,
      height: 144,
      annotations: [
        { subtype: 17 },
        { subtype: 28, rect: [18, 144, 36, 72] },
        { subtype: 28 },
        { subtype: 1, rect: [0, 0, 9, 9] },
        { subtype: 17, pointer: 0 },
        { subtype: 17 },
      ],
    },
    asked,
  )
  expect(files).toBe(2)
  expect(
    redacted.map((box) => Object.entries(box).map(([side, at]: [string, number]) => `${side} ${Math.round(at)}`)),
  ).toEqual([['left 25', 'top 0', 'right 50', 'bottom 100']])
  expect(asked).toEqual(['close 100', 'close 101', 'close 102', 'close 103', 'close 105'])
})

describe('drawn', () => {
  const without = [{ pointer: 3 }, { pointer: 4 }] as Drawn[]
  test('is the page without some of it, which is there again afterwards', () => {
    const asked: string[] = []
    const drawing = sheet({ width: 7.2, height: 14.4 }, asked).draw(without)
    expect([drawing.width, drawing.height, drawing.pixels.length, drawing.pixels[0]]).toEqual([10, 20, 800, 16])
    expect(asked).toEqual([
      'hide 3',
      'hide 4',
      'create 10 20 3 0 0',
      'fill 9 0 0 10 20 4294967295',
      'render 9 5 0 0 10 20 0 1',
      'destroy 9',
      'show 3',
      'show 4',
    ])
  })
  test('is larger where letters are to be read in it, up to eighteen million pixels', () => {
    const asked: string[] = []
    const { draw } = sheet({ width: 7.2, height: 14.4 }, asked)
    expect([draw([], 0.5), draw([], 1)].map(({ width, height }) => [width, height])).toEqual([
      [4, 7],
      [7, 14],
    ])
    const large: string[] = []
    sheet({ width: 3000, height: 3000 }, large).draw([], 10)
    expect(large[0]).toBe('create 4243 4243 3 0 0')
  })
  test('is nothing where there is no room, which is told', () => {
    const { draw } = sheet({ width: 7.2, height: 14.4, hasRoom: false })
    expect(() => draw([])).toThrow('PDFium has no room for 10 × 20 pixels')
  })
  test('is the page again where drawing fails', () => {
    const asked: string[] = []
    const { draw } = sheet({ width: 7.2, height: 14.4, fails: true }, asked)
    expect(() => draw(without)).toThrow('Oj')
    expect(asked.slice(-3)).toEqual(['destroy 9', 'show 3', 'show 4'])
  })
})
