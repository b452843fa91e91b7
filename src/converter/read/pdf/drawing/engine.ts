/**
 * PDFium, which draws pages as a reader's program does, so that clipping, layers, blending and annotations need no
 * rules of ours. WebAssembly, loaded once a thread; what is opened here is closed here, and a page is seen only while
 * it is open (`sheets.ts`). Without it, or when it fails, the source fails: nothing else tells what the eye cannot see.
 */
import { ReadError } from '../../error.ts'

/** The part of PDFium that is used; pointers are numbers. */
export interface Pdfium {
  HEAPU8: Uint8Array
  wasmExports: { malloc: (size: number) => number; free: (pointer: number) => void }
  _FPDF_InitLibrary: () => void
  _FPDF_LoadMemDocument: (bytes: number, size: number, password: number) => number
  _FPDF_CloseDocument: (document: number) => void
  _FPDF_LoadPage: (document: number, index: number) => number
  _FPDF_ClosePage: (page: number) => void
  _FPDF_GetPageWidthF: (page: number) => number
  _FPDF_GetPageHeightF: (page: number) => number
  _FPDF_PageToDevice: (
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    x: number,
    y: number,
    toX: number,
    toY: number,
  ) => number
  _FPDFBitmap_CreateEx: (width: number, height: number, format: number, first: number, stride: number) => number
  _FPDFBitmap_FillRect: (
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ) => number
  _FPDFBitmap_GetBuffer: (bitmap: number) => number
  _FPDFBitmap_Destroy: (bitmap: number) => void
  _FPDF_RenderPageBitmap: (
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ) => void
  _FPDFPage_CountObjects: (page: number) => number
  _FPDFPage_GetObject: (page: number, index: number) => number
  _FPDFFormObj_CountObjects: (form: number) => number
  _FPDFFormObj_GetObject: (form: number, index: number) => number
  _FPDFPageObj_GetType: (object: number) => number
  _FPDFPageObj_GetBounds: (object: number, left: number, bottom: number, right: number, top: number) => number
  _FPDFPageObj_GetMatrix: (object: number, matrix: number) => number
  _FPDFPageObj_SetIsActive: (object: number, active: number) => number
  _FPDFPath_CountSegments: (path: number) => number
  _FPDFPath_GetPathSegment: (path: number, index: number) => number
  _FPDFPath_GetDrawMode: (path: number, fill: number, stroke: number) => number
  _FPDFPathSegment_GetPoint: (segment: number, x: number, y: number) => number
  _FPDFPathSegment_GetType: (segment: number) => number
  _FPDFPathSegment_GetClose: (segment: number) => number
  _FPDFPageObj_GetFillColor: (object: number, red: number, green: number, blue: number, alpha: number) => number
  _FPDFPageObj_GetStrokeColor: (object: number, red: number, green: number, blue: number, alpha: number) => number
  _FPDFTextObj_GetTextRenderMode: (object: number) => number
  _FPDFTextObj_GetFont: (object: number) => number
  _FPDFFont_GetBaseFontName: (font: number, name: number, size: number) => number
  _FPDFText_LoadPage: (page: number) => number
  _FPDFText_ClosePage: (text: number) => void
  _FPDFText_CountChars: (text: number) => number
  _FPDFText_GetUnicode: (text: number, index: number) => number
  _FPDFText_GetCharBox: (
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ) => number
  _FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number
  _FPDFText_GetTextObject: (text: number, index: number) => number
  _FPDFPage_GetAnnotCount: (page: number) => number
  _FPDFPage_GetAnnot: (page: number, index: number) => number
  _FPDFPage_CloseAnnot: (annotation: number) => void
  _FPDFAnnot_GetSubtype: (annotation: number) => number
  _FPDFAnnot_GetRect: (annotation: number, rectangle: number) => number
}

/** Room for what PDFium answers by pointer. */
export const SCRATCH = 64

let loading: Promise<Pdfium> | null = null

/** @throws {ReadError} `page-not-drawn` when PDFium does not start. */
export async function loadEngine(): Promise<Pdfium> {
  loading ??= start()
  try {
    return await loading
  } catch (error) {
    forgetEngine()
    const words = String(error).replace(/\s+/g, ' ').slice(0, 120)
    throw notDrawn(
      `PDFium did not start (${words})`,
      `PDFium startade inte (${words})`,
      'expected the package @hyzyla/pdfium; run npm install again, for without it nothing tells what the eye cannot see',
    )
  }
}

const PRINT_AGAIN =
  'expected pages that can be drawn, for only that tells what the eye cannot see; open the PDF, print it as a new PDF, and add that'
/** Nothing of a PDF is published that could not be compared with its pages as drawn. */
export const notDrawn = (found: string, swedish: string, advice = PRINT_AGAIN): ReadError =>
  new ReadError('page-not-drawn', null, `Unexpected PDF that cannot be drawn: ${found}`, advice, {
    found: swedish,
    expected: 'sidor som går att rita',
  })

/** A fault inside WebAssembly leaves it in no state to go on with: the next file gets one of its own. */
export function forgetEngine(): void {
  loading = null
}

async function start(): Promise<Pdfium> {
  const { PDFiumModule } = await import('@hyzyla/pdfium')
  const engine = (await PDFiumModule({})) as unknown as Pdfium
  engine._FPDF_InitLibrary()
  return engine
}
