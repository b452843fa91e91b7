/** Who signs on the cover. */
import { expect, test } from 'vitest'
import { textBlocks } from './blocks.fixture.ts'
import { coverSigners } from './cover-signers.ts'
import { readSignatures } from './signatures/index.ts'

test.each<[lines: string[], signed: string[]]>([
  [
    [
      'Beslutande: Ada Ek',
      'Underskrifter',
      'Sekreterare ......... Paragrafer 83–86',
      'Rut Sten',
      'Ordförande .........',
      'Ada Ek',
    ],
    ['Rut Sten, sekreterare', 'Ada Ek, ordförande'],
  ],
  [
    ['Underskrifter    Sekreterare    Rut Alm', '                 Ordförande     Ada Ek', 'BEVIS OM ANSLAG', 'Bo Alm'],
    ['Rut Alm, sekreterare', 'Ada Ek, ordförande'],
  ],
  [
    ['Sekreterare ………… Rut Alm', 'Justerande ………… Bo Alm'],
    ['Rut Alm, sekreterare', 'Bo Alm, justerar'],
  ],
  [
    ['Underskrifter', 'Sekreterare      Paragrafer    83–86', 'Rut Alm', 'Justerande', 'Bo Alm     Cia Dal'],
    ['Rut Alm, sekreterare', 'Bo Alm, justerar', 'Cia Dal, justerar'],
  ],
  [
    ['Underskrifter    Sekreterare ……… Rut Alm    Paragrafer 83–84', 'Underskrifter    Ordförande ……… Ada Ek', 'Organ'],
    ['Rut Alm, sekreterare', 'Ada Ek, ordförande'],
  ],
  [
    ['Underskrifter', 'Rut Alm          Ada Ek', 'Sekreterare      Ordförande'],
    ['Rut Alm, sekreterare', 'Ada Ek, ordförande'],
  ],
  // A roll call, a line to write on below a notice, and who is to approve.
  [['Ordförande    Ada Ek', 'Sekreterare    Rut Alm'], []],
  [['Anslag/bevis', 'Underskrift ………', 'Rut Alm'], []],
  [
    ['Utses att justera', 'Bo Alm', 'Underskrifter', 'Justeras digitalt, se sista sidan.', 'Sekreterare', 'Rut Alm'],
    [],
  ],
  [['Ordförande', 'Ada Ek', 'Sekreterare', 'Rut Alm'], []],
])('on the cover %j sign %j', (lines, signed) => {
  const read = readSignatures(coverSigners(textBlocks('text', lines)), [])
  expect(read.map(({ name, role }) => `${name}, ${role ?? ''}`)).toEqual(signed)
})
