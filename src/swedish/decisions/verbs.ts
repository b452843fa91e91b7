/**
 * Verbs by which a body decides, elects, takes note, proposes and hands over, in every form that minutes use: a table,
 * and a builder that gives the forms asked for as the source of a regular expression. Who acts, and where in the
 * sentence, is said by those who ask. Sources: kommunallagen (2017:725) 5 kap. 65 §, the seeds, and the protokoll met
 * since.
 */
import { entriesOf } from '../../model/tables.ts'
import { eitherCase } from '../lines/any-case.ts'

/** `resolves` is "besluta" alone, which says that something was decided and not what. */
export type VerbKind = 'resolves' | 'decides' | 'elects' | 'notes' | 'proposes' | 'hands over'
export type VerbForm = 'infinitive' | 'present' | 'past' | 'supine' | 'passive' | 'passive past' | 'passive supine'

/** All forms, the columns of the table; the perfect is "har" and the supine. */
export const FORMS: readonly VerbForm[] = [
  'infinitive',
  'present',
  'past',
  'supine',
  'passive',
  'passive past',
  'passive supine',
]

/**
 * A verb a row: its forms in the order above, "/" between variants, "–" for none. After "+" stands what the verb
 * decides nothing without ("lägga … till handlingarna"); a few words may stand between.
 */
const VERBS: Readonly<Record<VerbKind, string>> = {
  resolves: `
    besluta beslutar beslutade/beslöt beslutat beslutas beslutades/beslöts beslutats
    bestämma bestämmer bestämde bestämt bestäms bestämdes bestämts`,
  decides: `
    godkänna godkänner godkände godkänt godkänns/godkännes godkändes godkänts
    fastställa fastställer fastställde fastställt fastställs/fastställes fastställdes fastställts
    anta antar antog antagit antas/antages antogs antagits
    godta godtar godtog godtagit godtas godtogs godtagits
    bifalla bifaller biföll bifallit bifalls/bifalles bifölls bifallits
    avslå avslår avslog avslagit avslås avslogs avslagits
    bevilja beviljar beviljade beviljat beviljas beviljades beviljats
    återremittera återremitterar återremitterade återremitterat återremitteras återremitterades återremitterats
    bordlägga bordlägger bordlade bordlagt bordläggs/bordlägges bordlades bordlagts
    upphäva upphäver upphävde upphävt upphävs/upphäves upphävdes upphävts
    avskriva avskriver avskrev avskrivit avskrivs avskrevs avskrivits
    anslå anslår anslog anslagit anslås anslogs anslagits
    bemyndiga bemyndigar bemyndigade bemyndigat bemyndigas bemyndigades bemyndigats
    tilldela tilldelar tilldelade tilldelat tilldelas tilldelades tilldelats
    avsätta avsätter avsatte avsatt avsätts/avsättes avsattes avsatts
    medge/medgiva medger/medgiver medgav medgett/medgivit medges/medgives medgavs medgetts/medgivits
    förelägga förelägger förelade förelagt föreläggs/förelägges förelades förelagts
    förbjuda förbjuder förbjöd förbjudit förbjuds/förbjudes förbjöds förbjudits
    adjungera adjungerar adjungerade adjungerat adjungeras adjungerades adjungerats
    ålägga ålägger ålade ålagt åläggs/ålägges ålades ålagts
    uppdra/uppdraga uppdrar/uppdrager uppdrog uppdragit uppdras uppdrogs uppdragits + åt/till
    ge/giva ger/giver gav gett/givit ges/gives gavs getts/givits + i uppdrag/ansvarsfrihet
    ställa ställer ställde ställt – – – + sig bakom
    instämma instämmer instämde instämt – – – + i
    rösta röstar röstade röstat – – – + för/att/ja/nej
    enas enas enades enats – – – + om
    komma kommer kom kommit – – – + överens om
    förklara förklarar förklarade förklarat förklaras förklarades förklarats + besvarad/besvarat/jävig/omedelbart justerad/behörigt/behörigen/stadgeenligt
    anse anser ansåg ansett anses ansågs ansetts + besvarad/besvarat/behörigt/behörigen/stadgeenligt
    – – – – befinns befanns befunnits + behörigt/behörigen/stadgeenligt
    – – – – bestäms bestämdes bestämts + till`,
  elects: `
    välja väljer valde valt väljs/väljes valdes valts
    omvälja omväljer omvalde omvalt omväljs omvaldes omvalts
    fyllnadsvälja fyllnadsväljer fyllnadsvalde fyllnadsvalt fyllnadsväljs fyllnadsvaldes fyllnadsvalts
    nyvälja nyväljer nyvalde nyvalt nyväljs nyvaldes nyvalts
    utse utser utsåg utsett utses utsågs utsetts
    förordna förordnar förordnade förordnat förordnas förordnades förordnats
    entlediga entledigar entledigade entledigat entledigas entledigades entledigats`,
  notes: `
    notera noterar noterade noterat noteras noterades noterats
    anteckna antecknar antecknade antecknat antecknas antecknades antecknats
    lägga lägger lade/la lagt läggs/lägges lades lagts + till handlingarna
    lämna lämnar lämnade lämnat lämnas lämnades lämnats + utan erinran/utan åtgärd/utan avseende
    ta tar tog tagit – – – + del av/till sig`,
  proposes: `
    nominera nominerar nominerade nominerat nomineras nominerades nominerats
    föreslå föreslår föreslog föreslagit föreslås föreslogs föreslagits
    tillstyrka tillstyrker tillstyrkte tillstyrkt tillstyrks tillstyrktes tillstyrkts
    avstyrka avstyrker avstyrkte avstyrkt avstyrks avstyrktes avstyrkts
    förorda förordar förordade förordat förordas förordades förordats
    hemställa hemställer hemställde hemställt hemställs hemställdes hemställts
    rekommendera rekommenderar rekommenderade rekommenderat rekommenderas rekommenderades rekommenderats
    uppmana uppmanar uppmanade uppmanat uppmanas uppmanades uppmanats`,
  'hands over': `
    överlämna överlämnar överlämnade överlämnat överlämnas överlämnades överlämnats
    översända översänder översände översänt översänds översändes översänts
    hänskjuta hänskjuter hänsköt hänskjutit hänskjuts hänsköts hänskjutits
    remittera remitterar remitterade remitterat remitteras remitterades remitterats`,
}

