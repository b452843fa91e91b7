/** What a check came to, as words and lists: a report in, elements out. */
import { isWhole, type Report } from '../../package/check.ts'
import { shown } from '../../package/manifest.ts'

/** How many paths of a kind are listed; the rest are counted. */
const LISTED = 100

/** What was checked, and its own hash if it is a file. */
export interface Checked {
  name: string
  zipHash?: string
}

/** @example inThousands(12345) // => '12 345' */
export function inThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0')
}

/** The outcome in one sentence. */
export function verdictOf(report: Report): string {
  const { listed, agreeing, extra } = report
  if (!isWhole(report)) return agreeing === listed ? 'Kopian stämmer inte.' : `Kopian stämmer inte: ${inThousands(listed - agreeing)} av ${inThousands(listed)} filer är inte som de ska.`
  if (extra.length > 0) return `Alla ${inThousands(listed)} filer stämmer, men det finns ${extra.length === 1 ? 'en fil' : `${inThousands(extra.length)} filer`} till som inte hör till kopian.`
  return `Alla ${inThousands(listed)} filer stämmer.`
}

export function outcomeOf(report: Report, { name, zipHash }: Checked): HTMLElement {
  const tone = isWhole(report) ? (report.extra.length > 0 ? 'proposal' : 'own') : 'rejected'
  return made('section', `verdict tone-${tone}`,
    made('h2', 'verdict-title', verdictOf(report)),
    made('p', 'verdict-name', `Kontrollerat: ${name}`),
    ...listOf('Ändrade filer', report.changed),
    ...listOf('Filer som saknas', report.missing),
    ...listOf('Filer som inte gick att läsa', report.unread.map(({ path, why }) => `${path} – ${why}`)),
    ...listOf('Otillåtna sökvägar', report.unsafe),
    ...listOf('Filer som finns flera gånger', report.repeated),
    ...listOf('Filer som inte hör till kopian', report.extra),
    made('p', 'verdict-hash', zipHash === undefined ? 'Listans kontrollsumma, samma för alla likadana kopior: ' : 'Zip-filens kontrollsumma, att jämföra med utgivarens: ', made('code', 'file', zipHash ?? report.hash)),
  )
}

/** Why no check could be made. */
export function failureOf(reason: string): HTMLElement {
  return made('section', 'verdict tone-rejected', made('h2', 'verdict-title', 'Det gick inte att kontrollera.'), made('p', 'verdict-name', reason))
}

function listOf(title: string, paths: readonly string[]): HTMLElement[] {
  if (paths.length === 0) return []
  const rest = paths.length - LISTED
  return [
    made('h3', 'verdict-kind', `${title}: ${inThousands(paths.length)}`),
    made('ul', 'verdict-files', ...paths.slice(0, LISTED).map((path) => made('li', 'file', shown(path))), ...(rest > 0 ? [made('li', '', `… och ${inThousands(rest)} till`)] : [])),
  ]
}

function made(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}
