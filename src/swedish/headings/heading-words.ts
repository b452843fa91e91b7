/**
 * The words that Swedish minutes are built with, as tables: what a heading word means, which words leave a
 * sentence unfinished, what decides. Variation between templates belongs here; the recognisers stay general.
 * Sources: the seeds, the vocabulary of kommunallagen (2017:725) 5 kap. 65–69 §§, and the protocols met since.
 */
import { byWord } from '../../model/tables.ts'
import type { PartKind } from '../../model/kinds.ts'
import { decisionHeading } from '../decisions/decision-heading.ts'
import { withoutColon } from '../lines/line.ts'
import { readAs } from '../lines/misread.ts'
import { LINES, remembered } from '../lines/remembered.ts'

/** Words that stand alone on a line and open a part of a §. Compared without case and closing colon. */
const PART_WORDS = byWord<PartKind>({
  summary: `
    sammanfattning | sammanfattning av ärendet | ärendet | ärendebeskrivning | beskrivning av ärendet | bakgrund |
    redogörelse | redogörelse för ärendet | ärendesammanfattning | sammanfattning av ärende | ärendet i korthet |
    kort om ärendet | bakgrundsbeskrivning | beskrivning | ärendeinformation | beredning | ärendets beredning |
    ärendets tidigare behandling | beredning av ärendet | sakframställning | sakframställan | ärenderedogörelse |
    ärende | ärendets gång | ärendeberedning | sammanfattande beskrivning | bakgrund till ärendet |
    bakgrund och syfte | redovisning av ärendet | tidigare beredning | beredningsprocess |
    ärendets tidigare beredning | beredningsgång | sammanfattning och bakgrund | ärendeinformation i korthet |
    sammanfattning och bedömning | ärendets historik | historik | bakgrundsinformation`,
  proposal: `
    förslag till beslut | beslutsförslag | förslag till beslut i korthet | förslag till beslut från förvaltningen |
    föreslaget beslut | förslag | förslag till ställningstagande | förvaltningens förslag |
    förvaltningens förslag till beslut | ordförandens förslag till beslut | beredningens förslag | förslag på beslut |
    förslag till protokollsbeslut | beslutsförslaget | förvaltningens beslutsförslag | kontorets förslag`,
  yrkande: `
    dagens yrkanden | framställda yrkanden | tilläggsyrkande | tilläggsyrkanden | ändringsyrkande | ändringsyrkanden |
    yrkande | yrkanden | förslag och yrkanden | yrkanden och förslag | dagens sammanträde | återremissyrkande |
    framlagda förslag | yrkande och proposition | yrkanden och propositioner | yrkanden och propositionsordning |
    motförslag |
    avslagsyrkande | avslagsyrkanden | bifallsyrkande | bifallsyrkanden | bordläggningsyrkande |
    ändrings- och tilläggsyrkanden | tilläggs- och ändringsyrkanden | återremissyrkanden`,
  decision: `
    beslut | mötets beslut | slutligt beslut | beslut i sak | beslutssatser | beslutspunkter | avgörande |
    beslutssats | beslutsmening | beslutsmeningar | beslutsformulering | beslutstext | beslutslydelse |
    nämndbeslut | protokollsbeslut | mötesbeslut | beslut till protokollet | beslut/åtgärd`,
  documents: `
    beslutsunderlag | underlag för beslut | underlag till beslut | beslutsunderlaget | underlag |
    ärendets handlingar | dokument i ärendet | tillhörande handlingar | bilagda handlingar | beslutshandlingar | handling | handlingar |
    beslutsunderlag och handlingar | bilaga till protokollet | bilagor | bilagda dokument | handlingar till ärendet |
    ärendehandlingar | underlag för beslutet | underlag till beslutet |
    handlingar till beslutet |
    bilaga till paragrafen | bilagor till paragrafen | bilaga till beslutet | bilagor till beslutet |
    beslutsunderlag och bilagor | i ärendet finns följande dokument | i ärendet finns följande handlingar`,
  procedure: `
    beslutsgång | propositionsordning | propositioner | proposition | propositionsställande | beslutsordning |
    ärendets behandling | överläggning | överläggningar | inlägg i debatten | debatt | anföranden | ajournering |
    propositionsordning och beslut | beslutsgång och omröstning | ställda propositioner |
    ajournering av sammanträdet | diskussion | beslutsprocess | beslutsprocedur | behandling av ärendet |
    frågor och svar | deltar i debatten | deltar i överläggningen |
    behandling | debattdeltagare | debattdeltagande | inlägg |
    propositionsordning och beslutsgång | ajournering av mötet | mötesajournering | talarlista`,
  vote: `
    omröstning | votering | omröstningsresultat | voteringsresultat | resultat av omröstning |
    omröstningens resultat | omröstning begärs | votering begärs | votering begärd | voteringsproposition |
    omröstningslista | voteringslista | voteringsprotokoll | omröstningsprotokoll | röstning |
    resultat av omröstningen | röstsiffror | omröstning och resultat | begäran om omröstning | röstlista |
    namnupprop | röstningsprotokoll | röstningslista | röstningsresultat | röstfördelning | röstutfall |
    så röstade ledamöterna | så här röstade ledamöterna |
    röstresultat | omröstningens utfall | voteringens utfall | voteringsordning | omröstningsordning |
    omröstningsbilaga`,
  reservation: `
    reservation | reservationer | reservation mot beslutet | reservation mot beslut | skriftlig reservation |
    avvikande mening | reservationer mot beslutet | muntlig reservation | reserverar sig |
    reservationer och avvikande meningar | reservationer och särskilda yttranden | reservationer mot beslut |
    blank reservation | blanka reservationer | muntliga reservationer | skriftliga reservationer`,
  participation: `
    deltagande av beslut | deltagande i beslut | deltar inte i beslutet | deltar ej i beslutet |
    ej deltagande i beslut | jäv | anmälan om jäv | jäv och deltagande | deltar inte i beslut | deltar ej i beslut |
    avstår från att delta i beslutet |
    jävsanmälan | jävsförklaring | ej deltagande | deltar ej | deltar inte | avstår från beslut`,
  note: `
    protokollsanteckning | protokollsanteckningar | anteckning till protokollet | särskilt yttrande |
    särskilda yttranden | röstförklaring | skriftlig protokollsanteckning | anteckning | protokollsnotering |
    särskilt uttalande | tilläggsanteckning |
    anteckningar till protokollet`,
  text: `
    information | tidigare behandling | ekonomiska konsekvenser | skäl till beslutet | skäl för beslutet |
    skälen för beslutet | skälen för förslaget | skäl för förslaget | skäl till förslaget | motivering |
    motivering till beslut | motivering till beslutet | bedömning | förvaltningens bedömning |
    förvaltningens synpunkter | lagstöd | upplysningar | överväganden | tidigare beslut | barnkonsekvensanalys |
    barnperspektivet | hur man överklagar | överklagande | planeringsförutsättningar | beslutsmotivering |
    beslutsmotiv | motiv till beslut | motivering av beslut | skäl | skäl till beslut | skäl för beslut | villkor |
    villkor för beslutet | avgift | avgifter | giltighet | giltighetstid | upplysning | att tänka på |
    att observera | att beakta | att notera | att komma ihåg | observera | viktigt att veta | bra att veta |
    startbesked | kontrollansvarig | information till sökanden |
    bestämmelser | tillämpliga bestämmelser | beslutet kan överklagas | så här överklagar du |
    överklagandehänvisning | besvärshänvisning | besvärsanvisning | besvärsanvisningar | anvisning för rättelseyrkande |
    anvisningar för rättelseyrkande | rättelseyrkande | ändringssökande | laghänvisning | lagrum | barnrättsperspektiv |
    barnrättsperspektivet | barnkonsekvenser | konsekvenser | konsekvenser för barn | miljökonsekvenser |
    klimatkonsekvenser | jämställdhetskonsekvenser | juridiska konsekvenser | sociala konsekvenser | finansiering |
    tidplan | tidsplan | uppföljning | remissinstanser | parternas synpunkter | inkomna synpunkter |
    planbestämmelser | förutsättningar | planförhållanden | kontrollansvarig | startbesked | slutbesked | ansökan |
    ansökan avser | yttranden | inkomna yttranden | grannhörande | grannehörande | grannars synpunkter |
    juridisk bedömning | ekonomisk påverkan | kommunicering | barnets bästa | beslutet ska kungöras |
    delegeringsbeslut | delegationsbeslut | redovisade delegationsbeslut | redovisade delegeringsbeslut |
    redovisade beslut | anmälda delegationsbeslut | anmälda beslut |
    hur beslutet överklagas | hur du överklagar | anvisning för överklagande | information om överklagande |
    överklagandeanvisning | upplysning om överklagande | beslutet kungörs | laga kraft | beräkning av avgift |
    bygglovsavgift | tekniskt samråd | startbesked och kontrollansvarig | tillämplig lagstiftning | författningsstöd |
    rättslig reglering | barnkonventionen | barnets rättigheter | konsekvensbeskrivning | ekonomiska överväganden |
    uppföljning och utvärdering`,
  'immediate-justering': `
    justering | omedelbar justering | omedelbart justerad | omedelbart justerat | direktjustering |
    paragrafen är omedelbart justerad`,
  recipients: `
    protokollsutdrag till | expedieras | expedieringslista | beslutet delges | delges | delgivning | utdrag till |
    protokollsutdrag | sändlista | för kännedom | för kännedom till | beslutsmottagare | beslut till |
    beslutet meddelas | expediering | kopia till | delgives | exp | exp till | expedierat | beslutet expedieras |
    beslut delges | besked till | för åtgärd | för verkställighet | kopior till | protokollsutdrag skickas |
    protokollsutdrag för kännedom | protokollsutdrag för kännedom till | delges beslutet | kopia | exp. |
    delgivning av beslut | för information till | beslutsexpediering | expediering till | meddelas | beslutet ska delges |
    distribution | distribution till | distribueras till | mottagare | mottagare av beslutet |
    beslutets mottagare | delges med mottagningsbevis | delgivning med mottagningsbevis |
    delges med besvärshänvisning`,
  'matter-type': `
    muntligt informationsärende | informationsärende | beslutsärende | diskussionsärende`,
})

