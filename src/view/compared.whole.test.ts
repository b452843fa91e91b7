/** The proposal that a decision is held against. */
import { describe, expect, test } from 'vitest'
import { paragraferOf, type ParagrafText } from '../content-file/read.ts'
import { meetingOf } from '../corrections/minutes.fixture.ts'
import { comparedOf, type Proposal } from './compared.ts'

const HEAD = 'EKBY KOMMUN\nProtokoll Tekniska nämnden 2024-11-28\n\n§ 1 Parkering vid torget\n\n'
const DECIDED = 'Beslut\n\nTekniska nämnden beslutar att anslå 100 000 kronor till nya platser.\n'
const PROPOSED =
  'Beslut\n\nTekniska nämnden föreslår kommunfullmäktige besluta att anslå 150 000 kronor till nya platser.\n'

async function paragraf(text: string): Promise<ParagrafText> {
  const [first] = paragraferOf(await meetingOf(HEAD + text))
  if (!first) throw new Error('no paragraf')
  return first
}
const ELSEWHERE: Proposal = {
  meeting: 'ks/2024-10-01',
  paragraf: 'p1',
  from: 'förslaget från KS 1 oktober 2024 § 1',
  body: 'KS',
  href: '../../ks/2024-10-01/p1.html',
}
const none = (): undefined => undefined

describe('a decision is held against', () => {
  test('the proposal in its own §, whatever stands elsewhere', async () => {
    const own = 'Förslag till beslut\n\nTekniska nämnden beslutar att anslå 150 000 kronor till nya platser.\n\n'
    const compared = comparedOf(await paragraf(own + DECIDED), ELSEWHERE, none)
    expect(compared).toMatchObject({ from: 'förslaget i paragrafen', body: null, href: null, same: false })
    expect(compared?.stretches.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '150' },
      { kind: 'added', text: '100' },
    ])
  })

  test('the proposal of the § before it, of which it tells where it stands', async () => {
    const proposal = await paragraf(PROPOSED)
    const compared = comparedOf(await paragraf(DECIDED), ELSEWHERE, () => proposal)
    const { from, body, href } = ELSEWHERE
    expect(compared).toMatchObject({ from, body, href, same: false })
  })

  test('nothing where no proposal is told, or its § is not to be had', async () => {
    const decided = await paragraf(DECIDED)
    expect(comparedOf(decided, null, none)).toBeNull()
    expect(comparedOf(decided, ELSEWHERE, none)).toBeNull()
  })

  test('nothing where nothing is decided but proposed', async () => {
    const asked = (): never => {
      throw new Error('nothing need be read for it')
    }
    expect(comparedOf(await paragraf(PROPOSED), ELSEWHERE, asked)).toBeNull()
  })

  test('no decision of another §: what it decided itself is no proposal', async () => {
    const decided = await paragraf(DECIDED)
    expect(comparedOf(decided, ELSEWHERE, () => decided)).toBeNull()
  })
})
