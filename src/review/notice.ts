/** What is said of files that are no sources: pages whose source is gone, links that are not followed. */
import { message } from '../model/rules.ts'
import type { Message } from '../model/types.ts'

/** A message about a file that is no source. */
export interface Notice extends Message {
  /** Path of the file, from the folder it is told of in. */
  file: string
}

/** A link among the sources may lead out of the folder, or round in it. */
export function linkNotice(file: string): Notice {
  return {
    file,
    ...message('source-link', null, {
      reason: 'Unexpected link, which is not followed',
      note: 'expected the file itself; put it here',
    }),
  }
}
