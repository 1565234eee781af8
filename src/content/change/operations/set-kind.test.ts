import { describe, expect, it } from 'vitest';
import { changes, data, file, M1, outline, P2 } from '../../../testing/changes.ts';

const { keeping } = changes();

describe('setting a kind', () => {
  it('moves the file and keeps its id, its words and its comments', () => {
    const after = keeping({ op: 'set-kind', at: '2030/p02', kind: 'measure' });
    expect(file(after, P2)).toBeUndefined();
    expect(file(after, 'measures/2030/p02.mdx')?.text).toContain('# 批注\ntitle: 答复不及时');
  });

  it('drops the fields and links that the new kind does not know, at both ends', () => {
    const after = keeping({ op: 'set-kind', at: '2030/m01', kind: 'cause' });
    expect(data(after, 'causes/2030/m01.mdx')).toEqual({
      title: '加强走访',
      label: '1、',
      order: 1,
    });
    expect(data(after, P2)?.['measures']).toBeUndefined();
    expect(data(after, 'follow-ups/2030/f01.mdx')?.['about']).toBeUndefined();
  });

  it('of a heading is that of all entries below it', () => {
    const after = keeping({ op: 'set-kind', at: '2030/s1', kind: 'cause' });
    const kinds = outline(after).flatMap(({ id, kind }) =>
      kind === undefined ? [] : [[id, kind]],
    );
    expect(kinds).toEqual([
      ['2030/s1', 'cause'],
      ['2030/a1', 'cause'],
      ['2030/a2', 'cause'],
      ['2030/s2', 'measure'],
    ]);
    const causes = [...after.files.keys()].filter((path) => path.startsWith('causes/2030/'));
    expect(causes).toHaveLength(3);
  });

  it('counts the entries of both kinds anew, in the order of the document', () => {
    const after = keeping({ op: 'set-kind', at: '2030/p01', kind: 'measure' });
    expect(data(after, 'measures/2030/p01.mdx')?.['order']).toBe(1);
    expect(data(after, M1)?.['order']).toBe(2);
    expect(data(after, P2)?.['order']).toBe(1);
  });
});
