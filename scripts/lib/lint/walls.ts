import type { Rule } from 'eslint'
import { dirname, posix, relative, sep } from 'node:path'
import { refusal } from './rooms.ts'

interface Importing {
  source: { type: string; value?: unknown } | null
}

/** No file imports what its room may not ask, or past a door: the table of `rooms.ts` as a rule of ESLint. */
export const walls: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{why}}' } },
  create: (context) => {
    const from = relative(context.cwd, context.filename).split(sep).join('/')
    const check = (node: Rule.Node): void => {
      const asked = (node as unknown as Importing).source?.value
      if (typeof asked !== 'string' || !asked.startsWith('.')) return
      const why = refusal(from, posix.join(dirname(from), asked))
      if (why !== null) context.report({ node, messageId: 'refused', data: { why } })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}
