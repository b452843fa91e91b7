/** Letters that the typist set apart: closed where they are words, with the gaps between the words. */
import { expect, test } from 'vitest'
import { withoutLetterSpace } from './letter-spaced.ts'

test.each([
  ['B E S L U T', 'BESLUT'],
  ['B E S L U T  I  N Ä M N D E N', 'BESLUT I NÄMNDEN'],
  ['§ 1  A N S Ö K A N  O M  B I D R A G', '§ 1  ANSÖKAN OM BIDRAG'],
  ['§ 12   V a l   a v   o r d f ö r a n d e', '§ 12   Val av ordförande'],
  ['A N S Ö K A N   O M   B I D R A G', 'ANSÖKAN OM BIDRAG'],
  ['5.  B U D G E T  2 0 2 5     KS 2024/12', '5.  BUDGET 2025     KS 2024/12'],
  ['S K O L A N', 'SKOLAN'],
  ['§ 7. T A X A', '§ 7. TAXA'],
  ['S K O L A N 12', 'S K O L A N 12'],
  ['A N S Ö K A N\u00a0 O M\u00a0 B I D R A G', 'ANSÖKAN OM BIDRAG'],
  ['  B E S L U T :', 'BESLUT:'],
  ['P L A T S', 'PLATS'],
  ['P R O T O K O L L', 'PROTOKOLL'],
  ['S T Y R E L S E P R O T O K O L L', 'STYRELSEPROTOKOLL'],
  ['K O M M U N S T Y R E L S E N', 'KOMMUNSTYRELSEN'],
  ['§ 3:  T A X A  2 0 2 5', '§ 3:  TAXA 2025'],
  ['T A X A\tP L A N', 'TAXA PLAN'],
  ['2 0 2 5  T A X A', '2 0 2 5  TAXA'],
  ['T A X A  I  E K B Y', 'TAXA I EKBY'],
  ['T A X A  K R T S L M', 'T A X A  K R T S L M'],
  ['S T R S K T A', 'S T R S K T A'],
  ['A E I O U Y', 'A E I O U Y'],
  ['S K O E A I E N', 'S K O E A I E N'],
  // The parties of a vote, the columns of a table, a list of letters
  ['M S C L V', 'M S C L V'],
  ['S  M  C  L  V  K D', 'S  M  C  L  V  K D'],
  ['A B C D E F', 'A B C D E F'],
  ['Ada Provlund  X  X', 'Ada Provlund  X  X'],
  ['1 2 3 4 5 6', '1 2 3 4 5 6'],
  ['Ja  Nej', 'Ja  Nej'],
])('"%s" reads "%s"', (printed, expected) => expect(withoutLetterSpace(printed)).toBe(expected))
