/** Errors of the system and of Node by their codes, which are the same whatever language their words are in. */

/** @returns "ENOENT", "ERR_PARSE_ARGS_UNKNOWN_OPTION"; '' for what has no code, or is no error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
