/** The forms that the number of a § takes: in each, the same five items are found, with their titles and diary numbers. */
import { expect, test } from 'vitest'
import { convert } from './convert.ts'

const TITLES = ['Val av justerare', 'Budget för år 2025', 'Detaljplan för Kvarnen', 'Svar på motion om lekplatser', 'Övriga frågor']

const FORMS: readonly (readonly [form: string, dnr?: string])[] = [
  ['§ N\nT'], ['§ N T'], ['§N T'], ['§N. T'], ['§ N: T'], ['§ N - T'], ['§ N/2021 T'], ['Kf § N/24 T'], ['KS § N T'],
  ['N § T'], ['Paragraf N T'], ['Ärende N\nT'], ['Punkt N. T'], ['N. T'], ['N) T'], ['N   T'], ['Sn 50 Au N\nT'], ['**§ N T**'], ['## § N T'],
  ['§ N Dnr KS-2025-009N\nT', 'KS-2025-009N'],
  ['§ N    T    KS 2025/N', 'KS 2025/N'],
  ['N §\nT\nDnr KS/2024:12N', 'KS/2024:12N'],
  ['KSAU § N   Dnr 2024-001N\nT', '2024-001N'],
  ['Au § N\tDnr 2024/N00\nT', '2024/N00'],
  ['Dnr KS 2024/10N\n§ N T', 'KS 2024/10N'],
]

test.each(FORMS.map(([form, dnr]) => ({ form, dnr })))('$form', async ({ form, dnr }) => {
  const numbers = TITLES.map((_, index) => String(index + 11))
  const items = TITLES.map((title, index) => `${form.replaceAll('N', numbers[index] ?? '').replace('T', title)}\n\nKontoret har lämnat ett förslag i ärendet.\n\nBeslut\n\nFörslaget godkänns.\n\n`)
  const text = `Kommunstyrelsen\nSammanträdesdatum 2024-03-05\n\n${items.join('')}`
  const conversion = await convert({ name: 'x.txt', bytes: new TextEncoder().encode(text), sidecar: null }, [])
  const found = conversion.outcome === 'converted' ? conversion.stages.draft.paragrafer : []
  expect(found.map(({ number, title, dnr: own, decisions }) => [number, title, own, decisions.length])).toEqual(
    TITLES.map((title, index) => [numbers[index], title, dnr === undefined ? [] : [dnr.replaceAll('N', numbers[index] ?? '')], 1]),
  )
})
