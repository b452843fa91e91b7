import { describe, expect, test } from 'vitest'
import { look, looks } from './look.ts'

describe('looks alike:', () => {
  test.each([
    ['Åsa', 'Åsa'],
    ['A\u030asa', 'Åsa'],
    ['\ufb01n', 'fin'],
    ['８５－０', '85-0'],
    ['٨٥\u2212۰', '85-0'],
    ['a\u00a0b\tc\u2003d', 'a b c d'],
    ['a\u200bb\u00adc\u2060d\ufeffe', 'abcde'],
    ['a\u0000\u0007b', 'ab'],
    ['a\r\nb', 'a\nb'],
    ['8\ufe0f\u20e3', '8'],
    ['a&#45;b&nbsp;c&Aring;&aring;', 'a-b cÅå'],
    ['a\\-b', 'a-b'],
    ['a<br>b<br />c', 'a\nb\nc'],
    ['<b>a</b> < c & d; &okänt;', 'a < c & d; &okänt;'],
    ['Weiß', 'Weiß'],
    ['&amp;&lt;&gt;&quot;&apos;&lpar;&rpar;&period;&sol;&lowbar;&colon;&plus;&commat;', `&<>"'()./_:+@`],
    ['a&nbsp;b&ensp;c&emsp;d&thinsp;e&tab;f&newline;g', 'a b c d e f\ng'],
    ['a&shy;b&zwj;c&zwnj;d', 'abcd'],
    ['&ndash;&mdash;&minus;&hyphen;&dash;&horbar;', '------'],
    ['&aring;&auml;&ouml;&eacute;&uuml;&szlig;&aelig;&oslash;', 'åäöéüßæø'],
    ['&Aring;&Auml;&Ouml;&Eacute;&Uuml;&AElig;&Oslash;', 'ÅÄÖÉÜÆØ'],
    ['&nBSP;&#X2D;&#xe5;&#229;', ' -åå'],
    ['a&#0;b&#1114112;c&#1114111;d', 'abc\u{10ffff}d'],
    ['&#xyz; &&amp;; &nbspx; &nbsp', '&#xyz; &&; &nbspx; &nbsp'],
    ['a\rb\r\nc', 'ab\nc'],
    ['a\n\u030ab', 'a\nb'],
    ['&#45;\u030a&#45;\u200b\u030b\u030cb', '--b'],
    ['<span class="x">a</span><EM>b</EM><wbr>c<bx>d<b', 'abc<bx>d<b'],
    ['<span a\nb>c', '<span a\nb>c'],
    ['<br/>a<BR />b<br  />c', '\na\nb<br  />c'],
    ['a\\\nb\\xc', 'a\nb\\xc'],
    ['۹۰٩0', '9090'],
    ['½', '1⁄2'],
    ['Ada¹ Ek², 45⁹⁹⁹-6', 'Ada Ek, 45-6'],
    ['⁰⁷⁰ a¹²³⁴ ¹ m²', '070 a1234 1 m'],
    ['64~~08~~23 <s>3</s><del>2</del>34 ~', '640823 3234 ~'],
    ['🙂a', '🙂a'],
    ['\u0410da \u0420r\u043evlund', 'Ada Provlund'],
    ['\u0391da Pr\u03bfvlund', 'Ada Provlund'],
    ['\u0430\u030asa \u04e7berg, \u0430\u0308n', 'åsa öberg, än'],
    ['k\u0131m, \u0261unnar', 'kim, gunnar'],
    ['Ä\u0440\u0435\u0445', 'Äpex'],
    ['Привет \u00d8 Ω', 'Пpивeт Ø Ω'],
  ])('%j', (raw, seen) => expect(look(raw).text).toBe(seen))
})

test('raised figures are marks of notes, or read with what they follow', () => {
  expect(looks('Ek¹, 0⁷0').map(({ text }) => text)).toEqual(['Ek, 00', 'Ek1, 070', 'Ek, 070'])
  expect(looks('Ek ½')).toHaveLength(1)
})

test('a place leads back to what was written, whole letters with their marks', () => {
  const raw = 'x A\u030a\u200bsa \ufb01n&#45;y'
  const { text, rangeIn } = look(raw)
  expect(text).toBe('x Åsa fin-y')
  const part = (word: string): string => raw.slice(...rangeIn(text.indexOf(word), text.indexOf(word) + word.length))
  expect(part('Åsa')).toBe('A\u030a\u200bsa')
  expect(part('Å')).toBe('A\u030a')
  expect(part('i')).toBe('\ufb01')
  expect(part('-y')).toBe('&#45;y')
  expect(part('x')).toBe('x')
  expect(look('Ek¹ x').rangeIn(0, 2)).toEqual([0, 2])
  expect(look('a<b>bc</b>d').rangeIn(1, 3)).toEqual([4, 6])
  expect(look('abc').rangeIn(1, 3)).toEqual([1, 3])
})
