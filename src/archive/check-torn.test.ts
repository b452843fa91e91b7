import { expect, test } from 'vitest'
import { checkContent } from './check.ts'
import { faultLine } from './fault.ts'

const BODY = '---\nname: Tekniska nämnden\norganisation: Ekby kommun\n---\n'
const CONFLICT = '<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> gren\n'
const lines = (path: string, text: string): string[] => checkContent([{ path, text }]).map(faultLine)

test.each([
  ['a page', 'protokoll/tn/2024-03-12.md', `---\n${CONFLICT}---\n`, 2],
  ["a source's text", 'protokoll/tn/2024-03-12.txt', `a\n\n${CONFLICT}`, 3],
  ['a body with line ends of Windows', 'organ/tn.md', CONFLICT.replaceAll('\n', '\r\n'), 1],
  ['the register', 'permalinks.json', `{\n${CONFLICT}}`, 2],
])('%s that git has left in two versions is one line', (_, path, text, line) => {
  const [said = '', ...others] = lines(path, text)
  expect(said).toMatch(new RegExp(`^content/${path}:${line}: hittade två versioner som git inte kunde slå ihop`))
  expect(others).toEqual([])
})

test.each([
  ['only one of the marks', 'protokoll/tn/2024-03-12.txt', '<<<<<<< Rubrik\n'],
  ['the marks inside lines', 'protokoll/tn/2024-03-12.txt', 'a <<<<<<< b\n=======\n>>>>>>> c\n'],
  ["a protokoll's letters that its source has destroyed", 'protokoll/tn/2024-03-12.txt', 'f\ufffdr\n'],
])('%s is no fault', (_, path, text) => {
  expect(lines(path, text)).toEqual([])
})

test('what a person has saved in another encoding is one line', () => {
  expect(lines('organ/tn.md', BODY.replace('ä', '\ufffd'))).toEqual([
    'content/organ/tn.md:2: hittade bokstäver som inte är UTF-8, väntade en textfil i UTF-8; spara om filen som UTF-8',
  ])
})
