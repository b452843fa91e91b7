import type { Words } from '../types.ts'

export const references: Words['references'] = {
  why: {
    foreign: 'kuuluu toiselle viranomaiselle',
    'doubtful body': 'ei selviä, mitä toimielintä tarkoitetaan',
    'unknown body': 'toimielin ei ole sivustolla',
    'no meeting that day': 'pöytäkirja ei ole sivustolla',
    'no such paragraf': 'pykälää ei ole sen päivän pöytäkirjassa',
    several: 'usealla pykälällä on sama numero sinä päivänä',
    'unknown dnr': 'sivustolla ei ole mitään, jolla on tämä diaarinumero',
  },
  matter: 'asia',
  sameMatter: (title) => `${title} (sama asia)`,
  from: (count) => (count === 1 ? 'Yksi pykälä viittaa tähän' : `${count} pykälää viittaa tähän`),
}
