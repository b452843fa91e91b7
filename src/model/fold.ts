/** Letters without their marks, as addresses and the search's words have them. */

/** Of lower case. Addresses never change once they are published: no letter may be added here. */
export const FOLD: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', è: 'e', ü: 'u', ø: 'o', æ: 'a' }
