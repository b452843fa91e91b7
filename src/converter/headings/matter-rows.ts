/**
 * Minutes that are a table: "Nr | Ärende | Beslut | Ansvarig" and below it a matter a row. Lines in, for each the
 * number and title of its row and what the other cells say out. A list of matters among other minutes is none: the
 * rows are much of what stands below the head.
 */
import { saysWords } from '../../swedish/headings/minutes-columns.ts'
import type { Line } from '../types/line.ts'
import type { Form, Numbered } from './form.ts'

const OF_NUMBERS = /^(?:nr\.?|nummer|#|§|p\.?|pkt\.?|punkt(?: ?nr\.?)?)?$/iu
const OF_MATTERS = /^(?:ärende(?:n|punkt)?|rubrik|(?:dagordnings)?punkt|fråg(?:a|or)|ämne|område|dagordning|agenda)$/iu
/** "12", "12.", and "§ 12" */
export const COUNTED = /^(?<label>(?<number>\d{1,3})[.)]?)$/
export const SIGNED = /^(?<label>§ ?(?<number>\d{1,4})[.:]?)$/
const LEAST_ROWS = 2
/** Of the lines below the head; who signs stands below the rows. */
const LEAST_SHARE = 0.25

/** @param number Of a row. @returns What tells for each line its row, or undefined. */
export const matterRows =
  (number: RegExp): Form['read'] =>
  (lines) => {
    const head = lines.findIndex(({ cells }) => isHead(cells ?? []))
    const heads = lines[head]?.cells ?? []
    const rows = lines.map((line, at) => (at > head && head >= 0 ? rowOf(line, heads, number) : undefined))
    const found = rows.filter((row) => row !== undefined).length
    return found >= LEAST_ROWS && found >= (lines.length - head - 1) * LEAST_SHARE ? rows : []
  }

const isHead = ([numbers = '-', matters = '', ...more]: readonly string[]): boolean =>
  OF_NUMBERS.test(numbers) && OF_MATTERS.test(matters) && more.some((head) => saysWords(head))

function rowOf({ cells }: Line, heads: readonly string[], number: RegExp): Numbered | undefined {
  const [first = '', title = '', ...more] = withNumberApart(cells ?? [], number)
  const groups = number.exec(first)?.groups
  if (!groups || title === '' || more.length > heads.length - 2) return undefined
  // Of fewer cells than heads nobody knows which each is below.
  const own = more.length === heads.length - 2 ? heads.slice(2) : []
  const all = more.map((cell, at) => ({ cell, head: own[at] ?? '' })).filter(({ cell }) => !EMPTY.test(cell))
  // "Ansvarig: Bo" behind what is decided would read as a clause of that.
  const [values, words] = [all.filter((one) => isValue(one)), all.filter((one) => !isValue(one))]
  const below = [...values, ...words].map(said)
  return { label: groups['label'] ?? '', number: groups['number'] ?? '', title, below }
}

/** "§ 1 Öppnande", in the column of either: none is set after a number. */
function withNumberApart(cells: readonly string[], number: RegExp): readonly string[] {
  const [both = '', ...more] = cells[0] === '' ? cells.slice(1) : cells
  const words = both.split(' ')
  const end = [1, 2].find((count) => count < words.length && number.test(words.slice(0, count).join(' ')))
  return end === undefined ? cells : [words.slice(0, end).join(' '), words.slice(end).join(' '), ...more]
}

/** Nothing, or the dash of one who leaves no cell empty */
const EMPTY = /^[-–—]?$/

interface Cell {
  cell: string
  /** '' where nobody knows which it is below. */
  head: string
}

/** Of who is to do it, when, under which number: a value, which says nothing without its head. */
const isValue = ({ head }: Cell): boolean => head !== '' && !saysWords(head)

/** "Ansvarig: Bo", and "Beslut: …" where the column holds nothing else */
const said = ({ cell, head }: Cell): string =>
  head !== '' && (isValue({ cell, head }) || /^beslut$/iu.test(head)) ? `${head}: ${cell}` : cell
