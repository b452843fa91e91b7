/**
 * Sentences: where the first of a text ends, and whether one decides by itself. Text in, answers out. Shared by the
 * reader of headings that go on into their text and by the recogniser of decisions that nothing announces.
 */
import { MONTHS } from '../model/months.ts'
import { bodyWord, eitherCase, GENERIC_BODIES } from './bodies.ts'
import { isDecisionOpening } from './decides.ts'
import { decidedAsProposed } from './decision-heading.ts'
import { isUnfinished } from './heading-words.ts'
import { leadsToList } from './list-row.ts'
import { ACTIVE, DECIDING, PASSIVE, verb } from './verbs.ts'

/**
 * "Till att jämte ordförande justera protokoll utses Emilie Orring." (seed 001, line 50), "Som kassör omvaldes Bo Lind"
 */
const ELECTED = new RegExp(
  String.raw`^(?:(?:Till|Att) \p{L}.*|Som [\p{Ll}\d][\p{Ll}\d: -]{3,60}) ${verb(['elects'], PASSIVE)}(?: ?: ?(?:[a-z]\) ?)?| )\p{Lu}`,
  'u',
)
/** "Omval på Bo Lind och Eva Dahl.", "Suppleanter: Nyval av Bo Lind" */
const ELECTED_BY_NOUN =
  /^(?![^:]{0,60}[Ff]örsl)(?:\p{Lu}[\p{L} -]{3,60}: )?(?:Även )?(?:[Oo]mval|[Nn]yval|[Ff]yllnadsval)(?:,[^,.]{3,40},)? (?:av|på) (?:\p{Ll}[\p{Ll} ]{2,40}: )?\p{Lu}[\p{L}-]+ \p{Lu}/u
/** "Till styrelse valdes:", and whom below */
const ELECTED_BELOW = new RegExp(String.raw`^(?:Till|Som) \p{L}.* ${verb(['elects'], PASSIVE)}:$`, 'u')
/** What decides without saying who: "fastställs", "lades … till handlingarna" */
const PASSIVE_VERBS = verb(['decides', 'elects', 'notes'], PASSIVE)
/** Within one sentence: a full stop before a small letter or a figure shortens a word ("enl. förslag"). */
const WITHIN = String.raw`(?:[^.]|\.(?= ?[\p{Ll}\d]))`
/** "ett ombud ska utses": it is to be done, and not decided */
const NOT_TO_BE = String.raw`(?<!(?<!\p{L})(?:ska|skall|skulle|bör|kan|kunde|måste|behöver|kommer att))`
/** "Röstlängden fastställs till 15.", "Dagordningen godkändes." – where nothing in the document announces decisions */
const DECIDED = new RegExp(String.raw`^\p{L}${WITHIN}{2,160}${NOT_TO_BE} ${PASSIVE_VERBS}${WITHIN}{0,160}\.?$`, 'u')
/** The same, however long the sentence goes on. */
const BEGINS_DECIDED = new RegExp(String.raw`^\p{L}${WITHIN}{2,160}${NOT_TO_BE} ${PASSIVE_VERBS}`, 'u')
/** "Föredragningslistan kompletterades och godkändes": without its full stop only where the verb closes it */
const CLOSED_BY_VERB = new RegExp(` ${PASSIVE_VERBS}$`, 'u')
/** What it was: "att …", "enligt förslaget", "i enlighet med …" */
const WHAT = String.raw`(?:att|enligt|i enlighet|i överensstämmelse|följande)(?!\p{L})`
/**
 * "Beslutades att …", "Beslut att …", "Fastställdes jourlistan …"; "Beslöt att …", "Vi beslutade att …": those who
 * meet, whoever writes
 */
const IMPERSONAL = new RegExp(
  String.raw`^(?:det )?(?:(?:${verb(['resolves'], PASSIVE)}|beslut,? att(?!\p{L})|(?:vi )?${verb(['resolves'], ['past'])} ${WHAT})|${verb(['decides', 'elects'], ['passive past'])} \p{L})`,
  'iu',
)

/**
 * "Efter omröstning beslutade stämman att …", "Därefter godkänner nämnden …": the meeting decides, in the second place
 */
