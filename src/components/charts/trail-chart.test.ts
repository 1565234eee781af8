import { describe, expect, it } from 'vitest';
import { chart, sectionsOf } from '../../testing/chart-sections.ts';
import { entryInput, reviewInput } from '../../testing/graph-inputs.ts';

describe('the problems that are drawn', () => {
  it('are all that were found as often as one of them', () => {
    const numbers = Array.from({ length: 9 }, (_, index) => String(index));
    const { panels, note, table } = chart(
      sectionsOf({
        reviews: ['2020', '2021', '2022'].map((id) => reviewInput(id)),
        entries: numbers.flatMap((number) => [
          entryInput.problem(`2020/p${number}`),
          entryInput.problem(`2021/p${number}`, { continues: `2020/p${number}` }),
          entryInput.problem(`2020/q${number}`),
          entryInput.problem(`2021/q${number}`, { continues: `2020/q${number}` }),
          entryInput.problem(`2022/q${number}`, { continues: `2021/q${number}` }),
        ]),
      }),
      'chart-trails',
    );
    expect(table.rows).toHaveLength(18);
    expect(panels).toHaveLength(9);
    expect(note).toContain('图中是出现3次以上的9个，其余见数据表');
  });
});
