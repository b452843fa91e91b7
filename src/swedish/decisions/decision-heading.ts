/**
 * Headings that name a decision or a proposal and a body: "KOMMUNSTYRELSENS BESLUT", "Förslag till beslut i
 * byggnadsnämnden", "Beslut (M, C, S)". A line in; which of the two it names, whose it is and whom it goes to out. In
 * any case, and with any name.
 */
import { bodyWord, GENERIC_BODIES, isBodyName, MEETING_NAMES } from '../bodies/bodies.ts'
import { withoutColon } from '../lines/line.ts'
import { LINES, remembered } from '../lines/remembered.ts'
import { ACTIVE, DECIDING, verb } from './verbs.ts'

export interface DecisionHeading {
  kind: 'decision' | 'proposal'
  /** Whose it is, without its genitive, in lower case: "kommunstyrelsen"; null where the heading does not say. */
  owner: string | null
  /** Who is to decide, as written: "kommunfullmäktige"; null where the heading does not say. */
  to: string | null
}

/**
 * "(paragrafen justeras omedelbart)", ", omedelbar justering", " – paragrafen är omedelbart justerad", " med omedelbar
 * justering", ". Paragrafen är omedelbart justerad."; ". Taxan justeras." is what was decided.
 */
const ASIDE =
  / med (?:omedelbar|direkt) ?justering$|,? (?:[–-] )?enhälligt$| ?\([^()]{1,60}\)$|,? [–/-] ?[^–/-]{0,40}juster\p{L}+(?: \p{L}+)?$|, [^,]{0,40}juster\p{L}+(?: \p{L}+)?$|\. (?:(?:omedelbar|direkt) ?justering|(?:paragrafen|punkten) är (?:omedelbart|direkt) ?justerad)\.?$/iu
/** Words of the name before the heading's own: whose it is. "Bifall till", "Enligt" are no names. */
const OWNER = String.raw`(?:((?:\p{L}[\p{L}-]* ){0,7}?(?:\p{L}[\p{L}-]*|(?-i:\p{Lu}{2,4}):))s )?`
const FOR_OWN_PART = '(?: för (?:sin )?(?:egen )?(?:del|räkning))?'
/** Letters of bodies that are known; others may be of a law. */
const LETTERS = '(?:(?:KS|KF|RS|RF|SN|BN|TN|UN|KN|ON|MN|BUN|MBN|KFN|HSN)(?:AU)?|AU|KST|KSTAU|STST|STFGE|FGE|KFGE)'
/**
 * How it was made, or what it hangs on: "efter votering", "enligt arbetsutskottets förslag", "under förutsättning av
 * kommunfullmäktiges godkännande", "enligt plan- och bygglagen 11 kap. 19 §"
 */
const BY_LAW = String.raw` (?:enligt|med stöd av) [^:]{0,60}?(?:\d ?\w? ?§|lagen|balken|PBL)(?: \d[^:]{0,30}§)?`
const HOW = `(?: efter (?:omröstning|votering)|${BY_LAW}|,? under förutsättning (?:av|att) [^.]{3,80}|${String.raw` (?:enligt|i enlighet med|i överensstämmelse med|på) (?:[\p{L}()-]+ ){0,6}(?:förslag|förslaget|yrkande|yrkandet)`})?`
/** "Byggnadsnämndens beslut i ärendet", "Beslut vid dagens sammanträde" */
const IN_THE_MATTER =
  '(?: i (?:ärendet|detta ärende|frågan|sakfrågan)| (?:under|vid|på) (?:dagens )?(?:sammanträdet?|mötet?|stämman?))?'
const DECISION = new RegExp(
  `^${OWNER}(?:ställningstagande och |eget |egna |slutliga |slutgiltiga )?beslut${IN_THE_MATTER}${FOR_OWN_PART}${HOW}(?: (?:i|av|från) (.+))?$`,
  'iu',
)
/** "Det här beslutade nämnden", "Vad beslutade kommunstyrelsen?": minutes in plain words */
const PLAIN = /^(?:det här|detta|så(?: här)?|vad) (?:beslutade|beslöt|beslutar) (.+?)\??$/iu
/** "Arbetsutskottet beslut": the genitive forgotten */
const WITHOUT_GENITIVE = /^([\p{L} -]{5,60}(?:en|et|fullmäktige)) beslut$/iu
const PROPOSAL = new RegExp(
  String.raw`^${OWNER}(?:förslag(?: (?:till|på) beslut)?|beslutsförslag|hemställan)(?: (?:till|i|för|åt) (${LETTERS}(?= |$)|.+?)s?(?: (?:för )?beslut)?)?$`,
  'iu',
)
/** "Kommunstyrelsen för egen del": beside what it proposes to another */
const OWN_PART = /^(.{4,60}?) för (?:sin )?egen (?:del|räkning)$/iu
/** "Beslut Kommunstyrelsen", "Beslut, kommunstyrelsen" */
const WITHOUT_I = /^beslut,? (?!(?:i|av|från) )(.{4,60})$/iu
/** "Kommunstyrelsens beslut – förslag till kommunfullmäktige", "… beslut som förslag till …": a proposal */
const BEFORE_PROPOSAL = /(?<=^|s )beslut,? (?:[–-]|som) (?=förslag till )/iu
/**
 * "Kommunstyrelsens beslut att", "Nämndens förslag till kommunstyrelsen är", and the clauses below; "Beslut att" heads
 * proposals too
 */
