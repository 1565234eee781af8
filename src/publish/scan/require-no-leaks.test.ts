import { expect, it } from 'vitest';
import { UserError } from '../../i18n/user-error.ts';
import type { LeakReport } from './scan.ts';
import { refuseLeaks, scanWarnings } from './require-no-leaks.ts';

const LEAK = {
  output: 'reviews/2024/index.html',
  entry: '2024/p01',
  file: 'problems/2024/p01.mdx',
  line: 5,
  passage: '付给对岸商行三千余元整',
  piece: '付给对岸商行',
};
const NONE: LeakReport = { leaks: [], undecided: [], unreadable: [] };

function textOf(report: LeakReport): string {
  try {
    refuseLeaks(report);
    return '';
  } catch (error) {
    return error instanceof UserError ? error.text('zh-CN') : String(error);
  }
}

it('names the file, the entry with its place, and the passage', () => {
  expect(textOf({ ...NONE, leaks: [LEAK] })).toContain(
    'reviews/2024/index.html  <-  2024/p01 (problems/2024/p01.mdx:5)  “付给对岸商行三千余元整”',
  );
});

it('lists no more than ten, and says how many there are', () => {
  const text = textOf({ ...NONE, leaks: Array.from({ length: 200 }, () => LEAK) });
  expect(text).toContain('200');
  expect(text.split('\n')).toHaveLength(12);
});

it('shows of a long passage its beginning, and what was found of it', () => {
  const text = textOf({ ...NONE, leaks: [{ ...LEAK, passage: '甲'.repeat(300) }] });
  expect(text).toContain(`“${'甲'.repeat(40)}…”  [付给对岸商行]`);
});

it('warns of what it could not decide, and counts what it does not list', () => {
  const mark = { by: 'redact' as const, file: 'problems/2024/p01.mdx', line: 4, entry: '2024/p01' };
  const short = { mark, text: '12件', why: 'short' as const };
  const [first] = scanWarnings({ ...NONE, undecided: [short] }, 'zh-CN');
  expect(first).toContain('problems/2024/p01.mdx:4');
  expect(first).toContain('12件');
  const many = scanWarnings({ ...NONE, undecided: Array.from({ length: 15 }, () => short) }, 'en');
  expect(many).toHaveLength(11);
  expect(many.at(-1)).toContain('5 more');
});
