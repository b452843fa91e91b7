/** What tests of the readers look at: the lines as printed, and beside them what the reader knew, by line. */
import type { RemovalKind } from '../../model/types.ts'
import { readMarkdown as markdown } from './markdown.ts'
import { readPdf as pdf } from './pdf/pdf.ts'
import { readText as text } from './text.ts'
import { readHtml as html } from './web/html.ts'
import { readDocx as docx } from './word/docx.ts'
import type { SourceText } from '../types/source.ts'

export interface Plain extends Omit<SourceText, 'lines'> {
  lines: string[]
  /** Lines that are no part of the record, counted from 1. */
  furniture: { line: number; kind: RemovalKind }[]
  pages: (number | null)[]
  /** Numbers of the lines that are set in. */
  indented: number[]
  /** Those all of whose words are bold. */
  bold: number[]
  /** Those that stand above the text by their letters, each with how high. */
  standing: string[]
  /** Words that begin a line and alone are set in bold or italics. */
  leads: string[]
}

function plain({ lines, ...rest }: SourceText): Plain {
  return {
    ...rest,
    lines: lines.map(({ printed }) => printed),
    furniture: lines.flatMap(({ known }, index) => (known ? [{ line: index + 1, kind: known }] : [])),
    pages: lines.map(({ page }) => page),
    indented: lines.flatMap(({ isSetIn }, index) => (isSetIn ? [index + 1] : [])),
    standing: lines.flatMap(({ stands, printed }) => (stands === undefined ? [] : [`${stands} ${printed}`])),
    leads: lines.flatMap(({ leads }) => leads ?? []),
    bold: lines.flatMap(({ isBold }, index) => (isBold ? [index + 1] : [])),
  }
}

/** @throws {ReadError} As the reader itself, and so with those below. */
export const readText = (bytes: Uint8Array): Plain => plain(text(bytes))

/** A Markdown file by its own reader. */
export const readMarkdown = (bytes: Uint8Array): Plain => plain(markdown(bytes))

/** A web page by its own reader. */
export const readHtml = (bytes: Uint8Array): Plain => plain(html(bytes))

/** A PDF by its own reader, in as many steps as that takes. */
export const readPdf = async (...given: Parameters<typeof pdf>): Promise<Plain> => plain(await pdf(...given))

/** A Word file by its own reader. */
export const readDocx = async (...given: Parameters<typeof docx>): Promise<Plain> => plain(await docx(...given))
