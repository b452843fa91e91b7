/** Addresses that lead nowhere or elsewhere, and the first page of a copy. `Html` as in `about.ts`. */
export const ways = {
  notFound: 'Sidan finns inte',
  notFoundDescription: 'Adressen leder inte till någon sida.',
  notFoundLead:
    'Adressen leder inte till något protokoll eller någon paragraf här. Kontrollera nummer och datum i adressen.',
  nearest: 'Kanske sökte du',
  onward: 'Vägar vidare',
  addresses: 'Så är adresserna gjorda',
  addressesHtml:
    'Ett sammanträde har organ och datum i sin adress, en paragraf har numret sist: <code>protokoll/organ/2024-11-28/p206.html</code>. Kan du inte hitta rätt, gå till webbplatsens startsida och sök där.',
  bodiesHere: 'Organ med protokoll här',
  gone: 'Paragrafen finns inte längre',
  moved: 'Sidan har flyttat',
  oldDescription: 'En tidigare publicerad adress.',
  goneTitle: 'Det som stod här finns inte längre i protokollet',
  goneWhy: 'Adressen har varit publicerad. Protokollet har rättats eller tagits ned sedan dess.',
  goneLink: 'Gå till det som finns i dag',
  movedWhy: 'Protokollets datum eller organ har rättats.',
  movedLink: 'Gå till den nya adressen',
  minutesGone: 'Protokollen finns inte längre här',
  minutesGoneWhy: 'Adressen har varit publicerad. Protokollen har flyttats eller tagits ned sedan dess.',
  startHere: 'Börja här',
  startDescription: 'Vad den här mappen innehåller och hur du öppnar den.',
  startLead: (holds: string) =>
    `Den här mappen är en hel webbplats${holds}. Den fungerar direkt från en disk, ett USB-minne eller en intern server, utan internet.`,
  holdsNothing: ', ännu utan protokoll',
  holds: (minutes: number, bodies: number) => ` med ${minutes} protokoll från ${bodies} organ`,
  openSite: 'Öppna webbplatsen',
  checkCopy: 'Kontrollera kopian',
  trouble: 'Om något inte fungerar',
  troubleHtml: {
    links:
      '<strong>Länkarna leder ingenstans, eller sidan saknar färg och form.</strong> Då ligger sidan troligen kvar i zip-filen. Packa upp hela zip-filen (högerklicka, <em>Extrahera alla</em>) och öppna <code>START.html</code> i mappen som skapas.',
    search:
      '<strong>Sökningen svarar inte.</strong> Sökningen behöver JavaScript. Resten går att läsa utan: <a href="organ/index.html">bläddra bland organen</a>.',
    page: '<strong>En sida saknas eller ser trasig ut.</strong> <a href="kontroll.html">Kontrollera kopian</a>; där syns vilka filer som saknas eller har ändrats.',
  },
  server: 'Lägga kopian på en server',
  serverHow:
    'Kopiera hela mappen som den är till en plats på webbservern. Mappen får ligga var som helst under serverns adress. Inget program behöver installeras, och de flesta webbservrar behöver inga inställningar.',
  whatCopyIs: 'Vad kopian är',
  whatCopyIsHtml:
    'En återgivning av protokollen så som de var när kopian gjordes. Nyare protokoll och rättelser finns inte här. <a href="om.html">Läs mer om webbplatsen</a>.',
}