/** The kind that a heading word has by the table alone; in lower case. */
export const kindOfWord = (word: string): PartKind | undefined => PART_WORDS.get(word)

/** Every heading word of the table, in lower case. */
export const headingWords: readonly string[] = [...PART_WORDS.keys()]

/** "Omröstningslista nr. 1", "Voteringslista, § 18", "Voteringslista: § 18", "Reservation 2": the heading again. */
const COUNTED = /[,:]? (?:(?:nr|nummer|§)\.? ?)?\d{1,4}$/iu
const LONGEST = 120

/** "omröstningslista nr 2", "beslut 2", "beslut § 8": the same heading again; other words have no numbers. */
function countedKind(word: string): PartKind | undefined {
  const kind = PART_WORDS.get(word.replace(COUNTED, ''))
  return kind === 'vote' || /^beslut,? (?:\d{1,2}|§ ?\d{1,4})$/u.test(word) ? kind : undefined
}

/** "Beslut § 8", "Beslut Kommunstyrelsen": among documents one of them, and else a heading */
export const mayBeDocument = (line: string): boolean =>
  /^Beslut,? §/iu.test(line) ||
  (/^Beslut (?!(?:i|av|från) )/iu.test(line) && (decisionHeading(line)?.owner ?? null) !== null)

/** "Yrkanden under överläggningen", "Beslutsgång vid nämndens sammanträde": a heading, and where it took place */
const AT_MEETING =
  / (?:på|vid|under) (?:(\p{L}{3,30}s) (?:sammanträde|möte)|sammanträdet|mötet|överläggningen|överläggningarna)$/u
