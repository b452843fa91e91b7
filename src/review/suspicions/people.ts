/** Persons that are none, and those who are said to have been where they were not. */
import { isName, isPersonName, partiedIn, partyCell } from '../../swedish/names.ts'
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

/** "Anna Ek" and "ANNA EK" are one. */
const same = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ')

const hitsOf = (people: readonly Who[]): Hit[] =>
  people.map(({ matter, name, line }) => at(matter, { text: name, line }))
const outside = (people: readonly NamedPerson[]): Who[] => people.map((one) => ({ ...one, matter: null }))

function findBoth({ present, absent }: Read): Hit[] {
  const here = new Set(present.map(({ name }) => same(name)))
  return hitsOf(outside(absent.filter(({ name }) => here.has(same(name)))))
}

function findTwice({ present }: Read): Hit[] {
  const names = present.map(({ name }) => same(name))
  return hitsOf(outside(present.filter(({ name }, index) => names.indexOf(same(name)) < index)))
}

/** Whoever signs was there; a name that differs in a letter or is no name shows that a row was misread. */
function findStrangers({ present, signing }: Read): Hit[] {
  if (present.length === 0) return []
  const families = new Set(present.map(({ name }) => same(name).split(' ').at(-1)))
  return hitsOf(outside(signing.filter(({ name }) => !families.has(same(name).split(' ').at(-1)))))
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

/** Where in the text of a § a roll call begins. */
function findRolls({ matters }: Read): Hit[] {
  return matters.flatMap((matter) => {
    const { text } = matter
    const starts = text.filter(
      (passage, index) =>
        isRow(passage) &&
        !(text[index - 1] && isRow(text[index - 1] as Passage)) &&
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
    id: 'signing-stranger',
    reason: 'Whoever signs was there.',
    says: 'En person har skrivit under men finns inte bland de närvarande',
    find: findStrangers,
  },
  {
    id: 'roll-in-paragraf',
    reason: 'A list of those present belongs to the meeting, and a heading above it was missed.',
    says: 'En uppräkning av personer står som text i en paragraf',
    find: findRolls,
  },
  {
    id: 'present-in-paragraf',
    reason: 'Who is named in a matter did something in it, and need not have been at the meeting.',
    says: 'En närvarande eller frånvarande är hämtad ur en paragraf',
    find: findWithin,
  },
]
