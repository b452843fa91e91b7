/** Words set in capitals to be seen, "STYRELSEN BESLUTAR att": text in, the same as it is said out. */
import { verb } from './verbs.ts'

/** "STYRELSEN BESLUTAR att": set in capitals to be seen, and a sentence all the same */
const SHOUTED = /^(\p{Lu}{2,4}(?= )|\p{Lu})(\p{Lu}*(?:[ -]\p{Lu}{2,})+)(?![\p{L}\d])/u
/** The same with these in small letters but for the first, or "KF"; any other text as it is. */
export const asSaid = (text: string): string =>
  text
    .replace(SHOUTED, (_, first: string, more: string) => first + more.toLowerCase())
    .replace(SHOUTED_VERB, (words) => words.toLowerCase())

/** "Nämnden BESLUTAR att": the verb alone is set to be seen */
const SHOUTED_VERB = new RegExp(
  String.raw`(?<=\p{Ll} )(?:${verb(['resolves', 'proposes'], ['present', 'past']).toUpperCase().replaceAll('\\P{L}', '\\p{L}')})(?: ATT(?!\p{L}))?`,
  'u',
)

/** True for a text that begins in capitals, which a sentence does to be seen. */
export const isShouted = (text: string): boolean => SHOUTED.test(text)