const IN_MATTER = / i ärendet$/u
/** What is a heading, or this one, only there. */
const THERE = byWord<PartKind>({ procedure: 'yttranden' })

/**
 * What is proposed there is somebody's wish, not the draft. What was decided at another's meeting is told: see
 * `toldHeading`.
 */
function tailedKind(word: string): PartKind | undefined {
  const [tail, whose = 'dagens'] = AT_MEETING.exec(word) ?? []
  if (tail === undefined) return PART_WORDS.get(word.replace(IN_MATTER, ''))
  const bare = word.slice(0, -tail.length)
  const kind = THERE.get(bare) ?? PART_WORDS.get(bare)
  if (kind === 'decision' && whose !== 'dagens') return undefined
  return kind === 'proposal' ? 'yrkande' : kind
}

/** "Villkor som gäller för lovet", "Handlingar som ingår i beslutet": a heading, and which of them stand below */
const THAT = /^(\p{L}{5,20}) som (?!(?:helst|ovan)(?!\p{L}))[^.:,;]{3,60}$/u
const OF_THOSE: ReadonlySet<PartKind | undefined> = new Set<PartKind>(['text', 'documents'])
function relativeKind(word: string): PartKind | undefined {
  const kind = PART_WORDS.get(THAT.exec(word)?.[1] ?? '')
  return OF_THOSE.has(kind) ? kind : undefined
}

