/** Where the sentences of a text end: a full stop may shorten a word as well. Text in, sentences out. */

/** Words that a full stop shortens rather than a sentence ends. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  `ang anm bl bil ca dir dnr dr em ers ev ex exkl fd fl fm forts fr förf gm ggr inkl jfr kap kass kl kr kv max min mom nr obs
  ordf par pga prof prot red ref resp sekr sign sid st sthlm suppl tel tex tf tim vd wd åk
  jan feb apr aug sep sept okt nov dec mån månd tis tisd ons onsd tors torsd fre fred lör lörd sön sönd
  m.m m.fl t.ex bl.a s.k o.d fr.o.m f.o.m t.o.m p.g.a d.v.s f.d f.n m.a.o m.h.t`.split(/\s+/),
)

const LONGEST_ABBREVIATION = 12

/** "186 st", "400 kr": what a number counts may be shortened, and close its sentence. */
const COUNTED = /\d (?:st|kr|tkr|mkr|min|tim)$/iu

/** True for a text whose last word is shortened by the full stop after it; so is any letter alone. */
function isShortened(text: string): boolean {
  if (COUNTED.test(text)) return false
  const last =
    text
      .slice(-LONGEST_ABBREVIATION)
      .split(/[\s()]/)
      .at(-1) ?? ''
  return ABBREVIATED.has(last.toLowerCase()) || /^\p{L}$/u.test(last)
}

/** The length of the first sentence, its stop included; the whole length where there is but one. */
export function firstSentence(text: string): number {
  for (const { index } of text.matchAll(/[.!?](?=\s+[\p{Lu}\d”"])/gu)) {
    if (text[index] !== '.' || !isShortened(text.slice(Math.max(0, index - LONGEST_ABBREVIATION), index)))
      return index + 1
  }
  return text.length
}

/** The sentences of a text, in order; what stands between them is white space. */
export function sentencesOf(text: string): string[] {
  const found: string[] = []
  for (let rest = text; rest !== '';) {
    const length = firstSentence(rest)
    found.push(rest.slice(0, length))
    rest = rest.slice(length).trimStart()
  }
  return found
}
