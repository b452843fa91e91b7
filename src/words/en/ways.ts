import type { Words } from '../types.ts'

export const ways: Words['ways'] = {
  notFound: 'There is no such page',
  notFoundDescription: 'The address leads to no page.',
  notFoundLead: 'The address leads to no minutes and no section here. Check the number and the date in the address.',
  nearest: 'Perhaps you were looking for',
  onward: 'Ways onward',
  addresses: 'How the addresses are made',
  addressesHtml:
    'A meeting has its body and date in its address, a section has its number last: <code>protokoll/organ/2024-11-28/p206.html</code>. If you cannot find your way, go to the site’s home page and search there.',
  bodiesHere: 'Bodies with minutes here',
  gone: 'The section is no longer here',
  moved: 'The page has moved',
  oldDescription: 'An address that was published earlier.',
  goneTitle: 'What stood here is no longer in the minutes',
  goneWhy: 'The address has been published. The minutes have been corrected or taken down since.',
  goneLink: 'Go to what is here today',
  movedWhy: 'The date or the body of the minutes has been corrected.',
  movedLink: 'Go to the new address',
  minutesGone: 'The minutes are no longer here',
  minutesGoneWhy: 'The address has been published. The minutes have been moved or taken down since.',
  startHere: 'Start here',
  startDescription: 'What this folder holds and how to open it.',
  startLead: (holds) =>
    `This folder is a whole website${holds}. It works straight from a disk, a memory stick or an internal server, without the internet.`,
  holdsNothing: ', without minutes so far',
  holds: (minutes, bodies) =>
    ` with ${minutes} ${minutes === 1 ? 'set' : 'sets'} of minutes from ${bodies} ${bodies === 1 ? 'body' : 'bodies'}`,
  openSite: 'Open the site',
  checkCopy: 'Check the copy',
  trouble: 'If something does not work',
  troubleHtml: {
    links:
      '<strong>The links lead nowhere, or the page has no colour and form.</strong> Then the page probably still lies in the zip file. Unpack the whole zip file (right-click, <em>Extract all</em>) and open <code>START.html</code> in the folder that is made.',
    search:
      '<strong>The search does not answer.</strong> Searching needs JavaScript. The rest can be read without it: <a href="organ/index.html">browse the bodies</a>.',
    page: '<strong>A page is missing or looks broken.</strong> <a href="kontroll.html">Check the copy</a>; it shows which files are missing or have been changed.',
  },
  server: 'Put the copy on a server',
  serverHow:
    'Copy the whole folder as it is to a place on the web server. The folder may lie anywhere below the address of the server. No program needs to be installed, and most web servers need no settings.',
  whatCopyIs: 'What the copy is',
  whatCopyIsHtml:
    'A rendering of the minutes as they were when the copy was made. Newer minutes and corrections are not here. <a href="om.html">Read more about the site</a>.',
}
