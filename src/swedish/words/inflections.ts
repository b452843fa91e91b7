/**
 * Which words a written form may be an inflection of, by a Hunspell dictionary's own rules (the package
 * `dictionary-sv`): its two files in, a form's base words out. "råttorna" is "råtta"; "motor" is itself and never
 * "mot".
 */

/** A word of the dictionary that a form may belong to. */
interface Base {
  word: string
  isNoun: boolean
}

export interface Inflections {
  /** Base words of a form, each once; [] for a form that the dictionary does not have. */
  of: (form: string) => readonly Base[]
  /** Whether the word may stand first in a compound as it is written: "skol", "hälso", "arbets". */
  begins: (part: string) => boolean
  /** All its words that stand by themselves. */
  words: readonly string[]
}

/** One line of a suffix rule: a base that ends as `when` says loses something and gets an ending. */
interface Rule {
  line: number
  flag: string
  when: RegExp
}

// "SFX E 0 n [^m]"; endings that go on into a compound ("pris/WX") are no inflections
const SUFFIX = /^SFX +(\S) +(\S+) +([^\s/]+) +(\S+)$/
const WORD = /^(?:(?!\p{Lu})[\p{L}-])+$/u
/** Genitive, plural and definite forms of nouns. */
const NOUN = /[B-I]/
/** Made of verbs and adjectives. */
const OTHER_CLASS = /[K-Q]/
const BEGINS = /[XU]/
/** Flags that put an s between this word and the next: "upphandling/ADfGvY". */
const TAKES_S = /[vfG]/
/** Plurals that the dictionary has as words of their own, as words or the ends of words end in them. */
const CHANGED: Readonly<Record<string, string>> = {
  böcker: 'bok',
  fäder: 'fader',
  fötter: 'fot',
  händer: 'hand',
  ledamöter: 'ledamot',
  länder: 'land',
  män: 'man',
  nätter: 'natt',
  rötter: 'rot',
  städer: 'stad',
  stränder: 'strand',
  söner: 'son',
  tänder: 'tand',
}
const CHANGED_FORM = new RegExp(`^(.*)(${Object.keys(CHANGED).join('|')})(?:na)?s?$`, 'u')
/** The same, where what stands before it is not asked for. */
const CHANGED_END = /[rn](?:na)?s?$/
/** No word by itself: "läkar/UXZ". */
const PART_ONLY = 'Z'
const LONGEST_ENDING = 7

/** @param aff Rules. @param dic Words with the rules that hold for them. */
export function inflectionsOf(aff: string, dic: string): Inflections {
  const rules = rulesIn(aff)
  const entries = entriesIn(dic)
  const basesOf = (form: string): readonly Base[] => {
    const singular = changedFrom(form)
    if (singular !== null && entries.has(singular)) return [{ word: singular, isNoun: true }]
    const found = new Map<string, boolean>()
    const find: Find = (word, noun) => {
      found.set(word, found.get(word) === true || noun)
    }
    for (const flags of entries.get(form) ?? []) if (!flags.includes(PART_ONLY)) find(form, isNoun(flags))
    for (const ending of endingsOf(form, rules, entries))
      for (const flags of ending.all) if (flags.includes(ending.flag)) findOf(ending, flags, form, find)
    return found.size === 0 ? NONE : [...found].map(([word, noun]) => ({ word, isNoun: noun }))
  }
  const findOf = ({ base, flag }: Ending, flags: string, form: string, find: Find): void => {
    const noun = nounBehind(base, flag, form)
    if (noun !== null && (flag === AGENT || entries.has(noun))) find(noun, true)
    else find(base, isNoun(flags) && (NOUN.test(flag) || flag === 'A'))
  }
  /** The same pieces of words are asked for many times. */
  const asked = new Map<string, readonly Base[]>()
  return {
    words: [...entries].flatMap(([word, all]) => (all.every((flags) => flags.includes(PART_ONLY)) ? [] : [word])),
    of: (form) => {
      const known = asked.get(form)
      if (known !== undefined) return known
      const found = basesOf(form)
      asked.set(form, found)
      return found
    },
    begins: (part) => {
      const bare = part.endsWith('s') ? (entries.get(part.slice(0, -1)) ?? []) : []
      return (
        (entries.get(part) ?? []).some((flags) => BEGINS.test(flags) || flags.includes(PART_ONLY)) ||
        bare.some((flags) => TAKES_S.test(flags))
      )
    },
  }
}

