/**
 * Sources of an invented municipality, as few lines as make every kind of page that is worked out over an archive:
 * matters that go on, are put off and go to another body, promises of each kind, gaps, references that lead somewhere
 * and nowhere, facts that do not go together, and addresses that are no more.
 */

const organ = (name: string, rest = ''): string => `---\nname: ${name}\norganisation: Ekby kommun\n${rest}---\n`

export const BODIES: Readonly<Record<string, string>> = {
  'ks.md': organ('Kommunstyrelsen', 'shortName: KS\noverklagande: laglighetsprovning\n'),
  'kf.md': organ('Kommunfullmäktige', 'overklagande: laglighetsprovning\n'),
  'tn.md': organ('Tekniska nämnden'),
  'mn.md': organ('Miljönämnden', 'about: Nämnden för miljö och hälsa.\naliases: [MN]\n'),
}

/** One that is published first and then taken away. */
export const GONE = [
  'gammal.txt',
  `Protokoll Tekniska nämnden 2023-05-05

§ 1 Gammalt ärende

Dnr TN 2023/1

Beslut

Tekniska nämnden beslutar att anta planen.

§ 2 Gammalt ärende igen

Dnr TN 2023/1

Beslut

Tekniska nämnden beslutar att avsluta ärendet.
`,
] as const

const council = (date: string, first: number, last: number): string => `Protokoll Kommunfullmäktige ${date}

§ ${first} Val av ledamot

Beslut

Kommunfullmäktige beslutar att välja Ada Provlund till ledamot.

§ ${last} Taxa för parkering

Dnr KS 2024/12

Beslut

Ärendet återremitteras.
`

export const SOURCES: Readonly<Record<string, string>> = {
  'kf-2.txt': council('2024-04-03', 12, 13),
  'kf-3.txt': council('2024-05-03', 14, 15),
  'kf-4.txt': council('2024-06-03', 20, 22),
  'tn-1.txt': `Protokoll Tekniska nämnden 2024-01-10

§ 1 Nytt badhus

Dnr TN 2024/5

Beslut

Tekniska nämnden beslutar att

1. Förvaltningen får i uppdrag att återkomma med förslag till tekniska nämnden senast den 1 februari 2024.
2. Ärendet bordläggs.

§ 2 Nästa möte

Nästa möte är torsdagen den 14 februari 2024 kl. 09.00.
`,
  'tn-2.txt': `Protokoll Tekniska nämnden 2024-03-13

§ 9 Nytt badhus

Dnr TN 2024/5

Ärendet bordlades den 10 januari 2024, § 1. Kommunstyrelsens beslut 2024-02-02 § 99, kulturnämndens beslut 2024-01-01 § 2, KS 2019/77 och SOU 2024:14.

Förslag till beslut

Tekniska nämnden föreslås besluta att bygga ett nytt badhus i centrala Ekby till en kostnad av högst tio miljoner kronor.

Beslut

Tekniska nämnden beslutar att bygga ett nytt badhus i centrala Ekby till en kostnad av högst tolv miljoner kronor.

Omröstning

Ja: Ada Provlund (S), Bo Provgren (M)
Nej: Kim Provsson (V)

3 ja-röster och 1 nej-röst.

§ 10 Städning

Dnr TN 2024/9

Beslut

Tekniska nämnden beslutar att förvaltningen ska återkomma till nämnden i oktober 2024.

§ 12 Lekplats

Beslut

Tekniska nämnden beslutar att förvaltningen ska återkomma till nämnden.

§ 11 Nästa möte

Nästa möte är den 17 april 2024 kl. 09.00 i Stora salen.
`,
  'tn-3.txt': `Protokoll Tekniska nämnden 2024-04-17

§ 13 Nytt badhus

Dnr TN 2024/5

Beslut

Tekniska nämnden föreslår kommunfullmäktige besluta att avgiften för badhuset ska vara femtio kronor för vuxna och tjugo för barn.

§ 14 Nästa möte

Nästa möte är den 15 maj 2024 kl. 09.00 i Stora salen.
`,
  'ks-1.txt': `Protokoll Kommunstyrelsen 2024-02-02

§ 3 Taxa för parkering

Dnr KS 2024/12

Beslut

Kommunstyrelsen föreslår kommunfullmäktige besluta att taxan för parkering i centrum höjs från tio till tolv kronor i timmen.

§ 4 Rapport

Dnr KS 2024/13

Beslut

Kommunstyrelsen föreslår kommunfullmäktige besluta att kommunstyrelsen ska återrapportera uppdraget till fullmäktige.

Underskrifter

Ada Provlund, ordförande, justerat 2024-01-31
`,
  'kf-1.txt': `Protokoll Kommunfullmäktige 2024-03-03

§ 7 Taxa för parkering

Dnr KS 2024/12

Kommunstyrelsen behandlade ärendet 2024-02-02 § 3.

Beslut

Kommunfullmäktige beslutar att taxan för parkering i centrum höjs från tio till femton kronor i timmen.

§ 8 Avgift för badhus

Beslut

Kommunfullmäktige beslutar att anta avgiften enligt 2024-02-02 § 3.

§ 9 Uppföljning

Dnr TN 2024/5

Beslut

Kommunfullmäktige beslutar att tekniska nämnden ska återkomma till kommunfullmäktige.
`,
  'mn-1.txt': `Protokoll Miljönämnden 2024-04-02

1. Öppnande

Mötet öppnas.

2. Taxa

Beslut

Miljönämnden beslutar att ställa sig bakom taxan enligt KS 2024/12.
`,
}
