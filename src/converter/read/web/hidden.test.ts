import { describe, expect, test } from 'vitest'
import { readHtml } from '../plain.fixture.ts'

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
    ['next to nothing of black', '<p style="color:rgb(0 0 0 / 5%)">x</p>'],
    ['letters that let next to all through', '<p style="opacity:3%">x</p>'],
    ['white on next to nothing of black', '<div style="background:rgba(0,0,0,.02)"><p style="color:#fff">x</p></div>'],
    ['white on a ground that is not there', '<div style="background:transparent"><p style="color:#fff">x</p></div>'],
    [
      'black on the black around, where the nearest has no ground of its own',
      '<div style="background:#000"><div style="background-color:inherit"><p style="color:#000">x</p></div></div>',
    ],
    ['the last ground of two', '<div style="background-color:#fff;background:#000"><p style="color:#000">x</p></div>'],
    ['a link as blue as its ground', '<div style="background:#0000ee"><a href="#">x</a></div>'],
    ['yellow where a reader has marked', '<p><mark style="color:#ff0">x</mark></p>'],
    ['size of two pixels', '<p style="font-size:2px">x</p>'],
    ['size of half a pixel among other words of the shorthand', '<p style="font:italic .5px Arial">x</p>'],
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
    ['for the screen only', '@media only screen {.v{color:white}}', '<p class="v">x</p>'],
    ['for all', '@media all{.v{color:white}}', '<p class="v">x</p>'],
    ['in a layer', '@layer a{.v{color:white}}', '<p class="v">x</p>'],
    ['where a program can', '@supports (color:red){.v{color:white}}', '<p class="v">x</p>'],
    ['a variable that nobody sets', 'p.v{color:var( --papper , #fff )}', '<p class="v">x</p>'],
    ['one of several', 'h6, .v, h5{color:white}', '<p class="v">x</p>'],
    ['somewhere in another', '.a .b{color:white}', '<div class="a"><div><p class="b">x</p></div></div>'],
    ['a child, with spaces', '.a > .b{color:white}', '<div class="a"><p class="b">x</p></div>'],
    ['the later of two', '.v{color:black} .v{color:white}', '<p class="v">x</p>'],
    ['the later sheet', '.v{color:black}', '<style>.v{color:white}</style><p class="v">x</p>'],
    ['an id before classes', '#v{color:white} .v.w{color:black}', '<p id="v" class="v w">x</p>'],
    ['an attribute before a name', '[lang]{color:white} p{color:black}', '<p lang="sv">x</p>'],
    ['an attribute of the page’s own', '[data-dold-a]{color:white}', '<p data-dold-a="">x</p>'],
    ['an attribute with its value', 'p[lang=sv]{color:white}', '<p lang="sv">x</p>'],
    ['an attribute in any case', 'p[lang = "SV" i]{color:white}', '<p lang="SV">x</p>'],
    ['a class as an attribute', '[class="a v"]{color:white}', '<p class="a v">x</p>'],
    ['one of its words', '[class~=v]{color:white}', '<p class="a v">x</p>'],
    ['how it begins', '[class^="vi"]{color:white}', '<p class="vit a">x</p>'],
    ['how it ends', '[class$="it"]{color:white}', '<p class="a vit">x</p>'],
    ['what it holds', "[class*='vi']{color:white}", '<p class="a vit">x</p>'],
    ['a language of a kind', '[lang|=sv]{color:white}', '<p lang="sv-FI">x</p>'],
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
    ['a grandchild', '.a>.b{color:white}', '<div class="a"><div><p class="b">x</p></div></div>'],
    ['beside, not in', '.a .b{color:white}', '<p class="b">x</p>'],
    ['of another class', '.v{color:white}', '<p class="vit">x</p>'],
    ['of another name', 'h6.v{color:white}', '<p class="v">x</p>'],
    ['of another id', '#v{color:white}', '<p id="w">x</p>'],
    ['without the attribute', 'p[lang]{color:white}', '<p>x</p>'],
    ['with another value', 'p[lang=en]{color:white}', '<p lang="sv">x</p>'],
    ['with no such word', '[class~=v]{color:white}', '<p class="vit">x</p>'],
    ['that begins otherwise', '[class^=v]{color:white}', '<p class="a v">x</p>'],
    ['that ends otherwise', '[class$=v]{color:white}', '<p class="v a">x</p>'],
    ['that holds nothing of it', '[class*=q]{color:white}', '<p class="v">x</p>'],
    ['asked for nothing', '[class*=""]{color:white}', '<p class="v">x</p>'],
    ['in another language', '[lang|=s]{color:white}', '<p lang="sv">x</p>'],
    ['asked in a way nobody knows', '[class=v q]{color:white}', '<p class="v">x</p>'],
    ['after another', 'p+p{color:white}', '<p>x</p>'],
    ['in narrow windows', '@media (max-width:600px){p{color:white}}', '<p>x</p>'],
    ['on wide screens', '@media screen and (min-width:1px){p{color:white}}', '<p>x</p>'],
    ['on a paper of its own', '', '<style media="print">p{color:white}</style><p>x</p>'],
    ['with a sign before it', 'p::before{color:white}', '<p>x</p>'],
    ['black, and that is important', '.v{color:black!important}', '<p class="v" style="color:white">x</p>'],
    ['the weaker of two', 'p.v{color:black} .v{color:white}', '<p class="v">x</p>'],
    [
      'the last ground of two',
      '',
      '<div style="background-color:#000;background:#fff"><p style="color:#000">x</p></div>',
    ],
    ['white on half of black', '', '<div style="background:rgba(0,0,0,.5)"><p style="color:#fff">x</p></div>'],
    [
      'white on a fading',
      '',
      '<div style="background-image:linear-gradient(#000,#111)"><p style="color:#fff">x</p></div>',
    ],
    ['white on an old picture', '', '<table background="m.jpg"><tr><td style="color:#fff">x</td></tr></table>'],
    ['white on what nobody knows', '', '<div style="background:var(--m)"><p style="color:#fff">x</p></div>'],
    ['a colour nobody knows', '', '<p style="color:color-mix(in srgb, red, white)">x</p>'],
    ['the colour around', '', '<div style="color:#000"><p style="color:currentcolor">x</p></div>'],
    ['no link on blue', '', '<div style="background:#0000ee"><a>x</a></div>'],
    ['half of black', '', '<p style="color:rgba(0,0,0,.5)">x</p>'],
    ['letters that let half through', '', '<p style="opacity:50%">x</p>'],
    ['size of three pixels', '', '<p style="font-size:3px">x</p>'],
    ['a size in words', '', '<div style="font-size:0"><p style="font-size:medium">x</p></div>'],
    ['the last size of two', '', '<p style="font-size:0;font:12px/1.5 Arial">x</p>'],
    ['a panel that is hidden', '.flik{opacity:0}', '<div class="flik" hidden>x</div>'],
    ['one hidden to some', '.flik{opacity:0}', '<div class="flik" aria-hidden="true">x</div>'],
    ['one of tabs', '.flik{opacity:0}', '<div class="flik" role="tabpanel">x</div>'],
    ['one not to be seen yet', '.flik{opacity:0;visibility:hidden}', '<div class="flik">x</div>'],
    ['one that is fading', '.flik{opacity:0;transition:opacity 1s}', '<div class="flik">x</div>'],
    ['one without a height', '.flik{opacity:0;height:0}', '<div class="flik">x</div>'],
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
  expect(lines.filter(Boolean)).toEqual(['Ett', 'Kostar ~~500~~ 700', '~~Utgår~~', '~~x~~'])
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
