import type { Element, Nodes, Root } from 'hast'
import { opensAttendance } from '../../../swedish/headings/roll-labels.ts'
import { wordsOf } from './words.ts'

/** The element that each role stands for. */
const MEANT: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'th',
  rowheader: 'th',
}
/** Only what has no meaning of its own takes that of its role. */
const BARE = new Set(['div', 'span', 'p', 'section'])
/** Left out elsewhere; one with a heading of a § is a part of the record. */
const PANELS = new Set(['dialog', 'template', 'noscript', 'form'])
/** So is one of these that begins with it; that of a site names the site first, and a foot may tell of the law. */
const EDGES = new Set(['header', 'footer'])
const LAW = /^[^\n]{0,60}(?:lagen|balken|förordningen)/iu
const HEADING = /^h[1-6]$/
const PARAGRAF = /^\s*(?:§\s?\d|\d{1,4}\s?§)/u
/** The rank of a heading that does not say it. */
const USUAL_RANK = 2

/**
 * What a page says an element is, where it is not what the element's name says: headings and tables built of `<div>`,
 * and panels of the record that wait to be opened (`<dialog>`, `<template>`, a label with its box). A page in, in place
 * the elements it means out.
 */
export function readRoles(root: Root): void {
  headPanels(root)
  const open: { node: Nodes; isSwitch: boolean }[] = [{ node: root, isSwitch: false }]
  for (let one = open.pop(); one; one = open.pop()) {
    const { node } = one
    const isSwitch = one.isSwitch || (node.type === 'element' && opensPanel(node))
    if (node.type === 'element') readRole(node, isSwitch)
    if ('children' in node) {
      const inside: readonly Nodes[] = node.children
      silenceSwitches(inside.filter((child) => child.type === 'element'))
      open.push(...inside.map((child) => ({ node: child, isSwitch })))
    }
  }
}

/** The heading of a §, or of who came, that stands on a tab, away from the panel that it opens, heads that panel. */
function headPanels(root: Root): void {
  const elements = elementsIn(root)
  const panels = elements.filter(({ properties: { role } }) => role === 'tabpanel')
  const byName = new Map(panels.flatMap((panel) => namesOfPanel(panel).map((name) => [name, panel] as const)))
  for (const tab of elements) {
    if (tab.properties['role'] !== 'tab' || !(opensParagraf(tab) || headsRoll(tab))) continue
    const { id, href, ariaControls } = tab.properties
    const names = [`#${textOf(ariaControls)}`, textOf(href), `by ${textOf(id)}`]
    const panel = names.map((name) => byName.get(name)).find(Boolean)
    if (!panel || opensParagraf(panel) || wordsOf(panel).trim().startsWith(wordsOf(tab).trim())) continue
    panel.children.unshift({ type: 'element', tagName: `h${USUAL_RANK}`, properties: {}, children: tab.children })
    tab.children = []
  }
}

/** "Närvarande", "Närvarande ledamöter" */
const headsRoll = (tab: Element): boolean => opensAttendance([wordsOf(tab).trim()])

/** "#p1" for its own name, "by t1" for that of its tab. */
const namesOfPanel = ({ properties: { id, ariaLabelledBy } }: Element): string[] =>
  [
    `#${textOf(id)}`,
    ...textOf(ariaLabelledBy)
      .split(' ')
      .map((name) => `by ${name}`),
  ].filter((name) => name !== '#' && name !== 'by ')

/** An attribute that may be a list. */
const textOf = (value: Element['properties'][string]): string => [value ?? ''].flat().join(' ')

function elementsIn(root: Root): Element[] {
  const elements: Element[] = []
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') elements.push(node)
    if ('children' in node) open.push(...node.children.toReversed())
  }
  return elements
}

/** @param isSwitch It stands in what opens a panel. */
function readRole(element: Element, isSwitch: boolean): void {
  const { role } = element.properties
  if ((HEADING.test(element.tagName) || role === 'heading') && opensParagraf(element)) silenceIcon(element, isSwitch)
  if (isPanel(element) && holdsParagraf(element)) openPanel(element)
  else if (!BARE.has(element.tagName)) return
  else if (role === 'heading') element.tagName = `h${rankOf(element.properties['ariaLevel'])}`
  else element.tagName = (typeof role === 'string' && MEANT[role]) || element.tagName
}

