/**
 * Names of bodies in the lines of a document's head: a line in, the body or the meeting it names out. A meeting of
 * members is its own body ("Årsmöte"); what stands around a name – that these are minutes, of whose meeting, when –
 * is no part of it.
 */

/** "Protokoll fört vid sammanträde med …", "Minnesanteckningar från möte i …", "Organ …" */
const INTRODUCED =
  /^(?:(?:sammanträdes|mötes)?protokoll|(?:minnes)?anteckningar|organ|nämnd|instans)(?!\p{L})[,:]? *(?:(?:fört|förd) )?(?:(?:vid|från|för|över) )?(?:(?:ordinarie|extra|konstituerande) )?(?:(?:sammanträde|möte)t? )?(?:(?:med|i|för) )?|^(?:sammanträde|möte) (?:med|i) /iu
/** " 2005-05-03", ", den 24 september", " kl. 9", " (BRÅ)" */
const AFTER = /(?:,| den \d| \d| kl\b| \(| i (?=\p{Lu}))/u
/** "Göteborgs Stad Kommunfullmäktige": the organisation stands before its body */
const ORGANISATION = /^(?:Region \p{Lu}\p{Ll}+(?: län)?|\p{Lu}\p{Ll}+s? (?:kommun|stad))[,:]? (?=\p{L}{4})/iu
const BODY =
  /^\p{Lu}[\p{L} -]{2,70}(?:nämnden?|nämnd|styrelsen?|fullmäktige|utskott(?:et)?|beredning(?:en)?|direktionen?|råd(?:et)?|samverkansgrupp(?:en)?|ledningsgrupp(?:en)?)$/iu
/** "Styrelsen för Sahlgrenska akademin" names its body without one of the endings last. */
const LONGEST = 70

/** "Protokoll för LiTHe Kods konstituerande möte", "Årsmötesprotokoll 2023", "Kårstyrelsemöte 24-03" */
const MEETING =
  /(?<!\p{L})(konstituerande (?:styrelse)?möte|(?:extra )?\p{L}{3,20}(?<!samman)(?:möte|stämma))(?:t|n|s|et|na)?(?:protokoll)?(?!\p{L})/iu
const NO_MEETING = /^(?:förmöte|gruppmöte|nästa möte|bemöte)$/iu

/** The body that a line names and nothing else. @example bodyIn('Protokoll fört vid sammanträde med Byggnadsnämnden 2024-01-09') // => 'Byggnadsnämnden' */
export function bodyIn(line: string): string | undefined {
  const rest = line.replace(INTRODUCED, '').replace(ORGANISATION, '')
  const name = rest.slice(0, AFTER.exec(rest)?.index ?? rest.length).trim()
  const named = name.charAt(0).toUpperCase() + name.slice(1)
  return name.length <= LONGEST && BODY.test(named) ? uncapped(named) : undefined
}

/** Heads are often set in capitals: "KOMMUNFULLMÄKTIGE" is "Kommunfullmäktige". */
function uncapped(name: string): string {
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name
}

/** The meeting a line names. @example meetingIn('Årsmötesprotokoll 2023') // => 'Årsmöte' */
export function meetingIn(line: string): string | undefined {
  const found = MEETING.exec(line)?.[1]
  return found === undefined || NO_MEETING.test(found)
    ? undefined
    : found.charAt(0).toUpperCase() + found.slice(1).toLowerCase()
}
