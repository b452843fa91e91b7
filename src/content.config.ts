/**
 * The two collections: what lists need to know of each meeting, and each body. They hold data only, never
 * text: with bodies in the store the build time grows faster than the archive (measured, see the design).
 */
import { readFileSync } from 'node:fs'
import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { fileOf, listIds } from './archive/files.ts'
import { remembered } from './archive/remembered.ts'
import { summarise, type MeetingSummary } from './archive/summary.ts'
import { readOrgan } from './content-file/read.ts'
import type { OrganData } from './model/schema.ts'

function loader(collection: 'protokoll' | 'organ', read: (file: string, id: string) => object): Loader {
  return {
    name: `paragraf-${collection}`,
    load: ({ store }) => {
      store.clear()
      for (const id of listIds(collection)) {
        const file = readFileSync(fileOf(collection, id), 'utf8')
        store.set({ id, data: { ...read(file, id) } })
      }
      return Promise.resolve()
    },
  }
}

export const collections = {
  protokoll: defineCollection({
    loader: loader('protokoll', (file, id) => remembered(file) ?? summarise(file, `content/protokoll/${id}.md`)),
    schema: z.custom<MeetingSummary>(),
  }),
  organ: defineCollection({
    loader: loader('organ', (file, id) => readOrgan(file, `content/organ/${id}.md`)),
    schema: z.custom<OrganData>(),
  }),
}
