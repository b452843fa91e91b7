import type { Words } from '../types.ts'

export const check: Words['check'] = {
  title: 'Check the copy',
  description: 'See whether a copy of the site is whole and unchanged.',
  lead: 'Is a copy of the site whole and unchanged since it was packed?',
  howHtml:
    'The check works out a checksum (SHA-256) of each file and compares it with the list <code>manifest.sha256.txt</code>, which comes with the copy. All is done in your browser. Nothing is sent anywhere.',
  needsScript: 'The check here needs JavaScript.',
  without: 'Further down it says how to check without this page.',
  what: 'What to check',
  site: 'The site you are reading now',
  siteNote: 'Fetches each file from the server. A large site may take several minutes.',
  checkSite: 'Check the site',
  zip: 'A zip file',
  zipNote: 'The file that you were given or downloaded, before it is unpacked.',
  folder: 'A folder',
  folderNoteHtml:
    'The folder that <code>START.html</code> lies in. The browser may ask whether you want to upload the files, but they stay on your computer.',
  progress: 'Files checked',
  stop: 'Stop',
  shows: 'What the check shows',
  showsHtml: {
    unchanged:
      '<strong>It shows that the files are unchanged.</strong> If all agrees, each file is the same as when the copy was made. Nothing has broken, gone missing or been changed on the way.',
    notWho:
      '<strong>It does not show who made the copy.</strong> Whoever changes a file can change the list too, and this page. So compare the checksum of the zip file itself, which is shown after the check, with the one that the publisher has given in another way, for example on its website or in a letter.',
    server:
      '<strong>From a server, what the server sends you is checked.</strong> Files on the server that are not in the list go unnoticed, and files whose names begin with a dot are not counted.',
    notText: '<strong>It says nothing of the content.</strong> The approved minutes always prevail over the text here.',
  },
  withoutPage: 'Check without this page',
  terminal: 'Then you need not trust the page itself. Open a terminal in the unpacked folder:',
  zipOnWindows: 'The zip file itself, on Windows',
  commands: 'The first two print only files that do not agree. The last prints the checksum of the zip file itself.',
}
