/** What is asked of whoever makes a project: the flags, the questions in Swedish, and what an answer must be. */
import { confirm, isCancel, text } from '@clack/prompts'
import { keysOf } from '../../src/model/tables.ts'

export interface Answers {
  publisher: string
  name: string
  address: string
  email: string
}

type Key = keyof Answers

interface Question {
  /** The flag that answers it. */
  flag: 'utgivare' | 'namn' | 'adress' | 'epost'
  asks: string
  example: string
  /** What an empty answer means. */
  usual: string
  /** What is wrong with an answer, in Swedish; undefined where nothing is. */
  faultOf: (answer: string) => string | undefined
}

const MOST_CHARACTERS = 300

function lineFault(answer: string): string | undefined {
  if (/[\p{Cc}\u2028\u2029]/u.test(answer)) return 'skriv allt på en rad'
  return answer.length > MOST_CHARACTERS ? `korta det till högst ${MOST_CHARACTERS} tecken` : undefined
}

const addressFault = (answer: string): string | undefined =>
  answer === '' || (/^https?:\/\/[^\s"<>?#@]+$/.test(answer) && URL.canParse(answer))
    ? lineFault(answer)
    : 'skriv en adress som https://www.exempelby.se/beslut/'

const emailFault = (answer: string): string | undefined =>
  answer === '' || /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(answer)
    ? lineFault(answer)
    : 'skriv en adress som kommunen@exempelby.se'

/** In the order they are asked. */
const QUESTIONS: Readonly<Record<Key, Question>> = {
  publisher: {
    flag: 'utgivare',
    asks: 'Vem ger ut webbplatsen?',
    example: 'Exempelby kommun',
    usual: '',
    faultOf: lineFault,
  },
  name: {
    flag: 'namn',
    asks: 'Vad heter den?',
    example: 'Beslut och protokoll',
    usual: 'Beslut och protokoll',
    faultOf: lineFault,
  },
  address: {
    flag: 'adress',
    asks: 'Vilken adress får den på webben?',
    example: 'https://www.exempelby.se/beslut/',
    usual: '',
    faultOf: addressFault,
  },
  email: {
    flag: 'epost',
    asks: 'Vart skriver den som har frågor eller hittar fel?',
    example: 'kommunen@exempelby.se',
    usual: '',
    faultOf: emailFault,
  },
}

/** What the flags say; a flag that is not there is no answer. */
export type Given = Partial<Record<Question['flag'], string | undefined>>

const KEYS = keysOf(QUESTIONS)

/** @returns One line for each flag with an answer that cannot be one. */
export const faultsOf = (given: Given): string[] =>
  KEYS.flatMap((key) => {
    const { flag, faultOf } = QUESTIONS[key]
    const fault = faultOf((given[flag] ?? '').trim())
    return fault === undefined ? [] : [`--${flag}: ${fault}`]
  })

/** The flags' answers, and the usual ones for the rest. */
export const withoutAsking = (given: Given): Answers => answersOf((key) => given[QUESTIONS[key].flag])

const answersOf = (answerOf: (key: Key) => string | undefined): Answers =>
  Object.fromEntries(KEYS.map((key) => [key, (answerOf(key) ?? '').trim() || QUESTIONS[key].usual])) as Record<
    Key,
    string
  >

/** Somebody left a question with Ctrl+C: nothing is to be written. */
export class Left extends Error {}

/** Asks what the flags do not answer. @throws {Left} */
export async function askRest(given: Given): Promise<Answers> {
  const answers = new Map<Key, string>()
  for (const key of KEYS) {
    const { flag, asks, example, usual, faultOf } = QUESTIONS[key]
    const message = usual === '' ? `${asks} (Enter hoppar över)` : asks
    const placeholder = usual === '' ? `t.ex. ${example}` : usual
    const validate = (answer: string | undefined): string | undefined => faultOf((answer ?? '').trim())
    answers.set(key, given[flag] ?? stayed(await text({ message, placeholder, validate })))
  }
  return answersOf((key) => answers.get(key))
}

/** Asks yes or no at the terminal. @throws {Left} When it is left with Ctrl+C. */
export const askWhether = async (message: string): Promise<boolean> =>
  stayed(await confirm({ message, active: 'Ja', inactive: 'Nej' }))

function stayed<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Left('inget skrevs')
  // `isCancel` knows the one symbol that is given; its type says nothing of the others.
  return answer as Exclude<Answer, symbol>
}
