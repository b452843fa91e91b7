/**
 * The looks of a raw protocol, after those of the seeds: an invented meeting in, the text of its file and, where
 * the text does not say body and date, its sidecar out. Each layout names the seed it follows.
 */
import { dateInWords } from '../../../src/model/dates.ts'
import type { Body } from './bodies.ts'
import type { Item } from './items.ts'

interface RawMeeting {
  body: Body
  /** YYYY-MM-DD */
  date: string
  /** Number of its first §. */
  first: number
  items: readonly Item[]
  members: readonly string[]
}

export interface RawFile {
  text: string
  sidecar: string | null
}

const WIDTH = 84

/** Seed 002: page headers, the dnr on a line of its own, headed parts. */
function headed({ body, date, first, items }: RawMeeting): RawFile {
  const head = [
    '',
    '',
    '',
    ' ',
    'Protokoll',
    '',
    'Sammanträdesdatum',
    body.name,
    '',
    date,
    '',
    'Utdragsbestyrkande',
    '',
  ]
  const blocks = items.flatMap((item, at) => [
    ...(at > 0 && at % 5 === 0 ? [`${at / 5 + 1} (${Math.ceil(items.length / 5) + 1})`, ...head] : []),
    ...wrap(`§ ${first + at} ${item.title}`),
    item.dnr,
    '',
    'Sammanfattning',
    '',
    ...item.summary.flatMap((text) => [...wrap(text), '']),
    ...(item.proposal.length > 0 ? ['Förslag till beslut', '', ...clauses(item.proposal), ''] : []),
    'Beslut',
    '',
    `${body.name} beslutar`,
    '',
    ...clauses(item.decision),
    '',
  ])
  return { text: lines([...head, ...blocks]), sidecar: null }
}

/** Seed 000: the dnr in the title, every line followed by an empty one; body and date stand in the sidecar. */
function doubleSpaced({ body, date, first, items }: RawMeeting): RawFile {
  const blocks = items.flatMap((item, at) => [
    ' ',
    ...wrap(`§ ${first + at} ${item.title} (dnr ${item.dnr})`),
    ' ',
    ...item.summary.flatMap((text) => [...wrap(text), ' ']),
    `${body.name} beslutade`,
    ' ',
    ...clauses(item.decision).flatMap((line) => [line, ' ']),
  ])
  const because = 'Filen saknar försättsblad.'
  return {
    text: `${blocks.map((line) => (line === ' ' ? line : `${line} `)).join('\n\n')}\n`,
    sidecar: `---\norgan:\n  value: ${body.slug}\n  because: ${because}\ndate:\n  value: ${date}\n  because: ${because}\n---\n`,
  }
}

/** Seed 003: a title, labelled lines, who was there, numbered points without §. */
function numbered({ body, date, items, members }: RawMeeting): RawFile {
  const cover = [
    `Protokoll ${body.name}`,
    `Datum och tid: ${date.replaceAll('-', '')} 8.30 - 11.00`,
    'Plats: Teams',
    '',
    'Närvarande:',
    ...members,
    '',
  ]
  const blocks = items.flatMap((item, at) => [
    `${at + 1}. ${item.title}`,
    '',
    ...(item.dnr === '' ? [] : [`Dnr ${item.dnr}`, '']),
    ...item.summary.flatMap((text) => [...wrap(text), '']),
    ...wrap(`${body.name} beslutade ${item.decision.join(', samt ')}.`),
    '',
  ])
  return { text: lines([...cover, ...blocks]), sidecar: null }
}

/** Seed 001: the meeting named in the first lines, "§ 5. Title", decisions under "Beslut". */
function plain({ body, date, first, items, members }: RawMeeting): RawFile {
  const cover = [
    `Möte med ${body.name} den ${dateInWords(date)}`,
    '',
    'Plats: Stora salen',
    '',
    'Närvarande',
    ...members,
    '',
  ]
  const blocks = items.flatMap((item, at) => [
    ...wrap(`§ ${first + at}.  ${item.title} (dnr ${item.dnr})`),
    ...item.summary.flatMap(wrap),
    'Beslut',
    ...clauses(item.decision),
    '',
  ])
  return { text: lines([...cover, ...blocks]), sidecar: null }
}

export const LAYOUTS = [headed, doubleSpaced, numbered, plain] as const

function clauses(list: readonly string[]): string[] {
  return list.flatMap((clause, at) => wrap(at === list.length - 1 ? `${clause}.` : `${clause}, samt`))
}

function wrap(text: string): string[] {
  const result = ['']
  for (const word of text.split(' ')) {
    const last = result.at(-1) ?? ''
    if (last !== '' && last.length + word.length >= WIDTH) result.push(word)
    else result[result.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return result
}

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`
}
