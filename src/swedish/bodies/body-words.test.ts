/** Each word that names of bodies are made of, by its table. */
import { expect, test } from 'vitest'
import {
  describes,
  endsName,
  introduces,
  isBareNoun,
  isBodyNoun,
  isBodyWord,
  isCouncilOfField,
  isLabel,
  isLetterBody,
  isPreposition,
  isPurpose,
} from './body-words.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const NOUNS = `
  nämnd nämnden | styrelse styrelsen | fullmäktige fullmäktige | utskott utskottet | beredning beredningen |
  direktion direktionen | råd rådet | kommitté kommittén | delegation delegationen | presidium presidiet |
  revision revisionen | samverkansgrupp samverkansgruppen | ledningsgrupp ledningsgruppen | kollegium kollegiet |
  representantskap representantskapet | sektion sektionen`

test('each noun ends a body’s name, with its article and in the genitive', () => {
  for (const word of words(NOUNS.replaceAll('|', ' '))) {
    const name = `Prov${word}`
    expect([word, isBodyWord(word), isBodyWord(name), isBodyWord(`${name}s,`)]).toEqual([word, true, true, true])
    expect([word, isBodyNoun(name, 0), isBodyNoun(capital(word), 1)]).toEqual([word, true, true])
  }
})

test('alone it is any body, but for those that there is one of', () => {
  const alone = ['Direktion', 'Direktionen', 'Kommunrevisionen', 'Regionrevisionen', 'Representantskapet']
  expect(alone.filter((word) => !isBodyNoun(word, 0))).toEqual([])
  const any = 'Nämnden Styrelsen Fullmäktige Utskottet Beredningen Rådet Kommittén Delegationen Presidium Revisionen'
  for (const word of words(`${any} Samverkansgruppen Ledningsgruppen Kollegium`))
    expect([word, isBareNoun(word), isBodyNoun(word, 0)]).toEqual([word, true, false])
  expect(isBareNoun('Kulturnämnden')).toBe(false)
  const kinds = ['Nämnd/styrelse', 'Styrelse/nämnd/utskott', 'Förvaltning/nämnd']
  expect(kinds.flatMap((word) => [isBodyNoun(word, 0), isBodyNoun(word, 1)])).toEqual(
    kinds.flatMap(() => [false, false]),
  )
  expect(isBodyNoun('Kultur-/fritidsnämnden', 0)).toBe(true)
})

test('a school’s council is a body alone', () => {
  for (const word of words('Skolkonferens Skolkonferensen'))
    expect([word, isBodyWord(word), isBodyNoun(word, 0)]).toEqual([word, true, true])
})

test('a body by its letters, and councils of a field', () => {
  for (const word of words('FSG CSG LSG KSG KPR KHR KFR BRÅ')) expect([word, isLetterBody(word)]).toEqual([word, true])
  expect([isLetterBody('fsg'), isLetterBody('KS')]).toEqual([false, false])
  for (const word of words('Programråd Programrådet Branschråd Yrkesråd Ämnesråd'))
    expect([word, isCouncilOfField(word)]).toEqual([word, true])
  expect(isCouncilOfField('Brukarråd')).toBe(false)
})

test('what ends so and is none', () => {
  for (const word of words('samråd förråd tråd ombudsråd ärendeberedning internrevision'))
    expect([word, isBodyWord(word), isBodyNoun(capital(word), 1)]).toEqual([word, false, false])
})

const TABLES: [what: string, is: (word: string) => boolean, table: string][] = [
  [
    'stands before a name',
    introduces,
    `protokoll protokollet sammanträdesprotokoll mötesprotokoll protokollsutdrag utdrag anteckningar minnesanteckningar
    sammanträde sammanträdet möte mötet samverkansmöte beslut ordförandebeslut delegationsbeslut delegeringsbeslut korthet organ instans beslutsorgan beslutande myndighet fört förd förda
    hållet ordinarie extra konstituerande`,
  ],
  ['may be a label', isLabel, 'nämnd styrelse utskott'],
  ['leads to a name', isPreposition, 'för i med vid från över ur av till -'],
  [
    'ends a name',
    endsName,
    `protokoll sammanträdesprotokoll protokollsutdrag mötesprotokoll sammanträdesdatum sammanträdesdag sammanträde möte
    mötesdatum datum tid plats sida sid blad kl kl. den nr nr. paragrafer paragraf dnr § §§ kallelse utdrag 2024 (3)`,
  ],
]

test.each(TABLES)('each word that %s, in either case and with its colon', (_, is, table) => {
  for (const word of words(table)) expect([word, is(word), is(`${capital(word)}:`)]).toEqual([word, true, true])
  expect(is('Provby')).toBe(false)
})

const OF_SENTENCES = `
  att som till det den denna dessa en ett har hade är var ska skall kan inte av om på vid mot hos från alla hela sin sina
  sitt vi vår när efter under enligt genom med`
const PEOPLE = `
  ordförande ordföranden ledamot ledamöter sekreterare sekreteraren ersättare justerare föredragande närvarande
  tjänstgörande övriga samtliga beslutande`

test('a word of a sentence, a person or a verb stands in no name', () => {
  for (const word of words(`${OF_SENTENCES} ${PEOPLE} beslutade hälsade`))
    expect([word, describes(capital(word))]).toEqual([word, false])
  for (const word of words(OF_SENTENCES)) expect([word, isPurpose(word)]).toEqual([word, false])
})

test.each(['och', 'samt', '&', 'Provby', 'Provbys', 'tekniska', 'gemensamma', 'hälso-', 'rådgivande', 'beredande'])(
  '"%s" may stand before the noun',
  (word) => expect(describes(word)).toBe(true),
)

test.each([
  ['arbetsmarknad', true],
  ['vuxenutbildning,', true],
  ['&', true],
  ['datum', false],
  ['2024', false],
])('"%s" may be what a body is for: %s', (word, expected) => expect(isPurpose(word)).toBe(expected))
