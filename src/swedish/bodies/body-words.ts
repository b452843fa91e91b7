/**
 * The words that names of bodies are made of, as tables: what a body is, what may stand before it in its name, what
 * leads to a name on its line and what ends it. Words in, yes or no out; variation between bodies belongs here.
 */

import { WEEKDAYS } from '../../model/weekdays.ts'
import { BODY_ENDINGS, withoutArticle } from './bodies.ts'

const words = (text: string): Set<string> => new Set(text.split(/\s+/))

/** Letters by which groups and councils are called that each office or municipality has. */
const LETTERS = words('FSG CSG LSG KSG KPR KHR KFR BRÅ')
/** Councils that are of a field and not of a place: "Programråd el och energi" */
const OF_FIELD = /^(?:program|bransch|yrkes|ämnes)råd(?:et)?$/iu

/** Ends of the words that name a body, without an article, and all of them; auditors are people but where they meet. */
const NOUNS = [...BODY_ENDINGS.bare, 'revisorer']
const ENDINGS = [...NOUNS, ...BODY_ENDINGS.definite, 'revisorerna'].join('|')
const ENDING = new RegExp(`(?:${ENDINGS})$`, 'iu')
const GENITIVE_TOO = new RegExp(`(?:${ENDINGS})s?$`, 'iu')

/** They end so and are none. */
const NO_BODIES = words('samråd förråd tråd ombudsråd ärendeberedning internrevision länsstyrelse länsstyrelsen')
/** A noun alone is a body only where there is one of its kind: "Nämnden" is any. */
const ALONE = words(
  `direktion direktionen skolkonferens skolkonferensen kommunrevisionen regionrevisionen representantskap
  representantskapet konsistorium konsistoriet presidiet kollegiet sektionen plenum`,
)

/** What a line has before the name: that these are minutes, of what kind of meeting, which field it is. */
const INTRODUCING = words(
  `protokoll protokollet sammanträdesprotokoll mötesprotokoll protokollsutdrag utdrag anteckningar minnesanteckningar
  sammanträde sammanträdet möte mötet samverkansmöte beslut ordförandebeslut delegationsbeslut delegeringsbeslut korthet organ instans beslutsorgan beslutande myndighet fört förd förda hållet
  ordinarie extra konstituerande gemensamt`,
)
/** "Nämnd: Kulturnämnden": labels that can also begin a name. */
const LABELS = words('nämnd styrelse utskott')
const PREPOSITIONS = words('för i med vid från över ur av till -')
/** What follows the name on its line. */
const ENDS = words(
  `protokoll sammanträdesprotokoll protokollsutdrag mötesprotokoll sammanträdesdatum sammanträdesdag sammanträde möte
  mötesdatum datum tid plats sida sid blad kl kl. den nr nr. paragrafer paragraf dnr § §§ kallelse utdrag`,
)
/** "onsdagen den 10 oktober", "onsdag 10/10" */
const DAY = new RegExp(`^(?:${WEEKDAYS.join('|')})(?:en)?$`, 'iu')
/** They make a sentence of it. */
const OF_SENTENCES = words(
  `att som till det den denna dessa en ett har hade är var ska skall kan inte av om på vid mot hos från alla hela sin
  sina sitt vi vår när efter under enligt genom med`,
)
/** People are no body. */
const PEOPLE =
  /^(?:ordförande|ledamot|ledamöter|sekreterare|ersättare|justerare|föredragande|närvarande|tjänstgörande|övriga|samtliga|beslutande)(?:n|na|s)?$/iu

const bare = (word: string): string => word.replace(/(?<![,:;])[,:;]+$/, '').toLowerCase()

/** "Kulturnämnden", "fullmäktige", "arbetsutskott", and their genitives. */
export const isBodyWord = (word: string): boolean => GENITIVE_TOO.test(bare(word)) && !NO_BODIES.has(bare(word))

/** The last word of a name: more than the bare noun, unless it says enough or others stand before it. */
export const isBodyNoun = (word: string, others: number): boolean =>
  ENDING.test(word) &&
  !NO_BODIES.has(word.toLowerCase()) &&
  !isKinds(word) &&
  // "Lekmannarevisorer" heads a list of people.
  (others > 0 || !/revisorer$/iu.test(word)) &&
  (others > 0 || ALONE.has(word.toLowerCase()) || !isBareNoun(word))

/** "Nämnden", "styrelse" */
export const isBareNoun = (word: string): boolean => NOUNS.includes(withoutArticle(word.toLowerCase()))

/** "Nämnd/styrelse", "Förvaltning/nämnd": the label of a form, which says of what kinds a body may be. */
const isKinds = (word: string): boolean =>
  word.includes('/') && word.split('/').every((kind) => isBareNoun(kind) || /^förvaltning(?:en)?$/iu.test(kind))

/** "Protokoll", "möte", "ordinarie": it may stand before the name of a body on its line. */
export const introduces = (word: string): boolean => INTRODUCING.has(bare(word))
/** "Nämnd:", "Nämnd/styrelse:" */
export const isLabel = (word: string): boolean =>
  bare(word)
    .split('/')
    .every((one) => LABELS.has(one))

/** "FSG", "KPR": a body by its letters, which stand in capitals. */
export const isLetterBody = (word: string): boolean => LETTERS.has(word)

/** "Programråd", "Branschrådet": the words behind it say of which field, and are of its name. */
export const isCouncilOfField = (word: string): boolean => OF_FIELD.test(word)

/** "för", "med", "i", "-": what leads from those words to the name. */
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(bare(word))

/** "den", "Sammanträdesdatum", "2024", "(S)": it follows the name and is no part of it. */
export const endsName = (word: string): boolean => ENDS.has(bare(word)) || DAY.test(bare(word)) || /\d|^\(/.test(word)

/** "att", "har", "efter": no name has them. */
export const makesSentence = (word: string): boolean => OF_SENTENCES.has(bare(word))

/** A word that may stand before the noun: a genitive, an adjective, "och", a place; no verb, no small word, nobody. */
export const describes = (word: string): boolean =>
  /^(?:och|samt|&)$/i.test(word) ||
  (!OF_SENTENCES.has(bare(word)) &&
    !PEOPLE.test(bare(word)) &&
    (/^\p{Lu}[\p{L}-]*$/u.test(word) || /^[\p{L}-]+(?:s|a|ande|ende|-)$/u.test(word)) &&
    !/(?:ade|dde|tte)$/u.test(word))

/** A word of what a body is for: "Nämnden för arbetsmarknad och vuxenutbildning". */
export const isPurpose = (word: string): boolean =>
  /^(?:&|[\p{L}-]+,?)$/u.test(word) && !OF_SENTENCES.has(bare(word)) && !endsName(word)
