import { describe, expect, it } from 'vitest';
import { diskRefusal } from './disk-refusal.ts';
import { UserError } from './user-error.ts';

const systemError = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: refused, write`), { code, syscall: 'write', path });

describe('a disk that cannot be written', () => {
  it.each([
    ['a full disk', systemError('ENOSPC', '/site/a'), 'disk-full', '/site/a'],
    ['a quota', systemError('EDQUOT', '/site/a'), 'disk-full', '/site/a'],
    ['a read-only disk', systemError('EROFS', '/site/a'), 'disk-read-only', '/site/a'],
    [
      'another program on a full disk',
      new Error('No space left on device (os error 28)'),
      'disk-full',
      'dist',
    ],
    [
      'what a page failed of',
      new Error('failed', { cause: systemError('ENOSPC') }),
      'disk-full',
      'dist',
    ],
  ])('is told in a sentence: %s', (_, error, id, path) => {
    expect(diskRefusal(error, 'dist')).toMatchObject({ id, details: { path } });
  });

  it('is no other error, nor one that has its sentence', () => {
    expect(diskRefusal(systemError('ENOENT'))).toBeUndefined();
    expect(diskRefusal('ENOSPC')).toBeUndefined();
    const told = new UserError('page-failed', { detail: 'ENOSPC' });
    expect(diskRefusal(told)).toBeUndefined();
  });
});
