import { expect, test } from 'vitest'
import type { Body } from '../archive/catalogue.ts'
import { successionOf } from './succession.ts'

const body = (slug: string, successor: string | null = null): Body => ({ slug, name: slug, successor }) as Body
const [OLD, OLDER, NOW, OTHER] = [body('gamla', 'nya'), body('aldre', 'nya'), body('nya'), body('andra')]

test.each<[why: string, body: Body, published: Body[], successor: string | null, predecessors: string[]]>([
  ['one took over', OLD, [OTHER, NOW, OLD], 'nya', []],
  ['it took over from two', NOW, [OLD, OTHER, NOW, OLDER], null, ['gamla', 'aldre']],
  ['it stands alone', OTHER, [OLD, NOW, OTHER], null, []],
  ['who took over is a draft', OLD, [OLD, OTHER], null, []],
])('%s', (_, own, published, successor, predecessors) => {
  const found = successionOf(own, published)
  expect([found.successor?.slug ?? null, found.predecessors.map(({ slug }) => slug)]).toEqual([successor, predecessors])
})
