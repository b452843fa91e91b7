/**
 * The engine's sources as a package may hold them: Node reads no TypeScript below `node_modules`, so each file is made
 * JavaScript by itself, in its own place, and names its neighbours by their new names. Nothing is bundled: what a file
 * says of where it lies stays true.
 */
import ts from 'typescript'

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2024,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
}

/** @param text A module in TypeScript. @returns The same in JavaScript; relative imports of `.ts` are of `.js`. */
const toScript = (text: string, fileName: string): string =>
  ts.transpileModule(text, { fileName, compilerOptions: OPTIONS }).outputText

const IMPORT = /(\b(?:from|import)(?:\s+|\())(['"])(\.{1,2}\/[^'"\n]+)\.ts\2/g

/** A page or component: Astro reads its TypeScript wherever it lies, and only the neighbours have new names. */
const toPage = (text: string): string => text.replaceAll(IMPORT, '$1$2$3.js$2')

/** @returns The file's name and text in the package. What is neither script nor page is the same. */
export function toPackage(path: string, text: string): { path: string; text: string } {
  if (path.endsWith('.ts')) return { path: path.replace(/\.ts$/, '.js'), text: toScript(text, path) }
  return { path, text: path.endsWith('.astro') ? toPage(text) : text }
}
