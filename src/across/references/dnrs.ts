/** Dnrs in a text, and what is written like one: inquiries, laws, courts and standards have numbers too. */
import { wordsIn } from '../../model/tables.ts'
import { isDnr, isLabelledDnr } from '../../swedish/numbers/dnr-forms.ts'
import type { DnrMention } from './types.ts'

/** What has the signs of a dnr. */
const CANDIDATE =
  /(?<![\p{L}\p{N}/:.-])(?:\p{Lu}\p{L}{0,7}[ /-]{0,3}\d{1,6}(?:[-/:.]\d{1,6}){1,2}|(?:19|20)\d{2}-\d{5,6})(?!\p{N}|[-/:.]\d)/gu
/** Figures alone are one beside their label, "dnr 0211/21", and so are small letters: "dnr ks 2024/12". */
const LABELLED =
  /(?<=(?<!\p{L})(?:[Dd]nr|[Dd]iarien(?:umme)?r|[Ää]renden(?:umme)?r)[.:]? )(?:\p{L}{2,5}[ /-]?)?\d{1,6}[-/:]\d{2,6}(?!\p{N}|[-/:.]\d)/gu
/** Inquiries, laws, ministries, courts, standards and rules by number: none of a municipality's. */
const FOREIGN_SERIES = wordsIn(`
  SOU | Ds | SFS | [Pp]rop | [Ss]kr | [Bb]et | JO | EU | EG | COM | KOM | ISO | EN | SS | DIN | AFS | AD |
  HFD | NJA | RÅ | Ju | S | Fi | U | N | M | A | I | Ku | UD | LI | KN | KIFS | TSFS | SOSFS | HSLF | MSBFS |
  BFS | NFS | BBR | KKV | SKR | SKL | LSS | PBL | LOU | LOV | LOF | SoL | HSL | OSL | GDPR | AB | ABT | ABK |
  COVID`)
const FOREIGN = new RegExp(String.raw`^(?:${FOREIGN_SERIES.join('|')})[ /.]{0,2}\/?(?=\d)`, 'u')
/** "Mål nr P 2220-23" */
const OF_A_COURT = /(?<!\p{L})mål(?:et|nr)?(?: ?(?:nr|nummer)\.?)?:? $/iu
/** "VP 2024-2026", "KF 2023–2024": from one year to another. */
const YEARS = /^\p{L}+ (?:19|20)\d{2}-(?:19|20)\d{2}$/u
const DAY = /\d{4}-\d{2}-\d{2}$/

/** @returns Those beside their label last; `foreign` where it is no number of a municipality's. */
export function dnrsIn(written: string): DnrMention[] {
  // A dash between the figures is a hyphen: "KS 2024–00012"
  const text = written.replace(/(?<=\d)[–−](?=\d)/g, '-')
  return [
    ...[...text.matchAll(CANDIDATE)].filter(
      ({ 0: one }) => !YEARS.test(one) && !DAY.test(one) && (FOREIGN.test(one) || isDnr(one)),
    ),
    ...[...text.matchAll(LABELLED)].filter(({ 0: one }) => isLabelledDnr(one.toUpperCase())),
  ].map(({ 0: dnr, index: from }) => {
    const to = from + dnr.length
    const foreign = FOREIGN.test(dnr) || OF_A_COURT.test(text.slice(Math.max(0, from - 20), from))
    return { kind: 'dnr', quote: written.slice(from, to), dnr, from, to, foreign }
  })
}
