import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { findFiles } from '../files.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';
import { HISTORY_FOLDER, LIMITS } from './history.ts';
import { undo } from './undo.ts';
import { ANYTHING, writeContent } from './write-content.ts';

const folder = temporaryFolder();
const state = temporaryFolder();

beforeEach(() => {
  vi.stubEnv('XDG_STATE_HOME', state.path);
  vi.stubEnv('LOCALAPPDATA', state.path);
});

const P1 = 'problems/2021/p01.mdx';
const P2 = 'problems/2021/p02.mdx';
const fileOf = (title: string, body = '不够。') => `---\n# 批注\ntitle: ${title}\n---\n\n${body}\n`;
const deed = { command: 'change', of: '2021' };
const read = (path: string) => readFileSync(join(folder.path, path), 'utf8');
const write = (path: string, before: string | undefined, after: string | undefined) =>
  writeContent(folder.path, [{ path, before, after }], deed);
const records = () =>
  readdirSync(join(folder.path, HISTORY_FOLDER)).filter((name) => /^\d/u.test(name));

describe('writing content', () => {
  it('writes and removes files, and removes the folder that a removed file leaves empty', async () => {
    folder.write(P1, fileOf('甲'));
    const { paths } = await writeContent(
      folder.path,
      [
        { path: P1, before: fileOf('甲'), after: undefined },
        { path: 'measures/2021/m01.mdx', before: undefined, after: fileOf('乙') },
      ],
      deed,
    );
    expect(paths).toEqual([P1, 'measures/2021/m01.mdx']);
    expect(existsSync(join(folder.path, 'problems/2021'))).toBe(false);
    expect(existsSync(join(folder.path, 'problems'))).toBe(true);
    expect(read('measures/2021/m01.mdx')).toBe(fileOf('乙'));
  });

  it('merges what somebody else has changed meanwhile in another field', async () => {
    folder.write(P1, fileOf('甲', '改过的正文。'));
    await write(P1, fileOf('甲'), fileOf('乙'));
    expect(read(P1)).toBe(fileOf('乙', '改过的正文。'));
  });

  it('refuses where the same field was changed, shows both, and writes nothing of the rest', async () => {
    folder.write(P1, fileOf('丙'));
    folder.write(P2, fileOf('丁'));
    const changes = [
      { path: P2, before: fileOf('丁'), after: fileOf('戊') },
      { path: P1, before: fileOf('甲'), after: fileOf('乙') },
    ];
    const error: unknown = await writeContent(folder.path, changes, deed).catch(
      (each: unknown) => each,
    );
    expect(error).toBeInstanceOf(ChangedMeanwhile);
    expect((error as ChangedMeanwhile).text('zh-CN')).toMatch(/p01\.mdx[^]*“丙”[^]*“乙”/u);
    expect(read(P2)).toBe(fileOf('丁'));
  });

  it('refuses to remove what somebody has changed meanwhile', async () => {
    folder.write(P1, fileOf('丙'));
    await expect(write(P1, fileOf('甲'), undefined)).rejects.toBeInstanceOf(ChangedMeanwhile);
    expect(read(P1)).toBe(fileOf('丙'));
  });

  it('writes nothing, and remembers nothing, where nothing changes', async () => {
    folder.write(P1, fileOf('甲'));
    expect(await write(P1, fileOf('甲'), fileOf('甲'))).toEqual({ paths: [], isKept: true });
    expect(existsSync(join(folder.path, HISTORY_FOLDER))).toBe(false);
  });
});

