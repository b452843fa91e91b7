/**
 * Whether two neighbouring lines read as one: an ordered table of named rules, the first with an opinion decides, and
 * `npm run inspect -- FILE --stage blocks` prints its name. Extraction lost the page; what is left is the blank lines
 * between two lines, how the first ends, how the second begins, and how long lines get in the document.
 */
import type { Line } from '../types/line.ts'
import { joinLines } from '../read/join-lines.ts'
import { beginsClause, beginsVerb, opensVerb } from './clause-lines.ts'
import type { Layout } from '../headings/layout.ts'
import { isDecisionOpening, resolvesNow, sentenceDecider } from '../../swedish/decisions/decides.ts'
import { partKindOf } from '../../swedish/headings/heading-words.ts'
import { endsSentence, goesOnInYear, isUnfinished, startsLower } from '../../swedish/lines/line-ends.ts'
import { leadsToList, rowOfList, stopsAtVerb } from '../../swedish/lines/list-row.ts'
import { isOrganisationFirst, organisationAlone } from '../../swedish/bodies/organisation-alone.ts'
import { isSeated } from '../../swedish/people/seats.ts'
import { runInKindOf } from '../../swedish/headings/run-in.ts'
import { headsListOfMeeting, sectionKindOf } from '../../swedish/headings/labels.ts'
import { decides } from '../../swedish/decisions/decided.ts'
import { isLabelledPeople } from '../../swedish/decisions/election-headings.ts'
import { decidesPassively } from '../../swedish/decisions/passive.ts'
import {
  ATT_CLAUSE,
  closesItem,
  decidesAlike,
  hasRoom,
  isDivided,
  isDoubleSpaced,
  isLong,
  type Pair,
  runsOn,
  startsUpper,
  SURE,
} from './pair.ts'
import { isBegun, isLeadInBlock, isLeadToList, type OpenBlock } from './open-block.ts'

