/** Whose words decide in a document. */
import { expect, test } from 'vitest'
import { toBlocks } from '../blocks/index.ts'
import { toLines } from '../clean/lines.ts'
import { textLines } from '../read/text.ts'
import { GENERIC_BODIES } from '../../swedish/bodies/bodies.ts'
import { decidersIn } from './deciders.ts'

const read = (raw: string[], known: string[] = [], heads: string[] = []) => {
  const { all, own } = decidersIn(toBlocks(toLines(textLines(raw)), []), known, toLines(textLines(heads)))
  return { own: [...own], others: [...all].filter((name) => !own.has(name) && !GENERIC_BODIES.includes(name)) }
}

test.each<[string, string[], string[], string[]]>([
  ['a body alone on a line of the head', ['Ekby kommun', 'Tekniska nämnden', ''], [], ['tekniska nämnden']],
  ['in the title', ['Protokoll Tekniska nämndens arbetsutskott 2024-03-05'], [], ['tekniska nämndens arbetsutskott']],
  ['in the title in lower case', ['Protokoll tekniska nämnden 2024-03-05'], [], ['tekniska nämnden']],
  [
    'before its organisation',
    ['Regionstyrelsens arbetsutskott, Region Prov', ''],
    [],
    ['regionstyrelsens arbetsutskott'],
  ],
  ['after its organisation', ['Ekby kommun – Byggnadsnämnden', ''], [], ['byggnadsnämnden']],
  ['in the title, in its organisation', ['Kommunstyrelsen i Ekby kommun, 4 februari 2025'], [], ['kommunstyrelsen']],
  ['in the title, right before its organisation', ['Protokoll Valnämnden Ekby kommun 2025-02-14'], [], ['valnämnden']],
  ['not one of several', ['Kallade: Vägnämnden, Ekby kommun', 'Vägnämnden, Anna Ek', ''], [], []],
  ['after its introduction', ['Protokoll fört vid sammanträde med Kyrkorådet'], [], ['kyrkorådet']],
  [
    'before what document it is',
    ['Ekby församling', 'Kyrkofullmäktige, protokoll 2024-11-18'],
    [],
    ['kyrkofullmäktige'],
  ],
  [
    'not the auditors beside another',
    ['Kommunfullmäktige', '', 'Ekby kommuns revisorer', ''],
    [],
    ['kommunfullmäktige'],
  ],
  ['the auditors in a title', ['Ekby kommuns revisorer – protokoll 5 november 2024'], [], ['revisorerna']],
  ['the auditors with whose they are', ['Ekby kommuns revisorer', 'Protokoll 2024-10-06'], [], ['revisorerna']],
  ['a known body anywhere in it', ['Möte med Samråd vård i Ekby'], ['Samråd vård'], ['samråd vård']],
  ['not the body that a name is made of', ['Tekniska nämndens utskott för vatten'], ['Tekniska nämnden'], []],
  [
    'the board whose meeting it was',
    ['Brf Granen', '', 'Protokoll fört vid styrelsemöte 2024-09-03'],
    [],
    ['styrelsen'],
  ],
  ['by the name of its board', ['FÖRBUNDSSTYRELSESAMMANTRÄDE 2024-09-03'], [], ['förbundsstyrelsen']],
  ['not where a body is named too', ['Kyrkorådet', '', 'Kallelse till styrelsemöte'], [], ['kyrkorådet']],
  ['not from a sentence', ['Ordförande hälsar välkommen till nämnden.'], [], []],
])('%s', (_, raw, known, expected) => expect(read(raw, known).own).toEqual(expected))

test('a removed page head names it beside other columns', () => {
  expect(read(['Text.'], [], ['EKBY KOMMUN    Byggnadsnämnden     2 (3)']).own).toEqual(['byggnadsnämnden'])
})

test('whoever decides twice, or introduces clauses, decides here', () => {
  const raw = ['Vårgruppen antog planen.', '', 'Vårgruppen godkände taxan.', '', 'Höstgruppen antog en plan.', '']
  expect(read(raw).others).toEqual(['vårgruppen'])
  expect(read(['Höstgruppen beslutar att', '', 'anta planen.']).others).toEqual(['höstgruppen'])
})
