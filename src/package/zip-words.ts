/** Why a zip cannot be read, in Swedish: what zip.js throws in, a few words out. */
import {
  ERR_BAD_FORMAT,
  ERR_CENTRAL_DIRECTORY_NOT_FOUND,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_ENTRY_DATA_OUT_OF_BOUNDS,
  ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND,
  ERR_EOCDR_NOT_FOUND,
  ERR_EXTRAFIELD_ZIP64_NOT_FOUND,
  ERR_INVALID_COMPRESSED_DATA,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_LOCAL_FILE_HEADER_NOT_FOUND,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  WARNING_APPENDED_DATA,
  WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES,
  WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME,
  WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY,
  WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY,
  WARNING_PREPENDED_DATA,
  WARNING_TRAILING_CENTRAL_DIRECTORY_DATA,
} from '@zip.js/zip.js/lib/zip-core-custom.js'

/** Words, and what zip.js says where they are meant. */
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['den är ingen zip', [ERR_BAD_FORMAT]],
  ['listan i slutet saknas', [ERR_EOCDR_NOT_FOUND, ERR_EOCDR_LOCATOR_ZIP64_NOT_FOUND]],
  ['listan i slutet är trasig', [ERR_CENTRAL_DIRECTORY_NOT_FOUND, ERR_EXTRAFIELD_ZIP64_NOT_FOUND]],
  ['den är låst med lösenord', [ERR_ENCRYPTED, ERR_ENCRYPTED_CENTRAL_DIRECTORY, ERR_UNSUPPORTED_ENCRYPTION]],
  ['den är delad i flera filer', [ERR_SPLIT_ZIP_FILE]],
  ['packad på ett sätt som inte kan läsas', [ERR_UNSUPPORTED_COMPRESSION]],
  ['innehållet är trasigt', [ERR_INVALID_COMPRESSED_DATA, ERR_INVALID_CRC32, ERR_INVALID_UNCOMPRESSED_SIZE]],
  [
    'den ligger inte där listan säger',
    [ERR_LOCAL_FILE_HEADER_NOT_FOUND, ERR_ENTRY_DATA_OUT_OF_BOUNDS, ERR_OVERLAPPING_ENTRY],
  ],
  [
    'den har mer än listan i slutet säger',
    [
      WARNING_APPENDED_DATA,
      WARNING_PREPENDED_DATA,
      WARNING_TRAILING_CENTRAL_DIRECTORY_DATA,
      WARNING_MULTIPLE_END_OF_CENTRAL_DIRECTORY,
    ],
  ],
  [
    'dess delar säger emot varandra',
    [
      WARNING_MISMATCHED_CENTRAL_DIRECTORY_OFFSET,
      WARNING_MISMATCHED_ZIP64_END_OF_CENTRAL_DIRECTORY,
      WARNING_MISMATCHED_LOCAL_FILE_HEADER_BIT_FLAG,
      WARNING_MISMATCHED_LOCAL_FILE_HEADER_COMPRESSION_METHOD,
      WARNING_MISMATCHED_LOCAL_FILE_HEADER_CRC32_OR_SIZES,
      WARNING_MISMATCHED_LOCAL_FILE_HEADER_FILENAME,
    ],
  ],
]

/** What zip.js itself says: of a zip whose parts differ, which do. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'reason' in error ? String(error.reason) : error.message
}

/** @returns In brackets with a space before, to stand behind a sentence; nothing where the reason has no words. */
export function reasonInWords(error: unknown): string {
  const reason = reasonOf(error)
  const words = WORDS.find(([, reasons]) => reasons.includes(reason))?.[0]
  return words === undefined ? '' : ` (${words})`
}
