/** Where the sentences of a text end. */
import { describe, expect, test } from 'vitest'
import { firstSentence, sentencesOf } from './sentence.ts'

describe('the first sentence ends at its stop, not at the one that shortens a word:', () => {
  test.each([
    ['Taxan antas.', ' Den är ny.'],
    ['Antas taxan?', ' Ja.'],
    ['Ja!', '  Den antas.'],
    ['Taxan antas.', ' ”Ja” sade hon.'],
    ['Taxan antas.', ' 12 röstade.'],
    ['Kl. 19 antas taxan.', ' Slut.'],
    ['Det gäller (jfr. Budget) taxan.', ' Slut.'],
    ['Se AVG.', ' Budget'],
    ['Av E. Provlund m.fl. Provare antas taxan.', ' Slut.'],
    ['Kim A. Ek antas.', ' Slut.'],
    ['Taxan antas. den är ny.', ''],
    ['Taxan 1.2 antas', ''],
    ['Antalet är 186 st.', ' Taxan antas.'],
    ['Taxan är 400 kr.', ' Den antas.'],
    ['', ''],
  ])('%j', (first, rest) => {
    expect(firstSentence(first + rest)).toBe(first.length)
  })
  test.each(
    'ang bil ca dir dnr dr em ers ev ex exkl fd fl fm forts fr förf gm ggr inkl jfr kap kass kl kr kv max min mom nr obs ordf par pga prof prot red ref resp sekr sid st sthlm suppl tel tf tim vd åk jan feb apr aug sept okt nov dec mån tis ons tors fre lör sön m.m t.ex bl.a s.k o.d fr.o.m f.o.m t.o.m p.g.a d.v.s f.d f.n m.a.o m.h.t'.split(
      ' ',
    ),
  )('%s.', (word) => {
    const text = `Taxan antas ${word}. Budget och (${word.toUpperCase()}. Plan)`
    expect(firstSentence(text)).toBe(text.length)
  })
  test('sentences come one by one, without the space between', () => {
    expect(sentencesOf('Taxan antas.  Den är ny! Ja')).toEqual(['Taxan antas.', 'Den är ny!', 'Ja'])
    expect(sentencesOf('')).toEqual([])
  })
})
