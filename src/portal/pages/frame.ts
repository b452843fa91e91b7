/**
 * The frame of every page of a portal, as the sites' own have it: head with policy, header, breadcrumb, main, footer.
 */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { relative } from '../../model/address.ts'
import { PAGE_POLICY } from '../policy.ts'
import type { PortalSettings } from '../types.ts'
import { words } from '../words.ts'

export interface Page {
  /** From the portal's root. */
  path: string
  /** Without the portal's name, which is put last; '' on the start page. */
  title: string
  description: string
  main: ElementContent[]
  policy?: string
  /** Scripts, by name. */
  scripts?: string[]
  /** The header's search field; off where the page has one of its own. */
  search?: boolean
  wide?: boolean
}

export interface Around {
  settings: Pick<PortalSettings, 'name'>
  /** Whether there is a page of matters. */
  hasMatters: boolean
}

export const START = 'index.html'
export const SEARCH = 'sok.html'
export const MATTERS = 'arenden.html'

/** The whole file, with the page's policy and every link written from where the page lies. */
export function pageHtml(page: Page, around: Around): string {
  const { path, title, description, policy = PAGE_POLICY, scripts = [], wide = false, main } = page
  const { name } = around.settings
  const rel = (to: string): string => relative(path, to)
  const root = '../'.repeat(path.split('/').length - 1)
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title === '' ? name : `${title} – ${name}`),
    h('meta', { name: 'description', content: description }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('link', { rel: 'icon', href: rel('assets/paragraf.svg') }),
    h('link', { rel: 'stylesheet', href: rel('assets/site.css') }),
    ...scripts.map((script) => h('script', { defer: true, src: rel(`assets/${script}.js`) })),
  ])
  const crumbs = path === START ? [] : [breadcrumbs(path)]
  const body = h('body', [
    h('a.skip', { href: '#innehall' }, words.skip),
    header(page, around),
    h(wide ? '.page.page-wide' : '.page', h('main#innehall', { tabIndex: -1 }, [...crumbs, ...main])),
    footer(),
  ])
  const html = h('html', { lang: 'sv', dataRoot: root }, [head, body])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`
}

function header({ path, search = true }: Page, { settings, hasMatters }: Around): Element {
  const links = [
    { text: words.search, to: SEARCH },
    { text: words.publishers, to: `${START}#utgivare` },
    ...(hasMatters ? [{ text: words.matters, to: MATTERS }] : []),
  ]
  const rel = (to: string): string => relative(path, to)
  const brand = h('a.brand', { href: rel(START), ...current(path, START) }, [
    h('span.brand-words', h('span.brand-name', settings.name)),
  ])
  const menu = h('nav.menu', { ariaLabel: words.mainMenu }, [
    h(
      'ul',
      links.map(({ text, to }) => h('li', h('a', { href: rel(to), ...current(path, to) }, text))),
    ),
  ])
  const field = h(
    'form.site-search',
    { role: 'search', ariaLabel: words.searchAll, action: rel(SEARCH), method: 'get' },
    [
      h('label.spoken', { htmlFor: 'sajtsok' }, words.searchLabel),
      h('input#sajtsok', { type: 'search', name: 'q', autocomplete: 'off' }),
      h('button', { type: 'submit' }, words.search),
    ],
  )
  return h('header.site', h('.site-inner', [brand, menu, ...(search ? [field] : [])]))
}

const current = (path: string, to: string): { ariaCurrent?: string } => (path === to ? { ariaCurrent: 'page' } : {})

/** The heading that follows is the last step. */
const breadcrumbs = (path: string): Element =>
  h('nav.crumbs', { ariaLabel: words.crumbs }, h('ol', h('li', h('a', { href: relative(path, START) }, words.start))))

const footer = (): Element =>
  h('footer.foot', [
    h('.foot-inner', [
      h('p.foot-notice', h('strong', words.notice)),
      h('p', words.answers),
      h('p.foot-made', words.made),
    ]),
  ])

/** The large search field. */
export const searchForm = (id: string, field: string): Element =>
  h('form.search', { id, role: 'search', action: SEARCH, method: 'get' }, [
    h('label.search-label', { htmlFor: field }, words.searchLabel),
    h('.search-row', [
      h('input', { id: field, type: 'search', name: 'q', autocomplete: 'off', spellCheck: 'false' }),
      h('button', { type: 'submit' }, words.search),
    ]),
  ])

/** A link with nothing but words. */
export const link = (href: string, text: string): Element => h('a', { href }, text)

/** @param id Anchor of the section, which its `aria-labelledby` names too. */
export const sectionTitle = (id: string, text: string): Element => h('h2.section-title', { id }, text)
