import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { duizhao } from './support/command.ts';
import { plainTexts } from './support/plain-scan.ts';
import { useFolder } from './support/temporary.ts';
import { type WithheldContent, withheldContent } from './support/withheld-content.ts';

/** Other passages each time; the number in the title makes the same ones again. */
const SEED = Number(process.env['WITHHELD_SEED'] ?? Math.floor(Math.random() * 1e6));

describe(`content of which some is withheld (WITHHELD_SEED=${SEED})`, () => {
  const folder = useFolder();
  let content: WithheldContent;
  let texts: Map<string, string>;

  beforeAll(async () => {
    content = withheldContent(SEED);
    const source = join(folder.path, 'content');
    for (const [path, text] of Object.entries(content.files)) {
      await mkdir(dirname(join(source, path)), { recursive: true });
      await writeFile(join(source, path), text);
    }
    const run = async (out: string, ...args: string[]) => {
      const to = ['--content', source, '--out', join(folder.path, out)];
      const { code, stderr } = await duizhao(...args, ...to);
      expect(code, stderr).toBe(0);
    };
    await run('output/site', 'build');
    await run('output/print', 'print');
    await run('output/txt', 'export', 'txt');
    await run('output/json', 'export', 'json');
    await run('internal', 'export', 'txt', '--audience', 'internal');
    texts = await plainTexts(join(folder.path, 'output'));
  }, 600_000);

  it('has 200 passages that are withheld, and as many that are not', () => {
    expect(content.secrets.size).toBeGreaterThanOrEqual(200);
    expect(content.controls.size).toBeGreaterThanOrEqual(200);
  });

  it('has not one character of them in any file', () => {
    const found = [...texts].flatMap(([path, text]) => {
      const characters = new Set(text);
      return [...content.secrets]
        .filter(([secret]) => [...secret].some((each) => characters.has(each)))
        .map(([secret, place]) => `${path.slice(folder.path.length)}: ${place} ${secret}`);
    });
    expect(found).toEqual([]);
  });

  it('has all others', () => {
    const all = [...texts.values()];
    const missing = [...content.controls].filter(
      ([words]) => !all.some((text) => text.includes(words)),
    );
    expect(missing.map(([, place]) => place)).toEqual([]);
  });

  it('has the withheld texts where those read it whom they are for', async () => {
    const all = [...(await plainTexts(join(folder.path, 'internal'))).values()].join('');
    const bodies = [...content.secrets].filter(([, place]) => place === 'body');
    expect(bodies.filter(([words]) => !all.includes(words))).toEqual([]);
  });
});
