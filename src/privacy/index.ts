/** The door: what covers private values and words that an editor asks for, and what finds those that are left. */
export { COVERS, coverLines, coverName, coverText } from './cover.ts'
export { leaksIn, type Leak } from './gate.ts'
export { officeNames } from './mailbox.ts'
