/**
 * Small PDFs for the tests: words where they are put, in the structure that they are given, and lines drawn around
 * them.
 */
import { PDFDocument, PDFName, PDFOperator, PDFString, StandardFonts, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'

const HEIGHT = 842

/** Words at a place from the page's top left; an artifact is tagged as no part of the text. */
export interface Words {
  x: number
  y: number
  text: string
  isArtifact?: true
}

/** A role with what stands in it. */
export type Element = readonly [role: string, ...children: (Element | Words)[]]

export interface Drawn {
  /** The structure of the page; words outside it are not tagged. */
  tree?: readonly Element[]
  words?: readonly Words[]
  /** Lines from a point to another, from the page's top left. */
  lines?: readonly (readonly [number, number, number, number])[]
  /** What is laid on the finished page: its kind, the words it carries, and its box from the page's top left. */
  annotations?: readonly { subtype: string; contents?: string; box: readonly [number, number, number, number] }[]
}

/** @returns A file of one page, A4, in Helvetica of 11 points; places are in points. */
export async function drawnPdf({ tree = [], words = [], lines = [], annotations = [] }: Drawn): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([595, HEIGHT])
  const font = await document.embedFont(StandardFonts.Helvetica)
  const write = ({ x, y, text }: Words): void => {
    page.drawText(text, { x, y: HEIGHT - y, size: 11, font })
  }
  for (const [x1, y1, x2, y2] of lines)
    page.drawLine({ start: { x: x1, y: HEIGHT - y1 }, end: { x: x2, y: HEIGHT - y2 }, thickness: 0.7 })
  for (const one of words) {
    if (one.isArtifact) marked(page, '/Artifact BMC', () => write(one))
    else write(one)
  }
  if (tree.length > 0) addTree(document, page, tree, write)
  for (const one of annotations) annotate(page, one)
  return document.save()
}

function annotate(page: PDFPage, { subtype, contents, box }: NonNullable<Drawn['annotations']>[number]): void {
  const [x1, y1, x2, y2] = box
  const [top, bottom] = [HEIGHT - y1, HEIGHT - y2]
  const { context } = page.doc
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: subtype,
    Rect: [x1, bottom, x2, top],
    QuadPoints: [x1, top, x2, top, x1, bottom, x2, bottom],
    ...(contents !== undefined && { Contents: PDFString.of(contents) }),
  })
  page.node.addAnnot(context.register(annotation))
}

const operator = (text: string): PDFOperator => PDFOperator.of(text as never)

function marked(page: PDFPage, begin: string, write: () => void): void {
  page.pushOperators(operator(begin))
  write()
  page.pushOperators(operator('EMC'))
}

function addTree(document: PDFDocument, page: PDFPage, tree: readonly Element[], write: (words: Words) => void): void {
  const { context, catalog } = document
  const parents: PDFRef[] = []
  const root = context.nextRef()
  const add = ([role, ...children]: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef()
    const kids = children.map((child) => {
      if (!('text' in child)) return add(child, ref)
      marked(page, `/${role} <</MCID ${parents.length}>> BDC`, () => {
        write(child)
      })
      return parents.push(ref) - 1
    })
    context.assign(ref, context.obj({ Type: 'StructElem', S: role, P: parent, Pg: page.ref, K: kids }))
    return ref
  }
  const kids = tree.map((element) => add(element, root))
  const numbers = context.obj({ Nums: [0, parents] })
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: kids, ParentTree: numbers }))
  catalog.set(PDFName.of('StructTreeRoot'), root)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  page.node.set(PDFName.of('StructParents'), context.obj(0))
}

/** The lines around cells: all of a grid with these columns and rows. */
export function gridLines(xs: readonly number[], ys: readonly number[]): [number, number, number, number][] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [
    ...ys.map((y): [number, number, number, number] => [left, y, right, y]),
    ...xs.map((x): [number, number, number, number] => [x, top, x, bottom]),
  ]
}
