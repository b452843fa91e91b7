/**
 * Every heading word that the tables know, by what it opens: a word that falls out, or changes its meaning, is seen
 * here.
 */
import { describe, expect, test } from 'vitest'
import { headingWords, isTitleWord, partKindOf } from './heading-words.ts'

const words = (table: string): string[] => table.split('|').map((word) => word.trim())

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const ALONE: [kind: string, words: string][] = [
  [
    'summary',
    `
    bakgrund | bakgrund och syfte | bakgrund till ärendet | bakgrundsbeskrivning | beredning | beredning av ärendet |
    beskrivning | beskrivning av ärendet | kort om ärendet | redogörelse | redogörelse för ärendet |
    redovisning av ärendet | sakframställan | sakframställning | sammanfattande beskrivning | sammanfattning |
    sammanfattning av ärende | sammanfattning av ärendet | ärende | ärendeberedning | ärendebeskrivning |
    ärendeinformation | ärenderedogörelse | ärendesammanfattning | ärendet | ärendet i korthet | ärendets beredning |
    ärendets gång | ärendets tidigare behandling | tidigare beredning | beredningsprocess |
    ärendets tidigare beredning | beredningsgång | sammanfattning och bakgrund | ärendeinformation i korthet |
    sammanfattning och bedömning | ärendets historik | historik | bakgrundsinformation`,
  ],
  [
    'proposal',
    `
    beredningens förslag | beslutsförslag | beslutsförslaget | föreslaget beslut | förslag | förslag i ärendet |
    förslag på beslut | förslag till beslut | förslag till beslut från förvaltningen | förslag till beslut i korthet |
    förslag till beslut i ärendet | förslag till protokollsbeslut | förslag till ställningstagande |
    förvaltningens beslutsförslag | förvaltningens förslag | förvaltningens förslag till beslut | kontorets förslag |
    ordförandens förslag till beslut`,
  ],
  [
    'yrkande',
    `
    dagens sammanträde | dagens yrkanden | framlagda förslag | framställda yrkanden | förslag och yrkanden |
    förslag på mötet | förslag på sammanträdet | förslag till beslut på mötet | förslag till beslut på sammanträdet |
    förslag till beslut under sammanträdet | förslag till beslut vid sammanträdet | förslag under sammanträdet |
    förslag vid sammanträdet | motförslag | tilläggsyrkande | tilläggsyrkanden | yrkande | yrkande och proposition |
    yrkanden | yrkanden i ärendet | yrkanden och förslag | yrkanden och propositioner |
    yrkanden och propositionsordning | yrkanden på mötet | yrkanden på sammanträdet | yrkanden under sammanträdet |
    yrkanden vid sammanträdet | yrkanden under överläggningen | yrkanden vid nämndens sammanträde |
    tilläggsyrkanden vid dagens sammanträde | förslag under mötet | återremissyrkande | ändringsyrkande | ändringsyrkanden |
    avslagsyrkande | avslagsyrkanden | bifallsyrkande | bifallsyrkanden | bordläggningsyrkande |
    ändrings- och tilläggsyrkanden | tilläggs- och ändringsyrkanden | återremissyrkanden`,
  ],
  [
    'decision',
    `
    beslut | beslut vid dagens möte | beslut i ärendet | beslut på mötet | beslut på sammanträdet | beslut vid sammanträdet | beslut i sak |
    mötets beslut | slutligt beslut | avgörande | beslutssatser | beslutspunkter |
    beslutssats | beslutsmening | beslutsmeningar | beslutsformulering | beslutstext | beslutslydelse |
    nämndbeslut | protokollsbeslut | mötesbeslut | beslut till protokollet | beslut/åtgärd`,
  ],
  [
    'documents',
    `
    beslutshandlingar | beslutsunderlag | beslutsunderlag i ärendet | beslutsunderlag och handlingar |
    beslutsunderlaget | bilaga till protokollet | bilagda dokument | bilagda handlingar | bilagor |
    dokument i ärendet | handling | handlingar | handlingar i ärendet | handlingar till ärendet |
    tillhörande handlingar | underlag | underlag för beslut | underlag för beslutet | underlag i ärendet |
    underlag till beslut | underlag till beslutet | ärendehandlingar | ärendets handlingar |
    handlingar till beslutet |
    bilaga till paragrafen | bilagor till paragrafen | bilaga till beslutet | bilagor till beslutet |
    beslutsunderlag och bilagor | i ärendet finns följande dokument | i ärendet finns följande handlingar`,
  ],
  [
    'procedure',
    `
    ajournering | ajournering av sammanträdet | anföranden | behandling av ärendet | behandling på sammanträdet |
    beslutsgång | beslutsgång och omröstning | beslutsordning | beslutsprocedur | beslutsprocess | debatt |
    diskussion | diskussion i ärendet | frågor och svar | inlägg i debatten | proposition | propositioner |
    propositionsordning | propositionsordning och beslut | propositionsställande | ställda propositioner |
    yttranden på sammanträdet | yttranden under sammanträdet | ärendets behandling |
    ärendets behandling på sammanträdet | ärendets behandling under sammanträdet | överläggning |
    överläggning i ärendet | överläggningar | deltar i debatten | deltar i överläggningen | behandling | debattdeltagare | debattdeltagande | inlägg | inlägg i ärendet |
    ärendets behandling under dagens sammanträde | behandling under sammanträdet |
    behandling under dagens sammanträde | ärendets behandling vid sammanträdet | beslutsgång i ärendet |
    diskussion på mötet | ärendets behandling vid kommunstyrelsens sammanträde |
    propositionsordning och beslutsgång | ajournering av mötet | mötesajournering | talarlista`,
  ],
  [
    'vote',
    `
    begäran om omröstning | namnupprop | röstfördelning | röstningslista | röstningsprotokoll | röstningsresultat |
    röstutfall | så här röstade ledamöterna | så röstade ledamöterna | omröstning | omröstning begärs | omröstning och resultat |
    omröstningens resultat | omröstningslista | omröstningsprotokoll | omröstningsresultat | resultat av omröstning |
    resultat av omröstningen | röstlista | röstning | röstsiffror | votering | votering begärd | votering begärs | voteringslista |
    voteringsproposition | voteringsprotokoll | voteringsresultat |
    röstresultat | omröstningens utfall | voteringens utfall | voteringsordning | omröstningsordning |
    omröstningsbilaga`,
  ],
  [
    'reservation',
    `
    avvikande mening | muntlig reservation | reservation | reservation i ärendet | reservation mot beslut |
    reservation mot beslutet | reservationer | reservationer mot beslut | reservationer mot beslutet |
    reservationer och avvikande meningar | reservationer och särskilda yttranden | reserverar sig |
    skriftlig reservation |
    blank reservation | blanka reservationer | muntliga reservationer | skriftliga reservationer`,
  ],
  [
    'participation',
    `
    anmälan om jäv | avstår från att delta i beslutet | deltagande av beslut | deltagande i beslut |
    deltar ej i beslut | deltar ej i beslutet | deltar inte i beslut | deltar inte i beslutet |
    ej deltagande i beslut | jäv | jäv och deltagande |
    jävsanmälan | jävsförklaring | ej deltagande | deltar ej | deltar inte | avstår från beslut`,
  ],
  [
    'note',
    `
    anteckning | anteckning till protokollet | protokollsanteckning | protokollsanteckning i ärendet |
    protokollsanteckningar | protokollsnotering | röstförklaring | skriftlig protokollsanteckning |
    särskilda yttranden | särskilt uttalande | särskilt yttrande | tilläggsanteckning |
    anteckningar till protokollet`,
  ],
  [
    'text',
    `
    ansökan | ansökan avser | avgift | avgifter | barnkonsekvensanalys | barnkonsekvenser | barnperspektivet |
    barnrättsperspektiv | barnrättsperspektivet | bedömning | beslutet kan överklagas | beslutsmotiv |
    beslutsmotivering | bestämmelser | besvärshänvisning | besvärsanvisning | besvärsanvisningar |
    anvisning för rättelseyrkande | anvisningar för rättelseyrkande | rättelseyrkande | ändringssökande | ekonomisk påverkan | ekonomiska konsekvenser |
    finansiering | förutsättningar | förvaltningens bedömning | förvaltningens synpunkter | giltighet |
    giltighetstid | grannars synpunkter | grannehörande | grannhörande | hur man överklagar | information | information till sökanden | inkomna synpunkter |
    inkomna yttranden | juridisk bedömning | juridiska konsekvenser | jämställdhetskonsekvenser | klimatkonsekvenser |
    konsekvenser | konsekvenser för barn | kontrollansvarig | laghänvisning | lagrum | lagstöd | miljökonsekvenser |
    motiv till beslut | motivering | motivering av beslut | motivering till beslut | motivering till beslutet |
    parternas synpunkter | planbestämmelser | planeringsförutsättningar | planförhållanden | remissinstanser | skäl |
    skäl för beslut | skäl för beslutet | skäl till beslut | skäl till beslutet | skälen för beslutet |
    skälen för förslaget | skäl för förslaget | skäl till förslaget | slutbesked |
    sociala konsekvenser | startbesked | så här överklagar du | tidigare behandling | tidigare beslut | tidplan |
    tidsplan | tillämpliga bestämmelser | uppföljning | upplysning | att tänka på |
    att observera | att beakta | att notera | att komma ihåg | observera | viktigt att veta | bra att veta |
    startbesked | kontrollansvarig | upplysningar | villkor | villkor för beslutet |
    yttranden | överklagande | överklagandehänvisning | överväganden | kommunicering | barnets bästa |
    beslutet ska kungöras | delegeringsbeslut | delegationsbeslut | redovisade delegationsbeslut |
    redovisade delegeringsbeslut | redovisade beslut | anmälda delegationsbeslut | anmälda beslut |
    hur beslutet överklagas | hur du överklagar | anvisning för överklagande | information om överklagande |
    överklagandeanvisning | upplysning om överklagande | beslutet kungörs | laga kraft | beräkning av avgift |
    bygglovsavgift | tekniskt samråd | startbesked och kontrollansvarig | tillämplig lagstiftning | författningsstöd |
    rättslig reglering | barnkonventionen | barnets rättigheter | konsekvensbeskrivning | ekonomiska överväganden |
    uppföljning och utvärdering`,
  ],
  [
    'immediate-justering',
    `
    direktjustering | justering | omedelbar justering | omedelbart justerad | omedelbart justerat |
    paragrafen är omedelbart justerad`,
  ],
  [
    'recipients',
    `
    besked till | beslut delges | beslut expedieras till | beslut skickas till | beslut sänds till | beslut till |
    beslutet delges | beslutet expedieras | beslutet expedieras till | beslutet meddelas | beslutet ska skickas till |
    beslutet skickas för kännedom till | beslutet skickas för verkställighet till | beslutet skickas till |
    beslutet skickas även till | beslutet sänds till | beslutsmottagare | delges | delges beslutet | delges till |
    delgives | delgivning | delgivning av beslut | beslutsexpediering | expediering till | meddelas | exp | exp. | exp till | expedieras | expedieras till | expedierat |
    expedierat till | expedierats till | expediering | expedieringslista | för information till | för kännedom |
    för kännedom till | för verkställighet | för åtgärd | kopia | kopia till | kopior till |
    paragrafen expedieras till | paragrafen ska skickas till | paragrafen skickas till | protokollsutdrag |
    protokollsutdrag för kännedom | protokollsutdrag för kännedom till | protokollsutdrag ska skickas till |
    protokollsutdrag skickas | protokollsutdrag skickas till | protokollsutdrag skickas till följande |
    protokollsutdrag sänds till | protokollsutdrag till | skickas för kännedom till | skickas till | sändlista |
    sänds till | utdrag skickas till | utdrag till | beslutet ska delges | beslutet ska expedieras till |
    yttrandet skickas till | yttrandet ska skickas till | svaret skickas till |
    beslutet ska sändas till | beslut ska översändas till | protokollet bör tillställas till | yttrandet lämnas till |
    beslutet kommuniceras till | beslutet ska skickas för kännedom till | protokollet skickas till | utdrag ur protokollet sänds till |
    kopia av beslutet skickas till | ska expedieras för kännedom och åtgärd till följande |
    distribution | distribution till | distribueras till | mottagare | mottagare av beslutet |
    beslutets mottagare | delges med mottagningsbevis | delgivning med mottagningsbevis |
    delges med besvärshänvisning`,
  ],
  [
    'matter-type',
    `
    beslutsärende | diskussionsärende | informationsärende | muntligt informationsärende`,
  ],
]

