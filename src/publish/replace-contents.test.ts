import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { isHalfReplaced, replaceContents, takeBackContents } from './replace-contents.ts';

const folder = temporaryFolder();
const out = () => join(folder.path, 'volume');
const staging = () => join(out(), '.duizhao.site');

const OLD = ['both.html', 'old.html'];
const NEW = ['both.html', 'new.html'];

/** What stands in the folder: its files, each with its text. */
const contents = () =>
  Object.fromEntries(
    readdirSync(out()).map((name) => [name, readFileSync(join(out(), name), 'utf8')]),
  );

function write(place: string, names: readonly string[], text: string): void {
  mkdirSync(place, { recursive: true });
  for (const name of names) writeFileSync(join(place, name), text);
}

/** The moves of a replacement in their order, after its journal was written. */
const MOVES = [
  ...OLD.map((name) => () => {
    renameSync(join(out(), name), join(staging(), 'previous', name));
  }),
  ...NEW.map((name) => () => {
    renameSync(join(staging(), 'new', name), join(out(), name));
  }),
];

/** A folder as a process leaves it that was killed after so many moves. */
function killedAfter(moves: number): void {
  write(out(), OLD, 'old');
  write(join(staging(), 'new'), NEW, 'new');
  mkdirSync(join(staging(), 'previous'));
  writeFileSync(join(staging(), 'journal.json'), JSON.stringify({ old: OLD, new: NEW }));
  for (const move of MOVES.slice(0, moves)) move();
}

const asBefore = { 'both.html': 'old', 'old.html': 'old' };

describe('a folder whose contents are replaced', () => {
  it('holds the new ones alone', async () => {
    write(out(), OLD, 'old');
    write(join(folder.path, 'made'), NEW, 'new');
    await replaceContents(out(), join(folder.path, 'made'));
    expect(contents()).toEqual({ 'both.html': 'new', 'new.html': 'new' });
    expect(await isHalfReplaced(out())).toBe(false);
  });

  it('holds the old ones when there are no new ones', async () => {
    write(out(), OLD, 'old');
    await expect(replaceContents(out(), join(folder.path, 'missing'))).rejects.toThrow('ENOENT');
    expect(contents()).toEqual(asBefore);
  });

  it.each(MOVES.map((_, index) => index).concat(MOVES.length))(
    'is again as it was when the process was killed after %i moves',
    async (moves) => {
      killedAfter(moves);
      expect(await isHalfReplaced(out())).toBe(true);
      await takeBackContents(out());
      expect(contents()).toEqual(asBefore);
      expect(existsSync(staging())).toBe(false);
    },
  );

  it('is again as it was when taking it back was broken off too', async () => {
    killedAfter(MOVES.length);
    // As far as it comes: the new ones are gone, and one of the old ones is back.
    for (const name of NEW) renameSync(join(out(), name), join(folder.path, name));
    renameSync(join(staging(), 'previous', 'both.html'), join(out(), 'both.html'));
    await takeBackContents(out());
    expect(contents()).toEqual(asBefore);
  });

  it('loses nothing by a journal that names other folders', async () => {
    killedAfter(0);
    folder.write('beside.html', 'mine');
    const names = JSON.stringify({ old: [], new: ['../beside.html'] });
    writeFileSync(join(staging(), 'journal.json'), names);
    await expect(takeBackContents(out())).rejects.toThrow();
    expect(readFileSync(join(folder.path, 'beside.html'), 'utf8')).toBe('mine');
  });
});