export interface Verb {
  kind: VerbKind
  forms: Readonly<Record<VerbForm, readonly string[]>>
  /** Words that must follow, one of them; empty where the verb says it by itself. */
  after: readonly string[]
}

/** The table as rows; what stands in it is tested word for word. */
export const verbs: readonly Verb[] = entriesOf(VERBS).flatMap(([kind, table]) =>
  table
    .trim()
    .split('\n')
    .map((row) => verbIn(kind, row)),
)

function verbIn(kind: VerbKind, row: string): Verb {
  const [forms = '', after] = row.split(' + ')
  const columns = forms.trim().split(/\s+/)
  const of = (column: number): string[] => (columns[column] ?? '–').split('/').filter((form) => form !== '–')
  return {
    kind,
    forms: Object.fromEntries(FORMS.map((form, column) => [form, of(column)])) as Record<VerbForm, string[]>,
    after: after?.trim().split('/') ?? [],
  }
}

/** @returns The same as {@link verb} for single verbs of the table that need nothing after them. */
export const formsOf = (infinitives: readonly string[], forms: readonly VerbForm[]): string =>
  closed(formsAmong(infinitives, forms))

/** The same at the beginning of a sentence too, where no flag `i` may be used: "Föreslå", "föreslår". */
export const eitherFormsOf = (infinitives: readonly string[], forms: readonly VerbForm[]): string =>
  closed(formsAmong(infinitives, forms).map(eitherCase))

const formsAmong = (infinitives: readonly string[], forms: readonly VerbForm[]): string[] =>
  verbs
    .filter(({ forms: own }) => infinitives.some((infinitive) => own.infinitive.includes(infinitive)))
    .flatMap(({ forms: own }) => forms.flatMap((form) => own[form]))

const closed = (words: readonly string[]): string => String.raw`(?:${words.join('|')})(?!\p{L})`

/** Words between a verb and what it needs: "lägger ordförandens rapport till handlingarna". */
const BETWEEN = '(?: [^.]{1,120}?)?'

/**
 * @returns The source of a regular expression for the forms asked for, closed at the end of the word; nothing in it
 * captures, and it is lower case. @example verb(['elects'], ['present']) // 'väljer', 'utser' …
 */
export function verb(kinds: readonly VerbKind[], forms: readonly VerbForm[]): string {
  const asked = verbs
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ forms: own, after }) => {
      const words = forms.flatMap((form) => own[form]).join('|')
      if (words === '') return []
      return [after.length > 0 ? `(?:${words})${BETWEEN} (?:${after.join('|')})` : words]
    })
  return closed(asked)
}

/** What a body does that makes a § decided, in whatever words. */
export const DECIDING: readonly VerbKind[] = ['resolves', 'decides', 'elects', 'notes']
/** The body itself speaks, now or at the meeting: "beslutar", "beslutade". */
export const ACTIVE: readonly VerbForm[] = ['present', 'past']
/** The matter is spoken of: "beviljas", "beviljades". */
export const PASSIVE: readonly VerbForm[] = ['passive', 'passive past']