const INVERTED = new RegExp(
  String.raw`^(?:Efter|Därefter|Vidare|Dessutom|Slutligen|Därmed|Med|Mot bakgrund|I enlighet|I överensstämmelse|Utifrån)(?!\p{L})[^.:]{0,100}? ${verb([...DECIDING], ACTIVE)} (?:${GENERIC_BODIES.join('|')})(?!\p{L})`,
  'u',
)

/** "Efter genomgång av anbuden beslutas att välja Provbolaget": so too, and nobody is named */
const INVERTED_PASSIVE = new RegExp(
  String.raw`^(?:[^.:]{1,80} [–-] )?(?:Efter|Eftersom|Då|Därefter|Med|Mot bakgrund|I enlighet|Utifrån)(?!\p{L})[^.:]{0,100}? ${verb(['resolves'], PASSIVE)}(?: det)? ${WHAT}`,
  'u',
)
/** Before that verb it is told of another time, or of what somebody else had decided. */
const OTHER_TIME = /\d{4}|§|(?<!\p{L})(?:förra|tidigare|fjol|ifjol|sedan|vad|som|vilket|när)(?!\p{L})/iu
const invertedPassive = (text: string): boolean => {
  const [before = ''] = INVERTED_PASSIVE.exec(text) ?? []
  return before !== '' && !OTHER_TIME.test(before)
}

/** "Att fastställa dagordningen": where nothing announces decisions, what was decided may stand as that alone */
const CLAUSE_ALONE = new RegExp(
  String.raw`^Att ${verb(['decides', 'elects', 'notes', 'hands over'], ['infinitive'])}(?!\p{L})${WITHIN}{3,300}\.?$`,
  'u',
)
/**
 * "Kommunstyrelsen beslutade 2023-02-01 § 4 att …", "Nämnden beslutade den 3 maj 2023, § 7, att …": what was decided
 * once, and not here.
 */
const EARLIER = new RegExp(
  String.raw`^\p{Lu}[\p{L} -]{2,70}? ${verb(DECIDING, ['past'])},?(?: (?:den|vid|på|i|sitt|sammanträdet?|mötet?)){0,4} (?:\p{Lu}{2,4} )?(?:§§? ?\d|\d{4}-\d{2}-\d{2}|\d{1,2}(?::?e)? (?:${MONTHS.join('|')}) \d{4})`,
  'u',
)
/** True for a sentence that tells of a decision with its day or its §, as one does of another meeting's. */
export const tellsOfEarlier = (text: string): boolean => EARLIER.test(text)

/** What leads to it may have been a proposal, a wish, or what was talked about. */
const OF_NO_DECISION =
  /föresl|förslag|yrka|motion|alternativ|diskut|önsk|fråg|inkom|tyck|anse|ansåg|mena|följande\.$|[:,]$/iu
/**
 * True for a clause and nothing else, "Att fastställa dagordningen", which what stands above does not give as anybody's
 * proposal.
 */
export const isClauseAlone = (text: string, above: string): boolean =>
  CLAUSE_ALONE.test(text) && !OF_NO_DECISION.test(above)

/** True for a sentence that decides and names its decider by a general word, or none. */
export const decides = (text: string): boolean => decidesBare(text) || decidesBare(withoutTopic(text))

/** "Beslut enligt personalchefens förslag." */
const isAsProposed = (text: string): boolean => text.endsWith('.') && decidedAsProposed(text)?.kind === 'decision'

/** "Mötet finner mötet behörigt kallat.": those who meet, about the meeting itself; a board that finds gives reasons */
const FINDS_DULY =
  /^(?:\p{Lu}\p{Ll}*(?:mötet|stämman)|Mötet|Stämman) (?:finner|fann) [^.]{0,80}(?:behörig|stadgeenlig|utlys|kalla[dt]|kallelse|besluts?(?:mässig|för))/u

const decidesBare = (text: string): boolean =>
  isDecisionOpening(text) ||
  FINDS_DULY.test(text) ||
  ELECTED.test(text) ||
  IMPERSONAL.test(text) ||
  INVERTED.test(text) ||
  invertedPassive(text) ||
  isAsProposed(text)

