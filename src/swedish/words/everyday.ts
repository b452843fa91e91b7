/**
 * Everyday words and what authorities call the same thing, a table a field (`everyday/`): what municipalities, regions
 * and their bodies do, in the words of those who ask and of those who write. Kept by hand from common knowledge of
 * Swedish administration, for no archive in particular; a publisher's own words stand in `content/ord.md`. A line is an
 * everyday word, or several, and what stands in minutes; a thing of several words has a plus between them. What is in
 * every other § ("förslag", "avslag", "plan") stands for nothing.
 */
import { BUILDING } from './everyday/building.ts'
import { BUSINESS } from './everyday/business.ts'
import { CARE } from './everyday/care.ts'
import { CULTURE } from './everyday/culture.ts'
import { DIGITAL } from './everyday/digital.ts'
import { ELDERLY } from './everyday/elderly.ts'
import { ENVIRONMENT } from './everyday/environment.ts'
import { GENERAL } from './everyday/general.ts'
import { GOVERNMENT } from './everyday/government.ts'
import { HEALTH } from './everyday/health.ts'
import { LEISURE } from './everyday/leisure.ts'
import { PEOPLE } from './everyday/people.ts'
import { SAFETY } from './everyday/safety.ts'
import { SCHOOL } from './everyday/school.ts'
import { TRAFFIC } from './everyday/traffic.ts'
import { TRANSIT } from './everyday/transit.ts'
import { WASTE } from './everyday/waste.ts'
import { WORK } from './everyday/work.ts'

const TABLES = [
  SCHOOL,
  CARE,
  ELDERLY,
  HEALTH,
  TRAFFIC,
  TRANSIT,
  BUILDING,
  ENVIRONMENT,
  WASTE,
  LEISURE,
  CULTURE,
  SAFETY,
  GOVERNMENT,
  DIGITAL,
  WORK,
  BUSINESS,
  PEOPLE,
  GENERAL,
]

/** By everyday word; what stands for it in the order of the tables. A word with a hyphen is asked for without it. */
export const EVERYDAY: ReadonlyMap<string, readonly string[]> = byWord(({ official }) => official)

/** By everyday word, the others of its line: who asks for "sotare" may read what has "sotning". */
export const SAID_BESIDE: ReadonlyMap<string, readonly string[]> = byWord(({ asked }) => asked)

interface Line {
  asked: string[]
  official: string[]
}

function byWord(list: (line: Line) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of linesIn(TABLES.join('')))
    for (const own of line.asked) {
      const word = own.replaceAll('-', '')
      const others = list(line).filter((other) => other !== own)
      found.set(word, [...new Set([...(found.get(word) ?? []), ...others])])
    }
  return found
}

function linesIn(table: string): Line[] {
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [asked = '', official = ''] = line.split(': ')
      return { asked: asked.split(' '), official: official.split(' ') }
    })
}
