/**
 * Notes typed below what they say more of: "* Efter avskrivningar." where "3*" stands above, "1) Utan moms." where
 * "kronor1)" does. Lines in, those out that begin such a note and no item of a list, whatever their sign looks like.
 */
import type { Line } from '../types/line.ts'
import { isAtt } from '../../swedish/decisions/decides.ts'
import { figuresOf } from '../read/superscript.ts'

/** "3*", "3¹⁾"; "m²" and "3¹" call no note that is typed with a bracket. */
const CALLED = /(?<=[\p{L}\p{N}%])(?:\*{1,3}(?![\p{L}\p{N}*])|[¹²³⁴-⁹]⁽?[)⁾])/gu
/** "kronor1)", but not "(bilaga A1)" */
const FIGURE_CALLED = /(?<=\p{L}{2}|\d[%.])\d\)(?![\p{L}\d])/gu
/** "* Efter avskrivningar.", "1) Utan moms." */
const NOTE = /^(\*{1,3}|\d\)|[¹²³⁴-⁹][)⁾])\)? ?(?=\p{L})/u
/** "* text", of a list or a note */
const SIGNED = /^(?:\*{1,3}|\d\)) /

/** @param isHeading Of a §: a sign above it calls nothing below. */
export function typedNotes(lines: readonly Line[], isHeading: (line: Line) => boolean): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const section of sectionsOf(lines, isHeading)) {
    const called = new Set<string>()
    section.forEach((line, at) => {
      const sign = signOf(line)
      if (sign !== undefined && called.has(sign) && !isListed(section, at, sign, called)) found.add(line)
      for (const one of callsIn(line.text)) called.add(one)
    })
  }
  return found
}

function sectionsOf(lines: readonly Line[], isHeading: (line: Line) => boolean): Line[][] {
  const sections: Line[][] = []
  let open: Line[] | undefined
  for (const line of lines) {
    if (isHeading(line)) sections.push((open = []))
    open?.push(line)
  }
  return sections
}

function signOf({ text }: Line): string | undefined {
  const [whole = '', sign] = NOTE.exec(text) ?? []
  return sign === undefined || isAtt(text.slice(whole.length)) ? undefined : figuresOf(sign)
}

function callsIn(text: string): string[] {
  const figures = Array.from(text.matchAll(FIGURE_CALLED)).filter(({ index }) => !isInBrackets(text, index))
  return [...Array.from(text.matchAll(CALLED)), ...figures].map(([sign]) => figuresOf(sign))
}

const isInBrackets = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at - 1)

/** The sign marks the items of a list: stars stand above or below it, or the next number that nothing calls. */
function isListed(section: readonly Line[], at: number, sign: string, called: ReadonlySet<string>): boolean {
  const others = section.filter((_, index) => index !== at)
  if (sign.startsWith('*')) return others.some(({ text }) => SIGNED.test(text) && text.startsWith(`${sign} `))
  const number = Number.parseInt(sign)
  const next = `${number + 1})`
  const before = `${number - 1})`
  return (
    (!called.has(next) && section.slice(at + 1).some(({ text }) => text.startsWith(`${next} `))) ||
    (!called.has(before) && section.slice(0, at).some(({ text }) => text.startsWith(`${before} `)))
  )
}