type Find = (word: string, isNoun: boolean) => void

const NONE: readonly Base[] = []

/** Each word of the dictionary that is written without a capital, with the flags of each time that it stands there. */
type Entries = ReadonlyMap<string, readonly string[]>

/**
 * Some hundred thousand lines, "nämnd/ADGv": cut by hand, since a regular expression would take most of the time of a
 * small build.
 */
function entriesIn(dic: string): Entries {
  const entries = new Map<string, string[]>()
  for (const line of dic.split('\n')) {
    const slash = line.indexOf('/')
    const word = line.slice(0, Math.max(slash, 0)).trimStart()
    const flags = line.slice(slash + 1).trimEnd()
    if (flags === '' || flags.includes(' ') || !WORD.test(word)) continue
    const known = entries.get(word)
    if (known === undefined) entries.set(word, [flags])
    else known.push(flags)
  }
  return entries
}

const isNoun = (flags: string): boolean => NOUN.test(flags) || (flags.includes('A') && !OTHER_CLASS.test(flags))

/** The word that one of the changed plurals, or a word that ends in one, is of. */
function changedFrom(form: string): string | null {
  if (!CHANGED_END.test(form)) return null
  const [, before = '', changed = ''] = CHANGED_FORM.exec(form) ?? []
  const singular = CHANGED[changed]
  return singular === undefined ? null : before + singular
}

interface Ending {
  base: string
  flag: string
  /** What the dictionary has of the base: its rules. */
  all: readonly string[]
  /** Of the rule: what is told first counts first. */
  line: number
}

/** Puts "er" where a base had its "a"; puts what inflects "-are" after its "a". */
const [PLURAL_IN_ER, AGENT] = ['H', 'T']

/**
 * The dictionary spares lines: "remisser" stands there as what the verb "remissa" becomes by a noun's rule, and is of
 * "remiss"; "lärarna" as a form of "lära", and is of "lärare".
 * @returns The noun that is meant; null where it is the base.
 */
function nounBehind(base: string, flag: string, form: string): string | null {
  if (!base.endsWith('a')) return null
  if (flag === AGENT) return `${base}re`
  return flag === PLURAL_IN_ER && !form.startsWith(base) ? base.slice(0, -1) : null
}

/** What a form may be without an ending, and the rule that would have put it there; words of the dictionary alone. */
function endingsOf(form: string, rules: ReadonlyMap<string, ReadonlyMap<string, Rule[]>>, entries: Entries): Ending[] {
  const found: Ending[] = []
  for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length - 1); length++) {
    const byStrip = rules.get(form.slice(form.length - length))
    if (byStrip === undefined) continue
    const kept = form.slice(0, form.length - length)
    const own: Ending[] = []
    for (const [strip, rules] of byStrip) {
      const base = kept + strip
      const all = entries.get(base)
      if (all !== undefined)
        for (const { flag, when, line } of rules) if (when.test(base)) own.push({ base, flag, all, line })
    }
    found.push(...own.sort((a, b) => a.line - b.line))
  }
  return found
}

/** By what they add, and by what they take away. */
function rulesIn(aff: string): Map<string, Map<string, Rule[]>> {
  const rules = new Map<string, Map<string, Rule[]>>()
  for (const [line, text] of aff.split('\n').entries()) {
    const [, flag, strip, ending, when] = SUFFIX.exec(text.trim()) ?? []
    if (flag === undefined || strip === undefined || ending === undefined || when === undefined) continue
    if (/\d/.test(ending)) continue
    const [add, lost] = [ending === '0' ? '' : ending, strip === '0' ? '' : strip]
    const byStrip = rules.get(add) ?? new Map<string, Rule[]>()
    const rule = { line, flag, when: new RegExp(`${when}$`, 'u') }
    rules.set(add, byStrip.set(lost, [...(byStrip.get(lost) ?? []), rule]))
  }
  return rules
}
