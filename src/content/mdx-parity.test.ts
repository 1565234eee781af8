import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import type { Element, Nodes, Root } from 'hast';
import { h } from 'hastscript';
import { jsx } from 'hastscript/jsx-runtime';
import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { BODY_COMPONENTS } from './components.ts';
import { divideFrontMatter } from './front-matter.ts';
import { BODY_PLUGINS, parseBody } from './parse-body.ts';
import { bodyHtml, renderBody } from './render-body.ts';
import { SourceFile } from './source-file.ts';

const CONTENT = resolve(import.meta.dirname, '..', '..', 'content');
const COLLECTIONS = ['reviews', 'follow-ups', 'problems', 'causes', 'measures'];

/** The components as a page would give them to MDX. */
const components = Object.fromEntries(
  BODY_COMPONENTS.map(({ name, part }) => [
    name,
    ({ children }: { children: Element[] }) =>
      h('span', { className: ['part'], dataPart: part }, children),
  ]),
);

type Props = Record<string, unknown>;
type Component = (props: Props) => Nodes;

/** What stands for a fragment in MDX's output; hastscript takes null for it. */
const Fragment = Symbol('fragment');

/** The JSX runtime of hast, with components, which hastscript alone does not call. */
function create(type: string | symbol | Component, props: Props): Nodes {
  if (typeof type === 'function') return type(props);
  return type === Fragment ? jsx(null, props as never) : jsx(String(type), props as never);
}

async function byMdx(body: string): Promise<string> {
  const { default: Content } = await evaluate(body, {
    Fragment,
    jsx: create as never,
    jsxs: create as never,
    remarkPlugins: [...BODY_PLUGINS],
  });
  const tree = Content({ components }) as unknown as Nodes;
  const root: Root = tree.type === 'root' ? tree : { type: 'root', children: [tree] };
  return rehype().stringify(root).trim();
}

describe('the entries of the sample', () => {
  it.each(COLLECTIONS)(
    'in %s are genuine MDX: its compiler gives the same HTML',
    async (folder) => {
      const names = await readdir(join(CONTENT, folder), { recursive: true });
      const paths = names.filter((name) => name.endsWith('.mdx'));
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        const text = await readFile(join(CONTENT, folder, path), 'utf8');
        const file = new SourceFile(path, text, 'zh-CN');
        const { body, bodyLine } = divideFrontMatter(file);
        const tree = parseBody(file, body, bodyLine);
        expect(tree && bodyHtml(renderBody(tree)), path).toBe(await byMdx(body));
      }
    },
  );
});
