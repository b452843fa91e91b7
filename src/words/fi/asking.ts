import type { Words } from '../types.ts'

export const asking: Words['asking'] = {
  title: 'Näin voit hakea',
  word: 'Ruotsin sana löytyy kaikissa taivutusmuodoissaan ja yhdyssanoissa.',
  several: 'Useita sanoja: pykälät, joissa ovat kaikki sanat.',
  phrase: 'Lainausmerkit: juuri ne sanat siinä järjestyksessä.',
  without: 'Miinus sanan edessä: ilman pykäliä, joissa sana on.',
  begins: 'Tähti lopussa: kaikki sanat, jotka alkavat niin.',
  dnr: 'Diaarinumero, kirjoitettuna kuten pöytäkirjassa.',
  paragraf: 'Pykälä: toimielimen ja vuoden kanssa löytyy juuri se.',
  day: 'Päivä, kuukausi tai vuosi: silloiset kokoukset.',
  limits: (most) =>
    `Enintään ${most} sanaa haetaan. Isot ja pienet kirjaimet ovat samat, eikä sanoja AND ja OR tarvita.`,
  browse: 'Selaa',
}
