import { expect, test } from 'vitest'
import { fileAddress, folderAddress } from './address.ts'

test.each([
  ['https://x.se/a/', 'https://x.se/a/index.html'],
  ['https://x.se/a/sok.html?q=avtal&organ=b', 'https://x.se/a/sok.html'],
  ['https://x.se/a/p206.html?ord=x#p206-beslut', 'https://x.se/a/p206.html'],
])('%s is the file %s', (asked, file) => {
  expect(fileAddress(asked)).toBe(file)
})

test('a folder without its slash is the page inside', () => {
  expect(folderAddress('https://x.se/a?q=1')).toBe('https://x.se/a/index.html')
})
