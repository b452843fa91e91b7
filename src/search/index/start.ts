/**
 * What the search fetches before its first answer, and where it then finds the rest. Written by the build, read by the
 * browser.
 */
import type { PackedCatalogue } from './catalogue.ts'
import type { PageList } from './page-list.ts'

export interface Start {
  pageList: PageList
  catalogue: PackedCatalogue
  /** How the words of each file of words begin, with a space between. */
  beginnings: string
  /** Names of the files of other words, with a space between. */
  thesaurus: string
  diaryFiles: number
}
