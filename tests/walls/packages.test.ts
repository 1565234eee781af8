import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImports, type Use } from './imports.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
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

interface PackageMention {
  file: string;
  package: string;
  use: Use;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that programs import, and those declared ones that they name otherwise. */
function packagesIn(pattern: string): PackageMention[] {
  return readImports(ROOT, pattern)
    .mentions.filter(({ file, specifier, use }) => {
      if (file.endsWith('.d.ts')) return false;
      if (use === 'text') return declared.has(packageOf(specifier));
      return !/^[./#]/u.test(specifier) && !isBuiltin(specifier) && !VIRTUAL.test(specifier);
    })
    .map(({ file, specifier, use }) => ({ file, package: packageOf(specifier), use }));
}

const isTest = ({ file }: PackageMention): boolean =>
  /\.test\.ts$|^src\/testing\/|^(?:tests|corpora)\//u.test(file);

const all = packagesIn('{*.{ts,mjs},{src,scripts,tests,corpora}/**/*.{ts,mjs,astro}}');
const imported = all.filter(({ use }) => use !== 'text');
const TOOLS = /^(?:vitest|eslint)\.config\./u;
const program = all.filter((mention) => !isTest(mention) && !TOOLS.test(mention.file));

const listed = (mentions: readonly PackageMention[]): string[] =>
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
  const bench = packagesIn('bench/**/*.{ts,mjs,astro}').filter(({ use }) => use !== 'text');
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