export interface Join {
  name: string
  /** What it says where it holds: the lines read as one, or as two. Neighbours that say the same may change places. */
  reads: 'one' | 'two'
  because: string
  holds: (pair: Pair) => boolean
}
/** "Ansvarig: …", "Avgift: …" */
const SHORT_LABEL = /^\p{Lu}\p{Ll}{3,20}: \S/u
/** "Motion 2, bryggan: …" */
const TOPIC = /^(?:Motion|Skrivelse|Punkt|Ärende) \d{1,2}(?:, [\p{L} -]{2,60})?: \p{Lu}/u
const LABEL = /^\p{Lu}[\p{L} ]{2,40}:/u
const BEGINS = /^[\p{Lu}”"]/u
/** "och finner att bifall vinner" */
const AROUND_LIST = /^(?:och|samt) \p{Ll}+[aet]r att(?!\p{L})/u
/** "30 000 kr till klubben." */
const SUM = /^\d[\d .]{0,12}(?:kronor|kr|tkr|mnkr|mkr|miljoner|procent|%) \p{Ll}/u
/** "beslutar att fördela": an act, and nothing yet that it is done to */
const stopsAtAct = (text: string): boolean =>
  stopsAtVerb(text) || /(?<!\p{L})att (?:\p{L}+ ){0,3}\p{Ll}{2,}a$/u.test(text)

/** "Beslutet förenas med vite.": of all the items */
const OF_DECISION = /^(?:Beslutet|Avgiften|Föreläggandet) \p{Ll}/u

/** In an item a line with a label, "I 13 § ändras: …", is more often its text. */
const mayBeRow = ({ kind }: OpenBlock, { text }: Line): boolean => {
  const row = rowOfList(text)
  return row !== undefined && (kind === 'text' || row !== 'label')
}

/** "till en kostnad av högst": a figure must follow */
const BEFORE_FIGURE =
  /(?<!\p{L})(?:högst|minst|cirka|ca|drygt|knappt|ungefär|maximalt|max|totalt|sammanlagt|nr|nummer|kapitel|punkt|klockan|uppgår)$|§$/u

/** No blank line stands above it, or one that may stand in a sentence: a page ends there, or others do in theirs. */
const mayRunOn = ({ gap, opens, opensPage }: Line, { runsAcross }: Layout): boolean =>
  gap === 0 || runsAcross || opens === 'removed' || opensPage === true

/**
 * "… och som nämnden i", the foot and the head of the pages, blank lines, and "övrigt ställt sig bakom,"; recipients
 * stand so too, each on a short line.
 */
const isCutByHead = (before: Line, line: Line, { full }: Layout): boolean =>
  line.opens === 'removed' &&
  startsLower(line.text) &&
  (isUnfinished(before.text) || (before.text.length >= full && !endsSentence(before.text)))
/** Lines of a clause, at most */
const MOST_CLAUSE_LINES = 40
/** Blank lines between the head of a page and its text */
const MOST_BELOW_HEAD = 3

/** "Närvarande vid mötet:" below a blank line; within a text the words may end a sentence. */
const opensListOfMeeting = ({ gap, text }: Line): boolean => gap > 0 && headsListOfMeeting(text)

export const JOINS: readonly Join[] = [
  {
    name: 'decision ended',
    reads: 'two',
    because: 'minutes that put one event a line begin the next with a capital, however tight it stands',
    holds: ({ open, first, before, line }) =>
      open.kind === 'text' && endsSentence(before.text) && isDecisionOpening(first.text) && startsUpper(line),
  },
  {
    name: 'divided word',
    reads: 'one',
    because: 'half a word is no line of anything, nor a row of a roll call: "Alva Lind-" and "holm"',
    holds: ({ open, before, line }) => open.heading === null && isDivided(before, line),
  },
  {
    name: 'ranked',
    reads: 'two',
    because: 'the source itself says that one of them is a heading',
    holds: ({ before, line }) => before.rank !== null || line.rank !== null,
  },
  {
    name: 'closed block',
    reads: 'two',
    because: 'rows and their cells, roll calls and headings of items have all their lines',
    holds: ({ open }) => open.heading !== null || open.isWhole === true || open.kind === 'row' || open.kind === 'roll',
  },
  {
    name: 'heading word',
    reads: 'two',
    because: 'text stands right below its heading in many templates',
    holds: ({ before }) =>
      partKindOf(before.text) !== undefined || sectionKindOf(before.text) !== undefined || opensListOfMeeting(before),
  },
  {
    name: 'row of a list',
    reads: 'two',
    because: 'below "till ledamöter utse" or "enligt följande:" whom and how much stand a line each',
    holds: ({ open, before, line, layout }) =>
      mayBeRow(open, line) &&
      (open.listed === true
        ? rowOfList(before.text) !== undefined && line.gap === 0
        : (line.gap > 0 || hasRoom(before, line, layout)) && isLeadToList(open)),
  },
  {
    name: 'list ended',
    reads: 'two',
    because: 'below the names that it elects a sentence may go on, "var för sig", and not the last of them',
    holds: ({ open, before, line, layout }) =>
      open.listed === true &&
      rowOfList(before.text) !== undefined &&
      (line.gap > 0 || (startsUpper(line) && endsSentence(line.text) && hasRoom(before, line, layout))),
  },
  {
    name: 'lead-in',
    reads: 'two',
    because: 'clauses stand right below the words that introduce them',
    holds: ({ open, before, line, tight }) =>
      isLeadInBlock(open.lines) ? !(tight && runsOn(before, line)) : ATT_CLAUSE.test(line.text) && isBegun(open.lines),
  },
  {
    name: 'whole paragraph',
    reads: 'two',
    because: 'a line longer than any margin was not broken by one',
    holds: ({ before, line, tight }) => !tight && (isLong(before) || isLong(line)),
  },
  {
    name: 'short line',
    reads: 'two',
    because: 'it ended long before the margin, and what follows begins anew',
    holds: ({ before, line, tight, layout }) =>
      tight && before.text.length < layout.short && BEGINS.test(line.text) && !isUnfinished(before.text),
  },
  {
    name: 'organisation by the title',
    reads: 'two',
    because: 'whose minutes these are stands on a line of its own above or below what they are of',
    holds: ({ open, before, line, layout }) =>
      open.rules[0] === 'first line' &&
      hasRoom(before, line, layout) &&
      (isOrganisationFirst(line.text) || (organisationAlone(before.text) !== undefined && startsUpper(line))),
  },
  {
    name: 'hangs below its mark',
    reads: 'one',
    because: 'the mark of an item stands at the margin and its lines begin where its text does',
    holds: ({ open, first, before, line }) =>
      (open.kind === 'bullet' || open.kind === 'number') &&
      line.gap === 0 &&
      (line.hangs === true || (first.opens === null && before.opens === 'set-in' && line.opens === 'set-in')),
  },
  {
    name: 'item ended',
    reads: 'two',
    because: 'the explanation of an item begins on the next line without a full stop between (seed 001, line 232)',
    holds: (pair) => pair.tight && !isLong(pair.before) && !isLong(pair.line) && closesItem(pair),
  },
  {
    name: 'decider below an item',
    reads: 'two',
    because: 'a sentence in which a body decides is no end of the item above: "Nämnden beslutar för egen del"',
    holds: ({ open, before, line, tight, layout }) =>
      tight &&
      (open.kind === 'bullet' || open.kind === 'number') &&
      /[.!?]$/.test(before.text) &&
      sentenceDecider(line.text) !== undefined &&
      before.text.length < layout.full,
  },
  {
    name: 'decision below an item',
    reads: 'two',
    because: 'a whole sentence that decides is of all the items, where it would have fitted on the line of the last',
    holds: ({ open, before, line, tight, layout }) =>
      tight &&
      (open.kind === 'bullet' || open.kind === 'number') &&
      startsUpper(line) &&
      endsSentence(line.text) &&
      (decides(line.text) || decidesPassively(line.text) || OF_DECISION.test(line.text)) &&
      hasRoom(before, line, layout),
  },
  {
    name: 'next clause',
    reads: 'two',
    because: '"att …" below "att …" is a clause of its own, as the source sets them (`clause-lines.ts`)',
    holds: ({ first, before, line, tight, layout }) =>
      (tight || isDoubleSpaced(line, layout)) && beginsClause(first.text, before.text, line.text, layout),
  },
  {
    name: 'clause without att',
    reads: 'two',
    because: '"anta …," and "ge …" below it, where the verb would have fitted on the line above',
    holds: ({ open, line, layout }) =>
      line.gap === 0 &&
      open.lines.length <= MOST_CLAUSE_LINES &&
      beginsVerb(
        open.lines.map(({ text }) => text),
        line.text,
        layout,
      ),
  },
  {
    name: 'verb below a clause',
    reads: 'two',
    because: 'below "Beslut" a line "Bevilja …" is the next clause, where its verb would have fitted on the line above',
    holds: ({ open, before, line, tight, layout }) =>
      tight &&
      open.decided === true &&
      open.kind === 'text' &&
      opensVerb(line.text) &&
      !isUnfinished(before.text) &&
      hasRoom(before, line, layout),
  },
  {
    name: 'label below a label',
    reads: 'two',
    because: 'below "Beslut" lines "Ny ledamot: Ada Provlund" and "Ny ersättare: …" are a clause each',
    holds: ({ open, first, before, line, tight, layout }) =>
      tight &&
      open.decided === true &&
      open.kind === 'text' &&
      LABEL.test(first.text) &&
      LABEL.test(line.text) &&
      hasRoom(before, line, layout),
  },
  {
    name: 'seat with its name',
    reads: 'two',
    because: '"Ledamot: Ada Provlund (S)" among what is decided, or below such a line, is no part of what stands above',
    holds: ({ open, first, before, line }) =>
      open.kind === 'text' &&
      (open.decided === true || isSeated(first.text)) &&
      isSeated(line.text) &&
      !isUnfinished(before.text),
  },
  {
    name: 'decider again',
    reads: 'two',
    because: 'whoever decided in the sentence above decides again, on a line of its own',
    holds: ({ open, first, before, line }) =>
      open.kind === 'text' && endsSentence(before.text) && decidesAlike(first.text, line.text),
  },
  {
    name: 'lead-in below a sentence',
    reads: 'two',
    because:
      '"Kyrkofullmäktige väljer" ends long before the margin and leads to the names below, whatever was told above',
    holds: ({ open, before, line, layout }) =>
      open.kind === 'text' &&
      endsSentence(before.text) &&
      (isLeadInBlock([line]) || leadsToList(line.text)) &&
      line.text.length < layout.short,
  },
  {
    name: 'label below a sentence',
    reads: 'two',
    because: '"Ansvarig: …" right below what was decided is no part of it, nor is "Motion 2, bryggan: …" on its line',
    holds: ({ open, before, line, layout }) =>
      open.kind === 'text' &&
      /[.!?]$/.test(before.text) &&
      (SHORT_LABEL.test(line.text) || (TOPIC.test(line.text) && hasRoom(before, line, layout))),
  },
  {
    name: 'decision below a label',
    reads: 'two',
    because: '"Ärendebeskrivning: …" tells of the matter, and below it a sentence on a line of its own decides',
    holds: ({ open, first, before, line, layout }) =>
      open.kind === 'text' &&
      runInKindOf(first.text) !== undefined &&
      endsSentence(before.text) &&
      (resolvesNow(line.text) || (sentenceDecider(line.text) !== undefined && hasRoom(before, line, layout))),
  },
  {
    name: 'decision below names',
    reads: 'two',
    because: '"Kandidater: Ada Prov, Bo Test" is whole with its last name, and a sentence below it elects one of them',
    holds: ({ open, line }) =>
      open.kind === 'text' &&
      startsUpper(line) &&
      (decides(line.text) || sentenceDecider(line.text) !== undefined) &&
      isLabelledPeople(joinLines(open.lines.map(({ text }) => text))),
  },
  {
    name: 'clause a line',
    reads: 'two',
    because: 'below "Beslut" a sentence ended where the next word would have fitted: what follows is another clause',
    holds: ({ open, before, line, tight, layout }) =>
      tight &&
      open.decided === true &&
      open.kind === 'text' &&
      /[.!?]$/.test(before.text) &&
      startsUpper(line) &&
      hasRoom(before, line, layout),
  },
  {
    name: 'tight',
    reads: 'one',
    because: 'nothing parts the lines, and nothing above knew better',
    holds: ({ tight }) => tight,
  },
  {
    name: 'double-spaced',
    reads: 'one',
    because: 'every line is followed by an empty one here; a paragraph ends at two',
    holds: ({ line, layout }) => isDoubleSpaced(line, layout),
  },
  {
    name: 'far apart',
    reads: 'two',
    because: 'no page break leaves more than one blank line in a sentence, but where heads of pages are taken out',
    holds: ({ before, line, layout }) => line.gap > (isCutByHead(before, line, layout) ? MOST_BELOW_HEAD : 1),
  },
  {
    name: 'sentence ended',
    reads: 'two',
    because: 'a page that ends with a sentence ends a paragraph as likely as not',
    holds: ({ before }) => endsSentence(before.text),
  },
  {
    name: 'label',
    reads: 'two',
    because: '"Plats: …" begins something of its own',
    holds: ({ line }) => LABEL.test(line.text),
  },
  {
    name: 'clause',
    reads: 'two',
    because: '"att" begins a clause, though in lower case',
    holds: ({ line }) => /^(?:dels )?att(?!\p{L})/u.test(line.text),
  },
  {
    name: 'sentence around a list',
    reads: 'two',
    because: '"finner att det finns två förslag:", the items, and "och finner att …": it is no part of the last item',
    holds: ({ open, line }) =>
      (open.kind === 'bullet' || open.kind === 'number') && line.mark === null && AROUND_LIST.test(line.text),
  },
  {
    name: 'goes on in lower case',
    reads: 'one',
    because: 'a sentence runs over a page or a blank line',
    holds: ({ line }) => startsLower(line.text),
  },
  {
    name: 'year',
    reads: 'one',
    because: '"för år" or "den 3 maj" and "2023." on the next page',
    holds: ({ before, line }) => goesOnInYear(before.text, line.text),
  },
  {
    name: 'sum',
    reads: 'one',
    because: '"beslutar att fördela" and "30 000 kr till klubben." on the next page: a sum alone begins no sentence',
    holds: ({ open, line }) =>
      open.kind === 'text' && SUM.test(line.text) && stopsAtAct(joinLines(open.lines.map(({ text }) => text))),
  },
  {
    name: 'unfinished',
    reads: 'one',
    because: 'the line before cannot end where it does',
    holds: ({ before }) => isUnfinished(before.text),
  },
  {
    name: 'figure',
    reads: 'one',
    because: '"till en kostnad av högst", as wide as the page, and "400 000 kronor per år." below a blank line',
    holds: ({ before, line, layout }) =>
      /^\d/.test(line.text) && BEFORE_FIGURE.test(before.text) && before.text.length >= layout.margin * SURE,
  },
  {
    name: 'full line',
    reads: 'one',
    because: 'the line before was broken by the margin, or by the end of a page, which leaves a blank line',
    holds: ({ open, before, line, layout }) =>
      mayRunOn(line, layout) && before.text.length >= (open.kind === 'text' ? layout.margin * SURE : layout.full),
  },
]

/** What stands below a blank line, and is joined by no rule, begins a block. */
const NO_RULE = 'new paragraph'

/** @returns The name of the rule that decides, and whether the line goes on the block. */
export function joinOf(
  open: OpenBlock,
  line: Line,
  layout: Layout,
  rules: readonly Join[] = JOINS,
): [name: string, isOne: boolean] {
  const before = open.lines.at(-1) ?? line
  const pair = {
    open,
    line,
    before,
    first: open.lines[0] ?? line,
    tight: line.gap === 0 && line.opens === null,
    layout,
  }
  const rule = rules.find(({ holds }) => holds(pair))
  return [rule?.name ?? NO_RULE, rule?.reads === 'one']
}
