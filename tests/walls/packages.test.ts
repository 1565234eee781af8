import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What a package.json declares. */
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;
const benchManifest = JSON.parse(read('bench/package.json')) as Manifest;
const forUsers = new Set(Object.keys(manifest.dependencies));
const forDevelopers = new Set(Object.keys(manifest.devDependencies));
const declared = forUsers.union(forDevelopers);

/** What is run by a program of a package, or named in a file that is no module. */
const USED_OTHERWISE: Record<string, string> = {
  '@astrojs/check': '`astro check` asks for it',
  '@types/node': 'tsconfig.json names it',
  'prettier-plugin-astro': '.prettierrc.json names it',
};

/** Commands that only developers run, which may need what users do not have. */
const FOR_DEVELOPERS = /^src\/schemas\//u;

/** What Astro and Vite provide themselves. */
const VIRTUAL = /^(?:astro:|virtual:)/u;

type Use = 'run' | 'type' | 'name';
interface Mention {
  file: string;
  package: string;
  use: Use;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The scripts of a file: of a component those of the build and those for the browser. */
function scriptsOf(file: string): string {
  const text = read(file);
  if (!file.endsWith('.astro')) return text;
  const fenced = /^---\r?\n([\s\S]*?)^---/mu.exec(text)?.[1] ?? '';
  const inline = [...text.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/gu)];
  return [fenced, ...inline.map(([, script = '']) => script)].join('\n');
}

/** The packages that a file imports or names. */
function mentionsIn(file: string): Mention[] {
  const source = ts.createSourceFile(file, scriptsOf(file), ts.ScriptTarget.Latest, true);
  const found: Mention[] = [];
  const add = (specifier: string, use: Use): void => {
    if (/^[./#]/u.test(specifier) || isBuiltin(specifier) || VIRTUAL.test(specifier)) return;
    found.push({ file, package: packageOf(specifier), use });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const { moduleSpecifier } = node;
      const isType = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) {
        add(moduleSpecifier.text, isType ? 'type' : 'run');
      }
      return;
    }
    if (ts.isImportTypeNode(node)) {
      const { argument } = node;
      if (ts.isLiteralTypeNode(argument) && ts.isStringLiteral(argument.literal)) {
        add(argument.literal.text, 'type');
      }
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) add(argument.text, 'run');
    } else if (ts.isStringLiteralLike(node) && declared.has(packageOf(node.text))) {
      add(node.text, 'name');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const mentionsBelow = (folders: string): Mention[] =>
  globSync(`${folders}/**/*.{ts,mjs,astro}`, {
    cwd: ROOT,
    exclude: (name) => name.includes('node_modules'),
  })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap(mentionsIn);

const isTest = ({ file }: Mention): boolean =>
  /\.test\.ts$|^src\/testing\/|^(?:tests|corpora)\//u.test(file);

const all = [
  ...mentionsBelow('{src,scripts,tests,corpora}'),
  ...['astro.config.mjs', 'vitest.config.ts', 'eslint.config.mjs'].flatMap(mentionsIn),
];
const imported = all.filter(({ use }) => use !== 'name');
const TOOLS = /^(?:vitest|eslint)\.config\./u;
const program = all.filter((mention) => !isTest(mention) && !TOOLS.test(mention.file));

const listed = (mentions: readonly Mention[]): string[] =>
  [...new Set(mentions.map(({ file, package: name }) => `${name} (${file})`))].sort();

describe('package.json', () => {
  it('declares every package that a module imports', () => {
    const missing = imported.filter(({ package: name, use }) => {
      return !declared.has(name) && !(use === 'type' && declared.has(`@types/${name}`));
    });
    expect(listed(missing)).toEqual([]);
    expect(imported.length).toBeGreaterThan(500);
  });

  it('has what the program imports when it runs among what users install', () => {
    const missing = program.filter(
      ({ package: name, use, file }) =>
        use === 'run' && !forUsers.has(name) && !FOR_DEVELOPERS.test(file),
    );
    expect(listed(missing)).toEqual([]);
  });

  it('has nothing that nobody uses', () => {
    const used = new Set(all.map(({ package: name }) => name));
    const unused = [...declared].filter((name) => {
      return !used.has(name) && !used.has(name.replace('@types/', '')) && !(name in USED_OTHERWISE);
    });
    expect(unused).toEqual([]);
  });

  it('has nothing among what users install that only tests use', () => {
    const used = new Set(program.map(({ package: name }) => name));
    expect([...forUsers].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('bench/package.json', () => {
  const bench = mentionsBelow('bench').filter(({ use }) => use !== 'name');
  const own = new Set(Object.keys(benchManifest.dependencies));

  it('declares what the benchmark imports and the project does not have', () => {
    const missing = bench.filter(({ package: name, use }) => {
      return !own.has(name) && !declared.has(name) && use === 'run';
    });
    expect(listed(missing)).toEqual([]);
  });

  it('declares nothing that the benchmark does not use, or that the project has', () => {
    const used = new Set(bench.map(({ package: name }) => name));
    expect([...own].filter((name) => !used.has(name) || declared.has(name))).toEqual([]);
  });
});
