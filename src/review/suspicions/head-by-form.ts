/** Words that only the header or the footer of a page has. */
import { isBodyName } from '../../swedish/bodies/bodies.ts'
import { pageNumber } from '../../swedish/numbers/page-number.ts'

/**
 * "Sida 3 (12)", "3(12)", "Justerandes sign", "Utdragsbestyrkande", "Protokoll (nr 3)", "Sammanträdesprotokoll
 * 2024-03-12"
 */
const FURNITURE = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:${pageNumber('named, of all')}|${pageNumber('named', 'bracketed')}$)`,
    'juster(?:andes?|arens?|ares?) sign|utdragsbestyrk',
    String.raw`^(?:sammanträdes|mötes)?protokoll(?:$| \(?nr\.? \d|.*\d{4}-\d\d)|^sammanträdesdatum`,
  ].join('|'),
  'iu',
)

/** "Ekby stad Kommunfullmäktige, protokoll": a head that says what the document is. */
const DOCUMENT = /^\p{Lu}[^.:;]{3,60} (?:sammanträdes|mötes)?protokoll$/u

/** Whether words are a page's header or footer by themselves; so is a body's name alone, which decides nothing. */
export const isHeadByForm = (text: string): boolean => FURNITURE.test(text) || DOCUMENT.test(text) || isBodyName(text)
