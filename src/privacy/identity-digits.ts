/** What ten or twelve digits say of themselves: whether they may be a personal identity or coordination number. */

/** A number with its century. */
export const MOST_DIGITS = 12

/** Ten digits, or twelve. */
export const isWholeLength = (digits: string): boolean => digits.length === 10 || digits.length === MOST_DIGITS

/** Of twelve digits, the first two are a century of somebody who may be told of. */
export const hasCentury = (digits: string): boolean => digits.length === 10 || /^(?:18|19|20)/.test(digits)

/** A day that exists; that of a coordination number is 60 more. Organisation numbers have no such month. */
export function isBirthday(digits: string): boolean {
  const [year = 0, month = 0, days = 0] = [-10, -8, -6].map((at) => Number(digits.slice(at, at + 2)))
  const day = days > 60 ? days - 60 : days
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + year, month, 0)).getUTCDate()
}

/** Luhn over the last ten digits. */
export function hasRightCheck(digits: string): boolean {
  let sum = 0
  for (const [index, digit] of Array.from(digits.slice(-10)).entries()) {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
