import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';

/** A terminal at which somebody types this line. */
function terminal(typed: string, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  input.end(typed);
  return { input, output };
}

describe('a question at the terminal', () => {
  it.each(['y\n', 'Y\n', 'yes\n', '是\n', ' y \r\n'])(
    'is answered with yes by %j',
    async (typed) => {
      expect(await ask('?', terminal(typed))).toBe(true);
    },
  );

  it.each(['n\n', '\n', '', 'nein\n', 'yy\n'])('is answered with no by %j', async (typed) => {
    expect(await ask('?', terminal(typed))).toBe(false);
  });

  it('is shown', async () => {
    const { input, output } = terminal('n\n');
    await ask('Sure? ', { input, output });
    expect(String(output.read())).toBe('Sure? ');
  });

  it('is not asked where nobody sits at a terminal', async () => {
    expect(await ask('?', terminal('y\n', false))).toBeUndefined();
  });
});
