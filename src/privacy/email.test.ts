import { describe, expect, test } from 'vitest'
import { coverText } from './cover.ts'

const OFFICES = ['Hälso- och sjukvårdsnämnden', 'Region Västerbotten', 'Norra sjukvårdsregionförbundet', 'Almby Vatten']
const left = (text: string): string => coverText(text, [], OFFICES)

describe('a private address is covered as', () => {
  test.each([
    'kim.provsson@postlada.example', 'Kim.Provsson@Postlada.Example', 'KIM.PROVSSON@POSTLADA.EXAMPLE', 'kim-provsson@postlada.example', 'kim_provsson@postlada.example', 'k.provsson@almby.example', 'kim.provsson@almby.example', 'kim.p.provsson@mail.almby.example', 'kim.provsson85@almby.example', 'kim+almby@postlada.example', 'åsa.öberg@ekby.example', 'anna@örebro.example', 'anna@ekby.example', 'provsson@ekby.example',
    'kim.provsson @ postlada.example', 'kim.provsson@ postlada.example', 'kim.provsson @postlada.example', 'kim.provsson＠postlada.example', 'kim.provsson(at)postlada.example', 'kim.provsson (at) postlada.example', 'kim.provsson[at]postlada.example', 'kim.provsson [at] postlada [dot] example', 'kim.provsson{at}postlada.example', 'kim.provsson at postlada.example', 'kim.provsson at postlada dot example', 'kim.provsson (snabel-a) postlada.example', 'kim.provsson snabel-a postlada.example', 'kim.provsson snabela postlada punkt example', 'kim (punkt) provsson (at) postlada (punkt) example', 'kim.provsson(a)postlada.example', 'kim.provsson(@)postlada.example', 'kim.provsson%40postlada.example', 'kim at gmail dot com', 'kim.provsson -at- postlada.example', 'kim.provsson_at_postlada.example', 'kim . provsson @ postlada . example', 'kim.provsson&#64;postlada.example', 'kim.provsson&commat;postlada.example', 'kim.provsson\\@postlada.example', 'kim\\_provsson@postlada.example',
    'kim\u200b.provsson@\u200bpostlada.example', 'kim.provs\u00adson@postlada.example', 'kim.provsson\u2060@postlada.example', 'kim.provsson@\npostlada.example', 'kim.provsson\n@postlada.example', 'kim.provsson@postlada.\nexample', 'kim.provsson@postlada\n.example', 'kim.provsson@post-\nlada.example', 'kim.provsson@post\nlada.example', 'kim.provs-\nson@postlada.example', 'kim.provsson@postlada. se', 'kim.provsson@\n| postlada.example', 'kim.provsson@<br>postlada.example',
    '"kim provsson"@postlada.example', 'mailto:kim.provsson@postlada.example', '<kim.provsson@postlada.example>', '[kim.provsson@postlada.example](mailto:kim.provsson@postlada.example)', 'kim.provsson@x.y.example', 'kim.provsson@xn--rebro-jua.se',
    'info@gmail.com', 'styrelsen@hotmail.com', 'kommun@live.se', 'kansli@telia.com', 'post@spray.se', 'registrator@outlook.com', 'x@yahoo.co.uk', 'y@icloud.com', 'z@me.com', 'q@protonmail.com', 'w@home.se', 'v@bredband.net',
    'info.ada.provlund@postlada.example', 'post-ada.provlund@postlada.example', 'infoanna@ekby.example', 'registrator.ada@almby.example', 'ada.provlund.kommun@almby.example', 'bo@almby.example', 'eva@almby.example', 'bjorn@almby.example', 'edvard@almby.example', 'vasterbotten.ada@almby.example',
  ])('%j', (form) => {
    const text = `Skriv till ${form} om detta.`
    const covered = left(text)
    expect(covered).toContain('[maskerat: e-postadress]')
    expect(covered).toMatch(/^Skriv till [<"[]?(?:\[?(?:\]\()?(?:mailto:)?(?:\[maskerat: e-postadress\])?[\s|>)]*(?:<br>)?)+ ?om detta\.$/)
    expect(covered.split('\n')).toHaveLength(text.split('\n').length)
  })
})

describe('an office’s stays:', () => {
  test.each([
    'skatteverket', 'tingsratten', 'forvaltningsdomstolen', 'info', 'Info', 'kommun', 'kommunen', 'region', 'registrator', 'diarium', 'kansli', 'kansliet', 'post', 'kontakt', 'styrelsen', 'support', 'valnamnd', 'kommunstyrelsen', 'kommunstyrelse', 'ks', 'kf', 'sn', 'bun', 'bmn', 'hsn', 'vof', 'mbn', 'ksau', 'socialnamnden', 'socialnämnden', 'byggnadsnamnden', 'barnochutbildningsnamnden', 'kundtjanst', 'kundtjänst', 'servicecenter', 'kontaktcenter', 'medborgarservice', 'press', 'presschef', 'dataskyddsombud', 'dataskyddsombudet', 'dso', 'upphandling', 'bygglov', 'bygglovsenheten', 'kultur', 'fritid', 'kultur.fritid', 'barn.utbildning', 'vard-omsorg', 'vard.och.omsorg', 'miljo', 'miljokontoret', 'skola', 'forskolan', 'bibliotek', 'biblioteket', 'stadsbiblioteket', 'raddningstjansten', 'stadsbyggnadskontoret', 'revision', 'overformyndaren', 'valnamnden', 'hr', 'lon', 'faktura', 'ekonomi', 'it.support', 'noreply', 'no-reply', 'turism', 'naringsliv', 'fastighet', 'gatukontoret', 'vaxeln', 'kommundirektor', 'forvaltningschef', 'vasterbotten', 'region.vasterbotten', 'almbyvatten', 'norra', 'kommun.teknik', 'fornamn.efternamn', 'skola.forvaltningen', 'registrator2', 'samhallsbyggnad', 'socialtjansten', 'hemtjanst', 'lss', 'skolskjuts', 'aldrevarden', 'fritidsgarden', 'kommunledningskontoret', 'studievagledning', 'komvux',
  ])('%s@', (local) => expect(left(`Skriv till ${local}@almby.example om detta.`)).toBe(`Skriv till ${local}@almby.example om detta.`))

  test.each(['stockholm@lansstyrelsen.se', 'forvaltningsratten.stockholm@dom.se', 'kammarkollegiet@kammarkollegiet.se'])('%s', (address) => expect(left(`Skriv till ${address} om detta.`)).toBe(`Skriv till ${address} om detta.`))

  test.each(['Följ @almby på nätet.', 'Priset är 5 @ 10 kr.', 'Se @III..@IIII i tabellen.', '@Erik: se bilagan.', 'Vi ses at the office. Sedan', 'enligt punkt (a) i lagen', 'a@b', 'Skriv till info@almby.example. Nämnden svarar.', 'pris@10.50'])('no address at all: %s', (text) => expect(left(text)).toBe(text))
})

test('what stands round it is kept', () => {
  expect(left('Skriv till anna@ekby.example.')).toBe('Skriv till [maskerat: e-postadress].')
  expect(left('Se kim.provsson@postlada.example. Beslut följer.')).toBe('Se [maskerat: e-postadress]. Beslut följer.')
})
