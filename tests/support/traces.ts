import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Canary, CANARY } from '../fixtures/hostile/case.ts';

/** Where content that ran would leave traces, and whether it has. */
export interface Traces {
  canary: Canary;
  /** The environment of the commands that are watched. */
  env: Record<string, string>;
  /** The traces that are there: a file that was written, a variable or global that was set. */
  found(): string[];
}

/** Prepares a folder for the traces of hostile content. */
export async function traces(folder: string): Promise<Traces> {
  const file = join(folder, 'canary-file');
  const variable = join(folder, 'canary-variable');
  const script = join(folder, 'canary-script.mjs');
  const watcher = join(folder, 'watcher.mjs');
  const write = (path: string): string =>
    `import fs from 'node:fs';\nfs.writeFileSync(${JSON.stringify(path)}, 'run');\n`;
  await writeFile(script, `${write(file)}export default {};\n`);
  await writeFile(
    watcher,
    [
      `import fs from 'node:fs';`,
      `process.on('exit', () => {`,
      `  if (process.env.${CANARY} || globalThis.${CANARY})`,
      `    fs.writeFileSync(${JSON.stringify(variable)}, 'run');`,
      `});`,
    ].join('\n'),
  );
  return {
    canary: { file, script },
    env: { NODE_OPTIONS: `--import=${pathToFileURL(watcher).href}` },
    found: () => [file, variable].filter((path) => existsSync(path)),
  };
}