const BEFORE_CLAUSES = /(?<=s )(beslut|förslag till \p{L}[\p{L} -]{2,50}?) (?:att|är|blir|lyder)$/iu
/** "… förslag till kommunstyrelsen att föreslå kommunfullmäktige besluta": who decides in the end is asked */
const ASKED_TO_PROPOSE = /(?<= till )\p{L}[\p{L} -]{3,60}? att föreslå (?=\p{L})/iu
const ASKED_TO_DECIDE = /(?<=^[^.]{0,60}förslag till [^.]{3,60})(?: att)? besluta(?: att)?$/iu
/** "BESLUT KST", "Beslut KS": the letters of the body that decided, known ones; others may be of a law */
const OF_LETTERS = new RegExp(`^(beslut) ${LETTERS}$`, 'iu')
/** "Kst beslut", "KF beslut": the same before the word */
const BEHIND_LETTERS = new RegExp(`^${LETTERS} (beslut|förslag)(?=$| till )`, 'iu')
/** "Förslag till KF" */
const IS_LETTERS = new RegExp(`^${LETTERS}$`, 'u')
/** A name has no such words; they make a sentence or a part of one. */
const NO_NAME =
  /(?<!\p{L})(?:till|på|med|från|enligt|av|om|vid|att|som|efter|mot|bifall|avslag|ett|en|detta|eget|egna)(?!\p{L})/iu
/** "Nämnden bifaller förvaltningens", "Utskottet delar kontorets": a body that does something, in a sentence */
const DOES = new RegExp(
  String.raw`(?<!\p{L})(?:${verb([...DECIDING, 'proposes', 'hands over'], [...ACTIVE, 'supine'])}|${bodyWord('definite')} (?!för )\p{Ll}+[ae]r|(?:har|hade|ska|skall|kan|vill|sig))(?!\p{L})`,
  'u',
)
const LONGEST = 120
/** Each such heading has one of these words, and few lines have. */
const NAMES = /beslut|beslöt|förslag|hemställan|egen\s+(?:del|räkning)/i

/** @returns undefined for any line that is no such heading; "Förslag till taxa" is none, as nobody is named in it. */
export const decisionHeading = (line: string): DecisionHeading | undefined =>
  line.length > LONGEST || !NAMES.test(line) || !/^\p{Lu}/u.test(line) ? undefined : headingIn(line)

/** "Beslut enligt förslaget.", "Nämndens beslut i enlighet med kontorets förslag": heading and decision in one */
const AS_PROPOSED =
  / (?:enligt|i enlighet med|i överensstämmelse med|på) [^.]{0,80}(?:förslag|förslaget|yrkande|yrkandet)\.?$/iu
/** @returns The heading of a line that says by itself what was decided; undefined for any other. */
export const decidedAsProposed = (line: string): DecisionHeading | undefined =>
  AS_PROPOSED.test(line) ? decisionHeading(line.replace(/\.$/, '')) : undefined

const headingIn = remembered((line): DecisionHeading | undefined => {
  const words = withoutColon(line)
    .replace(/\s+/g, ' ')
    .replace(BEFORE_PROPOSAL, '')
    .replace(ASIDE, '')
    .replace(BEFORE_CLAUSES, '$1')
    .replace(ASKED_TO_PROPOSE, '')
    .replace(ASKED_TO_DECIDE, '')
    .replace(OF_LETTERS, '$1')
    .replace(BEHIND_LETTERS, '$1')
  const plain = PLAIN.exec(words)?.[1]
  if (plain !== undefined && isBodyOrAny(plain)) return { kind: 'decision', owner: plain.toLowerCase(), to: null }
  const bare = (WITHOUT_GENITIVE.exec(words) ?? OWN_PART.exec(words) ?? WITHOUT_I.exec(words))?.[1]
  if (bare !== undefined && isBody(bare)) return { kind: 'decision', owner: bare.toLowerCase(), to: null }
  return named('decision', DECISION.exec(words)) ?? named('proposal', PROPOSAL.exec(words))
}, LINES)

function named(kind: DecisionHeading['kind'], match: RegExpExecArray | null): DecisionHeading | undefined {
  if (!match) return undefined
  const [, owner = null, body = null] = match
  if (!mayOwn(owner) || !mayBeTold(body)) return undefined
  return kind === 'decision'
    ? { kind, owner: lower(owner ?? body), to: null }
    : { kind, owner: lower(owner), to: uncapped(body) }
}

/** "Skälen för nämndens beslut" is nobody's; "Nämnden för tekniks beslut" is. */
const mayOwn = (owner: string | null): boolean =>
  owner === null ||
  (!NO_NAME.test(owner) && !DOES.test(owner) && (!/(?<!\p{L})för(?!\p{L})/iu.test(owner) || isBody(owner)))
/** "Styrelsens förslag till föreningsstämman": the members are asked as a body is. */
const mayBeTold = (body: string | null): boolean =>
  body === null ||
  isBody(body) ||
  MEETING_NAMES.includes(body.toLowerCase()) ||
  IS_LETTERS.test(body) ||
  OWNERS.test(body)
/** "Förslag till medlemskommunerna", "Förslag till Ekby och Almby kommuner": whose a body is that several have */
const OWNERS =
  /^(?:(?:medlems|ägar)?kommunerna|medlemmarna|(?:\p{Lu}[\p{L}-]+,? ){1,8}(?:och|samt) (?:\p{Lu}[\p{L}-]+ ){1,3}kommuner(?:na)?)$/u
const lower = (name: string | null): string | null => name?.toLowerCase() ?? null
const isBody = (name: string): boolean => isBodyName(name.charAt(0).toUpperCase() + name.slice(1))
const isBodyOrAny = (name: string): boolean => GENERIC_BODIES.includes(name.toLowerCase()) || isBody(name)
/** "KOMMUNFULLMÄKTIGE" shouts. */
const uncapped = (name: string | null): string | null =>
  name !== null && name === name.toUpperCase() && !IS_LETTERS.test(name) ? name.toLowerCase() : name
