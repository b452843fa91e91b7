/**
 * What a decision amounts to and whose it is, worked out from its own words: clauses and title in, a closed list
 * of types and one stage out. Derived, and shown as derived: the words themselves always stand beside.
 */
import type { DecisionStage, DecisionType } from '../../../model/kinds.ts'
import { withoutStruck } from '../../../model/struck.ts'
import type { Decision } from '../../../model/types.ts'
import { handsOver, proposes } from './addressees.ts'
import { isElectionOf } from '../../../swedish/decisions/election-headings.ts'
import { ELECTED_BY_NOUN, ELECTED_TO_OFFICE, namesElected } from '../../../swedish/decisions/elects.ts'
import { FORMS, formsOf, verbs } from '../../../swedish/decisions/verbs.ts'
import { phrases } from '../../../swedish/lines/phrases.ts'
import { grantsMoney, grantsWhatIsAsked } from './grants.ts'

/** Any form of one of the verbs, or something else that is said. */
const said = (verbs: readonly string[], others: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${formsOf(verbs, FORMS)}|${others})`, 'iu')

interface TypeRule {
  type: DecisionType
  clause?: Pick<RegExp, 'test'>
  title?: RegExp
  /** Not when a clause says this as well. */
  unless?: RegExp
}

/** "fastställande av taxan", "bifall till motionen" say so too. */
const APPROVES = said(['godkänna', 'fastställa', 'anta', 'godta', 'bifalla'], 'godkänn|fastställ|anslut|inrätta|bifall')

/**
 * "att anse motionen besvarad", "Motionen är därmed besvarad", "Interpellationen besvaras"; what is to be answered
 * later is not.
 */
const ANSWERS = phrases(
  [
    String.raw`(?:${formsOf(['anse', 'förklara'], FORMS)}(?: [^.]{1,60})?|(?:är|vara)(?: \p{L}+){0,2}) besvara(?:d|t|de)(?!\p{L})`,
    String.raw`(?<!bör )besvaras(?!\p{L}| (?:vid|på) (?:nästa|ett kommande))`,
  ],
  'iu',
)

/** "Ada Provlund (S) svarar på interpellationen." */
const SOMEBODY_ANSWERS =
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+(?: \(\p{L}{1,5}\))? (?:be)?svara(?:r|de)(?: på)? (?:frågan|frågorna|interpellationen)\.?$/u

/** "återrapporteringen antecknas" came once; "återrapporteringen sker i maj" is to come. */
const REPORT = String.raw`(?:ing(?:en|ar|arna)|na)(?!\p{L})`
const WILL = ' (?:sker|görs|ska|skall|lämnas|inkommer|kommer)'

/** "överlämna svaret"; "tar emot motionen och skickar den till kommunstyrelsen för beredning" */
const SENDS_ON =
  /(?<!\p{L})(?:överlämna|(?:skicka|sänd)(?:a|r|er|s|as|es|des|de)? (?:dem|\p{L}+(?:en|et|erna)) till [^.]{1,80} för (?:vidare )?beredning)/iu

/** "förordna Ada Ek till rektor"; "förordnar att beslutet gäller omedelbart" elects nobody. */
const ELECTS = said(
  verbs.flatMap(({ kind, forms }) =>
    kind === 'elects' && !forms.infinitive.includes('förordna') ? forms.infinitive : [],
  ),
  String.raw`${formsOf(['förordna'], FORMS)}(?: [^.,]{1,60})? (?:till|som) |återväl|nominera|justerar protokollet(?!\p{L})`,
)

const MEETING = /\bsammanträde(?:r|t för)\b|\bnästa möte\b|\bsammanträdestider\b/i
/** "bordlägga frågan till nästa möte": says nothing of when that is, unless its day follows */
const PUT_OFF =
  /(?:bordl[aä]|återremi|återkom|skjut|sköt|(?<!\p{L})(?:ta|tar|tas|tog|togs) upp(?!\p{L}))(?:(?! att )[^.,;])* (?:till|vid|på|inför) nästa möte(?! den \d)/giu

/**
 * In order of weight: what a reader would call the decision comes first. A title alone weighs less than any clause that
 * opens the decision, so that "upphandling" may change places with the one above it.
 */
const TYPES: readonly TypeRule[] = [
  { type: 'avslås', clause: said(['avslå'], 'avslagna(?!\\p{L})') },
  { type: 'besvaras', clause: { test: (text) => ANSWERS.test(text) || SOMEBODY_ANSWERS.test(text) } },
  { type: 'överlämnas', clause: { test: (text) => SENDS_ON.test(text) || handsOver(text) } },
  {
    type: 'godkänns',
    clause: { test: (text) => grantsWhatIsAsked(text) || APPROVES.test(text) },
    unless:
      /\bgodkän\p{L}+ informationen|informationen godkänns|\byttrandet? fastställs|beslut om att fastställa|^att godkänna informationen/iu,
  },
  {
    type: 'medel',
    clause: { test: grantsMoney },
  },
  { type: 'upphandling', title: /\bupphandling/i },
  { type: 'yttrande', title: /^remiss\b|\bremiss\b|\byttrande över\b/i, clause: /\byttrandet?\b/i },
  {
    type: 'uppdrag',
    clause: said(
      ['uppdra', 'uppmana', 'rekommendera'],
      'i uppdrag(?!\\p{L})|meddelar(?!\\p{L})|underlag .*?tas fram(?!\\p{L})|ta ansvar för(?!\\p{L})',
    ),
  },
  {
    type: 'val',
    clause: { test: (text) => namesElected(text) || ELECTED_BY_NOUN.test(text) || ELECTS.test(text) },
  },
  {
    type: 'återkommer',
    clause: said(
      ['bordlägga', 'återremittera'],
      String.raw`åter(?:kom|rapporter(?!${REPORT}(?!${WILL}))|remi)|slutrapporter(?!${REPORT}(?!${WILL}))|bordläggning|fortsätter under(?!\p{L})|(?:skjut(?:a|er|s|its?)|sköts?) upp(?!\p{L})`,
    ),
  },
  {
    type: 'noteras',
    clause: said(
      ['notera', 'anteckna'],
      'till handlingarna(?!\\p{L})|(?:lägg(?:a|er|s)|lade|lades) [^.]{1,60}till protokollet(?!\\p{L})|tacka(?:r|s)? för (?:informationen|rapporten|redovisningen)\\.?$|utan erinran(?!\\p{L})|delgiven(?!\\p{L})|delges(?!\\p{L})|ta(?:r|git)? del av(?!\\p{L})|tog del av(?!\\p{L})|godkän\\p{L}+ informationen|informationen godkän',
    ),
  },
  {
    type: 'möte',
    clause: { test: (text) => MEETING.test(text.replace(PUT_OFF, '')) },
  },
]

/** "att inte bevilja", "beviljas ej", "anses inte vara": what is said not to be done, with the words about it */
const DENIED = /(?<!\p{L})(?:\p{L}+ )?(?:inte|ej|icke)(?!\p{L})(?: (?:heller|längre|vara|bli))?(?: \p{L}+)?/giu
/** "att upphäva beslutet att bevilja dispens": what was decided once */
const REPEALED = /(?<!\p{L})upphäv\p{L}* [^.]{0,60}?beslut(?:et)? (?:att|om) [^.,;]*/giu
const withoutDenied = (clause: string): string => withoutStruck(clause).replace(REPEALED, '').replace(DENIED, '')

/** Nothing of it stands. */
const isStruck = (text: string): boolean => withoutStruck(text).trim() === ''

/** "a) Ordförande 1 år: …" */
const LETTER = /^\p{Ll}[.)] /u

/**
 * The types of a decision: `ingen` when there is none, empty when its words tell no type. What the first clause
 * says comes first, then what the matter is by its title, then the other clauses; within each by weight.
 */
export function decisionTypesOf(title: string, clauses: readonly string[]): DecisionType[] {
  if (clauses.every(isStruck)) return ['ingen']
  const told = clauses.map(withoutDenied)
  const says = ({ type, clause }: TypeRule, text: string): boolean =>
    clause?.test(text) === true ||
    (type === 'val' && (isElectionOf(title, text) || ELECTED_TO_OFFICE.test(text.replace(LETTER, ''))))
  const saidIn = (rule: TypeRule): number => told.findIndex((text) => says(rule, text) && !rule.unless?.test(text))
  const order = (rule: TypeRule): number => {
    const index = saidIn(rule)
    return index === 0 ? 0 : rule.title?.test(title) ? 1 : index < 0 ? Infinity : index + 1
  }
  return TYPES.map((rule) => ({ type: rule.type, order: order(rule) }))
    .filter((found) => found.order < Infinity)
    .sort((a, b) => a.order - b.order)
    .map(({ type }) => type)
}

/** A § with several decisions has the stage of its first; each decision still carries whom it asks. */
export function stageOf(decisions: readonly Pick<Decision, 'leadIn' | 'clauses' | 'proposedTo'>[]): DecisionStage {
  const first = decisions[0]
  if (!first || [first.leadIn, ...first.clauses].every(isStruck)) return 'ingen'
  const [leadIn, clauses] = [withoutStruck(first.leadIn), first.clauses.map(withoutStruck)]
  if (proposes(leadIn, clauses)) return 'förslag till annat organ'
  return handsOver(clauses[0] ?? '') ? 'överlämnande' : 'eget beslut'
}
