/** What words of an element and the ground behind them are painted with. */
import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { WHITE, type Colour } from '../colours.ts'
import { colourIn, groundIn, type Ground, type Letters } from './paint.ts'

const element = (tagName: string, properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
})
const P = element('p')
const styled = (text: string): Map<string, string> =>
  new Map(text === '' ? [] : text.split('; ').map((one) => one.split(': ') as [string, string]))

const BEFORE: Colour = [1, 2, 3]
const RED: Colour = [255, 0, 0]
const BLACK: Colour = [0, 0, 0]
const GREY: Colour = [128, 128, 128]

describe('letters have', () => {
  test.each<[what: string, element: Element, expected: Letters]>([
    ['the colour around', P, BEFORE],
    ['the colour of a font element', element('font', { color: '#f00' }), RED],
    ['one that is not known', element('font', { color: 'zzz' }), 'unknown'],
    ['the colour that the body names', element('body', { text: 'red' }), RED],
    ['none of another attribute', element('font', { text: 'red' }), BEFORE],
    ['none of another element', element('p', { color: 'red', text: 'red' }), BEFORE],
    ['that of links', element('a', { href: '/x' }), [0, 0, 238]],
    ['no such colour in a link to nothing', element('a'), BEFORE],
    ['no such colour in what is no link', element('b', { href: '/x' }), BEFORE],
  ])('%s', (_, one, expected) => expect(colourIn(one, new Map(), BEFORE, WHITE)).toEqual(expected))

  test.each<[style: string, expected: Letters]>([
    ['color: red', RED],
    ['background: red', BEFORE],
    ['-webkit-text-fill-color: red; color: black', RED],
    ['color: inherit', BEFORE],
    ['color: currentColor', BEFORE],
    ['color: UNSET', BEFORE],
    ['color: inherits', 'unknown'],
    ['color: disinherit', 'unknown'],
    ['color: color-mix(in srgb, red, blue)', 'unknown'],
    ['color: rgb(0 0 0 / 0.03)', 'none'],
    ['color: rgb(0 0 0 / 0.04)', [245, 245, 245]],
    ['color: rgb(0 0 0 / 0.5)', GREY],
    ['color: rgb(0 0 0)', BLACK],
  ])('%s', (style, expected) => expect(colourIn(P, styled(style), BEFORE, WHITE)).toEqual(expected))

  test('their own colour on a ground that cannot be told', () =>
    expect(colourIn(P, styled('color: rgb(0 0 0 / 0.5)'), BEFORE, 'unknown')).toEqual(BLACK))
  test('the colour of a rule before that of the markup', () =>
    expect(colourIn(element('font', { color: 'red' }), styled('color: black'), BEFORE, WHITE)).toEqual(BLACK))
})

describe('the ground has', () => {
  test.each<[what: string, element: Element, expected: Ground]>([
    ['the colour around', P, WHITE],
    ['the colour of a cell', element('td', { bgColor: '#f00' }), RED],
    ['one that is not known', element('td', { bgColor: 'zzz' }), 'unknown'],
    ['that of marked words', element('mark'), [255, 255, 0]],
    ['the colour named of marked words', element('mark', { bgColor: 'red' }), RED],
    ['a picture', element('td', { background: 'x.png', bgColor: 'red' }), 'unknown'],
  ])('%s', (_, one, expected) => expect(groundIn(one, new Map(), WHITE)).toEqual(expected))

  test.each<[style: string, expected: Ground]>([
    ['maybe: ', 'unknown'],
    ['color: red', WHITE],
    ['background-color: red', RED],
    ['background-color: red; background: black', RED],
    ['background: red', RED],
    ['background: #f00 no-repeat', RED],
    ['background: 0 0 #F00', RED],
    ['background: #ff0000', RED],
    ['background: 0 0 rgb(255, 0, 0) fixed', RED],
    ['background: rgba(0, 0, 0, 0.5) fixed', GREY],
    ['background: 0 hsl(0 100% 50%)', RED],
    ['background: HSLA(0, 0%, 0%, 0.5)', GREY],
    ['background: var(--red)', 'unknown'],
    ['background: 0 0', WHITE],
    ['background: none', WHITE],
    ['background-color: transparent', WHITE],
    ['background-color: Inherit', WHITE],
    ['background-color: initial', WHITE],
    ['background-color: unset', WHITE],
    ['background-color: revert', WHITE],
    ['background-color: none2', 'unknown'],
    ['background-color: 2none', 'unknown'],
    ['background-color: rgb(0 0 0 / 0.5)', GREY],
    ['background: url(x.png)', 'unknown'],
    ['background: #f00 URL(x.png)', 'unknown'],
    ['background: linear-gradient(#f00, #f00)', 'unknown'],
    ['background: #f00; background-image: image-set("x.png" 1x)', 'unknown'],
    ['background-color: red; background-image: url(x.png)', 'unknown'],
    ['background-color: red; background-image: none', RED],
  ])('%s', (style, expected) => expect(groundIn(P, styled(style), WHITE)).toEqual(expected))

  test.each<[style: string, expected: Ground]>([
    ['background-color: rgb(255 0 0 / 0.5)', 'unknown'],
    ['background-color: rgb(255 0 0)', RED],
    ['background-color: none', 'unknown'],
  ])('%s, where what lies behind cannot be told', (style, expected) =>
    expect(groundIn(P, styled(style), 'unknown')).toEqual(expected),
  )
})
