/**
 * The labels of a protokoll's cover and closing, as a table: whom or what stands beside or below each. Variation
 * between templates belongs here; what a line is by them is asked of `labels.ts`.
 */
import type { SectionKind } from '../../model/kinds.ts'

export interface Label {
  /** What it opens on the cover; `cover` says nothing of who was there, and ends what did. */
  kind: SectionKind
  /** What those listed are when their row does not say. */
  role?: string | undefined
  /** An office that one person holds: alone on its line it heads its holder; beside a name it is what that one is. */
  isOffice?: boolean
  /** No label of the table, beside others over columns: nobody knows what those below it are. */
  isUnknown?: true
  /** Stands in a margin: beside the labels of columns it names none itself. */
  margin?: boolean
  /** What it opens wherever in the document it stands alone; most labels mean something on the cover only. */
  anywhere?: SectionKind | undefined
  /** Names the list of a whole meeting: below the last § too it may head those who came. */
  ofMeeting?: true
}

const NOTHING = ''
/** Those who were there, as what the list does not say. */
export const THERE: Label = { kind: 'attendance', role: 'närvarande' }
/** Members or not: what its own row or a party says, and else no more than that one was there. */
export const TAKES_PART = 'deltagare'
/** From where one took part. */
export const PLACES =
  '(?:(?:på|via|genom) (?:plats|länk|teams|zoom|skype|distans|telefon|video|videolänk|webb|nätet)|digitalt|per telefon|i lokalen)'
/** Beside the labels of columns these are words of the margin: "Beslutande   Ledamöter   Ersättare" has two columns. */
export const MARGIN: ReadonlySet<string> = new Set(
  'beslutande|närvarande|närvaro|deltagande|deltagare|övriga|övriga närvarande|övriga deltagande|övriga deltagare'.split(
    '|',
  ),
)
/**
 * Whom a list may name, as the second half of a label: "närvarande ledamöter", "frånvarande ledamöter och ersättare".
 */
const MEMBERS = 'ledamöter | ledamöter och ersättare | styrelseledamöter | förtroendevalda'
const ALL_MEMBERS = `${MEMBERS} | ordinarie ledamöter`
const SUBSTITUTES = 'ersättare | suppleanter'
const OFFICIALS = 'tjänstepersoner | tjänstemän'
/** Whom they are there for, at a school, a university or a council. */
const GROUPED = `
  lärare | forskare | lärare/forskare | lärarrepresentanter | studenter | studentrepresentanter |
  studeranderepresentanter | doktorander | doktorandrepresentanter | personal | teknisk/adm. personal |
  teknisk/administrativ personal | ta-personal | elever | elev | elevrepresentanter | elevråd | elevrådet |
  föräldrar | förälder | föräldrarepresentanter | vårdnadshavare | pedagoger | förskollärare |
  klassrepresentanter | fritids | fritidshem | fritidspersonal | representanter`
/** Whom they are there for where employer and unions meet, and on the board of a company. */
const PARTIES_AT_WORK = `
  arbetsgivaren | för arbetsgivaren | från arbetsgivaren | arbetsgivarrepresentanter | arbetsgivarföreträdare |
  för arbetsgivarparten | arbetstagarna | för arbetstagarna | för personalen | från personalen |
  arbetstagarrepresentant | arbetstagarrepresentanter | arbetstagarledamot | arbetstagarledamöter |
  för de fackliga organisationerna | från de fackliga organisationerna | de fackliga organisationerna |
  för arbetstagarorganisationerna | arbetstagarorganisationerna | från facken | facken | skyddsombud |
  huvudskyddsombud`
/** Who may be there and speak, and no more. */
const RIGHT = `
  närvarorätt | yttranderätt | närvaro- och yttranderätt | närvarande- och yttranderätt |
  yttrande- och närvarorätt | yttrande- och förslagsrätt | närvaro-, yttrande- och förslagsrätt |
  närvaro- och förslagsrätt`

