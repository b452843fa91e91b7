import type { Words } from '../types.ts'

export const onward: Words['onward'] = {
  start: 'Home page',
  search: 'Search the minutes',
  bodies: 'All bodies',
}
