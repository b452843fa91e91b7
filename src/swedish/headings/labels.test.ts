/** Every label of a cover and a closing that the table knows, by what it means. */
import { describe, expect, test } from 'vitest'
import { labelAlone, labelBeside, sectionKindOf } from './labels.ts'
import { columnLabels } from './column-labels.ts'
import { closesAttendance, isRole, opensAttendance } from './roll-labels.ts'
import { LABELS as TABLE } from './label-table.ts'

const LABELS: [means: object, words: string][] = [
  [
    { kind: 'attendance', anywhere: 'attendance' },
    `
    beslutande | beslutande ledamöter | närvarande | närvarande ledamöter | närvaro | närvarande med rösträtt |
    närvarande röstberättigade`,
  ],
  [
    { kind: 'attendance' },
    `
    ledamöter | ledamöter och ersättare | styrelseledamöter | förtroendevalda | ordinarie ledamöter | ledamot |
    närvarande ledamöter och ersättare | närvarande styrelseledamöter | närvarande förtroendevalda |
    närvarande ordinarie ledamöter | beslutande ledamöter och ersättare | beslutande styrelseledamöter |
    beslutande förtroendevalda | beslutande ordinarie ledamöter | tjänstgörande ledamöter |
    tjänstgörande ledamöter och ersättare | tjänstgörande styrelseledamöter | tjänstgörande förtroendevalda |
    tjänstgörande ordinarie ledamöter | deltagande ledamöter | deltagande ledamöter och ersättare |
    deltagande styrelseledamöter | deltagande förtroendevalda | deltagande ordinarie ledamöter |
    ordinarie ledamöter och ersättare | ordinarie styrelseledamöter | ordinarie förtroendevalda |
    närvarande beslutande | beslutande närvarande | närvarande tjänstgörande ledamöter | tjänstgörande |
    ledamöter närvarande | ordinarie |
    närvarande medlemmar | ombud | närvarande ombud | närvarande var | närvarande är | från styrelsen | ur styrelsen`,
  ],
  [
    { kind: 'attendance', ofMeeting: true },
    `
    närvarolista | närvaroförteckning | förteckning över beslutande | förteckning över närvarande |
    närvaro- och omröstningslista | närvaro- och voteringslista |
    närvarande på mötet | närvarande vid mötet | närvarande på sammanträdet | närvarande vid sammanträdet`,
  ],
  [
    { kind: 'attendance', role: 'närvarande' },
    `
    lärare | forskare | lärare/forskare | lärarrepresentanter | studenter | studentrepresentanter |
    studeranderepresentanter | doktorander | doktorandrepresentanter | personal | teknisk/adm. personal |
    teknisk/administrativ personal | ta-personal | elever | elevrepresentanter | föräldrar |
    föräldrarepresentanter | representanter | närvarande lärare | närvarande forskare | närvarande lärare/forskare |
    närvarande lärarrepresentanter | närvarande studenter | närvarande studentrepresentanter |
    närvarande studeranderepresentanter | närvarande doktorander | närvarande doktorandrepresentanter |
    närvarande personal | närvarande teknisk/adm. personal | närvarande teknisk/administrativ personal |
    närvarande ta-personal | närvarande elever | närvarande elevrepresentanter | närvarande föräldrar |
    närvarande föräldrarepresentanter | närvarande representanter |
    elev | elevråd | elevrådet | förälder | vårdnadshavare | pedagoger | förskollärare | klassrepresentanter |
    fritids | fritidshem | fritidspersonal | närvarande fritids | närvarande fritidshem | närvarande fritidspersonal |
    närvarande elev | närvarande elevråd | närvarande elevrådet | närvarande förälder | närvarande vårdnadshavare |
    närvarande pedagoger | närvarande förskollärare | närvarande klassrepresentanter`,
  ],
  [
    { kind: 'attendance', role: 'närvarande' },
    `
    arbetsgivaren | för arbetsgivaren | från arbetsgivaren | arbetsgivarrepresentanter | arbetsgivarföreträdare |
    för arbetsgivarparten | arbetstagarna | för arbetstagarna | för personalen | från personalen |
    arbetstagarrepresentant | arbetstagarrepresentanter | arbetstagarledamot | arbetstagarledamöter |
    för de fackliga organisationerna | från de fackliga organisationerna | de fackliga organisationerna |
    för arbetstagarorganisationerna | arbetstagarorganisationerna | från facken | facken | skyddsombud |
    huvudskyddsombud`,
  ],
  [
    { kind: 'officials', isOffice: true },
    'verkställande direktör | vd | lekmannarevisor | lekmannarevisorer | rektor | biträdande rektor | skolledare | skolledning | rektorer',
  ],
  [{ kind: 'attendance', role: 'deltagare' }, 'deltagare | mötesdeltagare | deltagande'],
  [
    { kind: 'attendance', role: 'tjänstgörande ersättare' },
    `
    tjänstgörande ersättare | tjänstgörande suppleanter | beslutande ersättare | beslutande suppleanter |
    närvarande tjänstgörande ersättare | närvarande tjänstgörande suppleanter | inkallade ersättare |
    inkallade suppleanter | tjg. ersättare | tjg. suppleanter | tjg ersättare | tjg suppleanter | tj. ersättare |
    tj. suppleanter | tj ersättare | tj suppleanter | tjänstg. ersättare | tjänstg. suppleanter |
    ersättare som tjänstgör`,
  ],
  [
    { kind: 'attendance', role: 'ersättare' },
    `
    ersättare | suppleanter | suppleant | närvarande ersättare | närvarande suppleanter | övriga ersättare |
    personliga ersättare | övriga suppleanter | övriga närvarande ersättare | övriga närvarande suppleanter | ej beslutande |
    närvarande ej beslutande | närvarande, ej beslutande | ej beslutande ersättare | ej beslutande suppleanter | ej tjänstgörande | ej tjänstgörande ersättare |
    ej tjänstgörande suppleanter | icke tjänstgörande | icke tjänstgörande ersättare | icke tjänstgörande suppleanter |
    inte tjänstgörande | inte tjänstgörande ersättare | inte tjänstgörande suppleanter |
    närvarande ej tjänstgörande ersättare | närvarande icke tjänstgörande ersättare |
    närvarande inte tjänstgörande ersättare | närvarande, ej tjänstgörande ersättare |
    ej tjänstg. ersättare | ej tjänstg. suppleanter | ej tjg. ersättare | ej tjg. suppleanter | ej tjg ersättare |
    ej tjg suppleanter | ej tj. ersättare | ej tj. suppleanter | ej tj ersättare | ej tj suppleanter |
    närvarande ersättare, ej tjänstgörande | ersättare, ej tjänstgörande | ersättare (ej tjänstgörande) |
    ersättare närvarande`,
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
    närvarande tjänstepersoner | närvarande tjänstemän | övriga tjänstepersoner | övriga tjänstemän |
    övriga närvarande tjänstepersoner | övriga närvarande tjänstemän | deltagande tjänstepersoner |
    deltagande tjänstemän | föredragande tjänstepersoner | föredragande tjänstemän | adjungerade tjänstepersoner |
    adjungerade tjänstemän | tjänsteperson | tjänsteman | föredragande | övriga deltagande | övriga på mötet |
    övriga vid mötet | övriga på sammanträdet | övriga vid sammanträdet | övriga | adjungerade | adjungerad |
    sekretariatet | kansliet | kontoret | adjungerande | närvarande från förvaltningen | närvarande från kansliet | närvarande från kontoret |
    från kansliet | revisorer | valberedningen | inbjudna | inbjuden | gäster | gäst |
    från förvaltningen | närvarorätt | yttranderätt | närvaro- och yttranderätt | närvarande- och yttranderätt |
    med närvarande- och yttranderätt | närvarande med närvarande- och yttranderätt | med närvarorätt | med yttranderätt |
    yttrande- och närvarorätt | yttrande- och förslagsrätt | närvaro-, yttrande- och förslagsrätt | närvaro- och förslagsrätt |
    med närvaro- och yttranderätt | med yttrande- och närvarorätt | med yttrande- och förslagsrätt |
    med närvaro-, yttrande- och förslagsrätt | med närvaro- och förslagsrätt | närvarande med närvarorätt |
    närvarande med yttranderätt | närvarande med närvaro- och yttranderätt | närvarande med yttrande- och närvarorätt |
    närvarande med yttrande- och förslagsrätt | närvarande med närvaro-, yttrande- och förslagsrätt |
    närvarande med närvaro- och förslagsrätt |
    personalföreträdare | personalrepresentanter | insynsplats | insynsplatser | inbjudna politiskt valda revisorer | sakkunnigt biträde | sakkunniga biträden | sakkunnig | sakkunniga | fackliga företrädare | fackliga representanter |
    fackliga organisationer`,
  ],
  [
    { kind: 'absent', anywhere: 'absent' },
    `
    frånvarande | ej närvarande`,
  ],
  [
    { kind: 'absent' },
    `
    frånvarande ledamöter | frånvarande ledamöter och ersättare | frånvarande styrelseledamöter |
    frånvarande förtroendevalda | frånvarande ordinarie ledamöter | frånvarande ersättare | frånvarande suppleanter |
    ej närvarande ledamöter | ej närvarande ledamöter och ersättare | ej närvarande styrelseledamöter |
    ej närvarande förtroendevalda | ej närvarande ordinarie ledamöter | ej närvarande ersättare |
    ej närvarande suppleanter | icke närvarande ledamöter | icke närvarande ledamöter och ersättare |
    icke närvarande styrelseledamöter | icke närvarande förtroendevalda | icke närvarande ordinarie ledamöter |
    icke närvarande ersättare | icke närvarande suppleanter | inte närvarande ledamöter |
    inte närvarande ledamöter och ersättare | inte närvarande styrelseledamöter | inte närvarande förtroendevalda |
    inte närvarande ordinarie ledamöter | inte närvarande ersättare | inte närvarande suppleanter |
    frånvarande med anmält förhinder | frånvarande med förhinder | ledamöter med anmält förhinder |
    ledamöter med förhinder | ledamöter och ersättare med anmält förhinder | ledamöter och ersättare med förhinder |
    icke närvarande | inte närvarande | frånvaro | anmält förhinder | meddelat förhinder | anmälda förhinder |
    anmäld frånvaro | anmält frånvaro | förhinder | förhindrade | förhindrade ledamöter | förfall |
    anmält förfall | anmälda förfall | laga förfall | avbud | anmält avbud | frånv. | frånv | meddelat förfall | frånvarande var |
    ej deltagande | inte deltagande | icke deltagande`,
  ],
  [
    { kind: 'cover' },
    `
    plats | tid | datum | plats och tid | tid och plats | plats och tid för sammanträdet | datum och tid | mötesplats |
    sammanträdesdatum | ajournering | justerare | justerande | utses att justera | utsedd att justera | att justera |
    utsedda att justera | utsedda justerare | protokollsjusterare |
    protokolljusterare | protokolljustering | protokollsjustering | justeringsperson | justeringspersoner | justering | justeringens plats och tid |
    justeringens tid och plats | plats och tid för justering | tid och plats för justering | justeringsdatum |
    justeringsdag | paragrafer | omfattar paragrafer | protokollet omfattar | omfattning | omfattar | underskrift |
    sekreterare | ordförande | protokollförare | mötesordförande | mötessekreterare | ordförande för mötet |
    sekreterare för mötet | organ | anslag | anslag/bevis | bevis om anslag | anslagsbevis |
    justering och sekreterare | justerare och sekreterare | ordförande och sekreterare |
    val av justerare och sekreterare | sekreterare och justerare | sekreterare och justering |
    justering och underskrift | val av justerare | val av justeringsperson | mötesfunktionärer | dagordning | föredragningslista | ärenden | ärendelista | innehåll | innehållsförteckning | kallelse | röstlängd`,
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
    justerat digitalt av | justerat elektroniskt av | justeras digitalt av | justeras elektroniskt av |
    signerat digitalt av | signerat elektroniskt av | signeras digitalt av | signeras elektroniskt av |
    undertecknat digitalt av | undertecknat elektroniskt av | undertecknas digitalt av | undertecknas elektroniskt av |
    digitalt justerat av | digitalt justeras av | digitalt signerat av | digitalt undertecknat av |
    elektroniskt justerat av | elektroniskt justeras av | elektroniskt signerat av | elektroniskt undertecknat av |
    signerat av | undertecknat av | rätt utdraget |
    rätt utdraget intygas | rätt utdraget intygar | rätt utdraget bestyrks | rätt utdraget bestyrker | rätt utdraget bestyrkes |
    rätt avskrivet intygas | rätt avskrivet intygar | rätt avskrivet bestyrks | rätt avskrivet bestyrker |
    rätt avskrivet bestyrkes | utdragets riktighet intygas | utdragets riktighet intygar | utdragets riktighet bestyrks |
    utdragets riktighet bestyrker | utdragets riktighet bestyrkes | avskriftens riktighet intygas |
    avskriftens riktighet intygar | avskriftens riktighet bestyrks | avskriftens riktighet bestyrker |
    avskriftens riktighet bestyrkes`,
  ],
]

