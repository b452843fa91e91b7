/** Every verb of the table, in every form: one that falls out, or means something else, is seen here. */
import { describe, expect, test } from 'vitest'
import { eitherFormsOf, ACTIVE, PASSIVE, verb, verbs, type VerbForm, type VerbKind } from './verbs.ts'

/** "besluta beslutar …": infinitive, present, past, supine, and the same in the passive; what it needs after "…". */
const TABLE: [VerbKind, string][] = [
  ['resolves', 'besluta beslutar beslutade beslöt beslutat beslutas beslutades beslöts beslutats'],
  ['resolves', 'bestämma bestämmer bestämde bestämt bestäms bestämdes bestämts'],
  ['decides', 'godkänna godkänner godkände godkänt godkänns godkännes godkändes godkänts'],
  ['decides', 'fastställa fastställer fastställde fastställt fastställs fastställes fastställdes fastställts'],
  ['decides', 'anta antar antog antagit antas antages antogs antagits'],
  ['decides', 'godta godtar godtog godtagit godtas godtogs godtagits'],
  ['decides', 'bifalla bifaller biföll bifallit bifalls bifalles bifölls bifallits'],
  ['decides', 'avslå avslår avslog avslagit avslås avslogs avslagits'],
  ['decides', 'bevilja beviljar beviljade beviljat beviljas beviljades beviljats'],
  [
    'decides',
    'återremittera återremitterar återremitterade återremitterat återremitteras återremitterades återremitterats',
  ],
  ['decides', 'bordlägga bordlägger bordlade bordlagt bordläggs bordlägges bordlades bordlagts'],
  ['decides', 'upphäva upphäver upphävde upphävt upphävs upphäves upphävdes upphävts'],
  ['decides', 'avskriva avskriver avskrev avskrivit avskrivs avskrevs avskrivits'],
  ['decides', 'anslå anslår anslog anslagit anslås anslogs anslagits'],
  ['decides', 'bemyndiga bemyndigar bemyndigade bemyndigat bemyndigas bemyndigades bemyndigats'],
  ['decides', 'tilldela tilldelar tilldelade tilldelat tilldelas tilldelades tilldelats'],
  ['decides', 'avsätta avsätter avsatte avsatt avsätts avsättes avsattes avsatts'],
  ['decides', 'medge medgiva medger medgiver medgav medgett medgivit medges medgives medgavs medgetts medgivits'],
  ['decides', 'förelägga förelägger förelade förelagt föreläggs förelägges förelades förelagts'],
  ['decides', 'förbjuda förbjuder förbjöd förbjudit förbjuds förbjudes förbjöds förbjudits'],
  ['decides', 'adjungera adjungerar adjungerade adjungerat adjungeras adjungerades adjungerats'],
  ['decides', 'ålägga ålägger ålade ålagt åläggs ålägges ålades ålagts'],
  ['decides', 'uppdra uppdraga uppdrar uppdrager uppdrog uppdragit uppdras uppdrogs uppdragits … åt'],
  ['decides', 'uppdra uppdrar uppdrog … till'],
  ['decides', 'ge giva ger giver gav gett givit ges gives gavs getts givits … i uppdrag'],
  ['decides', 'ge ger gav … ansvarsfrihet'],
  ['decides', 'ställa ställer ställde ställt … sig bakom'],
  ['decides', 'instämma instämmer instämde instämt … i'],
  ['decides', 'rösta röstar röstade röstat … för'],
  ['decides', 'rösta röstar röstade röstat … att'],
  ['decides', 'rösta röstar röstade röstat … ja'],
  ['decides', 'rösta röstar röstade röstat … nej'],
  ['decides', 'enas enades enats … om'],
  ['decides', 'komma kommer kom kommit … överens om'],
  ['decides', 'förklara förklarar förklarade förklarat förklaras förklarades förklarats … besvarad'],
  ['decides', 'förklara förklarar förklarade … besvarat'],
  ['decides', 'förklara förklarar förklarade … jävig'],
  ['decides', 'förklara förklarar förklarade … omedelbart justerad'],
  ['decides', 'anse anser ansåg ansett anses ansågs ansetts … besvarad'],
  ['decides', 'anse anser ansåg … besvarat'],
  ['decides', 'förklara förklarar förklarade … behörigt'],
  ['decides', 'anses ansågs … behörigen'],
  ['decides', 'befinns befanns befunnits … stadgeenligt'],
  ['decides', 'bestäms bestämdes bestämts … till'],
  ['elects', 'välja väljer valde valt väljs väljes valdes valts'],
  ['elects', 'omvälja omväljer omvalde omvalt omväljs omvaldes omvalts'],
  ['elects', 'fyllnadsvälja fyllnadsväljer fyllnadsvalde fyllnadsvalt fyllnadsväljs fyllnadsvaldes fyllnadsvalts'],
  ['elects', 'nyvälja nyväljer nyvalde nyvalt nyväljs nyvaldes nyvalts'],
  ['elects', 'utse utser utsåg utsett utses utsågs utsetts'],
  ['elects', 'förordna förordnar förordnade förordnat förordnas förordnades förordnats'],
  ['elects', 'entlediga entledigar entledigade entledigat entledigas entledigades entledigats'],
  ['notes', 'notera noterar noterade noterat noteras noterades noterats'],
  ['notes', 'anteckna antecknar antecknade antecknat antecknas antecknades antecknats'],
  ['notes', 'lägga lägger lade la lagt läggs lägges lades lagts … till handlingarna'],
  ['notes', 'lämna lämnar lämnade lämnat lämnas lämnades lämnats … utan erinran'],
  ['notes', 'lämna lämnar lämnade lämnat lämnas lämnades lämnats … utan åtgärd'],
  ['notes', 'lämna lämnar lämnade lämnat lämnas lämnades lämnats … utan avseende'],
  ['notes', 'ta tar tog tagit … del av'],
  ['notes', 'ta tar tog tagit … till sig'],
  ['proposes', 'nominera nominerar nominerade nominerat nomineras nominerades nominerats'],
  ['proposes', 'föreslå föreslår föreslog föreslagit föreslås föreslogs föreslagits'],
  ['proposes', 'tillstyrka tillstyrker tillstyrkte tillstyrkt tillstyrks tillstyrktes tillstyrkts'],
  ['proposes', 'avstyrka avstyrker avstyrkte avstyrkt avstyrks avstyrktes avstyrkts'],
  ['proposes', 'förorda förordar förordade förordat förordas förordades förordats'],
  ['proposes', 'hemställa hemställer hemställde hemställt hemställs hemställdes hemställts'],
  ['proposes', 'rekommendera rekommenderar rekommenderade rekommenderat rekommenderas rekommenderades rekommenderats'],
  ['proposes', 'uppmana uppmanar uppmanade uppmanat uppmanas uppmanades uppmanats'],
  ['hands over', 'överlämna överlämnar överlämnade överlämnat överlämnas överlämnades överlämnats'],
  ['hands over', 'översända översänder översände översänt översänds översändes översänts'],
  ['hands over', 'hänskjuta hänskjuter hänsköt hänskjutit hänskjuts hänsköts hänskjutits'],
  ['hands over', 'remittera remitterar remitterade remitterat remitteras remitterades remitterats'],
]
const KINDS: readonly VerbKind[] = ['resolves', 'decides', 'elects', 'notes', 'proposes', 'hands over']
const FORMS: readonly VerbForm[] = [
  'infinitive',
  'present',
  'past',
  'supine',
  'passive',
  'passive past',
  'passive supine',
]
const whole = (kinds: readonly VerbKind[], forms: readonly VerbForm[]): RegExp =>
  new RegExp(`^${verb(kinds, forms)}$`, 'u')

