import { expect, test } from 'vitest'
import { readState, writeState } from './state.ts'

test.each([
  '',
  '?q=hyrpersonal',
  '?q=%22n%C3%A4ra+v%C3%A5rd%22&organ=A&organ=B&ar=2024&slag=eget+beslut&ordning=datum',
  '?q=dagis&svaga=ja&liknande=nej',
])('the address says all: %s', (address) => {
  expect(writeState(readState(address))).toBe(address)
})

test('an unknown order is the order by relevance', () => {
  expect(readState('?q=x&ordning=slump')).toMatchObject({ query: 'x', sort: 'relevans' })
})

test('what is asked for has no space around it, and nothing asked is nothing', () => {
  expect(readState('?q=%20taxa%20')).toEqual({
    query: 'taxa',
    chosen: { organ: [], år: [], beslutstyp: [], slag: [], oenighet: [] },
    sort: 'relevans',
    weak: false,
    also: true,
  })
  expect(readState('').query).toBe('')
  expect(readState('?ar=2024&beslutstyp=val&oenighet=omröstning').chosen).toEqual({
    organ: [],
    år: ['2024'],
    beslutstyp: ['val'],
    slag: [],
    oenighet: ['omröstning'],
  })
})
