import { describe, expect, it } from 'vitest';
import { documentOf, imported } from '../../testing/imported.ts';

describe('a measure', () => {
  const measure = (text: string) => {
    const { entries } = imported(
      documentOf(`一、存在的问题\n一是账目不清。\n二、整改措施\n一是规范账目。${text}`),
    );
    return [...entries.values()].find(({ kind }) => kind === 'measure')?.data;
  };

  it('says who answers for it and by when, where its text does', () => {
    expect(measure('由财务科负责，2022年3月底前完成。')).toMatchObject({
      responsible: '财务科',
      due: '2022-03-31',
    });
  });

  it('says neither where its text names several', () => {
    const data = measure('由财务科负责登记，2022年3月前完成；由办公室负责公示，2022年6月前完成。');
    expect(data).not.toHaveProperty('responsible');
    expect(data).not.toHaveProperty('due');
  });
});