describe('a label', () => {
  test.each(LABELS)('%j', (means, table) => {
    for (const word of table.split('|').map((one) => one.trim())) {
      const label = word.charAt(0).toUpperCase() + word.slice(1)
      expect([word, labelAlone(label), labelAlone(`${label}:`), labelAlone(`* ${label}`)]).toEqual([
        word,
        means,
        means,
        means,
      ])
      expect([word, labelBeside(`${label}: Anna Ek (S)`)]).toEqual([word, { label: means, value: 'Anna Ek (S)' }])
      expect([word, sectionKindOf(label)]).toEqual([word, (means as { anywhere?: string }).anywhere])
      expect([word, labelAlone(`${label} i dag`)]).toEqual([word, undefined])
    }
  })
})

test('every label that the table knows stands above', () => {
  const tested = LABELS.flatMap(([, table]) => table.split('|').map((one) => one.trim()))
  expect([...TABLE.keys()].filter((word) => !tested.includes(word))).toEqual([])
})

describe('a line is no label', () => {
  test.each(['ordförande', 'närvarande', 'ersättare i nämnden', 'Tjänstgörande ersättaren Ada Provlund (S) yrkar'])(
    '%s',
    (line) => expect([labelAlone(line), labelBeside(line)]).toEqual([undefined, undefined]),
  )
})

