import { expect, test } from 'vitest'
import { isTitle } from './titles.ts'

/** Each office alone, in its definite form, and as the last half of a compound. */
const TITLES = `
  direktör direktören | chef chefen | sekreterare sekreteraren | ledare ledaren | ordförande ordföranden |
  samordnare samordnaren | handläggare handläggaren | strateg strategen | ekonom ekonomen | jurist juristen |
  controller controllern | utredare utredaren | rektor rektorn | ingenjör ingenjören | arkitekt arkitekten |
  koordinator koordinatorn | ansvarig ansvarigen | revisor revisorn | kassör kassören | suppleant suppleanten |
  ledamot ledamoten | ersättare ersättaren | föredragande föredraganden | specialist specialisten |
  administratör administratören | kommunikatör kommunikatören | planerare planeraren | inspektör inspektören |
  utvecklare utvecklaren | kamrer kamreren | kyrkoherde kyrkoherden | minister ministern | komminister komministern |
  präst prästen | diakon diakonen | kantor kantorn | kyrkvärd kyrkvärden | vicevärd vicevärden | vaktmästare vaktmästaren |
  dekan dekanen | prefekt prefekten | professor professorn | lektor lektorn | adjunkt adjunkten |
  doktorand doktoranden | representant representanten | företrädare företrädaren | konsulent konsulenten |
  ombudsman | förvaltare förvaltaren | intendent intendenten | assistent assistenten | redaktör redaktören |
  antikvarie antikvarien | bibliotekarie bibliotekarien | arkivarie arkivarien | kanslist kanslisten |
  rådgivare rådgivaren | tekniker teknikern | läkare läkaren | pedagog pedagogen | konsult konsulten |
  manager managern | designer designern | kommunalråd kommunalrådet | regionråd regionrådet | borgarråd borgarrådet`

test('each word for an office is one, also in its definite form and after another', () => {
  for (const word of TITLES.replaceAll('|', ' ').trim().split(/\s+/)) {
    const capital = word.charAt(0).toUpperCase() + word.slice(1)
    expect([word, isTitle(word), isTitle(capital), isTitle(`prov${word}`)]).toEqual([word, true, true, true])
    expect([word, isTitle(`${word}skap`)]).toEqual([word, false])
  }
})

test('of several people too', () =>
  expect(['handläggarna', 'Arkitekterna', 'personerna', 'lagarna'].map(isTitle)).toEqual([true, true, false, false]))

test('short forms too', () =>
  expect(['ordf', 'Ordf.', 'v.ordf.', 'sekr.', 'Kh', 'VD', 'Khalid'].map(isTitle)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
  ]))

test.each(['Provlund', 'råd', 'kommun', 'ledamöter', ''])('"%s" is none', (word) => expect(isTitle(word)).toBe(false))
