/** Where blocks begin: the forms of line that open one, by name, whatever stands above. */
import type { Line } from '../types/line.ts'
import { textsOf } from '../clean/pieces.ts'
import { isContentsRow } from '../headings/contents-row.ts'
import { labelOf } from '../headings/label.ts'
import { isAppendixHead } from '../../swedish/headings/appendix-head.ts'
import { isLeadIn } from '../../swedish/decisions/lead-ins.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { runInKindOf } from '../../swedish/headings/run-in.ts'
import { endsSentence, isUnfinished } from '../../swedish/lines/line-ends.ts'
import { isLabelShape } from '../../swedish/headings/heading-shape.ts'
import { labelAlone, sectionKindOf } from '../../swedish/headings/labels.ts'
import { isKnownParty, NAME } from '../../swedish/people/names.ts'
import { opensSigning, signersIn } from '../../swedish/people/signing.ts'
import { decides } from '../../swedish/decisions/decided.ts'
import { opensElection } from '../../swedish/decisions/elects.ts'
import { reserves } from '../../swedish/decisions/of-members.ts'
import { tellsVotes } from '../../swedish/decisions/voted.ts'
import { CAST, VOTES } from '../../swedish/decisions/votes.ts'

interface Place {
  line: Line
  before: Line | undefined
  after?: Line | undefined
  /** Nothing but the cover stands above. */
  onCover: boolean
  /** The line above stands in a roll call. */
  inRoll?: boolean
}

/** "NAMN: …", "Plats: Teams", "Ej närvarande: …", "Datum och tid: 20210319" */
const LABELLED = /^(?:#\+)?\p{Lu}[\p{L}-]{1,20}(?:,? (?:och |& )?[\p{L}&-]{1,20}){0,2}: ?\S/u
/** "KD: Ada Provlund": a row of a roll call */
const isOfParty = (text: string): boolean => isKnownParty(text.slice(0, text.indexOf(':')))
/** "NAMN: …", "TITEL, ORGANISATION: …" */
const IN_CAPITALS = /^\p{Lu}[\p{Lu} ,&-]{2,30}: /u

/** "Ja: Anna Ek (S)", "3 nej-röster: Cia Alm (C)": who said so stands behind it */
const OF_CHOICE = new RegExp(String.raw`^(?:(?=(?-i:\p{Lu}))|\d{1,3} )(?:${CAST})${VOTES} ?: ?(?-i:\p{Lu})`, 'iu')

const OPENERS: readonly (readonly [name: string, opens: (place: Place) => boolean])[] = [
  ['heading word', ({ line }) => partKindOf(line.text) !== undefined],
  ['heading word before its text', ({ line }) => runInKindOf(line.text) !== undefined],
  ['section', ({ line }) => sectionKindOf(line.text) !== undefined],
  ['lead-in', ({ line }) => isLeadIn(line.text)],
  // The text above goes on with it where it has not ended: "se även" and "Bilaga 2".
  ['appendix', ({ line, before }) => isAppendixHead(line.text) && beginsAnew(line, before)],
  ['row', ({ line }) => line.cells !== null],
  // "Justeras: Anna Ek" right below "Vid protokollet: Bo Lind"
  ['who signs', ({ line, before }) => opensSigning(textsOf(line)) || isSignedToo(line, before)],
  ['row of contents', ({ line }) => isContentsRow(line.text)],
  ['label in capitals', ({ line }) => IN_CAPITALS.test(line.text)],
  ['label of the cover', ({ line, onCover }) => onCover && LABELLED.test(line.text) && !isOfParty(line.text)],
  // "Röstlängd" below the name of the meeting, which fills its line
  ['label below the title', (place) => place.onCover && isLabelBelowTitle(place)],
  ['number above the first item', ({ line, onCover }) => onCover && labelOf(line.text) !== undefined],
  // "Juridik:" right below a finished sentence
  ['label alone', ({ line, before }) => isLabelShape(line.text) && /[.!?]["”)]?$/.test(before?.text ?? '')],
  // Below the names of a roll call, however tight: it names nobody who was there.
  ['election', ({ line, inRoll }) => inRoll === true && opensElection(line.text)],
  // "Nej: Cia Alm (C)" right below "Ja: Anna Ek (S), Bo Lind (M)"
  ['choice of a vote', ({ line }) => OF_CHOICE.test(line.text)],
  // "Nej-röster" below the names of those who said yes
  ['votes', ({ line }) => line.gap > 0 && tellsVotes(line.text)],
  // "Ada Ek (S) reserverar sig mot beslutet." right below the last clause
  [
    'who reserves',
    ({ line, before }) => endsSentence(before?.text ?? '') && endsSentence(line.text) && reserves(line.text),
  ],
  // "Ada Ek deltog inte i beslutet." right below "att anta planen", which has no full stop
  ['who took no part', ({ line, before }) => BY_NAME.test(line.text) && !isUnfinished(before?.text ?? '')],
  // "Fastställande av ersättningar" right below a finished sentence, and its points below it
  ['heading of a list', (place) => headsList(place)],
  // "Mötet beslutar att välja …" after a finished line: minutes of associations put one event a line.
  [
    'decision',
    ({ line, before }) =>
      decides(line.text) && (line.gap > 0 || !before || endsSentence(before.text) || beginsAlike(line, before)),
  ],
]

/** A line that is a sentence of its own: who took no part in the decision */
const BY_NAME = new RegExp(
  String.raw`^${NAME}(?: \(\p{L}{1,5}\))? (?:deltog|deltar) (?:inte|ej|icke) i (?:beslut|handlägg)[^.]{0,80}\.$`,
  'u',
)

const isLabelBelowTitle = ({ line, before }: Place): boolean =>
  line.gap > 0 && before !== undefined && before.text.length > LONG_TITLE && labelAlone(line.text) !== undefined
const LONG_TITLE = 60

const isSignedToo = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && signersIn(textsOf(before)) !== undefined && signersIn(textsOf(line)) !== undefined

/** A line between a finished sentence and a list, which ends as no sentence does. */
const headsList = ({ line, before, after }: Place): boolean =>
  after !== undefined &&
  (after.mark !== null || BULLET.test(after.text)) &&
  line.mark === null &&
  /^\p{Lu}\p{Ll}/u.test(line.text) &&
  !endsSentence(line.text) &&
  !isUnfinished(line.text) &&
  /[.!?]$/.test(before?.text ?? '')
const BULLET = /^• \S/

const beginsAnew = (line: Line, before: Line | undefined): boolean =>
  line.gap > 0 || line.opens === 'removed' || !before || endsSentence(before.text) || before.text.endsWith(':')

/**
 * Lines that begin a block of their own, whatever stands before them: a line in, the name of what it opens out. The
 * order is free, since each only says that a block begins; the first name is the one `inspect` prints.
 */
export const openerOf = (place: Place): string | undefined => OPENERS.find(([, opens]) => opens(place))?.[0]

/** "Styrelsen beslöt att …" right below "Styrelsen beslöt att …", where neither has a full stop */
const beginsAlike = (line: Line, before: Line): boolean =>
  decides(before.text) && line.text.split(' ', 1)[0] === before.text.split(' ', 1)[0]
