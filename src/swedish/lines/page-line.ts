/** Lines that a web page says of itself, and no record does: when it was changed, who answers for it. A line in. */
import { datesIn } from '../numbers/dates.ts'

/** "Senast uppdaterad:", "Sidan publicerades den", "Publicerad" */
const OF_DAY =
  /^(?:(?:sidan|innehållet|texten|dokumentet) )?(?:(?:är|blev) )?(?:senast )?(?:uppdatera|ändra|granska|publicera)(?:d|t|des|s)(?!\p{L})(?: den)?:? ?/iu
/** "Sidansvarig: Kommunkansliet", "Dela sidan", "Till sidans topp" */
const OF_PAGE =
  /^(?:sidansvarig|innehållsansvarig|sidan uppdateras av|ansvarig för sidan)(?::| ).{2,80}$|^(?:dela(?: (?:sidan|innehållet|artikeln))?(?: (?:på|via|med) (?:facebook|twitter|x|linkedin|e-post|mejl|sociala medier))?:?|skriv ut(?: sidan)?|lyssna(?: på sidan)?|till (?:sidans )?topp(?:en)?|hjälpte (?:informationen|innehållet|sidan|detta)(?: på (?:den här |denna )?sidan?)? dig\?|var (?:informationen|innehållet|sidan)(?: på (?:den här |denna )?sidan?)? till hjälp\?|prenumerera på (?:vårt|våra|kommunens) nyhetsbrev\.?|(?:hittade du|fick du) .{3,40}\?)$/iu
const LONGEST = 100

/** @example saysOfPage('Senast uppdaterad: 20 februari 2024') // => true */
export function saysOfPage(line: string): boolean {
  if (line.length > LONGEST) return false
  const [label = ''] = OF_DAY.exec(line) ?? []
  const [day] = label === '' ? [] : datesIn(line.slice(label.length))
  return (day?.from === 0 && line.length - label.length - day.to <= MOST_BEHIND) || OF_PAGE.test(line)
}
/** ", kl. 14.05": so much may stand behind the day, in characters. */
const MOST_BEHIND = 12
