/** What of a page holds none of its record. */
import { describe, expect, test } from 'vitest'
import { HEADING, INLINE, isLeftOut } from './kinds.ts'
import { elementOf } from './pieces.fixture.ts'

const leftOut = (html: string, inside = false): boolean => isLeftOut(elementOf(html), inside)

describe('left out is', () => {
  test.each(
    'script style noscript template nav aside form button svg iframe object video audio canvas dialog picture map'.split(
      ' ',
    ),
  )('<%s>', (name) =>
    expect([leftOut(`<${name}></${name}>`), leftOut(`<${name}></${name}>`, true)]).toEqual([true, true]),
  )
  test('a picture', () => expect(leftOut('<img>')).toBe(true))
  test('a head', () =>
    expect(isLeftOut({ type: 'element', tagName: 'head', properties: {}, children: [] }, true)).toBe(true))

  test.each(['header', 'footer'])('<%s> of the page, not of the content', (name) =>
    expect([leftOut(`<${name}>A</${name}>`), leftOut(`<${name}>A</${name}>`, true)]).toEqual([true, false]),
  )
  test.each(['navigation', 'search', 'banner', 'contentinfo', 'complementary', 'alert', 'dialog'])(
    'what has the role %s',
    (role) => expect(leftOut(`<div role="${role}">A</div>`, true)).toBe(true),
  )
  test.each([
    'comments',
    'comments-area',
    'comment-list',
    'commentlist',
    'comment-respond',
    'disqus_thread',
    'posted-on',
    'entry-meta',
    'post-meta',
    'byline',
    'sharedaddy',
    'jp-relatedposts',
    'social-share',
    'share',
    'newsletter',
    'footer',
    'menu',
    'breadcrumb',
    'breadcrumbs',
    'crumbs',
    'brodsmulor',
  ])('what is called "%s"', (name) =>
    expect([
      leftOut(`<div id="${name}">A</div>`),
      leftOut(`<div class="x ${name.toUpperCase()}">A</div>`),
      leftOut(`<div class="${name}"><p>§ 12 Val</p></div>`),
      leftOut(`<div class="${name}"><p>§12 Val</p></div>`),
      leftOut(`<div class="${name}"><p>§ Val</p></div>`),
      leftOut(`<div class="${name}"><p>Vid protokollet</p><p>Ada Prov</p></div>`),
      leftOut(`<div class="shared ${name}-text">A</div>`),
    ]).toEqual([true, true, false, false, true, false, false]),
  )

  test.each(['entry-footer', 'post-footer'])('what is called "%s" and speaks of the page', (name) =>
    expect(
      [
        '<a>Protokoll</a> <a>Lämna en kommentar</a>',
        'Publicerat i <a>Protokoll</a>',
        'Publicerat',
        '<p>Justeras</p><p>Ada Provlund</p>',
        '<p>Vid protokollet</p><p>Fia Provö</p><a>Protokoll</a>',
        'Anslogs 2024-08-20. <a>Till anslagstavlan</a>',
        'Ada Provlund <a>Protokoll</a>',
        'Publicerat i <a>Protokoll</a><p>§ 12 Val</p>',
        '<a>Bilaga 1</a>',
      ].map((html) => leftOut(`<footer class="${name}">${html}</footer>`, true)),
    ).toEqual([true, true, false, false, false, false, false, false, false]),
  )

  test.each([
    'Hoppa till innehåll',
    'Gå till innehållet',
    'hoppa direkt till innehållet',
    'Hoppa över till huvudinnehåll',
    'Gå vidare till sidans innehåll',
    'Gå till sidan huvudinnehåll',
    ' Gå direkt vidare till innehållet ',
  ])('a way past the menus: "%s"', (words) =>
    expect([
      leftOut(`<a href="#text">${words}</a>`),
      leftOut(`<a href="/x#text">${words}</a>`),
      leftOut(`<b href="#text">${words}</b>`),
    ]).toEqual([true, false, false]),
  )
})

describe('of the record is', () => {
  test.each(['p', 'div', 'section', 'h1', 'pre', 'ul', 'b'])('<%s>', (name) =>
    expect(leftOut(`<${name}>A</${name}>`)).toBe(false),
  )
  test.each(['note', 'main'])('what has the role %s', (role) =>
    expect(leftOut(`<div role="${role}">A</div>`)).toBe(false),
  )
  test('what has no such name', () => expect(leftOut('<div id="text" class="wide">A</div>')).toBe(false))
  test.each(['Innehåll', 'Vi hoppa till innehåll', 'Hoppa till sidfoten'])('a link on the page, "%s"', (words) =>
    expect(leftOut(`<a href="#text">${words}</a>`)).toBe(false),
  )
  test.each<[html: string, left: boolean]>([
    ['<button aria-expanded="false">Bilagor</button>', false],
    ['<button role="tab">Bilagor</button>', false],
    ['<button>§ 12 Val</button>', false],
    ['<button role="switch">Bilagor</button>', true],
    ['<nav aria-expanded="false">Bilagor</nav>', true],
    ['<nav role="tab">§ 12 Val</nav>', true],
  ])('what opens a panel: not %s: %s', (html, left) => expect(leftOut(html)).toBe(left))
})

describe('a sign that the page calls no text', () => {
  test.each(
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
      ' ',
    ),
  )('is left out of what runs on in a line: <%s>', (name) =>
    expect([
      leftOut(`<${name} aria-hidden="true">+</${name}>`),
      leftOut(`<${name} aria-hidden="true">a</${name}>`),
      leftOut(`<${name} aria-hidden="true">1</${name}>`),
      leftOut(`<${name} aria-hidden="false">+</${name}>`),
      leftOut(`<${name}>+</${name}>`),
    ]).toEqual([true, false, false, false, false]),
  )
  test('is kept in a block', () => expect(leftOut('<p aria-hidden="true">+</p>')).toBe(false))
  test('is not told of breaks, which run on too', () =>
    expect([INLINE.has('br'), INLINE.has('wbr'), INLINE.has('p')]).toEqual([true, true, false]))
})

test('a heading is one of six', () =>
  expect(['h1', 'h6', 'h0', 'h7', 'h', 'h12', 'xh1', 'header'].filter((name) => HEADING.test(name))).toEqual([
    'h1',
    'h6',
  ]))
