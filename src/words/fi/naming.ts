import type { Words } from '../types.ts'

export const naming: Words['naming'] = {
  point: (number) => `Kohta ${number}`,
  ours: (name) => `${name} (oma numerointimme)`,
}