/** The same heading with its number, or with which of its things stand below. */
const formedKind = (word: string): PartKind | undefined => countedKind(word) ?? relativeKind(word)

/** What goes to somebody: "Protokollet", "Utdrag ur protokollet", "Kopia av beslutet" */
const SENT = String.raw`(?:protokoll(?:et)?|(?:protokolls)?utdrag(?:et)?(?: (?:ur|av) protokollet)?|beslut(?:et)?|paragrafen|yttrandet|svaret|skrivelsen|kopi(?:a|or)(?: av (?:beslutet|protokollet))?)`
const IS_SENT = `(?:${[
  ...['skickas', 'skickades', 'sändas?', 'sänds', 'sändes', 'översänds', 'översändas', 'expedieras', 'expedierats?'],
  ...['delges', 'tillställs', 'tillställas', 'meddelas', 'lämnas', 'kommuniceras'],
].join('|')})`
const WHY = '(?:kännedom|verkställighet|åtgärd|information)'
/** "Protokollet skickas till", "Beslutet ska skickas för kännedom till": to whom stands below */
const SENT_TO = new RegExp(
  `^(?:${SENT} )?(?:(?:ska(?:ll)?|bör) )?${IS_SENT}(?: (?:även|också))?(?: för ${WHY}(?: (?:och|samt) ${WHY})?)? till(?: följande)?$`,
  'u',
)
/** As {@link partKindOf} for words in lower case that say whom something goes to. */
export const sentKind = (word: string): PartKind | undefined => (SENT_TO.test(word) ? 'recipients' : undefined)

/** What kind of part a line opens that holds nothing but a heading word; undefined for any other line. */
export const partKindOf = (line: string): PartKind | undefined => (line.length > LONGEST ? undefined : kindOf(line))

const kindOf = remembered((line): PartKind | undefined => readAs(line, plainKindOf), LINES)

function plainKindOf(line: string): PartKind | undefined {
  // A heading begins with a capital; a title may be wrapped before a word like these.
  if (/^\p{Ll}/u.test(line) && !line.endsWith(':')) return undefined
  const words = withoutColon(line).replace(/\s+/g, ' ')
  const word = words.toLowerCase()
  return (
    PART_WORDS.get(word) ??
    tailedKind(word) ??
    formedKind(word) ??
    sentKind(word) ??
    decisionHeading(line)?.kind ??
    (toldHeading(words) === undefined ? undefined : 'summary') ??
    ownedKind(words) ??
    saidByKind(words)
  )
}

