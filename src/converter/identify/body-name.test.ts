import { expect, test } from 'vitest'
import { bodyIn, meetingIn } from './body-name.ts'

test.each([
  ['Kommunstyrelsen', 'Kommunstyrelsen'],
  ['Kommunstyrelsens arbetsutskott 2011-03-02', 'Kommunstyrelsens arbetsutskott'],
  ['Ekby kommun Kommunfullmäktige, protokoll', 'Kommunfullmäktige'],
  ['Region Dalarna Hälso- och sjukvårdsnämnden', 'Hälso- och sjukvårdsnämnden'],
  ['Protokoll fört vid sammanträde med Byggnadsnämnden 2024-01-09 i Ekby', 'Byggnadsnämnden'],
  ['Minnesanteckningar Brottsförebyggande rådet, den 24 september 2015', 'Brottsförebyggande rådet'],
  ['Brottsförebyggande rådet (BRÅ)', 'Brottsförebyggande rådet'],
  ['Organ Utbildningsnämnden', 'Utbildningsnämnden'],
  ['Möte med sektionens styrelse den 1 december 2007', 'Sektionens styrelse'],
  ['Nämnden har fått en skrivelse om parken.', undefined],
  ['Parken vid ån', undefined],
])('the body in "%s"', (line, body) => expect(bodyIn(line)).toBe(body))

test.each([
  ['Årsmötesprotokoll 2023', 'Årsmöte'],
  ['Protokoll från Årsmötet den 27 mars 2023', 'Årsmöte'],
  ['STYRELSEMÖTESPROTOKOLL 950912', 'Styrelsemöte'],
  ['Protokoll Kårstyrelsemöte 24-03', 'Kårstyrelsemöte'],
  ['Ordinarie föreningsstämma 7 maj', 'Föreningsstämma'],
  ['Protokoll för föreningens konstituerande möte', 'Konstituerande möte'],
  ['Plats: videokonferens', undefined],
  ['Protokoll från mötet', undefined],
  ['Sammanträde 2024-01-09', undefined],
])('the meeting in "%s"', (line, meeting) => expect(meetingIn(line)).toBe(meeting))
