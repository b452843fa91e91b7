/**
 * What is told beside a decision and is no clause of it: a paragraph in, which part it is out. Who voted how, who took
 * no part, had it noted, and when the meeting paused.
 */
import type { PartKind } from '../../../model/kinds.ts'
import { isAtt } from '../../../swedish/decisions/decides.ts'
import { addsNote, speaks, standsAside } from '../../../swedish/decisions/of-members.ts'
import {
  announcesNext,
  findsOutcome,
  isField,
  isUnanimous,
  listsMatters,
  namesAppendix,
  pauses,
  tellsRecipients,
} from '../../../swedish/decisions/told.ts'
import { tellsVotes, votedSo } from '../../../swedish/decisions/voted.ts'
import type { Block } from '../../types/block.ts'

/** No paragraph tells two of these: their order is free. */
const TELLINGS: readonly (readonly [kind: PartKind, tells: (text: string) => boolean])[] = [
  ['vote', tellsVotes],
  ['participation', tookNoPart],
  ['note', addsNote],
  ['text', speaks],
  ['text', pauses],
  ['procedure', findsOutcome],
  ['procedure', isUnanimous],
  ['documents', namesAppendix],
  ['text', announcesNext],
  ['text', isField],
  ['recipients', tellsRecipients],
  ['text', listsMatters],
  ['text', (text) => APPEALS.test(text)],
  ['text', (text) => IDENTIFIES.test(text)],
  ['text', isSign],
]
/** A box of a form at the foot of a page; between clauses a sign ends nothing. */
export function isSign(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}
/** True for a line of what is kept beside a decision: a field, an appendix, who gets it. It may stand among clauses. */
export const isBeside = (text: string): boolean => isField(text) || namesAppendix(text) || tellsRecipients(text)

/** "Personnummer [maskerat: personnummer]": whose it was, and nothing that is decided */
const IDENTIFIES =
  /^(?:personbeteckning|personnummer|person-?nr|pers\.? ?nr|födelsetid|samordningsnummer)[.:]? ?\[maskerat: [^\]]{1,40}\]\.?$/iu
/**
 * "Beslutet kan överklagas, se bilaga 1.", "Besvärshänvisning, se bilaga.": what may be done about it, and nothing that
 * is decided
 */
const APPEALS =
  /^(?:(?:Detta beslut|Beslutet|Nämndens beslut) (?:kan|får) (?:inte |ej )?överklagas|(?:Besvärs|Överklagande)(?:hänvisning|anvisning)(?:en|ar)?,? (?:se|bifogas|medföljer|finns|framgår|lämnas))(?!\p{L})/u
/**
 * Which part a paragraph is that tells such a thing, or an item of a list that tells who took no part; undefined for
 * any other.
 */
export function toldIn({ kind, text }: Block): PartKind | undefined {
  if (kind === 'text') return TELLINGS.find(([, tells]) => tells(text))?.[0]
  if (votedSo(text)) return 'vote'
  return kind === 'row' || !tookNoPart(text) ? undefined : 'participation'
}

/** "att … deltar inte" is what is decided. */
function tookNoPart(text: string): boolean {
  return !isAtt(text) && standsAside(text)
}
