import type { Rule } from 'eslint'

const EXPORTS = ':matches(ExportNamedDeclaration, ExportDefaultDeclaration)'
const FUNCTION = ':matches(ArrowFunctionExpression, FunctionExpression)'
/** "export const GET = (…) satisfies APIRoute" is a function too. */
const TYPED = ':matches(TSSatisfiesExpression, TSAsExpression)'
const EXPORTED = [
  `${EXPORTS} > :matches(FunctionDeclaration, ClassDeclaration)`,
  `ExportDefaultDeclaration > ${FUNCTION}`,
  `${EXPORTS} > VariableDeclaration > VariableDeclarator > ${FUNCTION}`,
  `${EXPORTS} > VariableDeclaration > VariableDeclarator > ${TYPED} > ${FUNCTION}`,
].join()

/**
 * Every exported function says what goes in and comes out, and every exported class what it is: the house rule as one
 * of ESLint. The comment stands directly before the statement; the head of a file that has anything between says what
 * the file is, and not what the function does.
 */
export const docstring: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      missing:
        'An exported function or class has a docstring: what goes in and comes out, shapes and units, errors, the source of a rule.',
    },
  },
  create: (context) => ({
    [EXPORTED]: (node: Rule.Node) => {
      const [, statement = node] = context.sourceCode.getAncestors(node)
      const comment = context.sourceCode.getCommentsBefore(statement).at(-1)
      const isDocstring = comment?.type === 'Block' && /^\*[^]*\p{L}/u.test(comment.value)
      if (!isDocstring) context.report({ node: statement, messageId: 'missing' })
    },
  }),
}
