import { expect, test } from 'vitest'
import { authorityAlone, isOrganisationFirst, organisationAlone } from './organisation-alone.ts'
import { kindOfOrganisation, kindOfOwner, membersOf } from './organisation-kinds.ts'
import { organisationsIn } from './organisations.ts'

test.each<[string, string[]]>([
  ['Ekby kommun', ['Ekby kommun']],
  ['EKBY KOMMUN', ['Ekby kommun']],
  ['Ekby Kommun', ['Ekby kommun']],
  ['Göteborgs Stad', ['Göteborgs Stad']],
  ['Almby stad', ['Almby stad']],
  ['Lilla Edets kommun', ['Lilla Edets kommun']],
  ['Malung-Sälens kommun Kommunstyrelsen', ['Malung-Sälens kommun']],
  ['Kommunstyrelsen Ekby kommun', ['Ekby kommun']],
  ['Protokoll Ekby kommun', ['Ekby kommun']],
  ['Ekby kommuns byggnadsnämnd', ['Ekby kommun']],
  ['Byggnadsnämnden i Ekby kommun, 2024-05-14', ['Ekby kommun']],
  ['Region Jämtland Härjedalen', ['Region Jämtland Härjedalen']],
  ['Region Kalmar län', ['Region Kalmar län']],
  ['REGION PROV', ['Region Prov']],
  ['Region Norrbotten Regionstyrelsen', ['Region Norrbotten']],
  ['i Region Västerbottens verksamhet', ['Region Västerbotten']],
  ['Västra Götalandsregionen', ['Västra Götalandsregionen']],
  ['Provbygdens räddningstjänstförbund', ['Provbygdens räddningstjänstförbund']],
  ['Norra räddningstjänstförbundet', ['Norra räddningstjänstförbundet']],
  ['Kommunalförbundet Provbygden', ['Kommunalförbundet Provbygden']],
  ['Provsjöns samfällighet', ['Provsjöns samfällighet']],
  ['Almby församling', ['Almby församling']],
  ['Almby och Norra Edinge församling', ['Almby och Norra Edinge församling']],
  ['ALMBY OCH EDINGE FÖRSAMLING', ['Almby och Edinge församling']],
  ['Samråd mellan Almby och Edinge församling', ['Edinge församling']],
  ['Ekby kommun och Edinge församling', ['Ekby kommun', 'Edinge församling']],
  ['Almby och Edinge kommun', ['Edinge kommun']],
  ['Region Dalarna Meny', ['Region Dalarna']],
  ['Ada Provlund, Ekby kommun och Bo Provberg, Region Prov', ['Ekby kommun', 'Region Prov']],
  ['Provsands Byalags årsmöte', ['Provsands Byalag']],
  ['Provsands bygdelags årsmöte', ['Provsands bygdelag']],
  ['styrelsemöte för Provö Hembygdslag torsdagen den 26 februari', ['Provö Hembygdslag']],
  ['Villaägareföreningen Provbacken', ['Villaägareföreningen Provbacken']],
  ['Motionsförbundet Provbygden', ['Motionsförbundet Provbygden']],
  ['Stiftelsen Gamla Provkvarnen', ['Stiftelsen Gamla Provkvarnen']],
  ['Provby scoutdistrikts styrelse', ['Provby scoutdistrikt']],
  ['Provmarkens läns landsting', ['Provmarkens läns landsting']],
  ['Provby sockens hembygdsförening', ['Provby sockens hembygdsförening']],
  ['Föreningen Provgårdens Vägsamfällighet', ['Föreningen Provgårdens Vägsamfällighet']],
  ['Föreningen Provgårdens vänner', ['Föreningen Provgårdens vänner']],
  ['Protokoll Stiftelsen Ekens hus 2024-03-12', ['Stiftelsen Ekens hus']],
  ['Föreningen Provgårdens styrelse', ['Föreningen Provgården']],
  ['Föreningen Ekens årsmöte', ['Föreningen Eken']],
  ['Föreningen Eken hus', ['Föreningen Eken']],
  ['Föreningen Provgården', ['Föreningen Provgården']],
  ['Provby skogsallmänning', ['Provby skogsallmänning']],
  ['Provby sameby', ['Provby sameby']],
  ['Provsjöns fiskevårdsområde', ['Provsjöns fiskevårdsområde']],
  ['Elevkåren Provlinden', ['Elevkåren Provlinden']],
  ['Samfällighetsföreningen Provlärkan Tisdagen den 14 maj', ['Samfällighetsföreningen Provlärkan']],
  ['Torsdag Ekby kommun', ['Ekby kommun']],
  ['Södra högskolan', ['Södra högskolan']],
  ['Protokoll, Östra universitetet', ['Östra universitetet']],
  ['Anna Ek, Provby IF', []],
  ['Förbundet beslutar', []],
  ['Provby Tennisklubb, protokoll', ['Provby Tennisklubb']],
  ['Patientnämnden Region Prov Sida 2 av 3', ['Region Prov']],
  ['Provbygg AB', []],
  ['Fiberföreningen Norra Prov ek. för.', ['Fiberföreningen Norra Prov']],
  ['LANDSTINGET I PROV', ['Landstinget i Prov']],
  ['Landstinget i Provmarkens län', ['Landstinget i Provmarkens län']],
  ['Landstinget i fjol', []],
  ['Provkåren vid Ekby högskola', ['Provkåren vid Ekby högskola']],
  ['Provkåren vid Ekby tekniska högskola', ['Provkåren vid Ekby tekniska högskola']],
  ['Provkåren vid den tekniska högskola', []],
  ['Provkåren vid Ekby', []],
  ['Gemensam nämnd för Ekby, Norra Almby och Sköldby kommuner', ['Ekby, Norra Almby och Sköldby kommuner']],
  ['ÖVERFÖRMYNDARNÄMNDEN EKBY OCH ALMBY KOMMUNER', ['Ekby och Almby kommuner']],
  ['Ekbys kommuner', []],
  ['Nämnden för Ekby, Almby kommuner', []],
  ['och Almby kommuner', []],
  ['Samfällighetsföreningen', []],
  ['vår kommun', []],
  ['Regionens hus', []],
  ['Regionstyrelsen', []],
  ['Kommunfullmäktige', []],
  ['', []],
])('the organisations in "%s"', (line, names) => expect(organisationsIn(line)).toEqual(names))

