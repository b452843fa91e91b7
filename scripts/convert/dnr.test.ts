import { describe, expect, test } from 'vitest'
import { dnrLine, splitDnr } from './dnr.ts'

describe('a line of diary numbers:', () => {
  test.each([
    ['HSN 27-2024', ['HSN 27-2024']],
    ['HSN529-2022', ['HSN529-2022']],
    ['HSN 1043:1-2021', ['HSN 1043:1-2021']],
    ['SLK-2024-00074', ['SLK-2024-00074']],
    ['KS 2023/123', ['KS 2023/123']],
    ['Dnr: 111/21', ['111/21']],
    ['Dnr 111/21, 112/21', ['111/21', '112/21']],
    ['Diarienummer: KS/2023:45', ['KS/2023:45']],
    ['HSN 1-2024 och HSN 2-2024', ['HSN 1-2024', 'HSN 2-2024']],
    ['111/21', []],
    ['2022-2024', []],
    ['Beslut', []],
    ['Ärende HSN 27-2024 avslutas', []],
    ['2021-02-19', []],
  ])('%s', (line, expected) => expect(dnrLine(line)).toEqual(expected))
})

describe('a heading is split in title and diary numbers:', () => {
  test.each([
    ['Nomineringar (dnr 010/21)', 'Nomineringar', ['010/21']],
    ['Nomineringar (Dnr: 010/21, 011/21)', 'Nomineringar', ['010/21', '011/21']],
    ['1435/22 Ny skola', 'Ny skola', ['1435/22']],
    ['Ärendenummer SLK-2024-00074 Ny skola', 'Ny skola', ['SLK-2024-00074']],
    ['KS 2023/123 Ny skola', 'Ny skola', ['KS 2023/123']],
    ['2022-2024 års plan', '2022-2024 års plan', []],
    ['Plan 2022-2024', 'Plan 2022-2024', []],
    ['Upprop', 'Upprop', []],
    ['', '', []],
  ])('%s', (heading, title, dnr) => expect(splitDnr(heading)).toEqual({ title, dnr }))
})
