/**
 * Every rule that a message may name: how grave it is, and, in Swedish for the editor, what it means and what to do.
 * The words that others measure by – `reason` and `note`, in English – are said where the rule is applied; what was
 * found and expected there may be said in Swedish beside them. A rule that stands not here cannot be named: the types
 * say so.
 */
import type { Message, Severity } from './types.ts'

interface Rule {
  /** What it is unless the message says otherwise. */
  severity: Severity
  means: string
  act: string
}

/** The file lies beside the handbook's folder, in the repository and in the package. */
const OUR_FAULT = 'Det är vårt fel: anmäl det så som SECURITY.md säger, och skicka inte källan öppet.'

export const RULES = {
  'address-new': {
    severity: 'warning',
    means: 'En sida som redan låg bland innehållet fick i dag sin första rad i registret över adresser.',
    act: 'Är organet nyss granskat är allt som det ska. Annars har raden försvunnit: ta tillbaka permalinks.json ur versionshistoriken och konvertera om.',
  },
  'attachment-left-out': {
    severity: 'warning',
    means: 'PDF:en bär andra filer inuti sig; de publiceras inte.',
    act: 'Se efter om de hör till protokollet, och lägg dem i så fall i seeds var för sig.',
  },
  binary: {
    severity: 'error',
    means: 'Filen är ingen text som går att läsa.',
    act: 'Spara den som text, PDF, Word, webbsida eller Markdown.',
  },
  'body-of-whom': {
    severity: 'error',
    means: 'Två källor har ett organ med samma namn, och inget säger vems.',
    act: 'Skriv organet i sidofilen, med skäl, eller organisationen i mappens namn.',
  },
  'broken-docx': { severity: 'error', means: 'Word-filen är trasig.', act: 'Hämta den igen eller spara om den.' },
  'broken-pdf': { severity: 'error', means: 'PDF:en är trasig.', act: 'Hämta den igen eller spara om den.' },
  'chunk-left-out': {
    severity: 'warning',
    means: 'Word-filen bär ett inbäddat stycke i ett annat format, som inte kan läsas.',
    act: 'Öppna filen i Word, spara den på nytt och lägg in den.',
  },
  'comment-left-out': {
    severity: 'warning',
    means: 'Filen har kommentarer i marginalen, eller lappar och stämplar ovanpå sidan; de publiceras inte.',
    act: 'Se efter att ingen av dem hör till protokollet.',
  },
  'date-unknown': { severity: 'warning', means: 'Inget datum hittades.', act: 'Skriv datumet i sidofilen, med skäl.' },
  'decision-unread': {
    severity: 'warning',
    means: 'En paragraf saknar beslut, men texten ser ut att besluta eller föreslå något.',
    act: 'Läs texten. En rubrik som ”Beslut” ovanför beslutet gör det säkert.',
  },
  'destroyed-letters': {
    severity: 'error',
    means: 'Bokstäverna å, ä och ö är förstörda.',
    act: 'Hämta originalet igen.',
  },
  'correction-unexplained': {
    severity: 'warning',
    means: 'En ny källa ändrade det som var publicerat, och orsaken är inte angiven. Sidorna säger det.',
    act: 'Skriv orsaken i sidofilen (corrected): om organet rättade protokollet eller om vi hade läst fel.',
  },
  'edited-by-hand': {
    severity: 'warning',
    means: 'Filen i content är ändrad för hand och lämnades som den är.',
    act: 'Flytta rättelsen till sidofilen, eller skriv över med --force.',
  },
  empty: { severity: 'error', means: 'Filen är tom.', act: 'Exportera den igen.' },
  encrypted: { severity: 'error', means: 'Filen kräver lösenord.', act: 'Spara en kopia utan lösenord.' },
  fault: { severity: 'error', means: 'Programmet gick fel.', act: OUR_FAULT },
  'field-without-value': {
    severity: 'warning',
    means:
      'Word-filen har ett fält utan sparat värde, till exempel ett diarienummer som hämtas någon annanstans ifrån.',
    act: 'Öppna filen i Word, markera allt, tryck F9, spara och lägg in den.',
  },
  'field-unfilled': {
    severity: 'warning',
    means: 'Word-filen har ett fält som ingen har fyllt i. Mallens hjälptext i det publiceras inte.',
    act: 'Se efter i originalet om något skulle stå där. Fyll i det eller ta bort fältet, spara och lägg in filen igen.',
  },
  'formula-rewritten': {
    severity: 'warning',
    means: 'En formel står utskriven på en rad.',
    act: 'Jämför med originalet.',
  },
  'garbled-text-layer': {
    severity: 'error',
    means: 'PDF:en säger inte vilka bokstäver den visar.',
    act: 'Kör OCR på nytt.',
  },
  'heading-unknown': {
    severity: 'info',
    means: 'En okänd rubrik avslutade ett beslut.',
    act: 'Kontrollera att det som står under den inte hör till beslutet.',
  },
  'hidden-text': {
    severity: 'warning',
    means:
      'Källan har text som den som läser originalet inte ser, till exempel under en svart ruta. Den publiceras inte.',
    act: 'Jämför med originalet. Hör texten till protokollet behövs en källa där den syns; skulle den vara struken finns den ännu kvar i originalfilen.',
  },
  'id-clash': {
    severity: 'error',
    means: 'Samma nummer står på två paragrafer.',
    act: 'Kontrollera numreringen i källan.',
  },
  'item-end-guessed': {
    severity: 'warning',
    means: 'Det är inte säkert var den sista paragrafen slutar.',
    act: 'Jämför med källan.',
  },
  'line-too-long': {
    severity: 'error',
    means: 'En rad är orimligt lång.',
    act: 'Exportera texten igen med radbrytningar.',
  },
  'line-unaccounted': {
    severity: 'error',
    means: 'En rad är varken publicerad, borttagen eller maskerad.',
    act: OUR_FAULT,
  },
  'mask-beside': {
    severity: 'error',
    means: 'Ord som en annan källa till samma möte täcker går att läsa i den här.',
    act: 'Ge källan samma mask i sidofilen, eller skriv unmask med skäl.',
  },
  'mask-not-applied': {
    severity: 'error',
    means: 'Ord som ska täckas står kvar på en sida, och kunde inte täckas där.',
    act: 'Ta bort dem i filen i content, eller skriv över den med --force.',
  },
  'masked-by-editor': {
    severity: 'info',
    means: 'Det som sidofilen ber om maskerades.',
    act: 'Kontrollera att inget annat på raden pekar ut personen.',
  },
  'masked-e-signature-id': {
    severity: 'info',
    means: 'En signeringstjänsts kod maskerades.',
    act: 'Kontrollera att inget annat på raden pekar ut en privatperson.',
  },
  'masked-email': {
    severity: 'info',
    means: 'En e-postadress maskerades.',
    act: 'Kontrollera att inget annat på raden pekar ut en privatperson.',
  },
  'masked-identity-number': {
    severity: 'info',
    means: 'Ett personnummer maskerades.',
    act: 'Kontrollera att inget annat på raden pekar ut en privatperson.',
  },
  'masked-ip-address': {
    severity: 'info',
    means: 'En IP-adress maskerades.',
    act: 'Kontrollera att inget annat på raden pekar ut en privatperson.',
  },
  'masked-phone': {
    severity: 'info',
    means: 'Ett telefonnummer maskerades.',
    act: 'Kontrollera att inget annat på raden pekar ut en privatperson.',
  },
  'masks-lost': {
    severity: 'error',
    means: 'Sidan har legat ute med ord täckta, och den nya källan täcker dem inte.',
    act: 'Ge källan samma sidofil, eller skriv unmask med skäl.',
  },
  'no-items': {
    severity: 'error',
    means: 'Ingen paragraf, punkt eller rubrik hittades.',
    act: 'Kontrollera att det är ett protokoll.',
  },
  'no-text-layer': { severity: 'error', means: 'PDF:en är inskannad och saknar text.', act: 'Kör OCR först.' },
  'notice-not-minutes': {
    severity: 'error',
    means: 'Det är en kallelse eller dagordning, inget protokoll.',
    act: 'Lägg in protokollet i stället, eller skriv minutes i sidofilen, med skäl.',
  },
  'number-doubtful': {
    severity: 'warning',
    means: 'Alla nummer börjar på 8 eller 5, som ett paragraftecken ofta blir vid skanning.',
    act: 'Jämför med originalet, och skriv dit paragraftecknen i källan om de står där.',
  },
  'minutes-gap': {
    severity: 'warning',
    means: 'Paragrafernas nummer hoppar mellan två protokoll av samma organ: något emellan är inte med.',
    act: 'Se efter om ett protokoll saknas bland källorna.',
  },
  'number-gap': {
    severity: 'warning',
    means: 'Ett nummer saknas i följden.',
    act: 'Se efter i källan om en rubrik inte kändes igen.',
  },
  'object-left-out': {
    severity: 'warning',
    means: 'Word-filen bär ett inbäddat objekt, till exempel ett kalkylblad eller diagram; det publiceras inte.',
    act: 'Se efter om det hör till protokollet, och lägg det i så fall i seeds för sig.',
  },
  'organ-draft': {
    severity: 'warning',
    means:
      'Organet finns inte i content/organ; ett utkast läggs där, och protokollet publiceras först när det är rättat.',
    act: 'Rätta utkastet och ta bort raden draft.',
  },
  'organ-joint': {
    severity: 'warning',
    means: 'Flera organ möttes tillsammans; protokollet står under det första.',
    act: 'Ska det stå under ett annat: skriv organet i sidofilen, med skäl.',
  },
  'organ-unknown': {
    severity: 'warning',
    means: 'Det framgår inte vilket organ som möttes.',
    act: 'Skriv i sidofilen, med skäl, ett organ som har en fil i content/organ.',
  },
  'out-of-memory': {
    severity: 'error',
    means: 'Filen tog mer minne än en fil får ta och hoppades över.',
    act: 'Dela den, eller spara den som text.',
  },
  'page-not-drawn': {
    severity: 'error',
    means: 'PDF:ens sidor gick inte att rita, så det går inte att veta vad som syns på dem.',
    act: 'Öppna PDF:en, skriv ut den som en ny PDF, och lägg in den.',
  },
  'page-too-full': {
    severity: 'error',
    means: 'En sida i PDF:en har orimligt mycket ritat på sig.',
    act: 'Öppna PDF:en, skriv ut den som en ny PDF, och lägg in den.',
  },
  'page-without-text': {
    severity: 'warning',
    means: 'En sida i PDF:en är en bild.',
    act: 'Se efter på sidan; är den text, kör OCR.',
  },
  'panel-left-out': {
    severity: 'warning',
    means: 'Webbsidan har text i en ruta vid sidan om, som inte publiceras.',
    act: 'Hör den till protokollet: spara sidan som text eller Word och lägg in den.',
  },
  'picture-left-out': {
    severity: 'info',
    means: 'Word-filen har bilder; de publiceras inte.',
    act: 'Se efter att ingen text bara står i en bild.',
  },
  'private-value-left': {
    severity: 'error',
    means: 'En privat uppgift skulle ha kommit ut.',
    act: 'Täck den med mask i sidofilen, och anmäl felet så som SECURITY.md säger; skicka inte källan öppet.',
  },
  'roll-row-unread': {
    severity: 'info',
    means: 'En rad i närvarolistan kunde inte läsas och står som text.',
    act: 'Jämför med källan.',
  },
  'scan-not-read': {
    severity: 'error',
    means: 'PDF:en är inskannad, och läsningen av bilderna gick fel.',
    act: 'Installera paketen på nytt (handboken, ”Inskannade protokoll”), eller kör OCR med ett annat program.',
  },
  'scan-read': {
    severity: 'warning',
    means: 'Sidor i PDF:en är bilder, och texten är läst ur bilderna. Enstaka tecken kan vara fel.',
    act: 'Jämför namn, belopp, datum och nummer med originalet.',
  },
  'scan-unreadable': {
    severity: 'error',
    means: 'PDF:en är inskannad, och för lite av den går att läsa säkert.',
    act: 'Skanna om protokollet rakt och i 300 dpi, eller hämta originalet.',
  },
  sidecar: { severity: 'error', means: 'Sidofilen har ett fel.', act: 'Rätta den och kör convert igen.' },
  'sidecar-mask': {
    severity: 'error',
    means: 'Sidofilen ber om en maskering, men orden står ingenstans i källan.',
    act: 'Rätta stavningen, eller ta bort raden.',
  },
  'sidecar-orphan': {
    severity: 'error',
    means: 'En sidofil har ingen källa.',
    act: 'Ge den källans namn, eller ta bort den om källan är tillbakadragen.',
  },
  'sidecar-title': {
    severity: 'error',
    means: 'Sidofilen ger rubrik åt en paragraf som inte finns.',
    act: 'Rätta numret i titles.',
  },
  'sidecar-unread': {
    severity: 'error',
    means: 'En sidofil i mappen kan inte läsas, och kan gälla den här källan.',
    act: 'Rätta sidofilen, eller ge den källans namn.',
  },
  'sign-misread': {
    severity: 'warning',
    means: 'Paragraftecknen lästes fel vid skanningen (8, 5, S, $).',
    act: 'Jämför paragrafernas nummer med originalet.',
  },
  'source-link': { severity: 'warning', means: 'En länk i källmappen följs inte.', act: 'Lägg dit filen själv.' },
  'source-missing': {
    severity: 'warning',
    means: 'Sidans källa finns inte kvar.',
    act: 'Lägg tillbaka källan, eller ta bort sidan om den är tillbakadragen.',
  },
  'struck-text': {
    severity: 'warning',
    means: 'Filen har överstruken text, som publiceras överstruken.',
    act: 'Ta bort den i originalet om den inte hör till protokollet.',
  },
  'symbol-unknown': {
    severity: 'warning',
    means: 'Ett tecken ur ett symbolteckensnitt är okänt.',
    act: 'Jämför med originalet.',
  },
  'text-box-moved': {
    severity: 'info',
    means: 'Text i en textruta står efter det stycke som rutan är fäst vid.',
    act: 'Jämför med originalet var den hör hemma.',
  },
  'too-deep': { severity: 'error', means: 'Filen är för djupt nästlad.', act: 'Spara den som text.' },
  'too-large': { severity: 'error', means: 'Filen är orimligt stor.', act: 'Lägg varje protokoll i en egen fil.' },
  'too-many-lines': {
    severity: 'error',
    means: 'Filen har orimligt många rader.',
    act: 'Lägg varje protokoll i en egen fil.',
  },
  'too-many-pages': {
    severity: 'error',
    means: 'PDF:en har orimligt många sidor.',
    act: 'Lägg varje protokoll i en egen fil.',
  },
  'took-too-long': {
    severity: 'error',
    means: 'Filen tog mer tid än en fil får ta och hoppades över.',
    act: 'Dela den, eller spara den som text.',
  },
  'tracked-changes': {
    severity: 'error',
    means: 'Word-filen har ändringar som ingen har godkänt eller avvisat.',
    act: 'Godkänn eller avvisa dem i Word, eller skriv changes i sidofilen, med skäl.',
  },
  'same-day': {
    severity: 'warning',
    means: 'Organet har två protokoll för samma dag, med olika paragrafer: de har var sin adress.',
    act: 'Är det samma möte: ta bort den ena källan. Annars: skriv i sidofilen vilket möte det är (session).',
  },
  'sidecar-corrected': {
    severity: 'warning',
    means: 'Sidofilen talar om en rättelse som webbplatsen inte har gjort.',
    act: 'Rätta paragrafen och dagen under corrected i sidofilen, eller ta bort raderna.',
  },
  'sidecar-withdrawn': {
    severity: 'error',
    means: 'Sidofilen drar tillbaka en paragraf som inte finns.',
    act: 'Rätta numret under withdrawn i sidofilen.',
  },
  withdrawn: {
    severity: 'info',
    means:
      'Sidofilen drar tillbaka en paragraf eller hela protokollet: adressen finns kvar och säger det, texten publiceras inte.',
    act: 'Se efter att rubriken inte står någon annanstans, till exempel i en innehållsförteckning; täck den med mask där.',
  },
  'tracked-changes-settled': {
    severity: 'info',
    means: 'Word-filens spårade ändringar är godkända eller avvisade så som sidofilen säger.',
    act: 'Kontrollera att det är det som beslutades.',
  },
  'two-sources': {
    severity: 'error',
    means: 'Två källor gäller samma organ och dag, och har samma paragrafer.',
    act: 'Ta bort den ena: utkastet, utdraget eller kopian. Är det två möten samma dag: skriv session i sidofilen till det ena.',
  },
  'unknown-encoding': {
    severity: 'error',
    means: 'Texten är kodad som i gamla DOS-program.',
    act: 'Spara om den som UTF-8.',
  },
  'unknown-type': {
    severity: 'error',
    means: 'Filtypen går inte att läsa.',
    act: 'Spara som text, PDF, Word (.docx), webbsida eller Markdown.',
  },
  'unsettled-draft': {
    severity: 'error',
    means: 'Filen säger själv att den är ett utkast.',
    act: 'Lägg in det justerade protokollet, eller skriv settled i sidofilen, med skäl.',
  },
  'vote-names': {
    severity: 'warning',
    means: 'Namnen i omröstningen stämmer inte med det angivna resultatet.',
    act: 'Resultatet står som i källan; jämför namnen.',
  },
  'words-unsure': {
    severity: 'warning',
    means: 'Ord på en inskannad sida är osäkert lästa.',
    act: 'Jämför dem med bilderna i granska.html, och rätta i filen i content.',
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof RULES

/** What is said of one case of a rule, see {@link Message}. */
export interface Said {
  reason: string
  note: string
  found?: string
  expected?: string
  pictures?: NonNullable<Message['pictures']>
  /** Where it is not that of the rule. */
  severity?: Severity
}

/**
 * A message, as grave as its rule is.
 * @param line Counted from 1 in the source; null where it concerns the whole file.
 * @example message('empty', null, { reason: 'Unexpected empty file', note: 'expected text; …' }).severity // => 'error'
 */
export function message(ruleId: RuleId, line: number | null, said: Said): Message {
  return { ruleId, severity: RULES[ruleId].severity, line, ...said }
}

/** What the rule of a message means and what to do about it, in Swedish. */
export function explain({ ruleId }: Pick<Message, 'ruleId'>): { means: string; act: string } {
  const { means, act } = RULES[ruleId]
  return { means, act }
}