describe('a word alone on its line opens', () => {
  test.each(ALONE)('%s', (kind, table) => {
    for (const word of words(table)) {
      expect([word, partKindOf(capital(word))]).toEqual([word, kind])
      expect([word, partKindOf(`${capital(word)}:`)]).toEqual([word, kind])
      expect([word, partKindOf(word.toUpperCase())]).toEqual([word, kind])
      expect([word, partKindOf(`${capital(word)} i går`)]).toEqual([word, undefined])
    }
  })
})

test.each([
  ['Handlingar som ingår i beslutet', 'documents'],
  ['Villkor som gäller för lovet', 'text'],
  ['Upplysningar som lämnas till sökanden:', 'text'],
  ['Villkor som helst', undefined],
  ['Villkor som antas, och mer', undefined],
  ['Taxan som gäller', undefined],
  ['Yrkanden som lämnas', undefined],
])('“%s” says which of them stand below: %s', (line, kind) => expect(partKindOf(line)).toBe(kind))

test('what was decided at a meeting of somebody is told, not decided here', () => {
  expect(partKindOf('Beslut vid dagens sammanträde')).toBe('decision')
  expect(partKindOf('Beslut vid styrelsens sammanträde')).toBeUndefined()
})

test('every word that the table knows stands above', () => {
  const tested = new Set(ALONE.flatMap(([, table]) => words(table)))
  expect(headingWords.filter((word) => !tested.has(word))).toEqual([])
})