test.each<[string[], string | undefined]>([
  [['Närvarande Provlund Ada', 'ordförande'], 'Provlund Ada ordförande'],
  [['Sakkunniga Provlund Ada', 'ekonom'], 'Provlund Ada ekonom'],
  [['Närvarande Provlund Ada'], undefined],
  [['Ersättare Provlund Ada', 'ekonom'], undefined],
  [['Rektor Provlund Ada', 'ekonom'], undefined],
])('%j has a name right behind its label: %s', (line, value) => expect(labelBeside(line)?.value).toBe(value))

test.each<[string, string | undefined]>([
  ['Ledamöter (9)', 'attendance'],
  ['Direktionens ersättare', 'attendance'],
  ['Närvarande ur styrelsen', 'attendance'],
  ['Frånvarande från nämnden:', 'absent'],
  ['Nämndens frånvarande ledamöter:', 'absent'],
  ['Ledamöter som inte närvarar', 'absent'],
  ['Ledamöter som ej kunde delta', 'absent'],
  ['Ersättare som inte deltog på mötet:', 'absent'],
  ['Närvarande under hela eller delar av mötet', 'attendance'],
  ['Närvarande vid dagens sammanträde', 'attendance'],
  ['Närvarande vid sammanträdet i Ekby', undefined],
  ['Närvarande styrelsen och skola:', 'attendance'],
  ['Representanter personal:', 'attendance'],
  ['Närvarande styrelsen och skola', undefined],
  ['Närvarande vid protokollets justering:', undefined],
  ['Närvarande vid föregående möte:', undefined],
  ['Närvarande tidigare ledamöter:', undefined],
  ['Närvarande antal röster:', undefined],
  ['Från nästa möte:', undefined],
  ['Representanter ej valda:', undefined],
  ['Från mejeriet:', 'attendance'],
  ['Från ejderns vänner:', 'attendance'],
  ['Från tivoli och galej:', 'attendance'],
  ['Närvarande och frånvarande:', undefined],
  ['Ledamöter på plats:', 'attendance'],
  ['Ersättare via Teams', 'attendance'],
  ['Tjänstepersoner digitalt', 'officials'],
  ['Via länk:', 'attendance'],
  ['På distans:', 'attendance'],
  ['Via länk', undefined],
  ['Styrelsen:', 'attendance'],
  ['Styrelsen', undefined],
  ['Från bolaget', 'officials'],
  ['Från styrelsen', 'attendance'],
  ['Adjungerade (ständigt):', 'officials'],
  ['Ledamöter (ej närvarande)', 'absent'],
  ['Justerare (digitalt)', undefined],
])('"%s" is one, whosever they are and however many', (line, kind) => expect(labelAlone(line)?.kind).toBe(kind))

