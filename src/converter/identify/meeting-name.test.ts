import { expect, test } from 'vitest'
import { boardIn, boardOf, meetingIn } from './meeting-name.ts'

test.each<[line: string, body: string | undefined, organisation: string | undefined]>([
  ['Årsmötesprotokoll 2023', 'Årsmöte', undefined],
  ['IX Årsmötesprotokoll 2020', 'Årsmöte', undefined],
  ['#+TITLE: Årsmötesprotokoll', 'Årsmöte', undefined],
  ['fört vid styrelsemöte den 3 februari 1998 hos Ada Provlund.', 'Styrelsen', undefined],
  ['Ada ringde om nästa styrelsemöte.', undefined, undefined],
  ['Mötesform: Årsmöte', 'Årsmöte', undefined],
  ['Protokoll från Årsmötet den 27 mars 2023', 'Årsmöte', undefined],
  ['STYRELSEMÖTESPROTOKOLL 950912', 'Styrelsen', undefined],
  ['Styrelsemöte nr 7', 'Styrelsen', undefined],
  ['Elevkåren Provlinden – styrelsemöte 2024-02-08', 'Styrelsen', 'Elevkåren Provlinden'],
  ['Styrelseprotokoll nr 8/11, avseende §§ 86-90', 'Styrelsen', undefined],
  ['Protokoll nr 4 fört vid styrelsesammanträde måndagen den 3 april', 'Styrelsen', undefined],
  ['Styrelseprotokollen finns hos sekreteraren', undefined, undefined],
  ['Protokoll Kårstyrelsemöte 24-03', 'Kårstyrelsen', undefined],
  ['Ordinarie föreningsstämma 7 maj', 'Föreningsstämma', undefined],
  ['Extra föreningsstämma 7 maj', 'Föreningsstämma', undefined],
  ['Protokoll för föreningens konstituerande möte', 'Konstituerande möte', undefined],
  ['Protokoll för Prov Kods konstituerande möte', 'Konstituerande möte', 'Prov Kod'],
  ['Prov kods vårmöte 2018 - Protokoll', 'Vårmöte', 'Prov kod'],
  ['Protokoll fört vid Provklubbens höstmöte 2023', 'Höstmöte', 'Provklubben'],
  ['PLF:s extra årsmöte', 'Årsmöte', 'PLF'],
  ['Borås årsmöte', 'Årsmöte', 'Borås'],
  ['Provby byalags styrelsemöte 3/5', 'Styrelsen', 'Provby byalag'],
  ['Brf Provhagen årsstämma 2024', 'Årsstämma', 'Brf Provhagen'],
  ['Ekby samfällighetsförening Protokoll fört vid styrelsemöte 2024-02-06', 'Styrelsen', 'Ekby samfällighetsförening'],
  ['Årsmöte för Solrosen, 2024-03-02', 'Årsmöte', 'Solrosen'],
  ['Protokoll fört vid årsmöte i Provby IF den 1 mars 2025', 'Årsmöte', 'Provby IF'],
  ['Protokoll nr 2/2024 fört vid styrelsemöte i Provbo Energi AB', 'Styrelsen', 'Provbo Energi AB'],
  ['Årsmöte i Provgården', 'Årsmöte', undefined],
  ['Styrelsemöte för Ada Provlund', 'Styrelsen', undefined],
  ['Årsmöte för verksamhetsåret 2023', 'Årsmöte', undefined],
  ['Ordföranden hälsade alla välkomna till årsmötet', undefined, undefined],
  ['Alla medlemmar kallas till årsmöte', undefined, undefined],
  ['Årsmötet hölls i Provby bygdegård.', undefined, undefined],
  ['Protokoll från Höstmöte för Prov hembygdsförening 2012-10-21 i Bystugan.', 'Höstmöte', 'Prov hembygdsförening'],
  ['Protokoll från årsmöte lästes upp.', undefined, undefined],
  ['Datum för nästa styrelsemöte 3 maj', undefined, undefined],
  ['Kallelse till årsmöte', undefined, undefined],
  ['Februarimötet 2019', undefined, undefined],
  ['Protokoll fört vid Skypemöte 2018-05-02', undefined, undefined],
  ['Onsdagsmöte 3 maj', undefined, undefined],
  ['Plats: videokonferens', undefined, undefined],
  ['Protokoll från mötet', undefined, undefined],
  ['Sammanträde 2024-01-09', undefined, undefined],
])('the meeting in "%s"', (line, body, organisation) => {
  const found = meetingIn(line)
  expect([found?.body, found?.organisation]).toEqual([body, organisation])
})

test.each([
  ['Styrelsen', 'Styrelsen'],
  ['Protokoll från styrelsen', 'Styrelsen'],
  ['Styrelsens protokoll', 'Styrelsen'],
  ['Protokoll fört vid möte med styrelsen av Provklubben 8-9 februari 2019', 'Styrelsen'],
  ['Möte med styrelsen', 'Styrelsen'],
  ['Ordföranden hade ett möte med styrelsens beredning', undefined],
  ['Styrelsen hälsar alla välkomna', undefined],
  ['Provstyrelsen', undefined],
  ['Styrelsens protokoll nr 3/2025', 'Styrelsen'],
])('the board alone in "%s"', (piece, board) => expect(boardIn(piece)).toBe(board))

test.each([
  ['Styrelsen för Provbygdens kommunalförbund', 'Styrelsen'],
  ['Styrelsen', undefined],
  ['Styrelsen för Provbygdens kommunalförbund och Provby kommun', undefined],
])('the board with whose it is in "%s"', (piece, board) => expect(boardOf(piece)).toBe(board))