test.each([
  ['Kommunstyrelsens beslut', 'decision'],
  ['Arbetsutskottets förslag till beslut', 'proposal'],
  ['Tekniska nämndens förslag:', 'proposal'],
  ['KOMMUNSTYRELSENS BESLUT', 'decision'],
  ['Beslut (M, C, S)', 'decision'],
  ['Förslag till beslut i byggnadsnämnden', 'proposal'],
  ['Omröstningslista nr. 1', 'vote'],
  ['Votering 2', 'vote'],
  ['Handling 2', undefined],
  ['Bifall till förvaltningens förslag:', undefined],
  ['VD:s förslag till beslut:', 'proposal'],
  ['Kommunstyrelsens egna beslut', 'decision'],
  ['Kommunstyrelsens beslut att', 'decision'],
  ['Skälen för nämndens beslut', undefined],
  ['Nämnden för tekniks beslut', 'decision'],
  ['Kommunstyrelsens beslut är:', 'decision'],
  ['Kommunstyrelsens beslut efter omröstning', 'decision'],
  ['Beslut 2', 'decision'],
  ['Beslut § 8', 'decision'],
  ['Beslut, §14', 'decision'],
  ['Voteringslista, § 51', 'vote'],
  ['Voteringslista: § 51', 'vote'],
  ['Nämndens avgörande', 'decision'],
  ['OMRÖSTNINGSPROTOKOLL § 51', 'vote'],
  ['Beslut 2024', undefined],
  ['Beslutet', undefined],
  ['Beslut i kommunstyrelsen den 14 maj 2024', 'summary'],
  ['Protokollsanteckning, Bo Provström (M)', 'note'],
  ['Beslut i kommunstyrelsens arbetsutskott 2024-01-23 § 15', 'summary'],
  ['Kommunstyrelsens beslut, 2024-02-06', 'summary'],
  ['Arbetsutskottets förslag till beslut § 15', 'summary'],
  ['Kommunstyrelsen 2024-02-06 § 9', undefined],
  ['Nämndens behandling', 'procedure'],
  ['Miljökontorets bedömning', 'text'],
  ['Vänsterpartiets reservation', 'reservation'],
  ['Kommunstyrelsens ordförandes yrkande', 'yrkande'],
  ['Enligt nämndens bedömning', undefined],
  ['Nämndens behandlingar', undefined],
  ['Protokollsanteckning från Miljöpartiet', 'note'],
  ['Särskilt yttrande (SD)', 'note'],
  ['Reservation (V) och (MP)', undefined],
  ['Reservation (V, MP)', 'reservation'],
  ['Reservation/Särskilt yttrande', 'reservation'],
  ['Information från kommundirektören', undefined],
  ['Reservation från Ada Provlund (S) mot beslutet.', undefined],
  ['Enligt nämndens beslut', undefined],
  ['På nämndens förslag', undefined],
  ['enligt kommunstyrelsens beslut', undefined],
])('%s', (line, kind) => {
  expect(partKindOf(line)).toBe(kind)
})

test.each([
  ['Omröstning 1', 'vote'],
  ['Omröstningslista nr. 12', 'vote'],
  ['Votering nummer 3', 'vote'],
  ['Votering nr3', 'vote'],
  ['Votering 123', 'vote'],
  ['Votering 1234', 'vote'],
  ['Votering 12345', undefined],
  ['Votering 1 om taxan', undefined],
  ['Reservation 2', undefined],
  ['beslut', undefined],
  ['beslut:', 'decision'],
  ['Förslag  till   beslut', 'proposal'],
  [`Beslut${' '.repeat(114)}:`, undefined],
  [`Förslag${' '.repeat(102)}till beslut`, 'proposal'],
])('“%s” opens %s', (line, kind) => expect(partKindOf(line)).toBe(kind))

test.each([
  ['Information', true],
  ['Anföranden', true],
  ['Justering', true],
  ['Jäv', true],
  ['Protokollsanteckning', true],
  ['Information:', false],
  ['Beslut', false],
  ['Bakgrund', false],
  ['Taxor', false],
])('“%s” may be a title: %s', (text, expected) => expect(isTitleWord(text)).toBe(expected))
