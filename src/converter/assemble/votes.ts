/**
 * Votes: the result as the source states it, and whether the names it lists add up to it. The parts of a § in, votes and
 * messages out. A result is never counted out of names: what is published is what is printed.
 */
import type { Message, Span, Vote } from '../../model/types.ts'
import { NAMED } from './roll-row.ts'
import type { DraftParagraf, DraftPart } from '../types.ts'

const CHOICES = { yes: 'ja', no: 'nej', abstain: 'avstår', absent: 'frånvarande' } as const
type Choice = keyof typeof CHOICES

const WORDS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', 'tretton']
const COUNT = `(\\d{1,3}|${WORDS.slice(1).join('|')}|ett|ingen|inga)`
const BEFORE = '(?<![\\p{L}\\d])'

/** "67 Ja mot 9 Nej", "sju ja-röster och fyra nej-röster" */
const COUNTS_FIRST = new RegExp(
  `${BEFORE}${COUNT} ja(?:-?röster)?\\b[^.\\d]{0,40}?${BEFORE}${COUNT} nej(?:-?röster)?\\b`,
  'iu',
)
/** "Ja: 31, Nej: 18", "Ja-röster 31 Nej-röster 18" */
const WORDS_FIRST = new RegExp(`${BEFORE}ja(?:-?röster)?:? ${COUNT}[\\s,;.]+(?:och )?nej(?:-?röster)?:? ${COUNT}`, 'iu')
/** "5 ledamöter avstår", "avstår: 2", "2 avstod" */
const ABSTAIN = [
  new RegExp(`${BEFORE}${COUNT} (?:ledam\\p{L}+ )?(?:som )?avst(?:år|od|ående)`, 'iu'),
  new RegExp(`avst(?:år|od|ående):? ${COUNT}(?![\\p{L}\\d])`, 'iu'),
]
/** "2 ledamöter är frånvarande", "frånvarande: 1" */
const ABSENT = [
  new RegExp(`${BEFORE}${COUNT} (?:ledam\\p{L}+ )?(?:är |var )?frånvarande`, 'iu'),
  new RegExp(`frånvarande:? ${COUNT}(?![\\p{L}\\d])`, 'iu'),
]

// No list of names is longer than 9999 letters; a text without an end would otherwise be looked through from each of its places.
/** "Anna Ek (S) och Bo Lind (M) röstar Ja (2)." – from where a sentence begins, so that a long text is read once */
const NAMES_FIRST =
  /(?<=^|[.!?:)] ?)([^.]{0,9999}?\(\p{L}{1,6}\)) (?:röstar|röstade) (?:för )?(ja|nej)(?![\p{L}])(?: ?\((\d{1,3})\))?/giu
/** "Ja-röster: Anna Ek (S), Bo Lind (M)", "Följande ledamöter röstade nej: …", "Avstår: …" */
const LABEL_FIRST =
  /(?<![\p{L}])(ja|nej|avstår|avstod|frånvarande)(?:-?röst(?:er)?)?(?: (?:röstar|röstade))?(?: ?\((\d{1,3})\))?: ?(?=\p{Lu})((?:(?!(?<![\p{L}])(?:ja|nej|avstår|avstod|frånvarande)(?:-?röst(?:er)?)?[^.]{0,12}:)[^.]){0,9999})/giu
/** "Anna Ek (S)   Ja" */
const ROW = /^\p{Lu}[^()]*\(\p{L}{1,6}\).*?\s(ja|nej|avstår|frånvarande)$/iu

const TOLD: readonly DraftPart['kind'][] = ['vote', 'procedure', 'text']

interface Tally {
  stated: Map<Choice, number>
  named: Map<Choice, number>
}

interface Ballot extends Tally {
  span: Span
}

/** The votes of a §'s parts, in order, each where its result stands. */
export function votesIn(parts: readonly DraftPart[]): Vote[] {
  return ballotsIn(parts).flatMap(({ stated, span }) => {
    const [yes, no] = [stated.get('yes'), stated.get('no')]
    return yes === undefined || no === undefined
      ? []
      : [{ yes, no, abstain: stated.get('abstain') ?? 0, absent: stated.get('absent') ?? 0, span }]
  })
}

