import { createHash } from 'node:crypto'

/** In hexadecimal. A text is hashed as its UTF-8 bytes. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