/** "Lekplatsen: föreningen beslöt att …": what it is about before the sentence; an office says what follows */
const TOPIC = /^(\p{Lu}[\p{Ll} -]{2,40}): (?=\p{L})/u
const OF_OFFICE =
  /(?:ordförande|sekreterare|kassör|ledamot|direktör|chef|förslag|yrkande|bakgrund|information|historik|rapport|motivering)(?:n|en|et)?$/iu
/** @returns The sentence without what it is about, "Föreningen beslöt att …"; '' where nothing stands before it. */
export function withoutTopic(text: string): string {
  const [topic = '', words = ''] = TOPIC.exec(text) ?? []
  if (topic === '' || OF_OFFICE.test(words)) return ''
  return `${text.charAt(topic.length).toUpperCase()}${text.slice(topic.length + 1)}`
}

/** "Styrelsen tar del av protokollet" and does no more with it */
const TAKES_PART = /^[^.]{3,70} (?:tar|tog) (?:[^.]{1,60} )?del av(?!\p{L})/u
const AND_DECIDES = new RegExp(
  ` (?:och|samt) (?:\\p{L}+ )?${verb(['resolves', 'decides', 'elects', 'hands over'], ACTIVE)}`,
  'u',
)
/**
 * True for a text whose first sentence tells what somebody went through. @example goesThrough('Styrelsen tar del av
 * rapporten.') // => true
 */
export function goesThrough(text: string): boolean {
  const first = text.slice(0, firstSentence(text))
  return TAKES_PART.test(first) && !AND_DECIDES.test(first)
}

/** True for a text that says what follows in a list: it ends in a colon, or before what it needs. */
export const introducesList = (text: string): boolean => text.endsWith(':') || isUnfinished(text) || leadsToList(text)

/** "Ada Provlund till kassör.": one of those whom the words above elect */
export const namesElected = (text: string): boolean =>
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} till \p{Ll}[^.]{2,60}\.?$/u.test(text)
/** "Mötet valde", "Stämman väljer följande": and whom stands below, a line each */
const STOPS_AT_ELECTION = new RegExp(
  `^(?:${GENERIC_BODIES.map(eitherCase).join('|')}) ${verb(['elects'], ACTIVE)}(?: följande)?:?$`,
  'u',
)
/** True for words that say who elects, and not whom. */
export const electsBelow = (text: string): boolean => STOPS_AT_ELECTION.test(text)

/** "Till ombud väljs:", "Stämman utser följande:": the words elect, and whom they do not say */
const ELECTS = new RegExp(String.raw`(?<!\p{L})${verb(['elects'], [...ACTIVE, ...PASSIVE])}(?!\p{L})`, 'u')
/** True for words in which somebody is elected, whoever it is. */
export const electsSomebody = (text: string): boolean => ELECTS.test(text)

/** "Utsågs Anna Ek och …", "Väljs Bo Lind till …": the verb before the name, which begins no row of a list of people */
const ELECTS_FIRST = new RegExp(String.raw`^(?:till )?${verb(['elects'], PASSIVE)} \p{L}`, 'iu')
/** "Att jämte ordföranden …", "Till att jämte ordförande …": who is to sign; the names may stand on the next line */
const TO_SIGN = /^(?:till )?att (?:jämte|tillsammans med) /iu

/**
 * True for a line with which a sentence begins that tells of an election: whoever it names was elected, and is not said
 * to be there.
 */
export const opensElection = (text: string): boolean =>
  TO_SIGN.test(text) || ELECTS_FIRST.test(text) || ELECTED.test(text)

/** ", som lästes en gång och godkändes vid årsmötet": told of what somebody does, and not decided */
const OF_ANOTHER = new RegExp(String.raw`, (?:som|vilka|vilken|vilket) [^,]*${PASSIVE_VERBS}`, 'u')
/** "Lagt till handlingarna", "Godkändes.": below its title a § may say no more */
const NO_MORE = new RegExp(
  String.raw`^(?:(?:lagt|lades|läggs) till handlingarna|${verb(['decides', 'notes'], PASSIVE)})\.?$`,
  'iu',
)

