import type { Words } from '../types.ts'

export const checking: Words['checking'] = {
  preparing: 'Preparing …',
  begun: 'The check has begun.',
  done: 'The check is done.',
  stopped: 'The check was stopped.',
  progress: (done, total) => `${done} of ${total} files`,
  percent: (percent) => `${percent} per cent checked.`,
  noFile: 'No file was chosen.',
  noAnswer: 'The server does not answer. Check the connection and try again.',
  allAgree: (files) => `All ${files} files agree.`,
  someDiffer: (wrong, files) => `The copy does not agree: ${wrong} of ${files} files are not as they should be.`,
  differs: 'The copy does not agree.',
  besides: (count, shown) =>
    `The copy does not agree: ${count === 1 ? 'one file does' : `${shown} files do`} not belong to it.`,
  besidesAdvice:
    'A file that does not belong to the copy can change what it shows. Remove it, or unpack the copy anew in an empty folder, and check again. (.DS_Store, Thumbs.db and desktop.ini are put there by the computer itself; they do no harm but do not belong to the copy either.)',
  checked: (name) => `Checked: ${name}`,
  changed: 'Changed files',
  missing: 'Missing files',
  unread: 'Files that could not be read',
  unsafe: 'Paths that are not allowed',
  repeated: 'Files that are there several times',
  clashing: 'Files whose names are the same on Windows or Mac',
  links: 'Links, which are not followed',
  extra: 'Files that do not belong to the copy',
  listHash: 'Checksum of the list, the same for all copies alike: ',
  zipHash: 'Checksum of the zip file, to compare with the publisher’s: ',
  failed: 'The check could not be made.',
  more: (count) => `… and ${count} more`,
}
