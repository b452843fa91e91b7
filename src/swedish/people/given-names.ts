/**
 * Given names that are common in Sweden, and where they part people who are named without a comma between them. Words
 * in, answers out. None that is as common as a surname is here; kept by hand, from no document.
 */

const GIVEN = `
ada adam agneta agnes albin alexander alexandra alfred alice alicia alma alva alvar amanda anders andreas anette anita
anja ann anna anne anneli annelie annette annica annika anton arne arvid asta astrid august axel barbro beata berit
bertil birger birgit birgitta bjarne björn bo boel britt britta börje camilla carina carl carolina caroline catarina
cecilia charlotte charlotta christel christer christian christina christine claes dag daniel daniela david dennis ebba
edit edvin ella ellen elin elina elias elis elisabet elisabeth elise ellinor elsa elsie elvira elvis emelie emil emilia
emma emmy erik erika erland ernst ester eva evelina fabian fanny felicia felix filip filippa folke frank fredrik
fredrika frida frode gabriella georg gerd gerda gertrud greta gunborg gudrun gun gunilla gunnar gunnel gunvor gustaf
gustav göran gösta göte hampus hanna hannah hans harald harriet hedda hedvig heidi helen helena helene helge helmer
henning henrik herman hilda hilma hjalmar hugo håkan ida inez inga ingalill ingela inger ingmar ingrid ingegerd ingemar
ingvar irene iris isabella isabelle isak ivar jakob jan jeanette jenny jens jerker jesper jessica joakim joel johan
johanna johannes john johnny jon jonas jonathan josef josefin josefine julia julius jörgen kaj karin karl karolina
katarina kent kerstin kennet kenneth kevin kjell klara klas knut konrad kristian kristin kristina kristoffer krister
kurt lage lars lasse leif leila lena lennart leo leon liam lina linda linn linnea linus lisa lisbet lisbeth lisen liv
lotta louise lova lovisa ludvig lukas madeleine magdalena magnus maj maja malin malte marcus margareta margit mari maria
mariana marianne marie markus marlene marta martin martina matilda mats mattias max melker melvin micael mikael milo mia
minna mira mirjam moa mona monica monika morgan märta nadja nellie nicklas niclas niklas nils nina noel nora olle olof
oliver olivia oscar oskar otto ove patricia patrick patrik paula paulina per pernilla peter petra petter pia pontus ragna
ragnar rasmus rebecka regina rickard rikard robert robin roger roland rolf ronny rosa roy rune rut ruth saga sandra sara
selma sigrid sigvard siri simon sixten sofia sofie solveig sonja staffan stefan stella sten stig stina sune susann susanna
susanne svante svea sven sylvia sören teodor teresa therese theo thomas thor thora thord tilda tim tina tindra tobias
tomas tommy tor tora torbjörn torgny tore torsten tove tuva tyra ulf ulla ulrica ulrik ulrika uno urban vanja vera veronica
veronika vidar vide viggo viktor viktoria vilgot vilhelm vilma vincent viola viveka walter werner wilhelm wilma ylva yngve
yvonne åke åsa östen`
const NAMES: ReadonlySet<string> = new Set(GIVEN.trim().split(/\s+/))

/** True for "Eva", and for "Anna-Lena". */
export const isGivenName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && NAMES.has((word.split(/[-‐‑]/u, 1)[0] ?? '').toLowerCase())

/** Nobody named with fewer words is several people. */
const LEAST_WORDS = 4
/** Given names, and a surname or two */
const WHOLE = /^G+(?:P*S){1,2}$/

/**
 * The people of a name: one, or several where each has both names, "Bo Lind Eva Dahl"; none where nobody can say where
 * one ends.
 */
export function peopleInName(name: string): string[] {
  const words = name.split(' ')
  if (words.length < LEAST_WORDS) return [name]
  const people = words.reduce<string[][]>((all, word, at) => {
    const before = words[at - 1]
    const begins = before === undefined || (isGivenName(word) && !isGivenName(before) && /^\p{Lu}/u.test(before))
    return begins ? [...all, [word]] : [...all.slice(0, -1), [...(all.at(-1) ?? []), word]]
  }, [])
  if (people.length === 1) return [name]
  const forms = people.map((own) => own.map(formOf).join(''))
  // "Eva Lind Simon" has a surname that is a given name too.
  if (forms.every((form) => WHOLE.test(form))) return people.map((own) => own.join(' '))
  return people.length === 2 && /^G+$/.test(forms[1] ?? '') && WHOLE.test(forms[0] ?? '') ? [name] : []
}

/** "G" for a given name, "P" for a word between names, "S" for any other. */
const formOf = (word: string): string => (isGivenName(word) ? 'G' : /^\p{Lu}/u.test(word) ? 'S' : 'P')