/** "Kallelsen anslogs i trapphusen.", "Kungörelsen om mötet anslogs den …": put on a board; "Medel anslogs" grants */
const PUT_UP =
  /^(?:Tillägg till )?\p{L}*(?:kallelse|protokoll|justering|kungörelse|meddelande|dagordning|föredragningslist|tillkännagivande)\p{L}* (?:[^.,]{1,80} )?ansl(?:ogs|ås|agits)(?!\p{L})/iu

/** "… godkändes (se bil.)" */
const SEE_APPENDIX = / ?\([^()]{0,30}\)\.?$/

/** True for a sentence in the passive that says what was approved or who was elected. */
export const decidesPassively = (text: string): boolean =>
  NO_MORE.test(text) ||
  ELECTED_BY_NOUN.test(text) ||
  (DECIDED.test(text.replace(SEE_APPENDIX, '')) && !OF_ANOTHER.test(text) && !PUT_UP.test(text))

/** True for a text whose first sentence decides, in any of these forms. */
export function saysDecided(text: string): boolean {
  const first = text.slice(0, firstSentence(text))
  return decides(first) || BEGINS_DECIDED.test(first)
}

/**
 * "Mot beslutet reserverar sig …", "Anna Ek (S) anmäler reservation": somebody does, now; "rätt att reservera sig"
 * nobody does
 */
const RESERVES =
  /(?<!\p{L})(?:[Rr]eserverar|[Rr]eserverade) sig(?!\p{L})|(?<!\p{L})(?:anmäler|anmälde|lämnar|lämnade) (?:en )?(?:\p{L}+ )?reservation(?!\p{L})|^[Mm]ot [^.]{1,60} (?:anmäler|anmälde|lämnar|lämnade) [^.]{1,150} reservation(?!\p{L})|(?<!\p{L})(?:anmäls|anmäldes|lämnas|lämnades) (?:en )?(?:skriftlig |muntlig )?reservation (?:av|från)(?!\p{L})|(?<!\p{L})(?:anmäler|anmälde|lät anteckna|låter anteckna) (?:en )?avvikande (?:åsikt|mening)(?!\p{L})/u

/** "Ada Provlund (S) deltar inte i beslutet.", "På grund av jäv deltar inte …" */
const STANDS_ASIDE =
  /(?<!\p{L})(?:deltar|deltog) (?:[^.]{1,60} )?(?:inte|ej|varken) (?:[^.]{1,60} )?(?:beslut|ärende|överläggning|handläggning|behandling)|(?<!\p{L})(?:inte|ej|varken) (?:deltagit|deltar) i (?:[^.]{1,40} )?(?:beslut|handläggning)|(?:anmäler|anmälde) (?:sig )?jäv(?:ig)?(?!\p{L})|(?:avlägsna(?:r|de) sig|lämna(?:r|de) (?:rummet|salen|lokalen|mötet|sammanträdet))(?: [^.]{1,60})? (?:på grund av|p\.?g\.?a\.?) [^.]{0,20}jäv|(?:är|var|konstatera(?:s|des)) jävig(?!\p{L})|avstår från att delta i beslut|(?:avlägsna(?:r|de) sig|lämna(?:r|de) (?:mötet|sammanträdet)|(?:anlän(?:der|de)|kom(?:mer)?) till (?:mötet|sammanträdet)) [^.]{0,40}(?:kl|klockan)\.? \d/iu

/** "Bo Lind (M) lämnar en protokollsanteckning, se bilaga." */
const ADDS_NOTE =
  /(?<!\p{L})(?:lämnar|lämnade|anmäler|anmälde|inkommer med|inkom med) (?:en |ett )?(?:\p{L}+ )?(?:protokollsanteckning|protokollsanteckningar|röstförklaring|särskilt yttrande)(?!\p{L})/u

/** True for a sentence that tells of a note to the minutes: no clause of what was decided. */
export const addsNote = (text: string): boolean => text.length <= LONGEST_RESERVATION && ADDS_NOTE.test(text)

