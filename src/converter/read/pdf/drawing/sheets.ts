/**
 * A PDF open for drawing: its bytes in, one page at a time out, for as long as it is used. Everything is given back to
 * PDFium's memory, page by page and file by file.
 */
import { forgetEngine, loadEngine, notDrawn, SCRATCH, type Pdfium } from './engine.ts'
import { sheetOf, type Sheet } from './sheet.ts'

/** A PDF open for drawing. */
export interface Sheets {
  /** @param number From 1. @throws {ReadError} `page-not-drawn` or `page-too-full`. */
  with: <T>(number: number, use: (sheet: Sheet) => Promise<T>) => Promise<T>
  close: () => void
}

/** @throws {ReadError} `page-not-drawn` when PDFium is missing or cannot open the file. */
export async function openSheets(bytes: Uint8Array): Promise<Sheets> {
  return await guarded('the file', async () => {
    const engine = await loadEngine()
    const { malloc, free } = engine.wasmExports
    const copy = malloc(bytes.length)
    if (copy === 0)
      throw notDrawn(`PDFium has no room for ${bytes.length} bytes`, `PDFium har inte plats för ${bytes.length} byte`)
    engine.HEAPU8.set(bytes, copy)
    const document = engine._FPDF_LoadMemDocument(copy, bytes.length, 0)
    if (document === 0) {
      free(copy)
      throw notDrawn('PDFium cannot open it', 'PDFium kan inte öppna den')
    }
    const scratch = malloc(SCRATCH)
    return {
      with: (number, use) => guarded(`page ${number}`, () => withPage(engine, document, number, scratch, use)),
      close: () => {
        closing(() => {
          engine._FPDF_CloseDocument(document)
          free(scratch)
          free(copy)
        })
      },
    }
  })
}

async function withPage<T>(
  engine: Pdfium,
  document: number,
  number: number,
  scratch: number,
  use: (sheet: Sheet) => Promise<T>,
): Promise<T> {
  const page = engine._FPDF_LoadPage(document, number - 1)
  if (page === 0) throw notDrawn(`PDFium cannot read page ${number}`, `PDFium kan inte läsa sida ${number}`)
  try {
    return await use(sheetOf(engine, page, number, scratch))
  } finally {
    closing(() => {
      engine._FPDF_ClosePage(page)
    })
  }
}

async function guarded<T>(place: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error
    forgetEngine()
    const words = error.message.replace(/\s+/g, ' ').slice(0, 120)
    throw notDrawn(`PDFium failed on ${place} (${words})`, `PDFium gick sönder (${words})`)
  }
}

/** What has failed may not be able to close; what went wrong first is what is told. */
function closing(close: () => void): void {
  try {
    close()
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError)) throw error
    forgetEngine()
  }
}