test.each([
  ['Ekby kommun', 'Ekby kommun'],
  ['Fiberföreningen Prov ekonomisk förening', 'Fiberföreningen Prov'],
  ['Vägföreningen Prov u.p.a.', 'Vägföreningen Prov'],
  ['Kommun: Ekby kommun', 'Ekby kommun'],
  ['Förening: Elevkåren Provlinden', 'Elevkåren Provlinden'],
  ['Församling: Almby församling', 'Almby församling'],
  ['Förening: se nedan', undefined],
  ['Bolag: Provby Hamn AB', 'Provby Hamn AB'],
  ['Bolag: Provby Hamn AB (org.nr 556123-4567)', 'Provby Hamn AB'],
  ['Bolag: Provby Hamn Aktiebolag', 'Provby Hamn Aktiebolag'],
  ['Bolag: Aktiebolaget Provbyhem', 'Aktiebolaget Provbyhem'],
  ['Årsmöte Provby IK', undefined],
  ['Humanistiska fakulteten, Provby universitet', 'Provby universitet'],
  ['Institutionen för språk, Provby högskola', 'Provby högskola'],
  ['Socialförvaltningen, Provby kommun', 'Provby kommun'],
  ['Tekniska kontoret, Provby kommun', 'Provby kommun'],
  ['Enheten för vatten, Provby kommun', 'Provby kommun'],
  ['Juridiska avdelningen, Provby kommun', 'Provby kommun'],
  ['Bolaget: är bildat AB', undefined],
  ['Region Prov', 'Region Prov'],
  ['Ekby Golfklubb 7 maj 2019', 'Ekby Golfklubb'],
  ['Ekby kommun, 2024-03-12', 'Ekby kommun'],
  ['Ekby kommun 7 träd 2019', undefined],
  ['Ekby kommun Kommunstyrelsen', undefined],
  ['Protokoll Ekby kommun', undefined],
  ['Ada Provlund, Ekby kommun', undefined],
  ['Ekby kommun, org.nr 212000-0000', 'Ekby kommun'],
  ['Provklubbens förening, org nr 802400-0000', 'Provklubbens förening'],
  ['Brf Ek 7', 'Brf Ek 7'],
  ['Bostadsrättsföreningen Björken 12 i Norra Ekby', 'Bostadsrättsföreningen Björken 12'],
  ['Vägsamfälligheten Ekby 1:2', 'Vägsamfälligheten Ekby 1:2'],
  ['Samfällighetsföreningen Eken 3', 'Samfällighetsföreningen Eken 3'],
  ['Brf Ek 7 (12)', undefined],
  ['Brf Ek 2024', undefined],
  ['Brf Ek 7 i dag', undefined],
  ['Region Prov 7', undefined],
  ['S:t Pers församling', 'S:t Pers församling'],
  ['S:ta Provas församling', 'S:ta Provas församling'],
  ['Stiftelsen Ekbyhus', 'Stiftelsen Ekbyhus'],
  ['Brf Eknäs', 'Brf Eknäs'],
  ['Brf Provås', 'Brf Provås'],
  ['Brf Ekfors', 'Brf Ekfors'],
  ['Stiftelsen Provis', 'Stiftelsen Provis'],
  ['Region Provlands', 'Region Provland'],
])('the organisation that "%s" holds and nothing else', (line, name) => expect(organisationAlone(line)).toBe(name))

