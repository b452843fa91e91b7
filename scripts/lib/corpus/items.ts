/** The §s of an invented meeting: words of matter and chance in, titles, texts and decisions out. */
import { memberOf, personOf, type Body } from './bodies.ts'
import type { Random } from './random.ts'
import type { Words } from './words.ts'

export interface Item {
  title: string
  /** "ALS 412-2019" */
  dnr: string
  summary: string[]
  proposal: string[]
  decision: string[]
}

export interface Chance {
  random: Random
  words: Words
}

type Sentence = (chance: Chance) => string

const SENTENCES: readonly Sentence[] = [
  ({ words }) => `Förvaltningen har tagit fram ett underlag om ${words()} och ${words()}.`,
  ({ words, random }) => `${personOf(random)} redogör för arbetet med ${words()} samt för läget i fråga om ${words()}.`,
  ({ words, random }) =>
    `Kostnaden för ${words()} beräknas till ${money(random)}, vilket ryms inom ramen för ${words()}.`,
  ({ words }) => `En översyn av ${words()} visar att ${words()} behöver samordnas med ${words()}.`,
  ({ words, random }) =>
    `Under ${random.int(2012, 2026)} har ${words()} ökat med ${random.int(2, 60)} procent, framför allt genom ${words()}.`,
  ({ words }) => `Synpunkter på ${words()} har lämnats av ${words()} och kommer att beaktas i det fortsatta arbetet.`,
  ({ words }) => `Bedömningen är att ${words()} kan genomföras under förutsättning att ${words()} finns på plats.`,
  ({ words, random }) =>
    `Av handlingarna framgår att ${random.int(3, 900)} ${words()} omfattas, varav de flesta gäller ${words()}.`,
  ({ words, random }) =>
    `Frågan om ${words()} bereddes den ${random.int(1, 28)} ${random.pick(['januari', 'mars', 'april', 'maj', 'september', 'oktober'])} tillsammans med ${words()}.`,
  ({ words }) => `Det saknas i dag riktlinjer för ${words()}, och ${words()} hanteras därför på olika sätt.`,
]

const TITLES: readonly Sentence[] = [
  ({ words }) => `Yttrande över ${words()}`,
  ({ words }) => `Riktlinjer för ${words()}`,
  ({ words }) => `Uppföljning av ${words()} och ${words()}`,
  ({ words }) => `Ansökan om bidrag till ${words()}`,
  ({ words }) => `Ny ${words()}`,
  ({ words, random }) => `Plan för ${words()} ${random.int(2013, 2027)}`,
  ({ words }) => `Motion om ${words()}`,
  ({ words }) => `Information om ${words()}`,
]

const CLAUSES: readonly Sentence[] = [
  ({ words }) => `att godkänna förslaget till ${words()}`,
  ({ words, random }) => `att anvisa ${money(random)} till ${words()}`,
  ({ words }) => `att ge förvaltningen i uppdrag att återkomma med ${words()}`,
  () => 'att notera informationen',
  ({ words }) => `att anta yttrandet över ${words()} som sitt eget`,
  ({ words }) => `att avslå ansökan om ${words()}`,
  ({ random }) => `att utse ${memberOf(random)} till ny ersättare`,
]

/** @param count How many §s. @returns As many; some have a proposal, which is then the decision word for word. */
export function itemsOf(chance: Chance, { diary }: Body, year: number, count: number): Item[] {
  const { random } = chance
  return Array.from({ length: count }, () => {
    const decision = Array.from({ length: random.int(1, 3) }, () => random.pick(CLAUSES)(chance))
    return {
      title: random.pick(TITLES)(chance),
      dnr: `${diary} ${random.int(1, 990)}-${year}`,
      summary: Array.from({ length: random.int(1, 4) }, () =>
        Array.from({ length: random.int(1, 4) }, () => random.pick(SENTENCES)(chance)).join(' '),
      ),
      proposal: random.chance(0.4) ? decision : [],
      decision,
    }
  })
}

function money(random: Random): string {
  return random.pick([
    () => `${random.int(1, 90)},${random.int(1, 9)} mnkr`,
    () => `${random.int(1, 900)} 000 kronor`,
    () => `${random.int(2, 90)} ${String(random.int(1, 9))}00 000 kr`,
  ])()
}
