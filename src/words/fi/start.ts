import type { Words } from '../types.ts'

export const start: Words['start'] = {
  title: 'Pöytäkirjat ja päätökset pykälä pykälältä',
  description: 'Hae ja lue pöytäkirjoja: jokaisella pykälällä on oma sivu, jossa päätös on ensin.',
  nothingYet: 'Ei vielä pöytäkirjoja',
  willStand: 'Tähän tulevat pöytäkirjat ja päätökset pykälä pykälältä.',
  whatTheyDecided: 'Mitä he päättivät?',
  whatWeDecided: 'Mitä olemme päättäneet?',
  lead: 'Pöytäkirjoja, joista voi hakea ja joihin voi linkittää pykälä pykälältä.',
  forExample: 'Esimerkiksi',
  latestDecisions: 'Uusimmat päätökset',
  noDecisions:
    'Täällä ei ole vielä päätöksiä. Toimielinten ehdotukset ja niille tiedoksi tulleet asiat ovat pöytäkirjoissa.',
  onTheWay: 'Matkalla päätökseen',
  onTheWayAbout: 'Jokin toimielin on ehdottanut tätä. Emme ole löytäneet täältä päätöstä.',
  latestMeetings: 'Uusimmat kokoukset',
}