test.each<[string[], string[]]>([
  [
    ['Beslutande', 'Ledamöter', 'Tjänstgörande ersättare'],
    ['margin', 'ledamot', 'tjänstgörande ersättare'],
  ],
  [
    ['Övriga närvarande Ersättare', 'Tjänstepersoner'],
    ['margin', 'ersättare', 'ledamot'],
  ],
  [
    ['Ledamöter', 'Ersättare'],
    ['ledamot', 'ersättare'],
  ],
  [['Ledamöter'], []],
  [['Ledamöter', 'Ada Provlund (S)'], []],
  [['Plats', 'Tid'], []],
])('%j heads the columns %j', (line, expected) =>
  expect(columnLabels(line).map(({ margin, role }) => (margin ? 'margin' : (role ?? 'ledamot')))).toEqual(expected),
)

test.each<[string, inside: boolean, onCover: boolean]>([
  ['Närvarande', true, true],
  ['Närvarande: Ada Provlund (S), Bo Provberg (M)', true, true],
  ['Vid upprop var följande ledamöter närvarande', true, true],
  ['Ersättare: Bo Provberg (M)', false, true],
  ['Ersättare', false, true],
  ['Ledamöter', false, true],
  ['Tjänstgörande ersättare Ada Provlund (S) yrkar avslag.', false, true],
  ['Tjänstgörande ersättaren Ada Provlund (S) yrkar bifall', false, false],
  ['ersättare i kommunfullmäktige i stället för Dag Provsten (S).', false, false],
  ['Närvarande: 13 personer', false, true],
])('"%s" opens a roll call inside a §: %s, before the first: %s', (line, inside, onCover) =>
  expect([opensAttendance(line), opensAttendance(line, true)]).toEqual([inside, onCover]),
)

