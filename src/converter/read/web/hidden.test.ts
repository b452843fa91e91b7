import { describe, expect, test } from 'vitest'
import { readHtml } from '../testing.ts'

/** Seen lines, and those hidden. */
function read(html: string): { seen: string[]; hidden: string[] } {
  const { lines, furniture } = readHtml(new TextEncoder().encode(html))
  const gone = new Set(furniture.map(({ line }) => line))
  return {
    seen: lines.filter((line, index) => line !== '' && !gone.has(index + 1)),
    hidden: lines.filter((_, index) => gone.has(index + 1)),
  }
}

const page = (css: string, element: string): string => `<style>${css}</style><p>Före</p>${element}`

describe('by colour, by size, or off the page:', () => {
  test.each([
    ['white letters', '<p style="color: #FFF">x</p>'],
    ['white by name, in a font element', '<p><font color="white">x</font></p>'],
    ['as good as white', '<p style="color:rgb(254, 254, 255)">x</p>'],
    ['white by hue', '<p style="color:hsl(0 0% 100%)">x</p>'],
    ['black on black', '<div style="background:#000"><p style="color:black">x</p></div>'],
    ['the colour of a cell', '<table><tr><td bgcolor="#FFFF00"><font color="#ffff00">x</font></td></tr></table>'],
    ['transparent', '<p style="color:transparent">x</p>'],
    ['next to transparent', '<p style="color:rgba(0,0,0,.01)">x</p>'],
    ['letters that let all through', '<p style="opacity:0">x</p>'],
    ['size nothing', '<p style="font-size:0">x</p>'],
    ['size of a pixel, in the shorthand', '<p style="font: bold 1px/2 Arial">x</p>'],
    ['a share of the size around', '<div style="font-size:10px"><p style="font-size:.1em">x</p></div>'],
    ['far to the left', '<p style="position:absolute;left:-9999px">x</p>'],
    ['far above', '<p style="position: fixed; top: -100em">x</p>'],
    ['set in far the other way', '<p style="text-indent:-9999px">x</p>'],
    ['moved away', '<p style="transform:translateX(-9999px)">x</p>'],
    ['cut to nothing', '<p style="position:absolute;clip:rect(0 0 0 0)">x</p>'],
    ['cut in the newer way', '<p style="clip-path:inset(50%)">x</p>'],
  ])('%s', (_, element) => expect(read(`<p>Före</p>${element}`)).toEqual({ seen: ['Före'], hidden: ['x'] }))

  test.each([
    ['a class', '.v{color:#fff}', '<p class="a v">x</p>'],
    ['an id', '#v{font-size:0}', '<p id="v">x</p>'],
    ['an element in another', 'div em, h6{color:white}', '<div><p><em>x</em></p></div>'],
    ['a child', '.a>.b{left:-2000px;position:absolute}', '<div class="a"><p class="b">x</p></div>'],
    ['the stronger of two', 'p.v{color:white} p{color:black}', '<p class="v">x</p>'],
    ['the important one', '.v{color:white!important}', '<p class="v" style="color:red">x</p>'],
    ['a variable', ':root{--papper:#fff} p.v{color:var(--papper)}', '<p class="v">x</p>'],
    ['for the screen', '@media screen{.v{color:white}}', '<p class="v">x</p>'],
  ])('by a rule of the page: %s', (_, css, element) =>
    expect(read(page(css, element))).toEqual({ seen: ['Före'], hidden: ['x'] }),
  )
})

describe('what is seen stays:', () => {
  test.each([
    ['white on dark', '', '<div style="background-color:#123"><p style="color:#fff">x</p></div>'],
    ['white on dark, both by rules', 'th{color:#fff} thead tr{background:#003366}', '<table><thead><tr><th>x</table>'],
    ['white on a picture', '', '<div style="background:url(a.jpg)"><p style="color:#fff">x</p></div>'],
    ['white on every other row', 'tr:nth-child(odd){background:#333} td{color:#fff}', '<table><tr><td>x</table>'],
    ['a colour taken back', '.v{color:white}', '<div class="v"><p style="color:black">x</p></div>'],
    ['a size of its own in one without', '', '<div style="font-size:0"><p style="font-size:16px">x</p></div>'],
    ['white on paper only', '@media print{p{color:white}}', '<p>x</p>'],
    ['white while pointed at', 'p:hover{color:white}', '<p>x</p>'],
    ['a panel that fades in', '.flik{opacity:0;display:none}', '<div class="flik">x</div>'],
    ['a panel that grows', '', '<div style="max-height:0;overflow:hidden">x</div>'],
    ['moved a little', '', '<p style="position:relative;left:-10px">x</p>'],
    ['half seen', '', '<p style="opacity:.5;color:#777">x</p>'],
    ['a link on white', '', '<p style="color:#000"><a href="#" style="color:inherit">x</a></p>'],
    ['broken rules', 'p{color:} }} .v{color', '<p class="v">x</p>'],
  ])('%s', (_, css, element) => expect(read(page(css, element))).toEqual({ seen: ['Före', 'x'], hidden: [] }))
})

test('words go, their neighbours stay where they were', () => {
  expect(
    read(
      '<h2>§ 1 Val<span style="color:#fff"> av Kim</span></h2><p>Bo <i style="font-size:1px">och Kim</i> väljs.</p><ul><li>ett<li style="color:white">två</ul><table><tr><td>A<td style="color:#fff">B<td>C</table>',
    ),
  ).toEqual({
    seen: ['## § 1 Val', 'Bo väljs.', '- ett', 'A        C'],
    hidden: ['av Kim', 'och Kim', 'två', 'B'],
  })
})

test('struck words stay and are told', () => {
  const { lines, messages } = readHtml(
    new TextEncoder().encode(
      '<p>Ett</p><p>Kostar <s>500</s> 700</p><p style="text-decoration:line-through">Utgår</p><p><del>x</del></p>',
    ),
  )
  expect(lines.filter(Boolean)).toEqual(['Ett', 'Kostar 500 700', 'Utgår', 'x'])
  expect(messages?.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['struck-text', 3],
    ['struck-text', 5],
    ['struck-text', 7],
  ])
})

test('many places are told as one', () => {
  const { messages } = readHtml(new TextEncoder().encode(`<p>Före</p>${'<p style="color:#fff">x</p>'.repeat(30)}`))
  expect(messages).toMatchObject([
    { ruleId: 'hidden-text', line: 3, reason: 'Unexpected hidden text, left out, at 30 places' },
  ])
})
