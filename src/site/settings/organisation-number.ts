/**
 * An organisation number as Bolagsverket and Skatteverket give it: ten digits, the third at least 2 so that it is
 * nobody's birthday, the last a check digit by Luhn's rule.
 */

/**
 * @returns The number as it is written, or null when it is none.
 * @example organisationNumber('2120000142') // => '212000-0142'
 */
export function organisationNumber(text: string): string | null {
  const digits = /^(\d{6})[-–]?(\d{4})$/.exec(text)?.slice(1).join('')
  if (digits === undefined || Number(digits[2]) < 2 || !isLuhn(digits)) return null
  return `${digits.slice(0, 6)}-${digits.slice(6)}`
}

function isLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, at) => {
      const weighed = digit * (at % 2 === 0 ? 1 : 2)
      return total + (weighed > 9 ? weighed - 9 : weighed)
    }, 0)
  return sum % 10 === 0
}
