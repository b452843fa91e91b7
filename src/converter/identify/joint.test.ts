import { expect, test } from 'vitest'
import { bodiesIn } from './joint.ts'

test.each<[piece: string, ...bodies: string[]]>([
  ['Tekniska nämnden och miljönämnden', 'Tekniska nämnden', 'Miljönämnden'],
  [
    'Protokoll fört vid gemensamt sammanträde med Tekniska nämnden och miljönämnden 2024-03-12',
    'Tekniska nämnden',
    'Miljönämnden',
  ],
  ['Ekby kommun Kommunstyrelsen samt Socialnämnden', 'Kommunstyrelsen', 'Socialnämnden'],
  ['Miljönämnden, Socialnämnden och Kommunstyrelsen', 'Miljönämnden', 'Socialnämnden', 'Kommunstyrelsen'],
  [
    'Barn- och utbildningsnämnden och kultur- och fritidsnämnden',
    'Barn- och utbildningsnämnden',
    'Kultur- och fritidsnämnden',
  ],
  ['Kommunstyrelsen och Kommunstyrelsens arbetsutskott', 'Kommunstyrelsen', 'Kommunstyrelsens arbetsutskott'],
  // One body, however many words its name has.
  ['Barn- och utbildningsnämnden'],
  ['Nämnden för arbete och välfärd'],
  ['Nämnden för arbetsmarknad, vuxenutbildning och kultur'],
  ['Samhällsbyggnads- och miljönämnden 2024-03-12, kl. 9'],
  ['Kommunstyrelsen, Kommunstyrelsens arbetsutskott'],
  // What is said of them names no meeting.
  ['Kommunstyrelsen och Socialnämnden har fått en remiss'],
  ['Revisorerna och kommunstyrelsens ordförande'],
])('%s', (piece, ...bodies) => expect(bodiesIn(piece)).toEqual(bodies))
