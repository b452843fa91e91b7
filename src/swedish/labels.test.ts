/** Every label of a cover and a closing that the table knows, by what it means. */
import { describe, expect, test } from 'vitest'
import { labelAlone, labelBeside, sectionKindOf } from './labels.ts'

const LABELS: [means: object, words: string][] = [
  [
    { kind: 'attendance', anywhere: 'attendance' },
    `
    beslutande | beslutande ledamöter | närvarande | ledamöter | närvaro`,
  ],
  [
    { kind: 'attendance' },
    `
    beslutande ledamöter och ersättare | närvarande ledamöter | närvarande beslutande | tjänstgörande ledamöter |
    tjänstgörande | ledamöter närvarande | styrelseledamöter | ordinarie ledamöter | ordinarie | närvarolista |
    närvaroförteckning | deltagare | deltagande | närvarande på mötet | närvarande vid mötet | ledamöter och ersättare`,
  ],
  [
    { kind: 'attendance', role: 'tjänstgörande ersättare' },
    `
    tjänstgörande ersättare | beslutande ersättare | tjänstgörande suppleanter`,
  ],
  [
    { kind: 'attendance', role: 'ersättare' },
    `
    ersättare | ej tjänstgörande ersättare | icke tjänstgörande ersättare | ej tjänstgörande | närvarande ersättare |
    närvarande ej tjänstgörande ersättare | närvarande, ej tjänstgörande ersättare |
    närvarande icke tjänstgörande ersättare | ej beslutande ersättare | ej beslutande | övriga ersättare | suppleanter`,
  ],
  [
    { kind: 'officials', anywhere: 'officials' },
    `
    tjänstepersoner | tjänstemän | övriga närvarande | övriga deltagare`,
  ],
  [
    { kind: 'officials' },
    `
    övriga deltagande | övriga | adjungerade | adjungerad | sekretariatet | kansliet | från kansliet | revisorer |
    valberedningen | inbjudna | gäster | från förvaltningen | personalföreträdare | fackliga företrädare`,
  ],
  [
    { kind: 'absent', anywhere: 'absent' },
    `
    frånvarande | ej närvarande`,
  ],
  [
    { kind: 'absent' },
    `
    frånvarande ledamöter | frånvaro | anmält förhinder | meddelat förhinder | anmälda förhinder | anmäld frånvaro |
    förhinder | förhindrade`,
  ],
  [
    { kind: 'cover' },
    `
    plats | tid | datum | plats och tid | tid och plats | plats och tid för sammanträdet | datum och tid | mötesplats |
    sammanträdesdatum | ajournering | justerare | justerande | utses att justera | utsedd att justera | att justera |
    protokolljusterare | justeringsperson | justeringspersoner | justering | justeringens plats och tid |
    justeringens tid och plats | plats och tid för justering | tid och plats för justering | justeringsdatum |
    justeringsdag | paragrafer | omfattar paragrafer | protokollet omfattar | omfattning | omfattar | underskrift |
    sekreterare | ordförande | protokollförare | organ | anslag | anslag/bevis | bevis om anslag | anslagsbevis |
    dagordning | föredragningslista | ärendelista | innehåll | innehållsförteckning | kallelse`,
  ],
  [
    { kind: 'cover', anywhere: 'signatures' },
    `
    underskrifter`,
  ],
  [
    { kind: 'signatures', anywhere: 'signatures' },
    `
    vid protokollet | vid pennan | justeras | justerat`,
  ],
]

describe('a label', () => {
  test.each(LABELS)('%j', (means, table) => {
    for (const word of table.split('|').map((one) => one.trim())) {
      const label = word.charAt(0).toUpperCase() + word.slice(1)
      expect([word, labelAlone(label), labelAlone(`${label}:`), labelAlone(`* ${label}`)]).toEqual([
        word,
        means,
        means,
        means,
      ])
      expect([word, labelBeside(`${label}:  Anna Ek (S)`)]).toEqual([word, { label: means, value: 'Anna Ek (S)' }])
      expect([word, sectionKindOf(label)]).toEqual([word, (means as { anywhere?: string }).anywhere])
      expect([word, labelAlone(`${label} i dag`)]).toEqual([word, undefined])
    }
  })
})
