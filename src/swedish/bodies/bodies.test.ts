import { expect, test } from 'vitest'
import {
  BODY_ADJECTIVES,
  BODY_ENDINGS,
  bodyWord,
  endingOf,
  formOf,
  GENERIC_BODIES,
  isBodyName,
  ORGANISATION_KINDS,
  withoutArticle,
} from './bodies.ts'

test('the tables, word for word', () => {
  expect(BODY_ENDINGS.bare.join(' ')).toBe(
    'nämnd styrelse fullmäktige utskott beredning direktion råd kommitté delegation revision presidium samråd samverkansgrupp samrådsgrupp ledningsgrupp beredningsgrupp sektion skolkonferens kollegium plenum konsistorium representantskap',
  )
  expect(BODY_ENDINGS.definite.join(' ')).toBe(
    'nämnden styrelsen fullmäktige utskottet beredningen direktionen rådet kommittén delegationen revisionen presidiet samrådet samverkansgruppen samrådsgruppen ledningsgruppen beredningsgruppen sektionen skolkonferensen kollegiet plenum konsistoriet representantskapet',
  )
  expect(BODY_ENDINGS.plural.join(' ')).toBe(
    'nämnderna styrelserna fullmäktige utskotten beredningarna direktionerna råden kommittéerna delegationerna revisionerna presidierna samråden samverkansgrupperna samrådsgrupperna ledningsgrupperna beredningsgrupperna sektionerna skolkonferenserna kollegierna plenum konsistorierna representantskapen',
  )
  expect(GENERIC_BODIES.join(' ')).toBe(
    'nämnden styrelsen utskottet arbetsutskottet direktionen beredningen kommittén rådet byarådet representantskapet plenum mötet årsmötet stämman årsstämman föreningsstämman extrastämman bolagsstämman',
  )
  expect(BODY_ADJECTIVES.join(' ')).toBe('tekniska sociala kommunala regionala lokala gemensamma allmänna')
  expect(ORGANISATION_KINDS.join(' ')).toBe(
    'kommun region stad landsting län förbund församling krets distrikt förening',
  )
})

test.each([
  ['Kommunstyrelsen', true],
  ['KOMMUNSTYRELSENS ARBETSUTSKOTT', true],
  ['Hälso- och sjukvårdsnämnden', true],
  ['Tekniska nämnden', true],
  ['Fakultetskollegiet', true],
  ['Konsistoriet', true],
  ['Kyrkliga representantskapet', true],
  ['Barn- och utbildningsnämndens arbetsutskott', true],
  ['Nämnden för arbete och välfärd', true],
  ['Styrelsen för Sahlgrenska akademin', true],
  ['Lokal nämnd', true],
  ['Samråd vård och omsorg', false],
  ['Ordförande hälsar välkommen till nämnden', false],
  ['Anna Ek lämnar nämnden', false],
  ['Nämnden beslutar', false],
  ['Sammanträdesdagar för kommunfullmäktige', false],
  ['Regionfullmäktige i Ekbyregionen', false],
  ['nämnden', false],
  ['Kommunhuset', false],
  ['Skolområdet', false],
  ['FÖRRÅDET', false],
  ['Skolrådet', true],
  ['', false],
])('"%s" is the name of a body: %s', (text, expected) => expect(isBodyName(text)).toBe(expected))

test.each([
  ['Kommunstyrelsen', true],
  ['nämnden', true],
  ['nämnd', false],
  ['nämndens', false],
])('the last word of a name with its article: %s', (word, expected) =>
  expect(new RegExp(`^${bodyWord('definite')}$`, 'u').test(word)).toBe(expected),
)

test.each([
  ['kommunstyrelsen', 'kommunstyrelse'],
  ['tekniska nämnden', 'tekniska nämnd'],
  ['presidiet', 'presidium'],
  ['samverkansgruppen', 'samverkansgrupp'],
  ['kommunfullmäktige', 'kommunfullmäktige'],
  ['nämnd', 'nämnd'],
  ['skolan', 'skolan'],
])('"%s" without its article is "%s"', (name, expected) => expect(withoutArticle(name)).toBe(expected))

test('a noun of the table in each of its forms; no other word has any', () => {
  expect((['bare', 'definite', 'plural'] as const).map((form) => formOf('utskott', form))).toEqual([
    'utskott',
    'utskottet',
    'utskotten',
  ])
  expect(() => formOf('klubb', 'definite')).toThrow('klubb')
})

test.each([
  ['Socialnämnden', true],
  ['Socialnämnd', false],
  ['Arbetsutskottet', false],
])('"%s" ends as one of these does: %s', (name, ends) =>
  expect(new RegExp(`${endingOf(['nämnd', 'styrelse'], 'definite')}$`, 'u').test(name)).toBe(ends),
)
