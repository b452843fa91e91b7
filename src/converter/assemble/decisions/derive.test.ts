import { describe, expect, test } from 'vitest'
import { decisionTypesOf, stageOf } from './derive.ts'

describe('what a decision amounts to:', () => {
  test.each<[string, string[], string[]]>([
    ['Rapport', ['att lägga rapporten till handlingarna.'], ['noteras']],
    ['Rapport', ['Rapporten lämnas utan erinran.'], ['noteras']],
    ['Rapport', ['Nämnden noterade informationen.'], ['noteras']],
    ['Rapport', ['Informationen godkänns.'], ['noteras']],
    ['Plan', ['att godkänna planen.'], ['godkänns']],
    ['Plan', ['att ~~avslå~~ godkänna planen.'], ['godkänns']],
    ['Plan', ['~~att avslå planen.~~'], ['ingen']],
    ['Taxa', ['Taxan fastställs.'], ['godkänns']],
    ['Taxa', ['Taxan antogs enhälligt.'], ['godkänns']],
    ['Motion', ['Efter votering biföll stämman motionen.'], ['godkänns']],
    ['Revision', ['Stämman beviljade styrelsen ansvarsfrihet.'], ['godkänns']],
    ['Bidrag', ['att bevilja föreningen 50 000 kr i bidrag.'], ['medel']],
    ['Bidrag', ['att avsätta två miljoner kronor.'], ['medel']],
    ['Bidrag', ['Nämnden avsatte 200 000 kronor.'], ['medel']],
    ['Bidrag', ['Styrelsen anslog 200 000 kronor.'], ['medel']],
    ['Chef', ['att förordna Ada Ek till rektor.'], ['val']],
    ['Chef', ['Ada Ek (S) förordnas som sekreterare.'], ['val']],
    ['Lov', ['Nämnden förordnar att lovet gäller omedelbart.'], []],
    ['Val av ledamöter', ['Omval: Ada Ek 2 år'], ['val']],
    ['Ledamöter', ['Nyval av Bo Lind'], ['val']],
    ['Ledamöter', ['Omval: frågan diskuterades.'], []],
    ['Ledamöter', ['Valberedningens förslag: omval av Bo Lind'], []],
    ['Ledamöter', ['Omvalda ledamöter tackades.'], []],
    ['Avsägelse', ['att entlediga Ada Ek från uppdraget.'], ['val']],
    ['Avtal', ['Styrelsen godtar avtalet.'], ['godkänns']],
    ['Avtal', ['Avtalet har godtagits.'], ['godkänns']],
    ['Väg', ['Ärendet hänsköts till kommunfullmäktige.'], ['överlämnas']],
    ['Väg', ['Kostnaden hänskjuts till kommande budgetberedning.'], []],
    ['Skola', ['Styrelsen anslår 4,5 miljoner kronor ur reserven.'], ['medel']],
    ['Skola', ['Beslutet anslås på den digitala anslagstavlan.'], []],
    ['Upphandling av städning', ['att anta anbudet.'], ['godkänns', 'upphandling']],
    ['Remiss om vatten', ['att lämna yttrande enligt förslaget.'], ['yttrande']],
    ['Val', ['att utse Anna Ek till ersättare.'], ['val']],
    ['Val', ['Nämnden utser Anna Ek.'], ['val']],
    ['Val', ['Till justerare valdes Anna Ek.'], ['val']],
    ['Styrelse', ['Samtliga omvaldes.'], ['val']],
    ['Grupp', ['Styrelsen beslutar att fyllnadsvälja Anna Ek till gruppen.'], ['val']],
    ['Styrelse', ['Anna Ek till kassör.'], ['val']],
    ['Uppdrag', ['att ge kontoret i uppdrag att se över taxan.'], ['uppdrag']],
    ['Motion', ['Motionen avslås.'], ['avslås']],
    ['Motion', ['Motionen anses besvarad.'], ['besvaras']],
    ['Ansökan', ['att bevilja ansökan.'], ['godkänns']],
    ['Ansökan', ['Ledigheten beviljades.'], ['godkänns']],
    ['Ansökan', ['Anstånd medges till den 1 maj.'], ['godkänns']],
    // What is said not to be done is no answer of that kind.
    ['Ansökan', ['Ansökan beviljas inte.'], []],
    ['Ansökan', ['Ansökan kan inte beviljas.'], []],
    ['Ansökan', ['att inte bevilja ansökan.'], []],
    ['Ansökan', ['att ej medge anstånd.'], []],
    ['Ansökan', ['Ansökan beviljades icke.'], []],
    ['Ansökan', ['att upphäva beslutet att bevilja dispens.'], []],
    ['Avtal', ['att inte godkänna avtalet.'], []],
    ['Avtal', ['Nämnden godkänner inte avtalet.'], []],
    ['Motion', ['Motionen anses inte vara besvarad.'], []],
    ['Plan', ['att godkänna planen, och inte ta ut någon avgift.'], ['godkänns']],
    ['Plan', ['att godkänna att skolan inte byggs.'], ['godkänns']],
    ['Motion', ['att anse motionen besvarad.'], ['besvaras']],
    ['Motion', ['att förklara motionens första fråga besvarad.'], ['besvaras']],
    ['Motion', ['att motionen därmed ska vara besvarad.'], ['besvaras']],
    ['Motion', ['Interpellationen är härmed besvarad.'], ['besvaras']],
    ['Motion', ['Ada Provlund svarar på interpellationen.'], ['besvaras']],
    ['Motion', ['Interpellationen får ställas och bör besvaras vid nästa sammanträde.'], []],
    ['Motion', ['att motionen ska besvaras med kontorets yttrande.'], ['besvaras', 'yttrande']],
    ['Motion', ['att förvaltningen svarar på frågan i maj.'], []],
    ['Uppdrag', ['att återrapporteringen sker i oktober.'], ['återkommer']],
    ['Yttrande', ['att foga skrivelsen till protokollet.'], []],
    ['Bidrag', ['att skicka bidrag till föreningen för beredning av resan.'], []],
    ['Motion', ['Fullmäktige tar emot motionen och skickar den till styrelsen för beredning.'], ['överlämnas']],
    ['Uppdrag', ['Nämnden har tagit del av återrapporteringen.'], ['noteras']],
    ['Uppdrag', ['att godkänna slutrapporterna.'], ['godkänns']],
    ['Uppdrag', ['Förvaltningen ska återrapportera i maj.'], ['återkommer']],
    ['Folkmängd', ['att tacka för informationen.'], ['noteras']],
    ['Årsrapport', ['Lägga redovisningen till protokollet.'], ['noteras']],
    ['Motion', ['att frågan är så viktig att den bör bli besvarad.'], []],
    ['Ärende', ['Ärendet bordläggs.'], ['återkommer']],
    ['Ärende', ['Ärendet överlämnas till nämnden.'], ['överlämnas']],
    [
      'Plan',
      ['att godkänna planen.', 'att uppdra åt kontoret att betala ut medel om 2 mnkr.'],
      ['godkänns', 'medel', 'uppdrag'],
    ],
    ['Bygglov för carport', ['Bygglov beviljas. Avgiften är 12 400 kr.'], ['godkänns']],
    ['Bygglov för carport', ['att bevilja bygglov mot en avgift om 12 400 kronor.'], ['godkänns']],
    ['Brygga', ['Strandskyddsdispens medges. Avgift: 8 200 kr.'], ['godkänns']],
    ['Skorsten', ['Rivningslov beviljas', 'Avgiften fastställs till 3 100 kr.'], ['godkänns']],
    ['Servering', ['Ekby Krog ges tillstånd att servera alkohol, avgift 9 000 kr.'], ['godkänns']],
    ['Tillsyn', ['Sanktionsavgift om 20 000 kr tas ut av Provbygg AB.'], []],
    ['Tillsyn', ['Provbygg AB ska betala in sanktionsavgiften, 20 000 kr.'], []],
    ['Bygglov för carport', ['Bygglov beviljas inte.'], []],
    ['Bidrag', ['Ekby IF beviljas 20 000 kr för att söka tillstånd.'], ['medel']],
    ['Bidrag', ['att bevilja Ekby IF 5 000 kr till medlemsavgifter.'], ['medel']],
    ['Bidrag', ['Ansökan beviljas. Föreningen får 5 000 kr i bidrag.'], ['medel']],
    ['Bidrag', ['Ekby IF beviljas 20 000 kr för sommarlovet.'], ['medel']],
    [
      'Idrottshall',
      ['att ge styrelsen i uppdrag att ta fram ett förslag till finansiering, högst 48 miljoner kronor.'],
      ['uppdrag'],
    ],
    ['Idrottshall', ['att uppdra åt kontoret att utreda hur hallen ska finansieras.'], ['uppdrag']],
    ['Idrottshall', ['att uppdra åt kontoret att ta fram en plan och avsätta 2 mnkr.'], ['medel', 'uppdrag']],
    ['Övrigt', ['Tavlan flyttas.'], []],
    ['Övrigt', [], ['ingen']],
  ])('%s: %j', (title, clauses, expected) => expect(decisionTypesOf(title, clauses)).toEqual(expected))
})

