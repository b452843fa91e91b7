/** Selectors of a page's style sheets: what they ask for, and which elements have it. */
import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { classesOf, fits, readSelector, splitOutside } from './selectors.ts'

const element = (tagName: string, properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
})
/** A paragraph of notes in a section in a body. */
const SECTION = element('section', { className: ['notes', 'wide'] })
const AROUND = [SECTION, element('main', { id: 'text' }), element('body')]
const NOTE = element('p', {
  id: 'n1',
  className: ['note', 'small'],
  lang: 'sv-SE',
  dataAt: 'ett två',
  hidden: true,
  itemScope: false,
  rowSpan: 2,
  href: '',
})
const isNote = (text: string): boolean => {
  const [read] = readSelector(text)
  return read !== undefined && fits(read.selector, NOTE, AROUND)
}

test.each<[string, string[]]>([
  ['a, b', ['a', ' b']],
  ['a:is(b, c), d', ['a:is(b, c)', ' d']],
  ['[a=","],b', ['[a=","]', 'b']],
  ['a(b[c,d],e),f', ['a(b[c,d],e)', 'f']],
  ['', ['']],
])('%j at its commas', (text, expected) => expect(splitOutside(text)).toEqual(expected))

test.each([
  'p',
  'P',
  '*',
  '.note',
  'p.note.small',
  '#n1',
  'p#n1.note',
  'section p',
  'body p',
  'main > section > p',
  'main>section>p',
  'body main p',
  'body > main p',
  '  section\n p ',
  '.notes.wide > .note',
  '*.note',
  'section *',
  '[lang]',
  '[lang=sv-SE]',
  '[lang="sv-SE"]',
  "[ lang = 'sv-SE' i ]",
  '[lang|=sv]',
  '[lang|=sv-SE]',
  '[lang^=sv]',
  '[lang$=SE]',
  '[lang*=v-S]',
  '[data-at~=två]',
  '[data-at="ett två"]',
  '[class~=small]',
  '[class="note small"]',
  '[hidden]',
  '[hidden=""]',
  '[rowspan="2"]',
  '[href]',
  'p:not(.x)',
])('%j is the note', (text) => expect(isNote(text)).toBe(true))

test.each([
  'div',
  '.not',
  '.note.large',
  '#n2',
  'div p',
  'main > p',
  'p p',
  'section > main p',
  'p > section',
  'html body p',
  'body > section p',
  '[title]',
  '[itemscope]',
  '[lang=sv]',
  '[lang|=s]',
  '[lang^=SE]',
  '[lang$=sv]',
  '[lang*=fi]',
  '[lang^=""]',
  '[lang$=""]',
  '[lang*=""]',
  '[data-at~=et]',
  '[lang!=fi]',
  '[href=x]',
])('%j is not', (text) => expect(isNote(text)).toBe(false))

test.each([
  'p:hover',
  'p:focus',
  'a:active',
  'a:visited',
  'p:target',
  'p::before',
  'p:after',
  'p::first-line',
  'p & a',
  'p >',
  '',
])('%j is understood by nobody here, or asks for what is not yet', (text) => expect(isNote(text)).toBe(false))

test.each<[string, number]>([
  ['p', 1],
  ['*', 0],
  ['section p', 2],
  ['.note', 100],
  ['p.note.small', 201],
  ['p[lang]', 101],
  ['#n1', 10_000],
  ['#text p.note', 10_101],
  ['h1 + p', 2],
])('%j weighs %d', (text, expected) => expect(readSelector(text)[0]?.specificity).toBe(expected))

test.each<[string, boolean]>([
  ['p', false],
  ['section > p', false],
  ['p:first-child', true],
  ['p:not(.x)', true],
  ['h1 + p', true],
  ['h1 ~ p', true],
  ['a:is(b, c:not(d)) p', true],
])('%j only may fit, %s', (text, expected) => expect(readSelector(text)[0]?.maybe).toBe(expected))

test('of what stands beside, only the last is looked at', () => {
  expect(readSelector('section > h1 + p')[0]?.selector).toEqual([
    { tag: 'p', classes: [], attributes: [], how: '+', close: false },
  ])
  expect(isNote('h1 + p')).toBe(true)
})

test('the root is the element of the page', () => {
  expect(readSelector(':root p')[0]?.selector.map(({ tag }) => tag)).toEqual(['p', 'html'])
})

test('nothing fits no selector', () => expect(fits([], NOTE, AROUND)).toBe(false))

test('classes of an element', () => {
  expect([classesOf(NOTE), classesOf(element('p')), classesOf(element('p', { className: 'note' as never }))]).toEqual([
    ['note', 'small'],
    [],
    [],
  ])
})