const isPanel = (element: Element): boolean =>
  PANELS.has(element.tagName) ||
  (EDGES.has(element.tagName) &&
    opensParagraf(element) &&
    !(element.tagName === 'footer' && LAW.test(wordsOf(element).trim())))

/**
 * "§ 12 Budget <button>+</button>": the sign that opens and shuts a panel is the page's, and left out as such. In
 * "§ 12 Seniorer 65<span>+</span>" nothing says that it opens anything.
 */
function silenceIcon(heading: Element, isSwitch: boolean): void {
  const last = heading.children.findLast((child) => child.type === 'element' || /\S/.test(wordsOf(child)))
  if (last?.type !== 'element') return
  const isOpening = isSwitch || opensPanel(last)
  if (ARROW.test(wordsOf(last)) || (isOpening && SIGN.test(wordsOf(last)))) last.tagName = 'nav'
  else silenceIcon(last, isOpening)
}
const ARROW = /^\s*[▲▼△▽▾▴►▸▶◀⌄⌃]\s*$/u
const SIGN = /^\s*[+−–×✕›»^]\s*$/u

/** What a reader presses, or hears nothing of. */
const opensPanel = ({ tagName, properties: { role, ariaExpanded, ariaControls, ariaHidden } }: Element): boolean =>
  /^(?:button|summary)$/.test(tagName) ||
  /^(?:button|tab)$/.test(textOf(role)) ||
  [ariaExpanded, ariaControls].some((value) => value !== undefined) ||
  textOf(ariaHidden) === 'true'

/** The box in a label that holds the heading of a § and nothing else; one before "§ 3 Ja" is an answer. */
function switchIn({ tagName, children }: Element): Element | undefined {
  const [box, heading, ...more] = children.filter((child) => child.type === 'element' || /\S/.test(wordsOf(child)))
  if (tagName !== 'label' || box?.type !== 'element' || heading?.type !== 'element' || more.length > 0) return undefined
  return box.tagName === 'input' && /^(?:h[1-6]|b|strong)$/.test(heading.tagName) && opensParagraf(heading)
    ? box
    : undefined
}

/**
 * A box to tick before the heading of a §, its label, or within that, shows and hides what stands below: it answers
 * nothing.
 */
function silenceSwitches(children: readonly Element[]): void {
  children.forEach((box, index) => {
    const next = children[index + 1]
    if (box.tagName === 'input' && next?.tagName === 'label' && opensParagraf(next)) box.properties['type'] = 'hidden'
    const within = switchIn(box)
    const isOneOfSome = [children[index - 1], next].some((beside) => beside && switchIn(beside))
    // Without its panel below, "☒ § 2" in an item of a list is an answer.
    if (within && next && isBlock(next) && !isOneOfSome) within.properties['type'] = 'hidden'
  })
}

const isBlock = ({ tagName }: Element): boolean => /^(?:article|div|dl|ol|p|pre|section|table|ul)$/.test(tagName)

function rankOf(level: unknown): number {
  const rank = Number(level ?? USUAL_RANK)
  return Number.isInteger(rank) && rank > 0 ? Math.min(rank, 6) : USUAL_RANK
}

function openPanel(element: Element): void {
  // What a template holds is what an element may hold: a doctype in one is passed over by the parser.
  if (element.content) element.children = element.content.children as Element['children']
  element.tagName = 'div'
  if (element.properties['role'] === 'dialog') delete element.properties['role']
}

/** True for one with the heading of a § in it. */
export function holdsParagraf(element: Element): boolean {
  const open: Nodes[] = [element]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element' && HEADING.test(node.tagName) && opensParagraf(node)) return true
    if (node.type === 'element' && node.content) open.push(node.content)
    if ('children' in node) open.push(...node.children)
  }
  return false
}

/** "§ 12 Budget" is what the element says first. */
export const opensParagraf = (element: Element): boolean => PARAGRAF.test(wordsOf(element))