test('what stands apart from a label is its value, whatever it says', () => {
  expect(labelBeside(['Plats', 'kommunhuset'])).toEqual({ label: { kind: 'cover' }, value: 'kommunhuset' })
  expect(labelBeside('Plats kommunhuset')).toBeUndefined()
  expect(labelBeside('Närvarande ersättare Ada Provlund, PRO')?.value).toBe('Ada Provlund, PRO')
  expect(labelBeside('Närvarande ersättare Ada Provlund yrkar bifall')).toBeUndefined()
  expect(labelBeside('Ersättare Ada Provlund')).toBeUndefined()
})

const OF_ABSENT = `
  följande ledamöter ersättare suppleanter förtroendevalda ordinarie som har hade är var anmält anmälda anmälts anmäld
  anmälan om av från till vid inför mötet sammanträdet dagens meddelat meddelats och samt ej inte icke förhinder förfall
  förhindrade frånvaro frånvarande närvarar närvarade närvara deltar deltog delta deltagit kunnat kunde kan på`

test('a label in so many words tells of the absent, with any of these and no other', () => {
  for (const word of OF_ABSENT.trim().split(/\s+/))
    expect([word, labelAlone(`Förhinder ${word}`)]).toEqual([word, { kind: 'absent' }])
  for (const word of ['Förhinder', 'Förfall', 'Förhindrade', 'Frånvaro', 'Frånvarande ersättare', 'Icke närvarande av'])
    expect([word, labelAlone(word)?.kind, labelAlone(`Nämndens ${word.toLowerCase()}`)?.kind]).toEqual([
      word,
      'absent',
      'absent',
    ])
  expect(labelAlone('Ledamöter som deltar')).toBe(undefined)
  expect([labelAlone('Förhinder Ada'), labelAlone('Närvarande och frånvarande ledamöter')]).toEqual([
    undefined,
    undefined,
  ])
})

test.each([
  ['Ledamöter (9)', 'attendance'],
  ['Ledamöter (123 st.)', 'attendance'],
  ['Ledamöter(9 st)', 'attendance'],
  ['Ledamöter (1234)', undefined],
  ['Ledamöter (9) till', undefined],
  ['* Närvarande', 'attendance'],
  ['******  Närvarande', 'attendance'],
  ['Se * Närvarande', undefined],
  ['Plats  och   tid', 'cover'],
  ['Direktionens ledamöter', 'attendance'],
  ['Direktionens Ledamöter', undefined],
  ['Se Direktionens ledamöter', undefined],
  ['Direktionens plats', undefined],
  ['Direktionens frånvarande', 'absent'],
  ['närvarande', undefined],
  ['närvarande:', 'attendance'],
  ['Förhinder har anmälts av', 'absent'],
  ['Ledamöter som anmält förhinder', 'absent'],
  ['Ej närvarande ersättare vid mötet', 'absent'],
  ['Frånvarande utan anmälan', 'absent'],
  ['Närvarande som anmält förhinder', undefined],
  ['Förhinder har Ada', undefined],
  [`Närvarande${' '.repeat(49)}:`, 'attendance'],
  [`Närvarande${' '.repeat(50)}:`, undefined],
  ['', undefined],
])('%j alone is a label of %s', (line, kind) => expect(labelAlone(line)?.kind).toBe(kind))

