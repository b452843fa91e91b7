/**
 * How a word stands in Pagefind's index: a word and where it was found in, what is indexed out. Pagefind stems, folds
 * dots and takes every word that begins as the one asked; a token is such that it does nothing of this, so that what is
 * the same word is decided here (`search/index/analysis.ts`) and the index only says where it stands. Made by the
 * build, asked by the browser.
 */
import { fold } from '../../swedish/words/stem.ts'
import { keysOf } from '../../model/tables.ts'

/** Where a word of a § was found. */
const FIELDS = {
  /** In its title. */
  title: 't',
  /** In its text. */
  text: 'z',
  /** In the name of a company, title or text: "Göteborgs Stads Parkering AB". */
  name: 'n',
  /** In what the site says of it: its dnr, what was decided. */
  said: 'd',
  /** As the last half of a compound of the title, "boendeparkering"; as another part of one. */
  titleEnd: 'v',
  titlePart: 'x',
  /** As any part of a compound of its text. */
  textPart: 'y',
} as const
export type Field = keyof typeof FIELDS
export const FIELD_NAMES = keysOf(FIELDS)

const DOTS: Readonly<Record<string, string>> = { å: 'qa', ä: 'qe', ö: 'qo', é: 'qi', ü: 'qu', q: 'qk' }
/** Figures as letters, since a letter beside a figure would part them. */
const FIGURES = 'bcfghjlmpr'

/** A word's letters, each other than all others: "förråd" is "fqorrqad". What is asked of words that begin so. */
export function spelt(word: string): string {
  return fold(word.replace(/[åäöéüq\d]/g, (letter) => DOTS[letter] ?? `q${FIGURES[Number(letter)] ?? ''}`))
}

/** @param base The word without its inflection. @example token('råd', 'title') // => 'rqadqt' */
export function token(base: string, field: Field): string {
  return `${spelt(base)}q${FIELDS[field]}`
}
