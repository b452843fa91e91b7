/** Persons that are none, and those who are said to have been where they were not. */
import { entryAt } from '../../model/lists.ts'
import { isName, isPersonName, partiedIn, partyCell } from '../../swedish/people/names.ts'
import { at } from './look.ts'
import type { Hit, Matter, NamedPerson, Passage, Read, Suspicion } from './types.ts'

/** A party may reserve as one. */
type Who = NamedPerson & { matter: Matter | null; mayBeParty?: boolean }

/** Everybody that the document is said to name as present, absent, signing, reserving or voting. */
function everybody({ present, absent, signing, matters }: Read): Who[] {
  return [
    ...[...present, ...absent, ...signing].map((one) => ({ ...one, matter: null })),
    ...matters.flatMap((matter) => [
      ...matter.reserving.map((one) => ({ ...one, matter, mayBeParty: true })),
      ...matter.votes.flatMap(({ names, line }) => names.map(({ name }) => ({ name, line, matter }))),
    ]),
  ]
}

/** Words of what people are or do, capitalised where a name is expected. */
const NO_NAME =
  /(?<!\p{L})(?:ordförande|ledamot|ersättare|sekreterare|beslutar|beslutade|yrkar|anmäler|lämnar|tjänstgör\p{L}*|ej|för|från|enligt|kl|§+|vakant|partiet|gruppen|chef|direktör|och|samt)(?!\p{L})/iu

const isOdd = (name: string): boolean =>
  /[\d:;()[\]…_]/.test(name) || NO_NAME.test(name) || !isName(name) || !isPersonName(name)

const isParty = (name: string): boolean =>
  partyCell(name) !== undefined || /(?:partiet|partierna|demokraterna|moderaterna|liberalerna|gruppen)$/iu.test(name)

/** What a name is compared by: "Anna Ek" and "ANNA EK" are one. */
const nameKey = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ')

const hitsOf = (people: readonly Who[]): Hit[] =>
  people.map(({ matter, name, line }) => at(matter, { text: name, line }))
const ofNoMatter = (people: readonly NamedPerson[]): Who[] => people.map((one) => ({ ...one, matter: null }))

function findBoth({ present, absent }: Read): Hit[] {
  const here = new Set(present.map(({ name }) => nameKey(name)))
  return hitsOf(ofNoMatter(absent.filter(({ name }) => here.has(nameKey(name)))))
}

function findTwice({ present }: Read): Hit[] {
  const names = present.map(({ name }) => nameKey(name))
  return hitsOf(ofNoMatter(present.filter(({ name }, index) => names.indexOf(nameKey(name)) < index)))
}

/** Letters that two spellings of one name differ in, at most. */
const MOST_LETTERS = 2
/** Letters of the shortest name of which that can be told. */
const SHORTEST_NAME = 9

/** Two names so alike that they are one person's: a letter was misread, or a word cut. */
function findNear(meeting: Read): Hit[] {
  const people = everybody(meeting).filter(({ name }) => name.length >= SHORTEST_NAME)
  const names = [...new Set(people.map(({ name }) => nameKey(name)))]
  const isNear = (name: string, other: string): boolean =>
    name !== other && sharesWord(name, other) && distance(name, other) <= MOST_LETTERS
  return names.flatMap((name, index) => {
    const near = names.slice(0, index).find((other) => isNear(name, other))
    const one = people.find((who) => nameKey(who.name) === name)
    const other = people.find((who) => nameKey(who.name) === near)
    return one && other ? [at(one.matter, { text: `${one.name} – ${other.name}`, line: one.line })] : []
  })
}

const sharesWord = (name: string, other: string): boolean => {
  const words = new Set(name.split(' '))
  return other.split(' ').some((word) => words.has(word))
}

/** Letters to change, add or leave out so that one becomes the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (let place = 0; place < other.length; place++) {
      const changed = (row[place] ?? 0) + (other[place] === letter ? 0 : 1)
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** A role or a remark after the name may be long; a sentence has a verb of its own and ends. */
const SENTENCE = /\p{Ll}{2}\.$/u
const SHORTEST_SENTENCE = 40

const findSentences = ({ roll }: Read): Hit[] =>
  roll
    .filter(({ text, form }) => form !== 'heading' && text.length >= SHORTEST_SENTENCE && SENTENCE.test(text))
    .map((passage) => at(null, passage))

