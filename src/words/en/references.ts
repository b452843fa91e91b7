import type { Words } from '../types.ts'

export const references: Words['references'] = {
  why: {
    foreign: 'belongs to another authority',
    'doubtful body': 'it does not say which body is meant',
    'unknown body': 'the body is not on the site',
    'no meeting that day': 'the minutes are not on the site',
    'no such paragraf': 'the section is not in the minutes of that day',
    several: 'several sections have the number that day',
    'unknown dnr': 'nothing on the site has the reference number',
  },
  matter: 'the matter',
  sameMatter: (title) => `${title} (the same matter)`,
  from: (count) => `Referred to from ${count === 1 ? 'one section' : `${count} sections`}`,
}
