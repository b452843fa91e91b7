import type { Words } from '../types.ts'

export const offline: Words['offline'] = {
  title: 'Read offline',
  description: 'Keep the whole site in the browser, and read and search without a connection.',
  lead: 'Keep the whole site in the browser, and you can read and search all minutes without a connection.',
  needsScript: 'Keeping the site needs JavaScript.',
  without: 'All can be read without it when you are online.',
  here: 'The copy in this browser',
  progress: 'Files fetched',
  keep: 'Keep the site',
  change: 'Change to the new one',
  remove: 'Remove the copy',
  how: 'How the copy works',
  where: 'It lies in this browser on this device. The minutes open at the same addresses as before, online or offline.',
  newer:
    'When you are online, the browser looks whether something has changed as you open a page, and fetches only the files that are new. What is new is shown when you have closed all tabs with the site, or when you change here. So no page is ever half old.',
  unknown: 'A page that is not in the copy is fetched from the server when you are online.',
  room: 'The browser may remove the copy if it runs out of room, or if you have not been here for long. Then you read online as usual.',
}
