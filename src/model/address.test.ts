import { expect, test } from 'vitest'
import { paragrafId, relative, slugify } from './address.ts'

test.each([
  ['Hälso- och sjukvård', 'halso-och-sjukvard'],
  ['Årsmöte', 'arsmote'],
  ['a\u030arsmo\u0308te', 'arsmote'],
  ['Idé & café', 'ide-cafe'],
  ['  §§  ', ''],
  ['A/B_c', 'a-b-c'],
  ['İstanbul', 'i-stanbul'],
])('the slug of "%s"', (text, slug) => expect(slugify(text)).toBe(slug))

test.each([
  ['p', '206', 'p206'],
  ['p', '216.1', 'p216-1'],
  ['punkt', '7a', 'punkt7a'],
] as const)('the id of %s %s', (kind, number, id) => expect(paragrafId(kind, number)).toBe(id))

test.each([
  ['index.html', 'sok.html', 'sok.html'],
  ['index.html', 'organ/tn.html', 'organ/tn.html'],
  ['protokoll/tn/2024-03-12/p1.html', 'index.html', '../../../index.html'],
  ['protokoll/tn/2024-03-12/p1.html', 'protokoll/tn/2024-03-12/p2.html', 'p2.html'],
  ['protokoll/tn/2024-03-12/p1.html', 'protokoll/tn/2024-03-21/p2.html', '../2024-03-21/p2.html'],
  ['protokoll/tn/2024-03-12/p1.html', 'protokoll/tn/2024-03-12/index.html#p1', 'index.html#p1'],
  ['om.html', 'om.html#sok', '#sok'],
  ['om.html', 'om.html', 'om.html'],
])('from %s to %s', (from, to, link) => expect(relative(from, to)).toBe(link))
