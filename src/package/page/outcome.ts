/** What a check came to, as words and lists: a report in, elements out. */
import { isWhole, type Report } from '../check.ts'
import { shown } from '../../model/shown.ts'
import { checking } from '../../words/sv/checking.ts'
import { inThousands } from '../../model/thousands.ts'

/** How many paths of a kind are listed; the rest are counted. */
const LISTED = 100

/** What was checked, and its own hash if it is a file. */
export interface Checked {
  name: string
  zipHash?: string
}

/** The outcome in one sentence, which is good only where everything is. */
export function verdictOf(report: Report): string {
  const { listed, agreeing, extra, links } = report
  if (isWhole(report)) return checking.allAgree(inThousands(listed))
  if (agreeing < listed) return checking.someDiffer(inThousands(listed - agreeing), inThousands(listed))
  const besides = extra.length + links.length
  return besides === 0 ? checking.differs : checking.besides(besides, inThousands(besides))
}

/** @param checked Name of the file and, where a whole ZIP was checked, its hash. */
export function outcomeOf(report: Report, { name, zipHash }: Checked): HTMLElement {
  return made(
    'section',
    `verdict tone-${isWhole(report) ? 'own' : 'rejected'}`,
    made('h2', 'verdict-title', verdictOf(report)),
    made('p', 'verdict-name', checking.checked(name)),
    ...listOf(checking.changed, report.changed),
    ...listOf(checking.missing, report.missing),
    ...listOf(
      checking.unread,
      report.unread.map(({ path, why }) => `${path} – ${why}`),
    ),
    ...listOf(checking.unsafe, report.unsafe),
    ...listOf(checking.repeated, report.repeated),
    ...listOf(checking.clashing, report.clashing),
    ...listOf(checking.links, report.links),
    ...listOf(checking.extra, report.extra),
    ...(report.extra.length > 0 ? [made('p', '', checking.besidesAdvice)] : []),
    made(
      'p',
      'verdict-hash',
      zipHash === undefined ? checking.listHash : checking.zipHash,
      made('code', 'file', zipHash ?? report.hash),
    ),
  )
}

/** Why no check could be made. */
export function failureOf(reason: string): HTMLElement {
  return made(
    'section',
    'verdict tone-rejected',
    made('h2', 'verdict-title', checking.failed),
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
      ...(rest > 0 ? [made('li', '', checking.more(inThousands(rest)))] : []),
    ),
  ]
}

function made(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}