describe('each form of each verb is of its kind and of no other', () => {
  test.each(TABLE)('%s: %s', (kind, row) => {
    const [forms = '', after = ''] = row.split(' … ')
    for (const form of forms.split(' ')) {
      const words = `${form}${after && ` ${after}`}`
      const found = KINDS.filter((one) => whole([one], FORMS).test(words))
      expect([words, found]).toEqual([words, [kind]])
    }
  })
})

test('no verb stands in the table alone', () => {
  const tested = new Set(TABLE.flatMap(([, row]) => (row.split(' … ')[0] ?? '').split(' ')))
  const known = verbs.flatMap(({ forms }) => Object.values(forms).flat())
  expect(known.filter((form) => !tested.has(form))).toEqual([])
  const needed = new Set(TABLE.map(([, row]) => row.split(' … ')[1]))
  expect(verbs.flatMap(({ after }) => after).filter((words) => !needed.has(words))).toEqual([])
})

test.each<[VerbForm, string, string]>([
  ['infinitive', 'bifalla', 'bifaller'],
  ['present', 'bifaller', 'biföll'],
  ['past', 'biföll', 'bifallit'],
  ['supine', 'bifallit', 'bifalls'],
  ['passive', 'bifalls', 'bifölls'],
  ['passive past', 'bifölls', 'bifallits'],
  ['passive supine', 'bifallits', 'bifalla'],
])('only the form that is asked for: %s', (form, right, other) => {
  expect([whole(['decides'], [form]).test(right), whole(['decides'], [form]).test(other)]).toEqual([true, false])
})

test.each([
  ['lägger rapporten till handlingarna', ACTIVE, true],
  ['lägger fram en rapport', ACTIVE, false],
  ['lägger. Den går till handlingarna', ACTIVE, false],
  ['läggs till handlingarna', PASSIVE, true],
  ['läggs till handlingarnas', PASSIVE, false],
  ['tar upp frågan', ACTIVE, false],
  ['väljerna', ACTIVE, false],
])('"%s"', (words, forms, expected) => {
  expect(new RegExp(`^${verb(['elects', 'notes'], forms)}`, 'u').test(words)).toBe(expected)
})

test.each([
  ['föreslår', true],
  ['Föreslog', true],
  ['FÖRESLÅR', false],
  ['föreslås', false],
  ['föreslårs', false],
])('"%s" is somebody who proposes, at the beginning of a sentence too: %s', (word, expected) => {
  expect(new RegExp(`^${eitherFormsOf(['föreslå'], ACTIVE)}$`, 'u').test(word)).toBe(expected)
})
