/** What a check came to, as words and lists: a report in, elements out. */
import { isWhole, type Report } from '../check.ts'
import { shown } from '../../model/shown.ts'

/** How many paths of a kind are listed; the rest are counted. */
const LISTED = 100

/** What was checked, and its own hash if it is a file. */
export interface Checked {
  name: string
  zipHash?: string
}

/** @example inThousands(12345) // => '12 345' */
export function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,4}$)/g, '\u00a0')
}

/** The outcome in one sentence, which is good only where everything is. */
export function verdictOf(report: Report): string {
  const { listed, agreeing, extra, links } = report
  if (isWhole(report)) return `Alla ${inThousands(listed)} filer stämmer.`
  if (agreeing < listed)
    return `Kopian stämmer inte: ${inThousands(listed - agreeing)} av ${inThousands(listed)} filer är inte som de ska.`
  const besides = extra.length + links.length
  if (besides === 0) return 'Kopian stämmer inte.'
  return `Kopian stämmer inte: ${besides === 1 ? 'en fil' : `${inThousands(besides)} filer`} hör inte till den.`
}

/** What to do about files besides; what a computer puts in folders by itself is named, since it does no harm. */
const BESIDES =
  'En fil som inte hör till kopian kan ändra vad den visar. Ta bort den, eller packa upp kopian på nytt i en tom mapp, och kontrollera igen. (.DS_Store, Thumbs.db och desktop.ini lägger datorn själv dit; de är ofarliga men hör inte heller till kopian.)'

export function outcomeOf(report: Report, { name, zipHash }: Checked): HTMLElement {
  return made(
    'section',
    `verdict tone-${isWhole(report) ? 'own' : 'rejected'}`,
    made('h2', 'verdict-title', verdictOf(report)),
    made('p', 'verdict-name', `Kontrollerat: ${name}`),
    ...listOf('Ändrade filer', report.changed),
    ...listOf('Filer som saknas', report.missing),
    ...listOf(
      'Filer som inte gick att läsa',
      report.unread.map(({ path, why }) => `${path} – ${why}`),
    ),
    ...listOf('Otillåtna sökvägar', report.unsafe),
    ...listOf('Filer som finns flera gånger', report.repeated),
    ...listOf('Filer vars namn är samma på Windows eller Mac', report.clashing),
    ...listOf('Länkar, som inte följs', report.links),
    ...listOf('Filer som inte hör till kopian', report.extra),
    ...(report.extra.length > 0 ? [made('p', '', BESIDES)] : []),
    made(
      'p',
      'verdict-hash',
      zipHash === undefined
        ? 'Listans kontrollsumma, samma för alla likadana kopior: '
        : 'Zip-filens kontrollsumma, att jämföra med utgivarens: ',
      made('code', 'file', zipHash ?? report.hash),
    ),
  )
}

/** Why no check could be made. */
export function failureOf(reason: string): HTMLElement {
  return made(
    'section',
    'verdict tone-rejected',
    made('h2', 'verdict-title', 'Det gick inte att kontrollera.'),
    made('p', 'verdict-name', reason),
  )
}

function listOf(title: string, paths: readonly string[]): HTMLElement[] {
  if (paths.length === 0) return []
  const rest = paths.length - LISTED
  return [
    made('h3', 'verdict-kind', `${title}: ${inThousands(paths.length)}`),
    made(
      'ul',
      'verdict-files',
      ...paths.slice(0, LISTED).map((path) => made('li', 'file', shown(path))),
      ...(rest > 0 ? [made('li', '', `… och ${inThousands(rest)} till`)] : []),
    ),
  ]
}

function made(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}
