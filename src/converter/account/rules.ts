/**
 * What each rule's message means and what to do about it, in Swedish, for the editor's page. The messages themselves are
 * in English with figures and lines; this is what they come down to.
 */

const RULES: Readonly<Record<string, readonly [means: string, act: string]>> = {
  'attachment-left-out': [
    'PDF:en bär andra filer inuti sig; de publiceras inte.',
    'Se efter om de hör till protokollet, och lägg dem i så fall i seeds var för sig.',
  ],
  binary: ['Filen är ingen text som går att läsa.', 'Spara den som text, PDF, Word, webbsida eller Markdown.'],
  'broken-docx': ['Word-filen är trasig.', 'Hämta den igen eller spara om den.'],
  'broken-pdf': ['PDF:en är trasig.', 'Hämta den igen eller spara om den.'],
  'date-unknown': ['Inget datum hittades.', 'Skriv datumet i sidofilen, med skäl.'],
  'destroyed-letters': ['Bokstäverna å, ä och ö är förstörda.', 'Hämta originalet igen.'],
  'edited-by-hand': [
    'Filen i content är ändrad för hand och lämnades som den är.',
    'Flytta rättelsen till sidofilen, eller skriv över med --force.',
  ],
  empty: ['Filen är tom.', 'Exportera den igen.'],
  encrypted: ['Filen kräver lösenord.', 'Spara en kopia utan lösenord.'],
  fault: ['Programmet gick fel.', 'Det är vårt fel: skicka källan till oss.'],
  'garbled-text-layer': ['PDF:en säger inte vilka bokstäver den visar.', 'Kör OCR på nytt.'],
  'hidden-text': [
    'Källan har text som den som läser originalet inte ser, till exempel under en svart ruta. Den publiceras inte.',
    'Jämför med originalet. Hör texten till protokollet behövs en källa där den syns; skulle den vara struken finns den ännu kvar i originalfilen.',
  ],
  'id-clash': ['Samma nummer står på två paragrafer.', 'Kontrollera numreringen i källan.'],
  'item-end-guessed': ['Det är inte säkert var den sista paragrafen slutar.', 'Jämför med källan.'],
  'line-too-long': ['En rad är orimligt lång.', 'Exportera texten igen med radbrytningar.'],
  'line-unaccounted': [
    'En rad är varken publicerad, borttagen eller maskerad.',
    'Det är vårt fel: skicka källan till oss.',
  ],
  'mask-not-applied': [
    'Ord som ska täckas står kvar i en sida, och kunde inte täckas där.',
    'Ta bort dem i filen i content, eller skriv över den med --force.',
  ],
  'masks-lost': [
    'Sidan har legat ute med ord täckta, och den nya källan täcker dem inte.',
    'Ge källan samma sidofil, eller skriv unmask med skäl.',
  ],
  'masked-by-editor': [
    'Det som sidofilen ber om maskerades.',
    'Kontrollera att inget annat på raden pekar ut personen.',
  ],
  'masked-e-signature-id': [
    'En signeringstjänsts kod maskerades.',
    'Kontrollera att inget annat på raden pekar ut en privatperson.',
  ],
  'masked-email': ['En e-postadress maskerades.', 'Kontrollera att inget annat på raden pekar ut en privatperson.'],
  'masked-identity-number': [
    'Ett personnummer maskerades.',
    'Kontrollera att inget annat på raden pekar ut en privatperson.',
  ],
  'masked-phone': ['Ett telefonnummer maskerades.', 'Kontrollera att inget annat på raden pekar ut en privatperson.'],
  'masked-ip-address': ['En IP-adress maskerades.', 'Kontrollera att inget annat på raden pekar ut en privatperson.'],
  'no-items': ['Ingen paragraf, punkt eller rubrik hittades.', 'Kontrollera att det är ett protokoll.'],
  'no-text-layer': ['PDF:en är inskannad och saknar text.', 'Kör OCR först.'],
  'notice-not-minutes': [
    'Det är en kallelse eller dagordning, inget protokoll.',
    'Lägg in protokollet i stället, eller skriv minutes i sidofilen, med skäl.',
  ],
  'number-gap': ['Ett nummer saknas i följden.', 'Se efter i källan om en rubrik inte kändes igen.'],
  'organ-draft': [
    'Organet finns inte i content/organ; ett utkast läggs där.',
    'Rätta utkastet och ta bort raden draft.',
  ],
  'organ-unknown': ['Det framgår inte vilket organ som möttes.', 'Skriv organet i sidofilen, med skäl.'],
  'out-of-memory': ['Filen tog mer minne än en fil får ta och hoppades över.', 'Dela den, eller spara den som text.'],
  'page-not-drawn': [
    'PDF:ens sidor gick inte att rita, så det går inte att veta vad som syns på dem.',
    'Öppna PDF:en, skriv ut den som en ny PDF, och lägg in den.',
  ],
  'page-too-full': [
    'En sida i PDF:en har orimligt mycket ritat på sig.',
    'Öppna PDF:en, skriv ut den som en ny PDF, och lägg in den.',
  ],
  'page-without-text': ['En sida i PDF:en är en bild.', 'Se efter på sidan; är den text, kör OCR.'],
  'private-value-left': [
    'En privat uppgift skulle ha kommit ut.',
    'Täck den med mask i sidofilen, och skicka källan till oss.',
  ],
  'roll-row-unread': ['En rad i närvarolistan kunde inte läsas och står som text.', 'Jämför med källan.'],
  sidecar: ['Sidofilen har ett fel.', 'Rätta den och kör convert igen.'],
  'sidecar-orphan': [
    'En sidofil har ingen källa.',
    'Ge den källans namn, eller ta bort den om källan är tillbakadragen.',
  ],
  'sidecar-unread': [
    'En sidofil i mappen kan inte läsas, och kan gälla den här källan.',
    'Rätta sidofilen, eller ge den källans namn.',
  ],
  'sign-misread': [
    'Paragraftecknen lästes fel vid skanningen (8, 5, S, $).',
    'Jämför paragrafernas nummer med originalet.',
  ],
  'source-link': ['En länk i källmappen följs inte.', 'Lägg dit filen själv.'],
  'source-missing': [
    'Sidans källa finns inte kvar.',
    'Lägg tillbaka källan, eller ta bort sidan om den är tillbakadragen.',
  ],
  'sidecar-mask': [
    'Sidofilen ber om en maskering, men orden står ingenstans i källan.',
    'Rätta stavningen, eller ta bort raden.',
  ],
  'sidecar-title': ['Sidofilen ger rubrik åt en paragraf som inte finns.', 'Rätta numret i titles.'],
  'struck-text': [
    'Filen har överstruken text, som publiceras som annan text.',
    'Ta bort den i originalet om den inte hör till protokollet.',
  ],
  'too-deep': ['Filen är för djupt nästlad.', 'Spara den som text.'],
  'too-large': ['Filen är orimligt stor.', 'Lägg varje protokoll i en egen fil.'],
  'too-many-lines': ['Filen har orimligt många rader.', 'Lägg varje protokoll i en egen fil.'],
  'too-many-pages': ['PDF:en har orimligt många sidor.', 'Lägg varje protokoll i en egen fil.'],
  'took-too-long': ['Filen tog mer tid än en fil får ta och hoppades över.', 'Dela den, eller spara den som text.'],
  'tracked-changes': [
    'Word-filen har ändringar som ingen har godkänt eller avvisat.',
    'Godkänn eller avvisa dem i Word, eller skriv changes i sidofilen, med skäl.',
  ],
  'tracked-changes-settled': [
    'Word-filens spårade ändringar är godkända eller avvisade så som sidofilen säger.',
    'Kontrollera att det är det som beslutades.',
  ],
  'two-sources': ['Två källor är samma organ och dag.', 'Ta bort den ena, eller skilj dem åt i en sidofil.'],
  'unknown-encoding': ['Texten är kodad som i gamla DOS-program.', 'Spara om den som UTF-8.'],
  'unknown-type': ['Filtypen går inte att läsa.', 'Spara som text, PDF, Word, webbsida eller Markdown.'],
  'unsettled-draft': [
    'Filen säger själv att den är ett utkast.',
    'Lägg in det justerade protokollet, eller skriv settled i sidofilen, med skäl.',
  ],
  'vote-names': [
    'Namnen i omröstningen stämmer inte med det angivna resultatet.',
    'Resultatet står som i källan; jämför namnen.',
  ],
}

/** Every rule there is an explanation for, in order. */
export const RULE_IDS: readonly string[] = Object.keys(RULES)

/** @returns What the rule means and what to do; the message's own words where the rule is new. */
export function explain({ ruleId, reason, note }: { ruleId: string; reason: string; note: string }): {
  means: string
  act: string
} {
  const [means, act] = RULES[ruleId] ?? [reason, note]
  return { means, act }
}