describe('taking back', () => {
  it('puts back what was written, removed and made, and brings it again', async () => {
    const photo = new Uint8Array([255, 216, 255, 0]);
    folder.write(P1, fileOf('甲'));
    folder.write('attachments/2021/a.jpg', photo);
    await writeContent(
      folder.path,
      [
        { path: P1, before: fileOf('甲'), after: fileOf('乙') },
        { path: P2, before: undefined, after: fileOf('丙') },
        { path: 'attachments/2021/a.jpg', before: ANYTHING, after: undefined },
      ],
      deed,
    );
    expect(await undo(folder.path)).toMatchObject({ ...deed });
    expect(read(P1)).toBe(fileOf('甲'));
    expect(existsSync(join(folder.path, P2))).toBe(false);
    expect(new Uint8Array(readFileSync(join(folder.path, 'attachments/2021/a.jpg')))).toEqual(
      photo,
    );
    await undo(folder.path, { redo: true });
    expect(read(P1)).toBe(fileOf('乙'));
    expect(read(P2)).toBe(fileOf('丙'));
    expect(existsSync(join(folder.path, 'attachments/2021/a.jpg'))).toBe(false);
    await expect(undo(folder.path, { redo: true })).rejects.toMatchObject({
      id: 'nothing-to-redo',
    });
  });

  it('goes back write by write, and forgets what was taken back once something else is written', async () => {
    await write(P1, undefined, fileOf('甲'));
    await write(P1, fileOf('甲'), fileOf('乙'));
    await undo(folder.path);
    expect(read(P1)).toBe(fileOf('甲'));
    await write(P1, fileOf('甲'), fileOf('丙'));
    await expect(undo(folder.path, { redo: true })).rejects.toMatchObject({
      id: 'nothing-to-redo',
    });
    await undo(folder.path);
    await undo(folder.path);
    expect(existsSync(join(folder.path, P1))).toBe(false);
    await expect(undo(folder.path)).rejects.toMatchObject({ id: 'nothing-to-undo' });
  });

  it('keeps what was edited since in other fields, and refuses where it is the same', async () => {
    folder.write(P1, fileOf('甲'));
    await write(P1, fileOf('甲'), fileOf('乙'));
    folder.write(P1, fileOf('乙', '后来补充。'));
    await undo(folder.path);
    expect(read(P1)).toBe(fileOf('甲', '后来补充。'));
    await undo(folder.path, { redo: true });
    folder.write(P1, fileOf('丙'));
    await expect(undo(folder.path)).rejects.toBeInstanceOf(ChangedMeanwhile);
    expect(read(P1)).toBe(fileOf('丙'));
  });

  it('does not trust what another machine has written, or somebody has changed', async () => {
    await write(P1, undefined, fileOf('甲'));
    await write(P1, fileOf('甲'), fileOf('乙'));
    const foreign = { id: 'history-foreign' };
    const kept = join(folder.path, HISTORY_FOLDER, '000002', 'before', P1);
    const before = readFileSync(kept);
    writeFileSync(kept, fileOf('假'));
    await expect(undo(folder.path)).rejects.toMatchObject(foreign);
    writeFileSync(kept, before);
    const record = join(folder.path, HISTORY_FOLDER, '000002', 'record.json');
    const text = readFileSync(record, 'utf8');
    writeFileSync(record, text.replace('"change"', '"import"'));
    await expect(undo(folder.path)).rejects.toMatchObject(foreign);
    writeFileSync(record, text);
    vi.stubEnv('XDG_STATE_HOME', join(state.path, 'other'));
    vi.stubEnv('LOCALAPPDATA', join(state.path, 'other'));
    await expect(undo(folder.path)).rejects.toMatchObject(foreign);
    expect(read(P1)).toBe(fileOf('乙'));
  });

  it.skipIf(process.platform === 'win32')(
    'restores nothing through a link that leads out',
    async () => {
      const outside = temporaryFolderPath('outside');
      await write(P1, undefined, fileOf('甲'));
      await write(P1, fileOf('甲'), undefined);
      symlinkSync(outside, join(folder.path, 'problems', '2021'));
      await expect(undo(folder.path)).rejects.toMatchObject({ id: 'path-through-link' });
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  it('remembers so many writes and no more, and is seen by nobody who reads the content', async () => {
    let before: string | undefined;
    for (let number = 0; number < LIMITS.writes + 3; number += 1) {
      const after = fileOf(`第${number}`);
      await write(P1, before, after);
      before = after;
    }
    expect(records()).toHaveLength(LIMITS.writes);
    expect(records().at(-1)).toBe('000103');
    expect(read(`${HISTORY_FOLDER}/.gitignore`)).toBe('*\n');
    const found = await findFiles(folder.path, 'problems', '.mdx');
    expect(found.map(({ path }) => path)).toEqual([P1]);
  }, 60_000);
});

function temporaryFolderPath(name: string): string {
  const path = join(state.path, name);
  mkdirSync(path, { recursive: true });
  return path;
}
