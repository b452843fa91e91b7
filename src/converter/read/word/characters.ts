/**
 * Signs that Word keeps as elements – symbols of a font, hyphens, breaks – written as characters: a tree in, changed in
 * place, so that the readers after it know nothing but text.
 */
import { hex } from 'dingbat-to-unicode'
import { writeSuperscripts } from './superscript.ts'
import { writeRubies } from './ruby.ts'
import { attribute, child, childrenOf, elements, made, remove, textOf } from './tree.ts'

/** Fonts whose letters are pictures lay them here. */
const OF_FONT = /[\uf020-\uf0ff]/g
const PRIVATE = /[\ue000-\uf8ff]/
/** Boxes and ticks that few fonts have, as those that all have. */
const COMMON: Readonly<Record<string, string>> = {
  '🗹': '☑',
  '🗵': '☒',
  '🗷': '☒',
  '🗸': '✓',
  '🞎': '☐',
  '🞏': '☐',
  '◻': '☐',
}
/** @returns How many symbols no table knows; they stand as the font's own sign. */
export function writeCharacters(tree: Document, styles: Document | undefined): number {
  writeRubies(tree)
  for (const one of [...elements(tree, 'w:cr')]) one.parentNode?.replaceChild(made(tree, 'w:br'), one)
  for (const one of elements(tree, 'w:br')) one.removeAttribute('w:type')
  for (const one of [...elements(tree, 'w:ptab')]) one.parentNode?.replaceChild(made(tree, 'w:tab'), one)
  for (const one of [...elements(tree, 'w:noBreakHyphen')]) one.parentNode?.replaceChild(textOf(tree, '\u2011'), one)
  // A word processor shows a soft hyphen where a line ends, and our lines end elsewhere.
  for (const one of [...elements(tree, 'w:softHyphen')]) remove(one)
  for (const one of elements(tree, 'w:t'))
    if (one.textContent.includes('\u00ad')) one.textContent = one.textContent.replaceAll('\u00ad', '')
  const unknown = writeSymbols(tree)
  writeLetters(tree)
  writeSuperscripts(tree, styles)
  return unknown
}

function writeSymbols(tree: Document): number {
  let unknown = 0
  for (const one of [...elements(tree, 'w:sym')]) {
    const sign = symbol(attribute(one, 'w:font') ?? '', attribute(one, 'w:char') ?? '')
    if (sign === undefined || PRIVATE.test(sign)) unknown++
    if (sign === undefined) remove(one)
    else one.parentNode?.replaceChild(textOf(tree, sign), one)
  }
  return unknown
}

/** Letters of a font whose letters are pictures. */
function writeLetters(tree: Document): void {
  for (const run of elements(tree, 'w:r')) {
    const font = attribute(child(child(run, 'w:rPr'), 'w:rFonts'), 'w:ascii')
    if (font === undefined) continue
    for (const text of childrenOf(run))
      if (text.nodeName === 'w:t' && PRIVATE.test(text.textContent))
        text.textContent = text.textContent.replace(
          OF_FONT,
          (sign) => symbol(font, sign.charCodeAt(0).toString(16)) ?? sign,
        )
  }
}

/**
 * The character that a font draws as a sign: a check of Wingdings as "✓".
 * @param code In hexadecimal, "F0FC" or "FC".
 * @returns The font's own sign where no table knows it, nothing where there is no such character.
 */
export function symbol(font: string, code: string): string | undefined {
  if (!/^[\dA-F]{1,6}$/i.test(code)) return undefined
  const upper = code.toUpperCase().padStart(2, '0')
  const known = hex(font, upper) ?? (/^F0..$/.test(upper) ? hex(font, upper.slice(2)) : undefined)
  const number = Number.parseInt(code, 16)
  if (known) return COMMON[known.string] ?? known.string
  return number >= 0x20 && number <= 0xffff ? String.fromCharCode(number) : undefined
}