test.each([
  ['Utsedda revisorer: Bo Lind', 'cover', 'Bo Lind'],
  ['Ny rad:Bo Lind', 'cover', 'Bo Lind'],
  ['Ordförande: Ada Provlund', 'cover', 'Ada Provlund'],
  ['Kassör: Ada Provlund', undefined, undefined],
  ['se rad: Bo Lind', undefined, undefined],
  ['Ab: Bo Lind', undefined, undefined],
  ['Ny rad 2: Bo Lind', undefined, undefined],
  ['Ny rad:  ', undefined, undefined],
  ['Närvarande Ada Provlund (S)', 'attendance', 'Ada Provlund (S)'],
  ['Närvarande  Ada', 'attendance', 'Ada'],
  ['Närvarande:Ada', 'attendance', 'Ada'],
  ['Närvarande Ada', undefined, undefined],
  ['Plats och tid för justering Digital justering', 'cover', 'Digital justering'],
  ['Plats och tid för justering 12 maj', 'cover', '12 maj'],
  ['Plats och tid för justering digital', undefined, undefined],
  ['Plats och tid Teams', undefined, undefined],
  ['Närvarande ledamöter och ersättare Teams', undefined, undefined],
])('%j: the label of %s is beside %s', (line, kind, value) => {
  const beside = labelBeside(line)
  expect([beside?.label.kind, beside?.value]).toEqual([kind, value])
})

test.each([
  ['Ordförande: Ada Provlund', true],
  ['1:e vice ordförande: Ada Provlund', true],
  ['Vice ordförande: Ada Provlund', true],
  ['Kommunens nya vice ordförande: Ada', false],
  ['Frånvarande ersättare: Ada Provlund', false],
  ['Plats: Ekby', false],
  ['Ordförande   Ada Provlund', false],
  ['– ordförande: Ada', false],
])('%j is a role and its row: %s', (line, expected) => expect(isRole(line)).toBe(expected))

test.each([
  ['Plats: Ekby', true],
  ['Sekreterare   Ada Provlund', true],
  ['Sekreterare: Ada Provlund', false],
  ['Närvarande: Ada Provlund', false],
  ['Ada Provlund (S)', false],
])('%j ends who was there: %s', (line, expected) => expect(closesAttendance(line)).toBe(expected))

test.each([
  [
    ['Beslutande', 'Ledamöter', 'Ersättare'],
    ['attendance', 'attendance', 'attendance'],
  ],
  ['Övriga närvarande Ersättare', ['officials', 'attendance']],
  ['EJ NÄRVARANDE LEDAMÖTER', []],
  [['Ledamöter', 'Plats'], []],
  [['Ledamöter', 'Ada'], []],
  ['Ledamöter', []],
])('%j heads columns of %j', (line, kinds) => expect(columnLabels(line).map(({ kind }) => kind)).toEqual(kinds))

test.each([
  ['Underskrifter', false, false],
  ['Närvarande', false, true],
  ['Ledamöter', false, false],
  ['Ledamöter', true, true],
  ['Ledamöter   Ersättare', true, true],
  ['Ledamöter   Ersättare', false, false],
  ['Plats', true, false],
  ['Närvarande: Ada Provlund, Bo Testsson', false, true],
  ['Närvarande: 13 personer', false, false],
  ['Närvarande: 13 personer', true, true],
  ['Närvarande: personer, Ada Provlund', false, false],
  ['* Närvarande: Ada Provlund', false, true],
  ['Följande var närvarande', false, true],
  ['Vid upprop var följande ledamöter närvarande:', false, true],
  ['Dessutom närvarande:', false, true],
  ['Dessutom närvarande: Ada', false, false],
  ['Oförutsett frånvarande:', false, false],
  [`Vid upprop var följande ${'x'.repeat(73)} närvarande`, false, true],
  [`${'x'.repeat(109)}närvarande:`, false, false],
  [`${'x'.repeat(108)} närvarande:`, false, true],
  [`${'x'.repeat(109)} närvarande:`, false, false],
])('%j opens a list of people (on the cover: %s): %s', (line, onCover, expected) =>
  expect(opensAttendance(line, onCover)).toBe(expected),
)
