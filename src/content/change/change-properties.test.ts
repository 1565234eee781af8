import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../i18n/user-error.ts';
import { ENTRY_KINDS } from '../../model/kinds.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { readContent } from '../read.ts';
import { idIn } from '../content-path.ts';
import { undo } from '../write/undo.ts';
import { applyOperation } from './apply.ts';
import { readState, writeState } from './folder.ts';
import type { Operation } from './operation.ts';
import { documentOf } from './prove.ts';
import type { ContentState } from './state.ts';

const YEARS = resolve(import.meta.dirname, '../../../tests/fixtures/sites/years');
/** Whether all of them are run, not a sample. */
const LONG = process.env['DUIZHAO_TEST_LONG'] !== undefined;
const folder = temporaryFolder();
const machine = temporaryFolder();

beforeEach(() => {
  vi.stubEnv('XDG_STATE_HOME', machine.path);
  vi.stubEnv('LOCALAPPDATA', machine.path);
  cpSync(YEARS, folder.path, { recursive: true });
});

const reviewsOf = ({ files }: ContentState): string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith('reviews/'))
    .map((path) => idIn(path))
    .sort();

/** All characters of all documents, in no order: what no operation may lose or add. */
const charactersOf = (state: ContentState): string =>
  reviewsOf(state)
    .map((review) => [...documentOf(state, review, false).join('')].sort().join(''))
    .join('\n');

/** Chooses one of some things by a number. */
type Choose = <T>(items: readonly T[]) => T | undefined;

/** Any operation on what there is, sensible or not. */
function anyOperation(state: ContentState, choose: Choose): Operation {
  const review = choose(reviewsOf(state)) ?? '';
  const entries = [...state.files.keys()]
    .map((path) => idIn(path))
    .filter((id) => id.includes('/'));
  const own = entries.filter((id) => id.startsWith(`${review}/`));
  const lines = documentOf(state, review, false);
  const place = `${review}#${choose([1, 2, 3, 5, 8, 13, 21, 34]) ?? 1}`;
  const at = choose([choose(own), choose(own), place, `${review}/a1`, `${review}/s2`]) ?? review;
  const other = choose(entries) ?? '';
  const line = choose(lines) ?? '';
  const start = choose([0, 3, 9, 20]) ?? 0;
  const words = line.slice(start, start + (choose([1, 2, 4, 9]) ?? 2)) || '我们';
  const kind = choose(ENTRY_KINDS) ?? 'problem';
  const document = 'keep';
  return (
    choose<Operation>([
      { op: 'set-kind', at, kind },
      {
        op: 'set-level',
        at,
        level: choose(['section', 'aspect', 'entry', 'text']) ?? 'text',
        kind,
      },
      { op: 'set-title', at, title: words, document },
      { op: 'set-marker', at, marker: choose(['', '一是', words]) ?? '', document },
      { op: 'split', at, before: words },
      {
        op: 'split',
        at,
        before: choose(['。', '，', '比如', '这说明']) ?? '。',
        occurrence: 1,
        kind,
      },
      { op: 'merge', at },
      { op: 'merge', at: place },
      { op: 'move', at, to: choose(['before', 'after']) ?? 'after', of: choose(own) ?? place },
      { op: 'link', from: at, to: other },
      { op: 'unlink', from: at, to: other },
      { op: 'set-field', at, field: choose(['theme', 'due', 'tags']) ?? 'due', value: null },
      { op: 'redact', at, words },
      {
        ...{ op: 'add-follow-up', review, title: words, date: '2030-01-02', about: [other] },
        ...{ actuals: [], text: [line || '已办。'] },
      },
      { op: 'decline-suggestion', from: choose(own) ?? '', field: 'about', to: other },
    ]) ?? { op: 'merge', at }
  );
}

/** What the folder holds of the files of a state. */
const filesOf = ({ files }: ContentState): string[] =>
  [...files].map(([path]) => `${path}\n${readFileSync(join(folder.path, path), 'utf8')}`);

const expected = ({ files }: ContentState): string[] =>
  [...files].map(([path, { text }]) => `${path}\n${text}`);

const RUNS = LONG ? 10 : 1;
const STEPS = LONG ? 100 : 40;

describe('a thousand operations, done, taken back and done again', () => {
  it(
    'lose no character of any document, and leave files without errors',
    async () => {
      const done = new Map<string, number>();
      let seed = 7;
      for (let run = 0; run < RUNS; run += 1) {
        const numbers = fc.sample(fc.nat(0xffff), { seed: (seed += 1), numRuns: STEPS * 200 });
        const choose: Choose = (items) => items[(numbers.pop() ?? 0) % items.length];
        let state = await readState(folder.path, await readContent(folder.path));
        const characters = charactersOf(state);
        const past: ContentState[] = [];
        let count = 0;
        while (count < STEPS && numbers.length > 30) {
          const operation = anyOperation(state, choose);
          let next: ContentState;
          try {
            next = applyOperation(state, operation).state;
          } catch (error) {
            if (error instanceof UserError) continue;
            throw new Error(`${JSON.stringify(operation)}: ${String(error)}`, { cause: error });
          }
          const { paths } = await writeState(folder.path, state, next, 'a list');
          count += 1;
          done.set(operation.op, (done.get(operation.op) ?? 0) + 1);
          expect(charactersOf(next) === characters, JSON.stringify(operation)).toBe(true);
          if (paths.length > 0) past.push(state);
          state = next;
          if (paths.length > 0 && count % 7 === 0) {
            await undo(folder.path);
            expect(filesOf(past.at(-1) ?? state)).toEqual(expected(past.at(-1) ?? state));
            await undo(folder.path, { redo: true });
          }
          if (count % 20 > 0) continue;
          expect(filesOf(state)).toEqual(expected(state));
          const { invalid } = await readContent(folder.path);
          expect(invalid.map((file) => [file.path, ...file.messages.map(String)])).toEqual([]);
        }
        expect(count).toBe(STEPS);
      }
      expect([...done.keys()].length).toBeGreaterThan(LONG ? 10 : 6);
    },
    LONG ? 1_200_000 : 120_000,
  );
});