/** A message for each vote whose names are not as many as its result says. */
export function voteMessages(paragraf: DraftParagraf): Message[] {
  const own = ballotsIn(paragraf.parts).flatMap(({ stated, named, span }) =>
    [...named].flatMap(([choice, count]): Message[] => {
      const expected = stated.get(choice)
      if (expected === undefined || expected === count) return []
      return [
        {
          ruleId: 'vote-names',
          severity: 'warning',
          line: span[0],
          reason: `Unexpected ${count} names for ${CHOICES[choice]} where the result says ${expected}`,
          note: 'the result is published as printed; compare the names with the source',
        },
      ]
    }),
  )
  return [...own, ...paragraf.children.flatMap(voteMessages)]
}

/** One ballot for each stated result; names count for the result that follows or precedes them in their part. */
function ballotsIn(parts: readonly DraftPart[]): Ballot[] {
  return parts
    .filter(({ kind }) => TOLD.includes(kind))
    .flatMap(({ blocks }) => {
      const ballots: Ballot[] = []
      for (const { text, lines, span } of blocks) {
        const found = tallyOf(
          text,
          lines.map((line) => line.text),
        )
        if (found.stated.size === 0 && found.named.size === 0) continue
        const last = ballots.at(-1)
        if (
          last &&
          [...found.stated.keys()].every((choice) => !last.stated.has(choice)) &&
          [...found.named.keys()].every((choice) => !last.named.has(choice) || found.stated.size === 0)
        )
          addTo(last, found, span)
        else ballots.push({ ...found, span })
      }
      return ballots
    })
}

function addTo(ballot: Ballot, { stated, named }: Tally, span: Span): void {
  for (const [choice, count] of stated) ballot.stated.set(choice, count)
  for (const [choice, count] of named) ballot.named.set(choice, (ballot.named.get(choice) ?? 0) + count)
  ballot.span = [ballot.span[0], span[1]]
}

function tallyOf(text: string, lines: readonly string[]): Tally {
  const stated = new Map<Choice, number>()
  const named = new Map<Choice, number>()
  const state = (choice: Choice, count: string | undefined): void => {
    if (count !== undefined) stated.set(choice, countOf(count))
  }
  const name = (choice: Choice | null, count: number): void => {
    if (choice !== null && count > 0) named.set(choice, (named.get(choice) ?? 0) + count)
  }
  for (const [, names = '', choice = '', count] of text.matchAll(NAMES_FIRST)) {
    name(choiceOf(choice), namesIn(names))
    state(choiceOf(choice) ?? 'yes', count)
  }
  for (const [, choice = '', count, names = ''] of text.matchAll(LABEL_FIRST)) {
    const own = choiceOf(choice)
    name(own, namesIn(names))
    if (own !== null) state(own, count)
  }
  if (named.size === 0) for (const line of lines) name(choiceOf(ROW.exec(line)?.[1] ?? ''), 1)
  const result = COUNTS_FIRST.exec(text) ?? WORDS_FIRST.exec(text)
  if (result) {
    state('yes', result[1])
    state('no', result[2])
    const rest = text.slice(result.index + result[0].length)
    state(
      'abstain',
      ABSTAIN.map((pattern) => pattern.exec(rest)?.[1]).find((count) => count !== undefined),
    )
    state(
      'absent',
      ABSENT.map((pattern) => pattern.exec(rest)?.[1]).find((count) => count !== undefined),
    )
  }
  return { stated, named }
}

const namesIn = (text: string): number => [...text.matchAll(NAMED)].length

function choiceOf(word: string): Choice | null {
  const own = word.toLowerCase()
  if (own === 'avstod') return 'abstain'
  return (Object.keys(CHOICES) as Choice[]).find((choice) => CHOICES[choice] === own) ?? null
}

function countOf(word: string): number {
  const own = word.toLowerCase()
  if (/^\d/.test(own)) return Number(own)
  return own === 'ett' ? 1 : Math.max(0, WORDS.indexOf(own))
}
