import type { Options } from 'remark-mdx';

type JavaScriptParser = NonNullable<Options['acorn']>;

/**
 * Stands in for the JavaScript parser that MDX asks for. No import, export or expression is allowed, so
 * none is ever parsed: each passes for an empty object, gets into the tree with its place, and is refused.
 */
export const noJavaScript: JavaScriptParser = {
  parse: ({ length }) => ({
    type: 'Program',
    body: [],
    sourceType: 'module',
    start: 0,
    end: length,
  }),
  parseExpressionAt: ({ length }) => ({
    type: 'ObjectExpression',
    properties: [],
    start: 0,
    end: length,
  }),
};