/** "Mötet ajourneras kl. 10.15.", "Ordföranden avslutar punkten." */
const PAUSES =
  /^(?:Mötet|Sammanträdet) ajournera|^Ordföranden? (?:avslutar|avslutade|(?:tackar|tackade)(?: \p{L}+)* för|(?:förklarar|förklarade) (?:punkten|frågan|överläggningen|ärendet)(?: \p{L}+)? avslutad)(?!\p{L})/u

/**
 * True for a sentence that tells when the meeting paused, or went on to the next item. @example pauses('Mötet
 * ajourneras kl. 10.15.') // => true
 */
export const pauses = (text: string): boolean => PAUSES.test(text)

/**
 * True for a sentence that tells when the body meets next. @example announcesNext('Nästa möte är den 4 maj.') // =>
 * true
 */
export const announcesNext = (text: string): boolean => NEXT_MEETING.test(text)
const NEXT_MEETING =
  /^Nästa (?:ordinarie |planerade )?\p{L}{0,30}(?:sammanträde|möte)t? (?:är|äger rum|hålls|blir|infaller|planeras)(?!\p{L})/iu

/**
 * True for a line that names an appendix and decides nothing. @example namesAppendix('Bilaga 1: Budget för 2024') // =>
 * true
 */
export const namesAppendix = (text: string): boolean =>
  text.length <= LONGEST_APPENDIX && /^Bilag(?:a|or)(?: (?:\d{1,2}|\p{Lu}))?: \S/u.test(text) && !saysDecided(text)
const LONGEST_APPENDIX = 160

/**
 * True for a sentence that gives somebody a task. @example mandates('Kontoret får i uppdrag att utreda.') // => true
 */
export const mandates = (text: string): boolean =>
  /(?<!\p{L})(?:får|ges|gavs|fick) (?:härmed )?i uppdrag(?!\p{L})/u.test(text.slice(0, LONGEST_SEEMING))

/** True for a sentence that tells who took no part in the decision: no clause of it. */
export const standsAside = (text: string): boolean => text.length <= LONGEST_RESERVATION && STANDS_ASIDE.test(text)

/**
 * "Ja-röster: Anna Ek (S)", "Följande ledamöter röstade nej: …", "Avstår: Bo Lind (M)", "Röstande mot förslaget (1): …"
 */
const TELLS_VOTES =
  /^(?:(?:ja|nej)[- ]?röst(?:er|ar|ade)?|(?:ja|nej|avstår|avstod)(?: \(\d{1,3}\))?:|(?:följande|dessa) (?:ledamöter )?(?:röstar|röstade|avstår|avstod)|för (?:bifall|avslag) (?:röstar|röstade)|(?:de )?röstande (?:för|mot)|(?:röst(?:er|erna) )?(?:för|mot) (?:förslaget|bifall|avslag)(?: \(\d{1,3}\))?:|avstående(?: röster)?(?: \(\d{1,3}\))?:|avstående från)(?![\p{L}])/iu

/** "Anna Ek (S): ja", "Anna Ek, S, avstår" */
const SO_VOTED =
  /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){1,4}(?: \(\p{Lu}{1,4}\)|, \p{Lu}{1,4}(?=[ ,:]))?(?: ?[:,–-])? (?:[Jj][Aa]|[Nn][Ee][Jj]|[Aa]vstår|[Aa]vstod)\.?$/u

/** True for a line that tells how somebody voted: no clause of what was decided. */
export const tellsVotes = (text: string): boolean => TELLS_VOTES.test(text) || votedSo(text)

/**
 * True for a row of a list of votes: one person, and ja, nej or avstår.
 * @example votedSo('Anna Ek (S): ja') // => true
 */
export const votedSo = (text: string): boolean => text.length <= LONGEST_ROW && SO_VOTED.test(text)
const LONGEST_ROW = 80

/**
 * "Reservation: FP, M", "Reservationer från S och V", "Skriftlig reservation lämnas av Anna Ek (S)": the noun, and
 * behind it who
 */
export const RESERVATION_OF =
  /^(?:(?:skriftlig|muntlig)a? )?reservation(?:er)?(?:: *| (?:mot (?:beslutet|detta|[^.:]{1,40}beslut) )?(?:från|av|(?:(?:in)?lämna(?:d|des|ts|s)|anmäl(?:d|des|ts|s)) (?:av|från)) )(?=\S)/iu