test.each([
  ['Ekby kommun', true],
  ['Ekby kommun, socialförvaltningen', true],
  ['Ekby kommun bygger en skola', false],
  ['Socialförvaltningen, Ekby kommun', false],
  ['Socialförvaltningen', false],
])('“%s” holds an organisation first: %s', (line, expected) => expect(isOrganisationFirst(line)).toBe(expected))

test.each([
  ['Ekby kommun', 'kommun'],
  ['Region Kalmar län', 'region'],
  ['Almby stad', 'stad'],
])('the kind of %s', (name, kind) => expect(kindOfOrganisation(name)).toBe(kind))

const FIRST = `
  region sjukvårdsregion landstinget kommunalförbundet samordningsförbundet räddningstjänstförbundet räddningstjänsten
  föreningen bostadsrättsföreningen brf samfällighetsföreningen`

test('each kind that stands before its name', () => {
  for (const kind of FIRST.trim().split(/\s+/)) {
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} Provby`
    expect([kind, organisationsIn(`Protokoll ${name}`)]).toEqual([kind, [name]])
  }
})

const LAST = `
  kommun stad landsting pastorat stift universitet församling kyrkoförsamling förbund utbildningsförbund förening
  idrottsförening samfällighet vägsamfällighet brandkår`

test('each kind that stands after its name', () => {
  for (const kind of LAST.trim().split(/\s+/))
    expect([kind, organisationsIn(`Protokoll Provby ${kind}, 2024`)]).toEqual([kind, [`Provby ${kind}`]])
})

const NO_NAMES = `
  Protokoll Protokollet Mötesprotokoll Protokollsutdrag Utdrag Minnesanteckningar Möte Mötet Styrelsemöte Datum Plats Tid
  Vid För Från Med I Organ Nämnd Organisation Kommun`

test('a word that says what the document is stands in no name', () => {
  for (const word of NO_NAMES.trim().split(/\s+/))
    expect([word, organisationsIn(`${word} Provby kommun`)]).toEqual([word, ['Provby kommun']])
})

test.each([
  ['Region Jämtland Härjedalen', ['Region Jämtland Härjedalen']],
  ['Region Kalmar län', ['Region Kalmar län']],
  ['REGION KALMAR LÄN', ['Region Kalmar län']],
  ['Region Kalmar länge', ['Region Kalmar']],
  ['region Kalmar', []],
  ['Region, Kalmar', []],
  ['Region Norra Södra Östra Västra', ['Region Norra Södra Östra']],
  ['Brf Ekby, Almby', ['Brf Ekby']],
  ['BRF EKBY NR 3', ['Brf Ekby nr 3']],
  ['Brf Ekby 3', ['Brf Ekby']],
  ['Brf Ekby nr 12 styrelsemöte', ['Brf Ekby nr 12']],
  ['Brf Ekby 3 april 2024', ['Brf Ekby']],
  ['Brf Ekby 2024-03-12', ['Brf Ekby']],
  ['Brf Ekby nr', ['Brf Ekby']],
  ['Samfällighetsföreningen Ekbygårdens Vägsamfällighet', ['Samfällighetsföreningen Ekbygårdens Vägsamfällighet']],
  ['Samfällighetsföreningen Eken', ['Samfällighetsföreningen Eken']],
  ['Bågskytteklubben Pilen', ['Bågskytteklubben Pilen']],
  ['Klubbens Vänner', []],
  ['Västra Norra Södra Östra kommun', ['Norra Södra Östra kommun']],
  ['Ekby, Almby kommun.', ['Almby kommun']],
  ['Ekby kommuns byggnadsnämnd', ['Ekby kommun']],
  ['EKBY KOMMUNS PROTOKOLL', ['Ekby kommun']],
  ['Ekby Kommun', ['Ekby kommun']],
  ['Ekby Stad', ['Ekby Stad']],
  ['Protokoll Ekby kommun', ['Ekby kommun']],
  ['Styrelsemötet Ekby kommun', ['Ekby kommun']],
  ['Årsstämma Provby Tomtägareförening', ['Provby Tomtägareförening']],
  ['Sammanträdesprotokoll Ekby kommun', ['Ekby kommun']],
  ['Sammanträdesdag Ekby kommun', ['Ekby kommun']],
  ['Minnesanteckningar Ekby kommun', ['Ekby kommun']],
  ['Kulturnämnden Ekby kommun', ['Ekby kommun']],
  ['i kommun', []],
  ['kommun', []],
  ['Ekby- kommun', []],
  ['Ekby2 kommun', []],
  ['Å kommun', ['Å kommun']],
  ['Ekby byalag och Almby sällskap', ['Ekby byalag', 'Almby sällskap']],
  ['Ekby kommun Almby kommun', ['Ekby kommun', 'Almby kommun']],
  ['Föreningen Provsand Vägsamfällighet', ['Föreningen Provsand']],
  ['Ekby Ochtorp Almby kommuner', []],
  ['Ekby Loch Almby kommuner', []],
  ['eEkby kommun', []],
  ['EK KOMMUN', ['EK kommun']],
  ['Region Ekby storlän', ['Region Ekby']],
  ['Region Norra Södra Östra Västra kommun', ['Region Norra Södra Östra', 'Västra kommun']],
  ['Brf Ekby Norra Almby läns landsting', ['Brf Ekby Norra Almby']],
  ['Brf Ekby Norra Almby Sköldby läns landsting', ['Brf Ekby Norra Almby', 'Sköldby läns landsting']],
  ['Brf Ekby Norra Almby Sköldby och Provby kommuner', ['Brf Ekby Norra Almby', 'Sköldby och Provby kommuner']],
  ['Medelpads räddningstjänstförbund', ['Medelpads räddningstjänstförbund']],
  ['Medelpads Räddningstjänstförbund', ['Medelpads Räddningstjänstförbund']],
  ['Ekby Församling:', ['Ekby Församling']],
  ['Västra Götalandsregionen', ['Västra Götalandsregionen']],
  ['Ekby kommunhus', []],
  ['Ekby storkommun', []],
  ['Ekby kommun;).', ['Ekby kommun']],
  ['Ekby kommun\nAlmby  kommun ', ['Ekby kommun', 'Almby kommun']],
])('%j names %j', (text, names) => expect(organisationsIn(text)).toEqual(names))

test.each([
  ['Organisation: Ekby kommun', 'Ekby kommun'],
  ['Kommun:Ekby kommun', 'Ekby kommun'],
  ['Huvudman:  Region Ekby', 'Region Ekby'],
  ['Samkommunen för yrkesutbildning i Norra Ekby', 'Samkommunen för yrkesutbildning i Norra Ekby'],
  ['Samkommunen för yrkesutbildning beslutar.', undefined],
  ['Byalaget i Norra Provby', 'Byalaget i Norra Provby'],
  ['Hembygdsföreningen i Provby', 'Hembygdsföreningen i Provby'],
  ['Föreningen i Provby bygger en skola', undefined],
  ['Ekby kommun, 2025-05-27, klockan 13:15–14:40', 'Ekby kommun'],
  ['Ekby kommun 2025-05-27 kl. 13', 'Ekby kommun'],
  ['Norrby Fiber ekonomisk förening', 'Norrby Fiber ekonomisk förening'],
  ['Länsstyrelsen', 'Länsstyrelsen'],
  ['Länsstyrelsen i Norra Provlands län', 'Länsstyrelsen i Norra Provlands län'],
  ['Sametinget', 'Sametinget'],
  ['SAMETINGET', 'Sametinget'],
  ['LÄNSSTYRELSEN I NORRA PROVLANDS LÄN', 'Länsstyrelsen i Norra Provlands län'],
  ['SAMETINGET BESLUTAR', undefined],
  ['Länsstyrelsen beslutar', undefined],
  ['Se organisation: Ekby kommun', undefined],
  ['Ekby kommun Almby kommun', undefined],
  ['Ekby kommun 12', undefined],
  ['I Ekby kommun', undefined],
  ['', undefined],
])('%j holds %s alone', (line, name) => expect(organisationAlone(line)).toBe(name))

test.each([
  ['Ekby kommun', 'kommun'],
  ['Region Dalarna', 'region'],
  ['Ekby', 'ekby'],
])('%s is a %s', (name, kind) => expect(kindOfOrganisation(name)).toBe(kind))

test.each([
  ['Provmyndigheten', 'Provmyndigheten'],
  ['PROVHÖGSKOLAN', 'Provhögskolan'],
  ['Provmyndigheten beslutar', undefined],
  ['P', undefined],
])('%j is an authority: %s', (line, name) => expect(authorityAlone(line)).toBe(name))

test.each([
  ['bostadsrättsförening', ['föreningen']],
  ['samfällighetsförening', ['föreningen', 'samfälligheten']],
  ['tennisklubben', ['klubben']],
  ['samfällighet', ['samfälligheten']],
  ['församling', ['församlingen']],
  ['byalaget', ['byalaget']],
  ['kommunalförbund', ['förbundet']],
  ['sällskap', ['sällskapet']],
  ['krets', ['kretsen']],
  ['studentkår', ['kåren']],
  ['kommun', []],
])('in a %s decides %s', (kind, members) => expect(membersOf(kind)).toEqual(members))

test.each([
  ['kommunstyrelsen', 'kommun'],
  ['regionfullmäktige', 'region'],
  ['landstingsstyrelsen', 'landsting'],
  ['förbundsdirektionen', 'förbund'],
  ['församlingsrådet', 'församling'],
  ['föreningsstämman', 'förening'],
  ['byggnadsnämnden', undefined],
  ['förbundet', undefined],
])('"%s" is a body of a %s', (body, kind) => expect(kindOfOwner(body)).toBe(kind))
