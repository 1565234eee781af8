import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFolder } from './default-folder.ts';

describe('the folder that is written where none is named', () => {
  it('is the public one for the widest audience alone', () => {
    expect(defaultFolder('dist', undefined)).toBe('dist');
    expect(defaultFolder('print', 'internal')).toBe('print-internal');
    expect(defaultFolder('dist', '内部')).toBe('dist-内部');
  });

  it('lies beside the public one, whatever an audience is called', () => {
    for (const name of [
      '..',
      '../x',
      'a/b',
      'a\\b',
      'a:b',
      'con',
      ' ',
      '.',
      '内部 人员',
      'x'.repeat(300),
    ]) {
      expect(defaultFolder('dist', name)).toMatch(/^dist-[\p{L}\p{N}\p{M}_-]{1,60}$/u);
    }
  });

  it('is another for every audience', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(name, name, (one, other) => {
        fc.pre(one !== other);
        expect(defaultFolder('dist', one)).not.toBe(defaultFolder('dist', other));
      }),
    );
  });
});
