/** Numbers as Word shows them where it counts by itself: of lists, headings and notes. */

/**
 * A number as a list or a note shows it; @param as Word's name of the form, "lowerRoman"; one that is not known is
 * figures.
 */
export function format(number: number, as: string): string {
  switch (as) {
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperRoman':
      return roman(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'none':
      return ''
    case 'ordinal':
      return `${number}:${/(?:^|[^1])[12]$/.test(String(number)) ? 'a' : 'e'}`
    case 'numberInDash':
      return `- ${number} -`
    case 'decimalEnclosedParen':
      return `(${number})`
    case 'decimalEnclosedFullstop':
      return `${number}.`
    default:
      return String(number)
  }
}

/** a, b … z, aa, bb … as Word goes on. */
const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(9, Math.ceil(number / 26)))

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  let rest = Math.min(number, 3999)
  return ROMAN.map(([size, sign]) => {
    const times = Math.floor(rest / size)
    rest -= times * size
    return sign.repeat(times)
  }).join('')
}
