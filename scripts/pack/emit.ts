import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { runSteps } from '../run-steps.ts';
import { asEmitted } from './as-emitted.ts';

/*
 * Makes the package: Node runs no TypeScript below node_modules, so that `lib` holds the same folders as JavaScript with
 * declarations, and beside them, as they are, components, style sheets and data. `npm pack` calls it.
 */

const ROOT = resolve(import.meta.dirname, '..', '..');
const OUT = join(ROOT, 'lib');
const COMPILED = /(?<!\.d)\.ts$/u;

await rm(OUT, { recursive: true, force: true });
process.exitCode = await runSteps(
  [
    {
      name: 'lib',
      package: 'typescript',
      program: 'bin/tsc',
      args: ['-p', 'tsconfig.package.json'],
    },
  ],
  { folder: ROOT, onStep: () => undefined },
);
await copyOthers();
await adapt();

/** Copies what is no TypeScript. */
async function copyOthers(): Promise<void> {
  for (const { parentPath, name } of await filesIn(join(ROOT, 'src'))) {
    const file = join(parentPath, name);
    if (!COMPILED.test(name)) await cp(file, join(OUT, relative(ROOT, file)));
  }
}

/** Lets files name modules as they are called in the package. */
async function adapt(): Promise<void> {
  for (const { parentPath, name } of await filesIn(OUT)) {
    if (!/\.(?:astro|js)$/u.test(name)) continue;
    const file = join(parentPath, name);
    const text = await readFile(file, 'utf8');
    const adapted = asEmitted(text);
    if (adapted !== text) await writeFile(file, adapted);
  }
}

async function filesIn(folder: string) {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile());
}
