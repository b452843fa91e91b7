import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { paragraferOf, readData, readMeeting } from '../protokoll/document.ts'
import { fileOf, listIds } from './files.ts'
import { titlesOf } from './outline.ts'

test('titles read from the heading lines are the titles a whole parse finds, in every meeting', () => {
  for (const id of listIds('protokoll')) {
    const file = readFileSync(fileOf('protokoll', id), 'utf8')
    const { data, body } = readData(file, id)
    const whole = paragraferOf(readMeeting(file, id)).map(({ data: { id: paragraf }, title }) => [paragraf, title])
    expect([...titlesOf(data, body)], id).toEqual(whole)
  }
})
