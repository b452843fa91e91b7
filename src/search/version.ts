/**
 * The form of the files in `pagefind/`: what a portal's search, which asks the indexes of sites that were built at
 * other times by other versions, must know before it reads one. One more whenever an older reader would misread the new
 * files, or a new one the older.
 */
export const INDEX_VERSION = 4