/** Of two that one clause says, or one title, the weightier is what a reader would call the decision. */
test.each<[types: [string, string], clause: string, title?: string]>([
  [['avslås', 'besvaras'], 'att avslå motionen och anse frågan besvarad.'],
  [['besvaras', 'överlämnas'], 'att anse frågan besvarad och överlämna svaret.'],
  [['överlämnas', 'godkänns'], 'att överlämna taxan och godkänna planen.'],
  [['godkänns', 'medel'], 'att godkänna planen och anslå två miljoner kronor.'],
  [['medel', 'uppdrag'], 'att anslå två miljoner kronor och uppdra åt kontoret att bygga.'],
  [['upphandling', 'yttrande'], 'att Ada Provlund skriver.', 'Yttrande över upphandling av städning'],
  [['yttrande', 'uppdrag'], 'att uppdra åt kontoret att avge yttrandet.'],
  [['uppdrag', 'val'], 'att uppdra åt kontoret att utse en ledare.'],
  [['val', 'återkommer'], 'att utse Ada Provlund och bordlägga resten.'],
  [['återkommer', 'noteras'], 'att bordlägga ärendet och notera rapporten.'],
  [['noteras', 'möte'], 'att notera att nästa möte är i maj.'],
])('%j', (types, clause, title = 'Provby') => {
  expect(decisionTypesOf(title, [clause])).toEqual(types)
})