/** Those with a party beside the name in the roll call of whom nothing is known. */
function findUnread({ roll, present, absent }: Read): Hit[] {
  const known = new Set([...present, ...absent].map(({ name }) => nameKey(name)))
  return roll.flatMap((passage) =>
    partiedIn(passage.text)
      .filter(({ name }) => isPersonName(name) && !known.has(nameKey(name)))
      .map(({ name }) => at(null, { ...passage, text: name })),
  )
}

/** Parts of a § in which many are named: who voted, was elected, wanted or was against something. */
const NAMING: ReadonlySet<Passage['kind']> = new Set([
  'vote',
  'reservation',
  'yrkande',
  'decision',
  'proposal',
  'participation',
  'note',
])
/** So many rows with a name and a party, one below the other, are a list of people. */
const ROLL = 6
const isRow = ({ text, kind }: Passage): boolean => {
  const [first, ...more] = partiedIn(text)
  return !NAMING.has(kind) && first?.from === 0 && more.length === 0 && text.length < 90
}

/** "Andersson, Bettan" / "V" / "Ja": a table of people whose cells stand one below the other. */
const CELL = /^(?:\p{Lu}\p{L}+, \p{Lu}\p{L}+|[SMCVLD]|MP|KD|SD|Ja|Nej|Ledamot|Ersättare|\d{1,2}[:.]\d\d|\d{1,3})$/u
const CELLS = 20

function findColumns({ matters }: Read): Hit[] {
  return matters.flatMap((matter) => {
    const cells = matter.text.filter(({ text }) => text.split(' ').length <= 3 && CELL.test(text))
    const [first] = cells
    return first && cells.length >= CELLS
      ? [at(matter, { ...first, text: `${cells.length} rader som ”${first.text}”` })]
      : []
  })
}

/** Where in the text of a § a roll call begins. */
function findRolls({ matters }: Read): Hit[] {
  return matters.flatMap((matter) => {
    const { text } = matter
    const starts = text.filter(
      (passage, index) =>
        isRow(passage) &&
        !(text[index - 1] && isRow(entryAt(text, index - 1))) &&
        text.slice(index, index + ROLL).filter(isRow).length === ROLL,
    )
    return starts.map((passage) => at(matter, passage))
  })
}

/** "Upprop", "Närvarande", a part that says who was there. */
const callsTheRoll = ({ title, text }: Matter): boolean =>
  /upprop|närvar|deltagar|frånvar|röstlängd/iu.test(title) || text.some(({ kind }) => kind === 'attendance')

/** People of the meeting's roll call whose row stands within a §. */
function findWithin({ present, absent, matters }: Read): Hit[] {
  return [...present, ...absent].flatMap(({ name, line }) => {
    const matter = matters.find(({ span: [from, to] }) => from <= line && line <= to)
    return matter && !callsTheRoll(matter) ? [at(matter, { text: name, line })] : []
  })
}

export const PEOPLE: readonly Suspicion[] = [
  {
    id: 'odd-name',
    reason: 'Figures, a verb, a body or one word is nobody’s name.',
    says: 'En person har ett namn som inte ser ut som ett',
    find: (meeting) =>
      hitsOf(everybody(meeting).filter(({ name, mayBeParty }) => isOdd(name) && !(mayBeParty && isParty(name)))),
  },
  {
    id: 'present-and-absent',
    reason: 'Nobody is both.',
    says: 'En person är både närvarande och frånvarande',
    find: findBoth,
  },
  {
    id: 'present-twice',
    reason: 'One row was read as two, or two columns as one.',
    says: 'En person är närvarande två gånger',
    find: findTwice,
  },
  {
    id: 'near-name',
    reason: 'A letter was misread, or the source spells a name in two ways.',
    says: 'Två namn är nästan lika',
    find: findNear,
  },
  {
    id: 'sentence-in-roll',
    reason: 'The list of those present has gone on into the text below it.',
    says: 'En mening står bland de närvarande',
    find: findSentences,
  },
  {
    id: 'unread-person',
    reason: 'A row of the roll call was not understood.',
    says: 'Ett namn i närvarolistan har inte blivit någon person',
    find: findUnread,
  },
  {
    id: 'roll-in-paragraf',
    reason: 'A list of those present belongs to the meeting, and a heading above it was missed.',
    says: 'En uppräkning av personer står som text i en paragraf',
    find: (meeting) => [...findRolls(meeting), ...findColumns(meeting)],
  },
  {
    id: 'present-in-paragraf',
    reason: 'Who is named in a matter did something in it, and need not have been at the meeting.',
    says: 'En närvarande eller frånvarande är hämtad ur en paragraf',
    find: findWithin,
  },
]
