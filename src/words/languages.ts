/** The languages that the site itself can speak. The record is Swedish in all of them. */
import { en } from './en/index.ts'
import { fi } from './fi/index.ts'
import { sv } from './sv/index.ts'
import type { Words } from './types.ts'

export const LANGUAGES = { sv, en, fi } satisfies Record<string, Words>

export type Language = keyof typeof LANGUAGES