describe('in any form of its verb', () => {
  test.each<[type: string, said: string]>([
    ['avslås', 'Motionen har avslagits. | Nämnden avslog motionen. | Motionen avslogs. | Nämnden avslår motionen.'],
    ['godkänns', 'Planen antogs. | Planen har antagits. | Stämman antar planen. | Planen fastställdes.'],
    [
      'uppdrag',
      'Nämnden uppdrar åt chefen att utreda. | Nämnden uppdrog åt chefen att utreda. | Åt chefen uppdrogs att utreda. | Chefen fick i uppdrag att utreda. | Rådet rekommenderar alla att cykla. | Rådet uppmanade alla att cykla.',
    ],
    [
      'återkommer',
      'Ärendet bordlades. | Nämnden bordlade ärendet. | Ärendet har bordlagts. | Ärendet återremitterades. | Frågan sköts upp. | Beslutet skjuts upp. | att skjuta upp frågan.',
    ],
    [
      'noteras',
      'Rapporten antecknades. | Nämnden antecknar rapporten. | Nämnden tog del av rapporten. | Rapporten noterades. | Rapporten lades till handlingarna.',
    ],
  ])('%s', (type, said) => {
    for (const clause of said.split(' | '))
      expect([clause, decisionTypesOf('Ärende', [clause])]).toEqual([clause, [type]])
  })
})

const decision = (leadIn: string, ...clauses: string[]) => ({ leadIn, clauses, proposedTo: [] })

test.each([
  ['none', [], 'ingen'],
  ['its own', [decision('Nämnden beslutar att', 'anta planen.')], 'eget beslut'],
  [
    'a proposal',
    [decision('Nämnden föreslår kommunfullmäktige besluta att', 'anta planen.')],
    'förslag till annat organ',
  ],
  [
    'a proposal in its clause',
    [decision('', 'Föreslå kommunfullmäktige att anta planen.')],
    'förslag till annat organ',
  ],
  [
    'its own, where the proposal is struck',
    [decision('Nämnden ~~föreslår kommunfullmäktige besluta~~ beslutar', 'att ~~föreslå fullmäktige~~ anta planen.')],
    'eget beslut',
  ],
  ['nobody’s, where all of it is struck', [decision('', '~~Nämnden beslutar att avslå motionen.~~')], 'ingen'],
  ['handed over', [decision('', 'Utskottet överlämnar ärendet till nämnden.')], 'överlämnande'],
  [
    'that of the first of two',
    [
      decision('Nämnden beslutar att', 'anta planen.'),
      decision('Nämnden föreslår kommunfullmäktige besluta att', 'anta den.'),
    ],
    'eget beslut',
  ],
])('whose decision it is: %s', (_, decisions, expected) => expect(stageOf(decisions)).toBe(expected))

test.each<[string, string[]]>([
  ['att bordlägga frågan till nästa möte.', ['återkommer']],
  ['att återkomma med kallelse till nästa möte den 12 maj.', ['återkommer', 'möte']],
  ['Frågan tas upp på nästa möte.', []],
  ['att kalla till nästa möte den 12 maj kl. 18.', ['möte']],
  ['att ses på nästa möte den 8 juni.', ['möte']],
  ['att bordlägga frågan, att kalla till nästa möte den 12 maj.', ['återkommer', 'möte']],
])('what is put off to the next meeting says nothing of when that is: %s', (clause, types) =>
  expect(decisionTypesOf('Provby', [clause])).toEqual(types),
)
