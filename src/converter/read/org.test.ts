import { expect, test } from 'vitest'
import { isOrg, orgLine } from './org.ts'

test.each<[string[], boolean]>([
  [['#+TITLE: Årsmöte', '* Val'], true],
  [['', '#+date: 2022-04-06'], true],
  [[':PROPERTIES:', ':ID: x', ':END:', '#+title: Årsmöte', '* Val'], true],
  [['# -*- mode: org -*-', '#+TITLE: Årsmöte'], true],
  [['* Val', '#+TITLER: Årsmöte'], false],
  [['# Protokoll', '* Val'], false],
  [['#+5 platser: ja'], false],
  [[], false],
])('%j is an Org file: %s', (raw, expected) => expect(isOrg(raw)).toBe(expected))

test.each<[string, string, number | null]>([
  ['* Val', '# Val', 1],
  ['** §4.1 Servern', '## §4.1 Servern', 2],
  ['*Beslut:* att köpa en disk', 'Beslut: att köpa en disk', null],
  ['Mötet *avslog* förslaget', 'Mötet avslog förslaget', null],
  [' * en punkt', ' * en punkt', null],
  ['- Bo Ek (*), Eva Prov (*)', '- Bo Ek (*), Eva Prov (*)', null],
  ['Bo Ek*, Eva Prov *.', 'Bo Ek*, Eva Prov *.', null],
  ['3*4*5 meter', '3*4*5 meter', null],
  ['# -*- mode: org -*-', '# -*- mode: org -*-', null],
  ['* en boll', '* en boll', null],
  ['*', '*', null],
  ['******* djup', '******* djup', null],
])('"%s" is printed "%s", of rank %s', (raw, printed, rank) => expect(orgLine(raw)).toEqual({ printed, rank }))
