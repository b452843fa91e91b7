/**
 * Lead-ins: the words that name who decides and end where the clauses begin. Text in, yes or the decider out.
 * Shared by the block builder (a lead-in stands alone) and by the recognisers (it opens a decision).
 */

/** "Beredningsgruppen beslutade", "Samråd vård och omsorg beslutade:", "Regionstyrelsen beslutar att" */
const OWN = /^(\p{Lu}[\p{L}\d -]{2,90}?) (?:beslutade|beslutar|beslöt|har beslutat)(?: följande)?(?: att)?:?$/u
/** "Arbetsutskottet föreslår att hälso- och sjukvårdsnämnden beslutar", "Kommunstyrelsen tillstyrker … och föreslår att kommunfullmäktige beslutar:" */
const PROPOSAL =
  /^(\p{Lu}[\p{L}\d -]{2,90}?) (?:föreslår|föreslog|tillstyrker|hemställer)\b[^.]{0,200}\b(?:beslutar|beslutade|besluta|beslut)(?: följande)?(?: att)?:?$/u
/** "Regionstyrelsen beslutar under förutsättning av att regionfullmäktige beslutar enligt ovan att:" */
const CONDITIONAL = /^(\p{Lu}[\p{L}\d -]{2,90}?) (?:beslutar|beslutade|beslöt)\b[^.]{0,200}\b(?:att|följande):$/u
/** "Föreslå regionfullmäktige att", "Föreslå regionfullmäktige besluta att:", "Utifrån … uppmana … att:" */
const NESTED =
  /^(?:föreslå|uppmana|uppdra|rekommendera|utifrån|hemställa|att föreslå)(?!\p{L})[^.]{0,240}\b(?:att|besluta):?$/iu
/** "Enligt kommunstyrelsens förslag:", "På förslag av Axel Josefson (M):" */
const REFERRING = /^(?:enligt|på)(?!\p{L})[^.]{0,160}\b(?:förslag|yrkande|yrkanden)\b[^.]{0,80}:$/iu

/** "Mötet beslutar att …", "Årsmötet beslutade …", "Mötet nominerar och väljer …", "Styrelsen godkände …" */
const OPENING =
  /^(?:mötet|årsmötet|stämman|årsstämman|föreningsstämman|extrastämman|styrelsen|nämnden|utskottet|arbetsutskottet|rådet|kommittén) (?:har )?(?:beslutar|beslutade|beslöt|godkänner|godkände|nominerar och väljer|väljer|valde|utser|utsåg|fastställer|fastställde|röstar|röstade|bifaller|biföll|avslår|avslog|antar|antog|beviljar|beviljade|noterar|noterade|lägger|lade)\b/iu

const LONGEST = 320

/** True for a lead-in that names a decider and can open a decision where no heading does. */
export function deciderOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  return (PROPOSAL.exec(text) ?? CONDITIONAL.exec(text) ?? OWN.exec(text))?.[1]
}

/** True for any lead-in, those included that only follow another or a heading "Beslut". */
export function isLeadIn(text: string): boolean {
  return (
    deciderOf(text) !== undefined ||
    (text.length <= LONGEST &&
      (NESTED.test(text) || REFERRING.test(text) || (OPENING.test(text) && text.endsWith(':'))))
  )
}

/** True for a sentence in which the meeting itself decides, whatever follows. */
export const isDecisionOpening = (text: string): boolean => OPENING.test(text)
