import { describe, expect, it } from 'vitest'
import { EVERYDAY } from './everyday.ts'
import { STOP_WORDS } from './stopwords.ts'

/** What is in every other § tells nothing of what was asked. */
const EVERYWHERE = ['avslag', 'beslut', 'förslag', 'plan', 'utredning', 'ärende', 'uppdrag', 'nämnd']

describe('everyday words', () => {
  it.each([
    ['dagis', 'förskola'],
    ['knark', 'narkotika'],
    ['sopgubbe', 'avfall'],
    ['plankare', 'biljettkontroll'],
    ['snut', 'polis'],
  ])('have what authorities call it: %s is %s', (asked, official) => {
    expect(EVERYDAY.get(asked)).toContain(official)
  })
  it('with a hyphen are asked for without it', () => {
    expect(EVERYDAY.get('lssboende')).toContain('gruppbostad')
  })
  it('are one word in lower case, and none that carries no matter', () => {
    const odd = [...EVERYDAY.keys()].filter((word) => !/^[\p{Ll}\d]+$/u.test(word) || STOP_WORDS.has(word))
    expect(odd).toEqual([])
  })
  it('stand for words, a thing of several joined by a plus', () => {
    const odd = [...EVERYDAY].filter(([, others]) =>
      others.some((own) => !/^[\p{Ll}\d-]+(?:\+[\p{Ll}\d]+)*$/u.test(own)),
    )
    expect(odd).toEqual([])
  })
  it('stand for nothing that is in every other §', () => {
    const wide = [...EVERYDAY].filter(([, others]) => others.some((own) => EVERYWHERE.includes(own)))
    expect(wide).toEqual([])
  })
})
