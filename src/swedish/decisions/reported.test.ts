import { describe, expect, test } from 'vitest'
import { beforeReported, leadsToWish } from './reported.ts'

/** Verbs of saying and wishing; those of proposing are tested where their table stands. */
const SAYING =
  'yrkar yrkade yrkas yrkades anser ansåg menar menade vill ville önskar önskade önskas önskades tycker tyckte tror trodde hoppas hoppades begär begärde begärs begärdes framför framförde framhåller framhöll påpekar påpekade meddelar meddelade informerar informerade berättar berättade upplyser upplyste undrar undrade frågar frågade säger sade sa motionerar motionerade'.split(
    ' ',
  )

describe('what a sentence tells as said, wished or hung on a condition', () => {
  test.each(SAYING)('%s', (verb) => {
    expect(beforeReported(`Ada Provlund ${verb} att planen antas.`)).toBe('Ada Provlund ')
  })

  test.each([
    ['Motionären föreslår att motionen bifalls.', 'Motionären '],
    ['Det föreslogs att planen antas.', 'Det '],
    ['Bo Provberg yrkar i andra hand att planen antas.', 'Bo Provberg '],
    ['Förslaget från styrelsen är att avgiften fastställs.', ''],
    ['Motionen går ut på att planen antas.', ''],
    ['Önskemålet var att planen antas.', ''],
    ['Yrkandet innebär att planen antas.', ''],
    ['Tanken är att planen antas.', ''],
    ['Synpunkten gäller att planen antas.', ''],
    ['Om planen antas kan arbetet starta.', ''],
    ['Innan planen antas ska den ställas ut.', ''],
    ['Huruvida planen antas, är ovisst.', ''],
    ['Röstlängden fastställs, och Bo vill att den bifogas.', 'Röstlängden fastställs, och Bo '],
  ])('%s', (text, before) => expect(beforeReported(text)).toBe(before))

  test.each([
    'Motionen om att bygga en bro avslås.',
    'Förslaget att höja avgiften bifölls.',
    'Beslutet är att avgiften fastställs till 300 kronor.',
    'Konstaterades att stämman är utlyst.',
    'Ordföranden finner att planen antas.',
    'Planen antas enligt yrkandet.',
    'Omröstningen fastställdes.',
  ])('%s says so itself', (text) => expect(beforeReported(text)).toBe(text))
})

describe('words that end before what somebody wishes', () => {
  test.each(['Styrelsen föreslår', 'Valberedningen förordar att', 'Anna Ek (S) yrkar:', 'Anna Ek yrkade'])(
    '%s',
    (text) => expect(leadsToWish(text)).toBe(true),
  )
  test.each(['Svar på motion om vad eleverna vill', 'Styrelsen föreslår en höjning', 'föreslår', 'Årsmötet beslutade'])(
    '%s is none',
    (text) => expect(leadsToWish(text)).toBe(false),
  )
})
