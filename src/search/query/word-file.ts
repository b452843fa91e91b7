/**
 * The file that holds the words with a beginning. "con", "nul" and "aux" are devices on Windows, whatever follows the
 * point, and a folder with such a file cannot be unpacked there: no name is the beginning alone.
 */
export const wordFile = (beginning: string): string => `ord/${beginning}-.bin`
