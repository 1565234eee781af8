import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from './support/command.ts';
import { PAGE_TYPES } from './support/page-types.ts';
import { difference, pictureFile, readPicture } from './support/picture.ts';
import { LOOKS, pictureBrowser, takePicture } from './support/picture-browser.ts';

const ACCEPTED = join(ROOT, 'tests', 'pictures');
const RESULTS = join(ROOT, 'test-results', 'pictures');
const accepting = inject('accepting');
const browser = await pictureBrowser();

beforeAll(async () => {
  await rm(RESULTS, { recursive: true, force: true });
  await mkdir(RESULTS, { recursive: true });
  await mkdir(ACCEPTED, { recursive: true });
});
afterAll(() => browser?.close());

const fileOf = (name: string, { width, colorScheme }: (typeof LOOKS)[number]): string =>
  `${name}-${width}-${colorScheme}.png`;

const files = Object.keys(PAGE_TYPES).flatMap((name) => LOOKS.map((look) => fileOf(name, look)));

describe.skipIf(!browser)(
  'the look of a page of each type (needs the Chromium that npm installs on Linux x64)',
  () => {
    it.each(Object.entries(PAGE_TYPES))('%s is as it was accepted', async (name, path) => {
      const page = await browser?.open(inject('site'), path);
      if (!page) throw new TypeError('no browser');
      const changes: string[] = [];
      for (const look of LOOKS) {
        const file = fileOf(name, look);
        const change = await compare(file, await takePicture(page, look));
        if (change === undefined) continue;
        if (accepting) await writeFile(join(ACCEPTED, file), change.picture);
        else changes.push(change.message);
      }
      await page.close();
      expect(changes.join('\n')).toBe('');
    });

    it('is kept in no picture of another page', async () => {
      const unused = (await readdir(ACCEPTED)).filter((file) => !files.includes(file));
      if (accepting) await Promise.all(unused.map((file) => rm(join(ACCEPTED, file))));
      else expect(unused, 'remove these, or accept with -u').toEqual([]);
    });
  },
);

/** What a picture shows that the accepted one does not; undefined when they are the same. */
async function compare(
  file: string,
  png: Buffer,
): Promise<{ message: string; picture: Buffer } | undefined> {
  const now = readPicture(png);
  const accepted = join(ACCEPTED, file);
  const picture = pictureFile(now);
  const shown = join(RESULTS, file);
  const tell = async (what: string) => {
    await writeFile(shown, picture);
    return { message: `${what} ${HOW_TO_ACCEPT}`, picture };
  };
  if (!existsSync(accepted)) {
    return tell(`${file} has not been accepted yet. It is ${relative(ROOT, shown)}.`);
  }
  const { pixels, png: diff } = difference(readPicture(await readFile(accepted)), now);
  if (pixels === 0) return undefined;
  const where = shown.replace(/\.png$/u, '-difference.png');
  await writeFile(where, diff);
  return tell(
    `${file}: ${pixels} pixels differ. It is now ${relative(ROOT, shown)}, and differs where ` +
      `${relative(ROOT, where)} is red.`,
  );
}

const HOW_TO_ACCEPT =
  'If it is meant to look like this: npm test -- tests/pictures.test.ts -u (docs/testing.md).';
