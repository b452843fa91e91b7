/** Invented bodies: places and kinds of boards in, bodies with names that no other body has out. */
import { slugify } from '../../../src/model/address.ts'
import type { Random } from './random.ts'

export interface Body {
  slug: string
  name: string
  organisation: string
  /** Letters before its dnrs: "SNÄ". */
  diary: string
}

const STARTS = [
  'Alm',
  'Björk',
  'Dal',
  'Ek',
  'Fur',
  'Gran',
  'Häger',
  'Idegrans',
  'Klöver',
  'Lind',
  'Myr',
  'Nyckel',
  'Orm',
  'Pil',
  'Rönn',
  'Sten',
  'Tall',
  'Uddev',
  'Vide',
  'Åker',
  'Älv',
  'Ört',
]
const ENDS = ['hult', 'torp', 'boda', 'forsa', 'näset', 'viken', 'köping', 'sala', 'hammar', 'lösa']
const BOARDS = [
  'socialnämnd',
  'kommunstyrelse',
  'kultur- och fritidsnämnd',
  'miljö- och byggnadsnämnd',
  'barn- och utbildningsnämnd',
  'tekniska nämnd',
  'överförmyndarnämnd',
  'räddningsnämnd',
]

/** As many bodies as are asked for: each place has all its boards before the next place comes. */
export function bodiesOf(random: Random, count: number): Body[] {
  const places = [...new Set(STARTS.flatMap((start) => ENDS.map((end) => start + end)))]
  const bodies: Body[] = []
  while (bodies.length < count) {
    const place = places.splice(random.int(0, places.length - 1), 1)[0]
    if (place === undefined) throw new Error(`Fler än ${bodies.length} organ finns det inte namn till.`)
    for (const board of BOARDS.slice(0, count - bodies.length)) {
      const name = `${place}s ${board}`
      bodies.push({
        slug: slugify(name),
        name,
        organisation: `${place}s kommun`,
        diary: (place.slice(0, 2) + board.slice(0, 1)).toUpperCase(),
      })
    }
  }
  return bodies
}

const GIVEN = [
  'Aina',
  'Bodil',
  'Disa',
  'Elof',
  'Frej',
  'Gudrun',
  'Hjalmar',
  'Ivar',
  'Judit',
  'Kaj',
  'Lovis',
  'Märta',
  'Nils-Åke',
  'Otto',
  'Ragna',
  'Signe',
  'Tage',
  'Ulla-Britt',
  'Vidar',
  'Ylva',
  'Åse',
  'Östen',
]
const FAMILY_STARTS = [
  'Al',
  'Brand',
  'Cron',
  'Ding',
  'Eng',
  'Fager',
  'Grön',
  'Hult',
  'Kvarn',
  'Lager',
  'Malm',
  'Nord',
  'Os',
  'Palm',
  'Rosen',
  'Silver',
  'Teg',
  'Vester',
  'Wall',
  'Ång',
]
const FAMILY_ENDS = ['gren', 'stråle', 'crantz', 'hielm', 'fält', 'ryd', 'stam', 'löv', 'skiöld', 'quist']
const PARTIES = ['S', 'M', 'C', 'V', 'L', 'KD', 'MP']

/** Given and family name, drawn apart from each other. */
export const personOf = (random: Random): string =>
  `${random.pick(GIVEN)} ${random.pick(FAMILY_STARTS)}${random.pick(FAMILY_ENDS)}`

/** As {@link personOf}, with the letters of a party. */
export const memberOf = (random: Random): string => `${personOf(random)} (${random.pick(PARTIES)})`
