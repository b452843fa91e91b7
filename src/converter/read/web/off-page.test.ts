import { describe, expect, test } from 'vitest'
import { isClipped, isOff } from './off-page.ts'

const styled = (text: string): Map<string, string> =>
  new Map(text.split('; ').map((one) => one.split(': ') as [string, string]))

describe('off the page', () => {
  test.each<[style: string, off: boolean]>([
    ['position: absolute; left: -501px', true],
    ['position: Fixed; top: -100em', true],
    ['position: relative; right: -9999px', true],
    ['position: absolute; bottom: -9999px', true],
    // Half a thousand pixels may still be a menu that slides in over the page.
    ['position: absolute; left: -500px', false],
    ['position: absolute; left: 9999px', false],
    // Where nothing is placed, the edge says nothing.
    ['left: -9999px', false],
    ['position: static; left: -9999px', false],
    ['position: absolute; width: -9999px', false],
    ['transform: translate(-9999px)', true],
    ['transform: translateX(-9999px)', true],
    ['transform: translateY( -9999px )', true],
    ['transform: translate(0, -9999px)', true],
    ['transform: translate3d(0, 0, -9999px)', true],
    ['transform: rotate(3deg) translate(-9999px, 0)', true],
    ['transform: translate(-500px)', false],
    ['transform: translate(-50%, -50%)', false],
    ['transform: scale(0)', true],
    ['transform: rotate(3deg) scale( 0, 1)', true],
    ['transform: scaleX(0)', true],
    ['transform: scale3d(0, 0, 0)', true],
    ['transform: scale(0.5)', false],
    ['transform: none', false],
  ])('"%s": %s', (style, off) => expect(isOff(styled(style), 16)).toBe(off))
})

describe('cut to nothing', () => {
  test.each<[style: string, cut: boolean]>([
    ['clip: rect(0 0 0 0)', true],
    ['clip: rect(0,0,0,0); position: absolute', true],
    ['clip: rect( 1px, 1px, 1px, 1px ); position: fixed', true],
    ['clip: RECT(-1px 1px -1px 1px)', true],
    ['clip: rect(0 0 0 0); position: relative', false],
    ['clip: rect(0 2px 0 0)', false],
    ['clip: rect(0 0 0)', false],
    ['clip: rect(auto, 1px, 1px, 1px)', false],
    ['clip: auto', false],
    ['clip-path: inset(50%)', true],
    ['clip-path: inset( 100% )', true],
    ['clip-path: inset(75%)', true],
    ['clip-path: circle( 0 )', true],
    ['clip-path: inset(49%)', false],
    ['clip-path: inset(5%)', false],
    ['clip-path: circle(50%)', false],
    ['color: red', false],
  ])('"%s": %s', (style, cut) => expect(isClipped(styled(style))).toBe(cut))
})
