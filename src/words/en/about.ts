import type { Words } from '../types.ts'

export const about: Words['about'] = {
  description: 'What the site is, how its text is made, and how to link to a section.',
  lead: 'Here are minutes that can be searched, linked to and read section by section.',
  who: 'Who publishes it',
  noName: 'The publisher has not given its name.',
  publishedBy: (publisher) => `${publisher} publishes the site`,
  numbered: (number) => ` (organisation number ${number})`,
  noContact: 'The publisher has not given any contact.',
  whatApplies: 'What prevails',
  rendering:
    'This is a rendering. The approved minutes, most often a signed PDF kept by the body that issued them, always prevail over the text here. The site is not a notice board: when a decision was announced, and until when it can be appealed, is shown on the authority’s official notice board',
  noticeBoard: 'the official notice board',
  wordsTitle: 'The words of the source, and ours',
  typefaces:
    'The text of the minutes is set in a typeface with serifs, as in a book, and is in Swedish. All that is ours – labels, menus, notices – is set in the plain typeface that you are reading now.',
  wordsHtml: {
    source:
      'The words are those of the source. Misprints and contradictions are not mended; they get a remark beside them.',
    leftOut:
      'Page headers, page numbers and particulars of electronic signatures are left out. What is left out is shown under <em>Source text</em> on the page of each section.',
    ours: 'Where the source has no number or title we have set our own, and it says that they are ours.',
    outcome:
      'What a decision amounts to – for example “Proposal to another body” or “Noted” – is read automatically from its words. <em>How we have read the text</em> says where each such fact comes from.',
  },
  correctionsHtml:
    'Where something has been corrected since it was published the section’s page says so, with what stood there before. All of it is listed under <a href="rattelser.html">Corrections</a>.',
  proposals: 'A proposal is not a decision',
  proposalsHtml:
    'Subcommittees and drafting bodies often propose what another body should decide. Such sections are marked <strong>“not a final decision”</strong>, with the name of the body that decides the matter.',
  linking: 'Link to a section',
  linkingHtml:
    'Each section has a lasting address made of body, date and number. Use <em>Share or cite</em>. Within the page of a meeting <code>#p206</code> and <code>#§206</code> also lead to § 206, and <code>#p206-beslut</code> to the decision in it.',
  terms: 'Words and prints',
  termsHtml:
    'Words with a dotted line under them, for example <em lang="sv">bordläggning</em>, lead to what they mean. The explanations are ours, in Swedish, gathered in <a href="ordlista/index.html">the glossary</a>, and do not come along when you copy or print.',
  prints: 'A print of a section is an uncertified extract, with the meeting, the source and the address at its foot.',
  offline: 'Offline and without JavaScript',
  offlineHtml:
    'You can <a href="offline.html">keep the site in the browser</a> and then read and search without a connection.',
  folderHtml:
    'The whole site can be downloaded as a folder and read from a disk. Without JavaScript all works but searching and copying. You can <a href="kontroll.html">check that a copy is whole and unchanged</a>.',
  openData: 'Open data',
  openDataHtml:
    'All sections are there as a table, <a href="data/beslut.csv">CSV</a> or <a href="data/beslut.ndjson">NDJSON</a>, and as Parquet with a file for each year (<code>data/beslut/ar=2024/beslut.parquet</code>). Beside each set of minutes it lies as JSON (<code>index.json</code>) and Markdown (<code>index.md</code>), and where its day is known as Akoma Ntoso (<code>index.akn.xml</code>). The fields are described, in Swedish, by <a href="data/schema/beslut-1.json">the schema of a section</a> and <a href="data/schema/protokoll-1.json">the schema of minutes</a>, and the columns of the CSV by <a href="data/beslut.csv-metadata.json">CSV on the Web</a> too. Which sections have been corrected, when and whose mistake it was is in <code>rattad</code> and <code>rattad_av</code>. What the site is, with its bodies and counts, is in <a href="data/webbplats.json">webbplats.json</a>. The approved minutes prevail over data too.',
  keys: 'Keys',
  keysHtml: 'Press <kbd>Ctrl</kbd> + <kbd>K</kbd> (<kbd>⌘</kbd> + <kbd>K</kbd> on a Mac) to get to the search field.',
  missing: 'Is a document missing?',
  missingLead: 'Appendices and supporting documents are not always published. Ask for them at',
  anyRegistrar: 'the registrar of the region, municipality or association that the body belongs to',
  registrar: 'the registrar:',
  glossary: 'Swedish words of law and meetings, explained in plain Swedish.',
  glossaryNote:
    'The explanations are ours and are no part of the minutes. They are general; what a certain decision means is shown by its minutes.',
  accessibility: 'How accessible the site is, known faults and how you report them. In Swedish.',
  privacy: 'No cookies, no tracking. What is shown of people in the minutes, and what is taken away. In Swedish.',
}
