/**
 * What the site is. A row that ends in `Html` is markup: words of ours alone, and addresses that stand in quotation
 * marks already; what comes from settings or content never goes into one.
 */
export const about = {
  description: 'Vad webbplatsen är, hur texten har blivit till och hur du länkar till en paragraf.',
  lead: 'Här står protokoll så att de går att söka i, länka till och läsa paragraf för paragraf.',
  who: 'Vem som ger ut den',
  noName: 'Utgivaren har inte angett sitt namn.',
  publishedBy: (publisher: string) => `${publisher} ger ut webbplatsen`,
  numbered: (number: string) => ` (organisationsnummer ${number})`,
  noContact: 'Utgivaren har inte angett någon kontakt.',
  whatApplies: 'Vad som gäller',
  rendering:
    'Det här är en återgivning. Det justerade protokollet, oftast en underskriven pdf hos den som har gett ut det, gäller alltid före texten här. Webbplatsen är inte en anslagstavla: när ett beslut har tillkännagetts och när det senast kan överklagas framgår på myndighetens officiella anslagstavla',
  noticeBoard: 'öppna anslagstavlan',
  wordsTitle: 'Källans ord och våra',
  typefaces:
    'Protokollets text är satt med ett typsnitt med seriffer, som i en bok. Allt som är vårt – etiketter, menyer, upplysningar – är satt med det raka typsnitt som du läser nu.',
  wordsHtml: {
    source: 'Orden är källans. Skrivfel och motsägelser rättas inte; de får en anmärkning bredvid.',
    leftOut:
      'Sidhuvuden, sidnummer och uppgifter om e-underskrifter är utelämnade. Vad som är utelämnat syns under <em>Källtext</em> på varje paragrafs sida.',
    ours: 'Där källan saknar nummer eller rubrik har vi satt egna, och det står då att de är våra.',
    outcome:
      'Vad ett beslut går ut på – till exempel ”Förslag till nämnden” eller ”Till kännedom” – är läst automatiskt ur beslutets ord. Under <em>Så har vi tolkat texten</em> står varifrån varje sådan uppgift kommer.',
  },
  correctionsHtml:
    'Har något rättats sedan det publicerades säger paragrafens sida det, med vad som stod före. Allt står samlat under <a href="rattelser.html">Rättelser</a>.',
  proposals: 'Förslag är inte beslut',
  proposalsHtml:
    'Utskott och beredningar föreslår ofta hur ett annat organ ska besluta. Sådana paragrafer är märkta <strong>”inte ett slutligt beslut”</strong>, med namnet på det organ som avgör frågan.',
  linking: 'Länka till en paragraf',
  linkingHtml:
    'Varje paragraf har en beständig adress som är gjord av organ, datum och nummer. Använd <em>Dela eller citera</em>. Inne på ett sammanträdes sida leder också <code>#p206</code> och <code>#§206</code> till § 206, och <code>#p206-beslut</code> till beslutet i den.',
  terms: 'Ord och utskrifter',
  termsHtml:
    'Ord som har en prickad linje under sig, till exempel <em>bordläggning</em>, leder till vad de betyder. Förklaringarna är våra, finns samlade i <a href="ordlista/index.html">ordlistan</a> och kommer inte med när du kopierar eller skriver ut.',
  prints: 'En utskrift av en paragraf är ett obestyrkt utdrag, med mötet, källan och adressen längst ned.',
  offline: 'Utan nät och utan JavaScript',
  offlineHtml:
    'Du kan <a href="offline.html">spara webbplatsen i webbläsaren</a> och sedan läsa och söka utan uppkoppling.',
  folderHtml:
    'Hela webbplatsen kan laddas ner som en mapp och läsas från en disk. Utan JavaScript fungerar allt utom sökning och kopiering. Du kan <a href="kontroll.html">kontrollera att en kopia är hel och oförändrad</a>.',
  openData: 'Öppna data',
  openDataHtml:
    'Alla paragrafer finns som en tabell, <a href="data/beslut.csv">CSV</a> eller <a href="data/beslut.ndjson">NDJSON</a>, och som Parquet med en fil för varje år (<code>data/beslut/ar=2024/beslut.parquet</code>). Bredvid varje protokoll ligger det som JSON (<code>index.json</code>) och Markdown (<code>index.md</code>), och där dagen är känd som Akoma Ntoso (<code>index.akn.xml</code>). Fälten beskrivs av <a href="data/schema/beslut-1.json">schemat för en paragraf</a> och <a href="data/schema/protokoll-1.json">schemat för ett protokoll</a>, kolumnerna i CSV också av <a href="data/beslut.csv-metadata.json">CSV on the Web</a>. Vilka paragrafer som har rättats, när och vems felet var, står i <code>rattad</code> och <code>rattad_av</code>. Vad webbplatsen är, med organ och antal, står i <a href="data/webbplats.json">webbplats.json</a>. Det justerade protokollet gäller också före data.',
  keys: 'Tangenter',
  keysHtml: 'Tryck <kbd>Ctrl</kbd> + <kbd>K</kbd> (<kbd>⌘</kbd> + <kbd>K</kbd> på Mac) för att komma till sökfältet.',
  missing: 'Saknar du en handling?',
  missingLead: 'Bilagor och beslutsunderlag publiceras inte alltid. Begär ut dem hos',
  anyRegistrar: 'registratorn i den region, kommun eller det förbund som organet hör till',
  registrar: 'registratorn:',
  glossary: 'Ord ur lagen och från möten, förklarade med vanliga ord.',
  glossaryNote:
    'Förklaringarna är våra och ingår inte i protokollen. De är allmänna; vad ett visst beslut betyder framgår av protokollet.',
  /** Of two pages that are law, and Swedish: their descriptions alone are in the site's language. */
  accessibility: 'Hur tillgänglig webbplatsen är, kända brister och hur du anmäler dem.',
  privacy: 'Inga kakor, ingen spårning. Vad som visas om personer i protokollen, och vad som är borttaget.',
}
