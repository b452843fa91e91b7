import { expect, test } from 'vitest'
import { nearest, wantedFrom, type Addresses } from './nearest.ts'

const ADDRESSES: Addresses = {
  'hsn-au': { name: 'Arbetsutskottet', dates: { '2024-11-28': 'p206 p207', '2024-12-10': 'p208' } },
  'samrad-vo': { name: 'Samråd', dates: { '2021-03-19': 'punkt7a' } },
}

test('body, date and § are read out of an address', () => {
  expect(wantedFrom('/protokoll/hsn-au/2024-11-28/p999.html')).toEqual({
    organ: 'hsn-au',
    date: '2024-11-28',
    paragraf: 'p999',
  })
  expect(wantedFrom('/protokoll/samrad-vo/2021/punkt7a')).toEqual({
    organ: 'samrad-vo',
    date: '2021',
    paragraf: 'punkt7a',
  })
  expect(wantedFrom('/organ/hsn.html')).toEqual({ organ: 'hsn', date: null, paragraf: null })
  expect(wantedFrom('/nagot/annat')).toEqual({ organ: null, date: null, paragraf: null })
})

test('a § with the wrong day leads to the meeting that has it', () => {
  expect(nearest(ADDRESSES, wantedFrom('/protokoll/hsn-au/2024-11-27/p206.html'))[0]).toEqual({
    organ: 'hsn-au',
    date: '2024-11-28',
    paragraf: 'p206',
  })
})

test('a § that does not exist leads to its meeting first', () => {
  expect(nearest(ADDRESSES, wantedFrom('/protokoll/hsn-au/2024-11-28/p999.html'))[0]).toEqual({
    organ: 'hsn-au',
    date: '2024-11-28',
    paragraf: null,
  })
})

test('a body that is nearly right is found', () => {
  expect(nearest(ADDRESSES, wantedFrom('/organ/hsn.html')).every(({ organ }) => organ === 'hsn-au')).toBe(true)
})

test('the day that was asked for counts more than a § of that number on another', () => {
  expect(nearest(ADDRESSES, wantedFrom('/protokoll/hsn-au/2024-12-10/p206.html'))[0]).toEqual({
    organ: 'hsn-au',
    date: '2024-12-10',
    paragraf: null,
  })
})
