import type { Words } from '../types.ts'

export const naming: Words['naming'] = {
  point: (number) => `Item ${number}`,
  ours: (name) => `${name} (our numbering)`,
}