/** Each first half before each second half; "" stands for none. */
const each = (first: string, second: string): string =>
  first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one.trim()} ${other.trim()}`.trim()))
    .join(' | ')

const GROUPS: readonly (readonly [Label, string])[] = [
  [
    { kind: 'attendance', anywhere: 'attendance' },
    `
    beslutande | beslutande ledamöter | närvarande | närvarande ledamöter | närvaro | närvarande med rösträtt |
    närvarande röstberättigade`,
  ],
  [
    { kind: 'attendance' },
    `
    ${each('närvarande | beslutande | tjänstgörande | deltagande | ', ALL_MEMBERS)} | ${each('ordinarie', MEMBERS)} |
    närvarande beslutande | beslutande närvarande | närvarande tjänstgörande ledamöter | tjänstgörande |
    ledamöter närvarande | ordinarie |
    närvarande medlemmar | ombud | närvarande ombud | ledamot | närvarande var | närvarande är |
    från styrelsen | ur styrelsen`,
  ],
  [
    { kind: 'attendance', ofMeeting: true },
    `
    närvarolista | närvaroförteckning | förteckning över beslutande | förteckning över närvarande |
    ${each('närvaro- och', 'omröstningslista | voteringslista')} |
    ${each('närvarande', 'på mötet | vid mötet | på sammanträdet | vid sammanträdet')}`,
  ],
  [{ kind: 'attendance', role: TAKES_PART }, 'deltagare | mötesdeltagare | deltagande'],
  [THERE, each('| närvarande', GROUPED)],
  [THERE, PARTIES_AT_WORK],
  [
    { kind: 'attendance', role: 'tjänstgörande ersättare' },
    `
    ${each('tjänstgörande | beslutande | närvarande tjänstgörande | inkallade | tjänstg. | tjg. | tjg | tj. | tj', SUBSTITUTES)} |
    ersättare som tjänstgör`,
  ],
  [
    { kind: 'attendance', role: 'ersättare' },
    `
    ${each(' | närvarande | övriga | övriga närvarande | ej beslutande', SUBSTITUTES)} |
    ${each('ej | icke | inte', 'tjänstgörande | tjänstgörande ersättare | tjänstgörande suppleanter')} |
    ${each('ej tjänstg. | ej tjg. | ej tjg | ej tj. | ej tj', SUBSTITUTES)} |
    ${each('närvarande', 'ej tjänstgörande ersättare | icke tjänstgörande ersättare | inte tjänstgörande ersättare')} |
    närvarande, ej tjänstgörande ersättare | närvarande ej beslutande | närvarande, ej beslutande |
    närvarande ersättare, ej tjänstgörande | ersättare, ej tjänstgörande |
    ersättare (ej tjänstgörande) | ersättare närvarande | ej beslutande | suppleant | personliga ersättare`,
  ],
  [
    { kind: 'officials', anywhere: 'officials' },
    `
    tjänstepersoner | tjänstemän | övriga närvarande | övrig närvarande | övriga deltagare | närvarande utan rösträtt |
    övriga närvarande utan rösträtt`,
  ],
  [
    { kind: 'officials' },
    `
    ${each('närvarande | övriga | övriga närvarande | deltagande | föredragande | adjungerade', OFFICIALS)} |
    tjänsteperson | tjänsteman | föredragande | övriga deltagande | övriga på mötet | övriga vid mötet |
    övriga på sammanträdet | övriga vid sammanträdet | övriga | adjungerade | adjungerad | adjungerande |
    ${each('närvarande', 'från förvaltningen | från kansliet | från kontoret')} | sekretariatet | kansliet | kontoret |
    från kansliet | revisorer | valberedningen | inbjudna | inbjuden | gäster | gäst | från förvaltningen | personalföreträdare |
    personalrepresentanter | insynsplats | insynsplatser | ${each('närvarande med | med | ', RIGHT)} |
    sakkunnig | sakkunniga | sakkunnigt biträde | sakkunniga biträden | fackliga företrädare | fackliga representanter | fackliga organisationer`,
  ],
  [
    { kind: 'officials', isOffice: true },
    `
    verkställande direktör | vd | lekmannarevisor | lekmannarevisorer | rektor | biträdande rektor | skolledare | skolledning | rektorer`,
  ],
  [
    { kind: 'absent', anywhere: 'absent' },
    `
    frånvarande | ej närvarande`,
  ],
  [
    { kind: 'absent' },
    `
    ${each('frånvarande | ej närvarande | icke närvarande | inte närvarande', `${ALL_MEMBERS} | ${SUBSTITUTES}`)} |
    laga förfall | avbud | frånv. | frånv | frånvarande var | ej deltagande | inte deltagande | icke deltagande`,
  ],
  [
    { kind: 'cover' },
    `
    plats | tid | datum | plats och tid | tid och plats | plats och tid för sammanträdet | datum och tid | mötesplats |
    sammanträdesdatum | ajournering | justerare | justerande | utses att justera | utsedd att justera | att justera |
    utsedda att justera | utsedda justerare | protokollsjusterare |
    protokolljusterare | protokolljustering | protokollsjustering | justeringsperson | justeringspersoner | justering | justeringens plats och tid |
    justeringens tid och plats | plats och tid för justering | tid och plats för justering | justeringsdatum | justeringsdag |
    paragrafer | omfattar paragrafer | protokollet omfattar | omfattning | omfattar | underskrift | sekreterare | ordförande |
    protokollförare | mötesordförande | mötessekreterare | ordförande för mötet | sekreterare för mötet | organ |
    anslag | anslag/bevis | bevis om anslag | mötesfunktionärer | anslagsbevis | dagordning | föredragningslista |
    ${each('justering | justerare | ordförande | val av justerare', 'och sekreterare')} | sekreterare och justerare |
    sekreterare och justering | justering och underskrift | val av justerare | val av justeringsperson |
    ärenden | ärendelista | innehåll | innehållsförteckning | kallelse | röstlängd`,
  ],
  [
    { kind: 'cover', anywhere: 'signatures' },
    `
    underskrifter`,
  ],
  [
    { kind: 'signatures', anywhere: 'signatures' },
    `
    vid protokollet | vid pennan | vid tangenterna | vid tangentbordet | justeras | justerat | justerat av |
    ${each('justerat | justeras | signerat | signeras | undertecknat | undertecknas', 'digitalt av | elektroniskt av')} |
    ${each('digitalt | elektroniskt', 'justerat av | justeras av | signerat av | undertecknat av')} |
    signerat av | undertecknat av | rätt utdraget | rätt utdraget intygas |
    ${each('rätt utdraget | rätt avskrivet | utdragets riktighet | avskriftens riktighet', 'intygas | intygar | bestyrks | bestyrker | bestyrkes')}`,
  ],
]
/**
 * By its words in lower case. The first group that has a label wins: what opens a roll call anywhere is of no narrower
 * kind. Only the first two groups have labels in common: the order of the others is free.
 */
export const LABELS: ReadonlyMap<string, Label> = new Map(
  GROUPS.flatMap(([label, words]) => words.split('|').map((word): [string, Label] => [word.trim(), label]))
    .filter(([word]) => word !== NOTHING)
    .reverse(),
)
/** What comes before the first space, colon or bracket: told at a glance of the many lines that begin no label. */
export const firstWord = (words: string): string => words.split(/[\s:(]/, 1)[0]?.toLowerCase() ?? ''
export const FIRST_WORDS: ReadonlySet<string> = new Set([...LABELS.keys()].map(firstWord))