/**
 * "Beslut i arbetsutskottet 2024-01-23 § 15", "Kommunstyrelsens beslut den 6 februari 2024": what a meeting of a day
 * decided
 */
const TOLD =
  /^(.{6,80}?),? (?:den )?(?:(?:(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} (?:19|20)\d{2})(?:,? §§? ?\d{1,4})?|§§? ?\d{1,4}(?:,? (?:19|20)\d{2}-\d{2}-\d{2})?)$/u
/** The heading of a decision that names its day or its §, without them; undefined for any other line. */
export function toldHeading(line: string): string | undefined {
  const heading = TOLD.exec(withoutColon(line))?.[1]
  return heading !== undefined && decisionHeading(heading) !== undefined ? heading : undefined
}

/**
 * What is somebody's under a heading: "Nämndens behandling", "Vänsterpartiets reservation", "Kommunstyrelsens egna
 * beslut"
 */
const OWNED = byWord<PartKind>({
  text: 'bedömning | överväganden | synpunkter | yttrande | motivering | beslutsmotivering | svar',
  procedure: 'behandling | överläggning | överläggningar | diskussion | behandling av ärendet | handläggning',
  yrkande: 'yrkande | yrkanden | ändringsyrkande | tilläggsyrkande',
  decision: 'egna beslut | egna beslut i ärendet | avgörande',
  reservation: 'reservation | reservationer',
  note: 'protokollsanteckning | protokollsanteckningar | särskilda yttrande | särskilda yttranden',
  summary: 'beskrivning av ärendet | redogörelse | sammanfattning',
})
/** "Nej-röst för Bo Eks yrkande", "Nej för Bo Eks yrkande" say what a vote means. */
const OWNER = /^(?!(?:Ja|Nej)(?:[- ]?röst| ))\p{Lu}[\p{L}-]{2,40}(?: \p{L}[\p{L}-]*){0,3}s (?=\p{Ll})/u
/** "Ärendets …" stands in the table itself, and a sentence is nobody's. */
const ownedKind = (words: string): PartKind | undefined => {
  const [owner] = OWNER.exec(words) ?? []
  return owner === undefined || NO_OWNER.test(owner) ? undefined : OWNED.get(words.slice(owner.length))
}
const NO_OWNER = /(?<!\p{L})(?:och|till|på|med|från|enligt|av|om|vid|att|som|efter|mot|i|ett|en)(?!\p{L})/iu

/** "Reservation från Vänsterpartiet", "Särskilt yttrande (SD)", "Reservation/Särskilt yttrande" */
const SAID_BY =
  /^(\p{Lu}\p{Ll}+(?: yttranden?)?)(?: (?:från|av|för) (?:\p{Lu}|\()[^.:]{0,60}|,? \p{Lu}[^.:()]{2,50} \(\p{L}{1,5}\)| \((?:[\p{L}]{1,5}(?:, | och )?){1,6}\)| ?\/ ?\p{L}+(?: yttranden?)?)$/u
const BY_WHOM: ReadonlySet<PartKind | undefined> = new Set<PartKind>(['reservation', 'note'])
const saidByKind = (words: string): PartKind | undefined => {
  const kind = PART_WORDS.get(SAID_BY.exec(words)?.[1]?.toLowerCase() ?? '')
  return BY_WHOM.has(kind) ? kind : undefined
}

/**
 * Kinds of heading words that may be all the title a § has, "Anföranden", "Justering": a § begins with what it tells
 * of. One that begins with a decision, a proposal, its background or who gets it has no title at all.
 */
const TITLE_KINDS: ReadonlySet<PartKind | undefined> = new Set<PartKind>([
  'text',
  'procedure',
  'immediate-justering',
  'participation',
  'note',
])
/** True for a heading word that may be a title. */
export const isTitleWord = (text: string): boolean => !text.endsWith(':') && TITLE_KINDS.has(partKindOf(text))
