/**
 * Who sent those behind a colon in a roll call: "Hamre kommun: Rolf Tjärn (S)", "PRO: Ulla Tall", "Privat sektor: Dan
 * Dal". A line in, the organisation or the group and the rest out. What such words end in is a table; other words
 * before a colon are labels, and may say anything; the letters of a party, "KD: Dan Dal", sent nobody.
 */
import { eitherCase } from '../lines/any-case.ts'
import { isKnownParty } from './names.ts'

/** The last word, alone or as the end of a compound, in both forms. */
const ENDINGS = `
  kommun kommunen | region regionen | stad staden | landsting landstinget | sektor sektorn | förening föreningen |
  förbund förbundet | församling församlingen | pastorat pastoratet | distrikt distriktet | klubb klubben |
  sällskap sällskapet | krets kretsen | skola skolan | gymnasium gymnasiet | bolag bolaget | företag företaget |
  näringsliv näringslivet | organisationer organisationerna | seniorer seniorerna | pensionärer pensionärerna |
  sameby samebyn`
  .split(/[\s|]+/)
  .filter(Boolean)
  .map(eitherCase)
  .join('|')
/** "Privat sektor", "Provby hembygdsförening", "Region Prov" */
const NAMED = String.raw`(?:\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}? )?\p{L}*(?:${ENDINGS})(?: \p{Lu}[\p{L}-]+){0,3}`
/** "PRO", "SPF Seniorerna", "HSO Ekby": its letters, and perhaps more of its name */
const LETTERS = String.raw`\p{Lu}{2,6}(?: \p{Lu}[\p{L}-]+){0,2}`
const SENT_BY = new RegExp(`^(?=\\p{Lu})(${NAMED}|${LETTERS}): ?(?=\\S)`, 'u')
/** "VD", "OBS", "TID": letters of what sends nobody */
const NO_GROUP = /^(?:VD|TF|OBS|TID|PLATS|DATUM|DAG|DNR|NR|SIDA|ORDF|SEKR|JUST|BILAGA|TEL|FAX|ORG)(?!\p{L})/u

/** @example sentBy('PRO: Ulla Tall') // => { group: 'PRO', rest: 'Ulla Tall' } */
export function sentBy(line: string): { group: string; rest: string } | undefined {
  const [label = '', group = ''] = SENT_BY.exec(line) ?? []
  return group === '' || NO_GROUP.test(group) || isKnownParty(group)
    ? undefined
    : { group, rest: line.slice(label.length) }
}
