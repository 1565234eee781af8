import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** How a file names something: imported and run, imported as a type alone, or any other text in quotes. */
export type Use = 'run' | 'type' | 'text';

/** A text in quotes of a program, and where it stands. */
export interface Mention {
  file: string;
  /** From 1; in a component, that of the whole file. */
  line: number;
  specifier: string;
  use: Use;
}

/** That a file of the project imports another; both paths are from its root, with `/`. */
export interface Import {
  from: string;
  line: number;
  to: string;
}

/**
 * The program of a file, its lines where they stand: of a component, what the build runs and what browsers run, with
 * everything else left blank.
 */
function programOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const fenced = /^---\r?\n([\s\S]*?)^---/dmu.exec(text)?.indices?.[1];
  const scripts = text.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/dgu);
  let program = '';
  let end = 0;
  for (const span of [fenced, ...[...scripts].map(({ indices }) => indices?.[1])]) {
    if (!span) continue;
    program += text.slice(end, span[0]).replace(/[^\n]+/gu, '') + text.slice(span[0], span[1]);
    end = span[1];
  }
  return program;
}

/** Whether a call names a file beside this one: `new URL('./worker.ts', import.meta.url)`. */
function isFileAddress(node: ts.NewExpression): boolean {
  return (
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'URL' &&
    node.arguments?.[1]?.getText() === 'import.meta.url'
  );
}

/** Every text in quotes that a program (TypeScript, JavaScript or an Astro component) holds, and how it is used. */
export function mentionsIn(file: string, text: string): Mention[] {
  const source = ts.createSourceFile(
    file.replace(/\.astro$/u, '.ts'),
    programOf(file, text),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Mention[] = [];
  const add = (node: ts.Node | undefined, use: Use, beside = ''): void => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ file, line: line + 1, specifier: `${beside}${node.text}`, use });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      add(node.moduleSpecifier, isType ? 'type' : 'run');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'run');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'run');
    } else if (ts.isNewExpression(node) && isFileAddress(node)) {
      add(node.arguments?.[0], 'run', './');
    } else {
      add(node, 'text');
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  return found;
}

/** The files that programs import of the project's own, be it as a type alone. */
export function importsOf(mentions: readonly Mention[]): Import[] {
  return mentions
    .filter(({ specifier, use }) => use !== 'text' && specifier.startsWith('.'))
    .map(({ file, line, specifier }) => {
      const path = specifier.replace(/\?.*$/u, '');
      return { from: file, line, to: posix.join(posix.dirname(file), path) };
    });
}

/** Paths of the programs below a folder that match a pattern, with `/`. */
export function programsIn(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root, exclude: (name) => name.includes('node_modules') })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** What the programs of a project mention, and which of its files they import that there are. */
export function readImports(
  root: string,
  pattern: string,
): { files: string[]; mentions: Mention[]; imports: Import[] } {
  const files = programsIn(root, pattern);
  const mentions = files.flatMap((file) =>
    mentionsIn(file, readFileSync(join(root, file), 'utf8')),
  );
  const imports = importsOf(mentions).filter(({ to }) => existsSync(join(root, to)));
  return { files, mentions, imports };
}
