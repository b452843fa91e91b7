import { describe, expect, test } from 'vitest'
import { source } from '../../../tests/sources.ts'
import { convert } from '../convert.ts'

const MINUTES =
  'Närvarande: Anna Ek (S)\n\n§ 21 Budget\n\nBeslut\n\nNämnden godkänner budgeten.\n\n§ 22 Avslutning\n\nMötet avslutas.\n\nVid protokollet\n\nBo Lind\n'
const AGENDA =
  'Tid: 2024-05-16 kl. 13.00\nPlats: Kommunhuset\n\n1. Val av justerare\n\n2. Ny taxa\n\nFörslag till beslut\n\nNämnden antar taxan.\n\n3. Rapporter\n\nInget.\n'
const head = (...lines: string[]): string => `${lines.join('\n')}\n\n`

async function rules(text: string, sidecar: string | null = null): Promise<string[]> {
  const { messages } = await convert({ ...source(text), sidecar }, [])
  return messages
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule === 'unsettled-draft' || rule === 'notice-not-minutes')
}

describe('a document that calls itself a draft is no settled minutes:', () => {
  test.each([
    ['a line of its own', head('Almby kommun', 'UTKAST', 'PROTOKOLL', '2024-03-12')],
    ['the title', head('Utkast till protokoll 2024-03-12')],
    ['in brackets', head('Protokoll socialnämnden 2024-03-12 (ej justerat)')],
    ['after a dash', head('Socialnämndens protokoll – ojusterat')],
    ['as working paper', head('PROTOKOLL', 'Arbetsmaterial, version 2')],
    ['as a proposal', head('Förslag till protokoll', 'Socialnämnden 2024-03-12')],
    ['as preliminary', head('Preliminärt protokoll', 'Socialnämnden')],
    ['beside words that are none of a draft’s', head('Provby fiberförening  Utkast', 'PROTOKOLL 2024-03-12')],
    ['beside the name of the body', head('SOCIALNÄMNDEN    UTKAST    1 (3)', 'PROTOKOLL 2024-03-12')],
  ])('%s', async (_, above) => expect(await rules(above + MINUTES)).toEqual(['unsettled-draft']))

  test('time after time, alone on its line', async () => {
    expect(
      await rules(
        head('Protokoll 2024-03-12') +
          MINUTES.replace('Nämnden godkänner', 'UTKAST\n\nNämnden godkänner').replace('Mötet', 'UTKAST\n\nMötet'),
      ),
    ).toEqual(['unsettled-draft'])
  })
})

describe('the same words elsewhere are the record’s:', () => {
  test.each([
    ['a draft of something else', head('Protokoll 2024-03-12', 'Utkast till detaljplan')],
    ['a word that holds them', head('Protokoll om utkastaren 2024-03-12')],
    [
      'in running text',
      head('Protokoll 2024-03-12') +
        '§ 20 Utkast till budget\n\nUtkast\n\nFörslag till protokollsjusterare lämnas.\n\n',
    ],
    ['preliminary figures', head('Protokoll 2024-03-12', 'Preliminärt resultat 2023')],
  ])('%s', async (_, above) => expect(await rules(above + MINUTES)).toEqual([]))
})

describe('a notice is not the minutes:', () => {
  test.each([
    ['a summons', head('Almby kommun', 'Socialnämnden', 'KALLELSE')],
    ['in a title', head('Kallelse till sammanträde med socialnämnden 2024-05-16')],
    ['named after the body', head('Socialnämndens föredragningslista 2024-05-16')],
    ['an agenda', head('Socialnämnden 2024-05-16', 'Dagordning')],
    ['a list of matters', head('ÄRENDELISTA', 'Socialnämnden 2024-05-16')],
    ['a notification', head('Underrättelse om sammanträde', 'Socialnämnden')],
    ['announced in public', head('Kungörelse', 'Kommunfullmäktige sammanträder 2024-05-16')],
  ])('%s', async (_, above) => expect(await rules(above + AGENDA)).toEqual(['notice-not-minutes']))
})

describe('minutes may speak of the notice:', () => {
  test.each([
    ['with an agenda above them', head('Protokoll 2024-03-12', 'Dagordning') + MINUTES],
    [
      'with what was done about it',
      head('Socialnämnden 2024-03-12', 'Kallelse utsänd 2024-03-01', 'Dagordningen godkänns') + MINUTES,
    ],
    ['that say so by those present', head('Kallelse', 'Socialnämnden 2024-03-12') + MINUTES],
    [
      'that say so by their decisions',
      head('Dagordning', 'Socialnämnden 2024-03-12') +
        '§ 1 Budget\n\nBeslut\n\nNämnden godkänner budgeten.\n\n§ 2 Taxa\n\nBeslut\n\nNämnden antar taxan.\n',
    ],
    ['on a page with links to both', head('Dagordning Handlingar Protokoll', 'Socialnämnden 2024-03-12') + AGENDA],
  ])('%s', async (_, text) => expect(await rules(text)).toEqual([]))
})

test('an editor has the last word', async () => {
  expect(
    await rules(
      head('UTKAST', 'PROTOKOLL 2024-03-12') + MINUTES,
      '---\nsettled: {value: true, because: justerat}\n---\n',
    ),
  ).toEqual([])
  expect(
    await rules(
      head('UTKAST', 'PROTOKOLL 2024-03-12') + MINUTES,
      '---\nsettled: {value: false, because: osäkert}\n---\n',
    ),
  ).toEqual(['unsettled-draft'])
  expect(
    await rules(head('KALLELSE') + AGENDA, '---\nminutes: {value: true, because: fördes i kallelsen}\n---\n'),
  ).toEqual([])
})
