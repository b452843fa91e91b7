/** What the reading of a page's picture takes and gives. Places are pixels of the picture, y downwards. */
import type { Box } from '../pdf/drawing/places.ts'

/** A picture without colour, a byte a pixel: 0 is black, 255 white. */
export interface Picture {
  width: number
  height: number
  grey: Uint8Array
}

export interface ScannedWord {
  text: string
  /** How sure the reading is, 0–100. */
  confidence: number
  box: Box
}

export interface ScannedLine {
  words: ScannedWord[]
  /** The line that the letters stand on: its ends. */
  from: { x: number; y: number }
  to: { x: number; y: number }
  /** From the lowest to the highest that letters of this line reach. */
  height: number
}

/**
 * `page`: all that stands on a page; `line`: the picture is one line, and may begin with "§", which Swedish data do not
 * know.
 */
export type Look = 'page' | 'line'

export interface Ocr {
  /** @throws When the engine fails. */
  read: (picture: Picture, look: Look) => Promise<ScannedLine[]>
  close: () => Promise<void>
}

export interface ScanOptions {
  /** Gives the engine, or null where its packages are not installed. */
  ocr?: (() => Promise<Ocr | null>) | undefined
  /** Called when a scanned page has been read, which takes seconds. */
  onPage?: (() => void) | undefined
}

/** A word that a person should compare with its picture. */
export interface Doubt {
  /** As it was read. */
  text: string
  confidence: number
  /** The word cut out of its page, as a PNG in a data URI. */
  picture: string
}
