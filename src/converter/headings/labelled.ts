/**
 * Lines that bear the sign of the record itself, "§ 12", and where several bodies have had the matter, "KSAU § 11,
 * KS § 40", the number of the one that meets.
 */
import { neighbours } from '../../model/lists.ts'
import { minutesColumnOf } from '../../swedish/headings/minutes-columns.ts'
import type { Line } from '../types/line.ts'
import type { Numbered } from './form.ts'
import { type LabelEntry, isInWords, type Label, labelOf } from './label.ts'

/** "§ 12", and where several bodies have had the matter the entry of the one that meets. */
export function readLabels(lines: readonly Line[]): (Numbered | undefined)[] {
  const labels = stacked(withoutWords(inPlace(lines.map((line) => labelOf(besideMargin(line))))), lines)
  const chains = labels.flatMap((one) => (one ? [one.entries] : []))
  const single = chains.flatMap(([entry, ...more]) => (entry && more.length === 0 ? [entry] : []))
  const own = single.length > 0 ? commonest(withoutContents(single, chains.flat())) : steadiest(chains)
  const code = codeAfter(labels.flatMap((one) => one?.title ?? []))
  return labels.map((one) => {
    const entry = one?.entries.find(({ letters }) => letters === own) ?? one?.entries.at(-1)
    return one && entry && { ...withCode(one, code), ...numberOf(entry) }
  })
}

/** "§ l0" is § 10 between § 9 and § 11; "§ l" of a statute that is adopted, or first in a line, is none. */
function inPlace(labels: readonly (Label | undefined)[]): readonly (Label | undefined)[] {
  const numbers = labels.flatMap((one) => (one ? [numbersOf(one)] : []))
  let at = -1
  return labels.map((one) => {
    if (one === undefined) return one
    at++
    return one.entries.every(({ isMended }) => !isMended) || isBetween(numbers[at - 1], one, numbers[at + 1])
      ? one
      : undefined
  })
}
const numbersOf = ({ entries }: Label): number[] => entries.map(({ number }) => Number(number))
const isBetween = (before: readonly number[] = [], own: Label, after: readonly number[] = []): boolean =>
  numbersOf(own).some((number) => before.includes(number - 1) && after.includes(number + 1))

/** "Arbetsutskottet § 11, kommunstyrelsen § 40" heads a § where no § has a sign of its own, and else tells of one. */
const withoutWords = (labels: readonly (Label | undefined)[]): readonly (Label | undefined)[] =>
  labels.some((one) => one && !isInWords(one)) ? labels.map((one) => (one && isInWords(one) ? undefined : one)) : labels

/** The letters of labels alone; a list of contents may leave those out that its §s have: "§ 41" and "KSAU § 41". */
function withoutContents(single: readonly LabelEntry[], all: readonly LabelEntry[]): string[] {
  const letters = single.map((entry) => entry.letters)
  const named = letters.filter((one) => one !== '')
  const own = all.filter((entry) => entry.letters === commonest(named)).map(({ number }) => number)
  const isAgain = single.every((entry) => entry.letters !== '' || own.includes(entry.number))
  return isAgain ? named : letters
}

/** Blank lines that may stand between the labels of one matter. */
const APART = 1

/**
 * "TN § 12", "KS § 63" and "KF § 28" below one another are one label of as many bodies, which stands on the first; and
 * so are "KSAU § 31 Ny skola" and "KS § 63 Ny skola", which name the matter each.
 */
function stacked(labels: readonly (Label | undefined)[], lines: readonly Line[]): (Label | undefined)[] {
  const out = [...labels]
  for (let at = 0; at < labels.length; at++) {
    const row = [labels[at]].filter((one): one is Label => one !== undefined && isOfBody(one))
    for (let next = labels[at + 1]; row.length > 0 && next !== undefined; next = labels[at + 1]) {
      if (!isOfBody(next) || (lines[at + 1]?.gap ?? 0) > APART || !row.every((one) => isSameMatter(one, next))) break
      row.push(next)
      out[++at] = undefined
    }
    if (row.length > 1)
      out[at - row.length + 1] = {
        entries: row.flatMap(({ entries }) => entries),
        label: row.map(({ label }) => label).join(', '),
        title: row[0]?.title ?? '',
      }
  }
  return out
}

const lettersOf = ({ entries: [entry] }: Label): string => entry?.letters ?? ''

/** Of one body, that it names. */
const isOfBody = (one: Label): boolean => one.entries.length === 1 && lettersOf(one) !== ''

/** Of another body, and of what the one above is of, or neither says. */
const isSameMatter = (above: Label, below: Label): boolean =>
  lettersOf(above) !== lettersOf(below) && above.title.toLowerCase() === below.title.toLowerCase()

/**
 * "KF § 41, KS § 36, AU § 38" and so every time: whose numbers go on one by one from each to the next is the body that
 * meets; undefined where no body's do so more than those of the last named.
 */
function steadiest(chains: readonly (readonly LabelEntry[])[]): string | undefined {
  const letters = [...new Set(chains.flat().map((entry) => entry.letters))]
  const steps = letters.map((own) => {
    const numbers = chains.flatMap((entries) =>
      entries.filter((entry) => entry.letters === own).map(({ number }) => Number(number)),
    )
    return { own, count: neighbours(numbers).filter(([before, next]) => next === before + 1).length }
  })
  const most = Math.max(0, ...steps.map(({ count }) => count))
  const last = chains.at(-1)?.at(-1)?.letters
  return most === 0 || steps.some(({ own, count }) => own === last && count === most)
    ? undefined
    : steps.find(({ count }) => count === most)?.own
}

/** "§ 34 KST BOKSLUT": letters of the body between number and title, the same every time. */
const CODE = /^\p{Lu}{2,5}(?= \p{L})/u
const LEAST_CODES = 3
const CODE_SHARE = 0.8

function codeAfter(titles: readonly string[]): string | undefined {
  const codes = titles.filter(Boolean).map((title) => CODE.exec(title)?.[0] ?? '')
  const code = commonest(codes)
  const times = codes.filter((one) => one === code).length
  return code !== '' && times >= LEAST_CODES && times >= codes.length * CODE_SHARE ? code : undefined
}

const withCode = <One extends { label: string; title: string }>(one: One, code: string | undefined): One =>
  code !== undefined && CODE.exec(one.title)?.[0] === code
    ? { ...one, label: `${one.label} ${code}`, title: one.title.slice(code.length).trimStart() }
    : one

/** "Ärende      § 57 Budget": a word of the margin says what stands beside it, and is no part of it. */
function besideMargin({ text, cells }: Line): string {
  const [word = '', beside = '', ...more] = cells ?? []
  return more.length === 0 && beside !== '' && minutesColumnOf(word) !== undefined ? beside : text
}

const numberOf = ({ number, to }: LabelEntry): Pick<Numbered, 'number' | 'to'> => ({ number, to })

/** The word that most are; of several the first; undefined of none. */
export function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