/** True for a sentence in which somebody reserves against a decision. */
export const reserves = (text: string): boolean =>
  text.length <= LONGEST_RESERVATION && (RESERVES.test(text) || (/^\p{Lu}/u.test(text) && RESERVATION_OF.test(text)))

const LONGEST_RESERVATION = 600

/** Words that a full stop shortens rather than a sentence ends. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  `ang anm bl bil ca dir dnr dr em ers ev ex exkl fd fl fm forts fr förf gm ggr inkl jfr kap kass kl kr kv max min mom nr obs
  ordf par pga prof prot red ref resp sekr sign sid st sthlm suppl tel tex tf tim vd wd åk
  jan feb apr aug sep sept okt nov dec mån månd tis tisd ons onsd tors torsd fre fred lör lörd sön sönd
  m.m m.fl t.ex bl.a s.k o.d`.split(/\s+/),
)
const LONGEST_ABBREVIATION = 12

/** "186 st", "400 kr": what a number counts may be shortened, and close its sentence. */
const COUNTED = /\d (?:st|kr|tkr|mkr|min|tim)$/iu

/** True for a text whose last word is shortened by the full stop after it; so is any letter alone. */
function isShortened(text: string): boolean {
  if (COUNTED.test(text)) return false
  const last =
    text
      .slice(-LONGEST_ABBREVIATION)
      .split(/[\s()]/)
      .at(-1) ?? ''
  return ABBREVIATED.has(last.toLowerCase()) || /^\p{L}$/u.test(last)
}

/** The length of the first sentence, its stop included; the whole length where there is but one. */
export function firstSentence(text: string): number {
  for (const { index } of text.matchAll(/[.!?](?=\s+[\p{Lu}\d”"])/gu)) {
    if (text[index] !== '.' || !isShortened(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index)))
      return index + 1
  }
  return text.length
}

/** The sentences of a text, in order; what stands between them is white space. */
export function sentencesOf(text: string): string[] {
  const found: string[] = []
  for (let rest = text; rest !== '';) {
    const length = firstSentence(rest)
    found.push(rest.slice(0, length))
    rest = rest.slice(length).trimStart()
  }
  return found
}

/** True for a heading that is itself what was decided: "Dagordningen godkändes." */
export function isDecidingHeading(heading: string): boolean {
  const text = heading.replace(SEE_APPENDIX, '')
  if (isUnfinished(text)) return false
  return (
    isDecisionOpening(text) ||
    ELECTED.test(text) ||
    ELECTED_BELOW.test(text) ||
    (text.endsWith('.') ? IMPERSONAL.test(text) || DECIDED.test(text) : CLOSED_BY_VERB.test(text))
  )
}

/** A body, and what it does about a matter: "Nämnden föreslår", "kommunstyrelsen överlämnar" */
const BODY_ACTS = new RegExp(
  String.raw`(?<!\p{L})${bodyWord('definite')} ${verb([...DECIDING, 'proposes', 'hands over'], ACTIVE)}`,
  'u',
)
/** What was decided another day is told, not decided: "den 3 maj", "2019", "§ 7", "tidigare" */
const TOLD = /\d{4}|(?<!\p{L})den \d|§|(?<!\p{L})(?:tidigare|sedan|förra|när|om|som|att) \p{L}/u

/** "att anslå": what is to be done, within what is decided */
const TO_DO = / att (?=\p{Ll}+[aå](?!\p{L}))/gu

/** True for a text in which a sentence seems to decide or propose, now and in a few words. */
export function seemsToDecide(text: string): boolean {
  return sentencesOf(text).some(
    (sentence) =>
      sentence.length <= LONGEST_SEEMING &&
      (decides(sentence) || decidesPassively(sentence) || BODY_ACTS.test(sentence)) &&
      !TOLD.test(sentence.replace(/^[^.]*? (?:att|om) /u, '').replace(TO_DO, ' ')),
  )
}

const LONGEST_SEEMING = 250
