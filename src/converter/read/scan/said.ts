/**
 * What the text itself says of its numbers, beside the headings: whether "834" is § 34, or 834 indeed. Lines of text
 * and the numbers of a series in, a verdict out. A number that may belong to a law or be misread too says nothing.
 */

interface Numbers {
  first: number
  last: number
}

/**
 * `meant`: the numbers without the sign are those of the document, by a range or likely by references; `plain`: they
 * are as read.
 */
type Verdict = 'meant' | 'likely' | 'plain' | undefined

const DASH = '(?: ?[-–—] ?| (?:till|t\\.o\\.m\\.) )'
/** "§§ 34–44", "Paragrafer: 34 - 44", "§ 34 – § 44", and as scanning reads it, "Paragrafer 834–44" */
const RANGE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:§{1,2}|paragraf(?:er|erna)?|[8S5$&]{2}(?= ))[:.]? ?(?<from>\d{1,4})${DASH}§? ?(?<to>\d{1,4})(?!\d)`,
  'giu',
)
/** Nothing but a range, beside a label in another column or above */
const RANGE_ALONE = new RegExp(String.raw`^(?:§{1,2} ?)?(?<from>\d{2,4})${DASH}§? ?(?<to>\d{2,4})$`, 'u')
/** "§ 38", "KS § 38", "paragraf 38"; not "§ 38 kommunallagen" */
const REFERENCE =
  /(?:(?<sign>§)|(?<!\p{L})paragraf(?:en)?) ?(?<number>\d{1,4})(?!\d|[.:]\d| ?(?:kap|i |kommunallag|förvaltningslag|KL(?!\p{L})|FL(?!\p{L})|\p{L}*(?:lag|balk|ordning|reglement|stadg)))/giu
/** Smaller numbers are those of laws too. */
const LEAST_TELLING = 10

/**
 * @param lines The texts of a document without its headings; or the parts that stand apart on them.
 * @param meant First and last number without the sign. @param plain The same with the sign as a figure.
 */
export function saidOf(lines: readonly string[], meant: Numbers, plain: Numbers): Verdict {
  const ranges = lines.flatMap(rangesIn)
  const numbers = lines.flatMap((line) =>
    [...line.matchAll(REFERENCE)].map(({ groups }) => ({
      isSigned: !!groups?.['sign'],
      value: Number(groups?.['number']),
    })),
  )
  const within = ({ first, last }: Numbers, value: number): boolean => value >= first && value <= last
  // Where a sign was read it is no figure of the number; a word before it does not say so.
  if (numbers.some(({ isSigned, value }) => isSigned && within(plain, value))) return 'plain'
  if (ranges.some(({ from, to }) => to === meant.last && (from === meant.first || from === plain.first))) return 'meant'
  const referred = numbers.filter(({ value }) => value >= LEAST_TELLING && within(meant, value))
  // Minutes name §s of other meetings too: one of those may happen to be among these.
  return referred.length > 0 && referred.length * 2 >= numbers.length ? 'likely' : undefined
}

function rangesIn(line: string): { from: number; to: number }[] {
  const alone = RANGE_ALONE.exec(line.trim())
  return [...line.matchAll(RANGE), ...(alone ? [alone] : [])].map(({ groups }) => ({
    from: Number(groups?.['from']),
    to: Number(groups?.['to']),
  }))
}
