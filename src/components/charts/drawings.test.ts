import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { promiseBar } from './promise-bar.ts';
import { promiseColumns } from './promise-columns.ts';
import { scaleOf, stackedRows, type StackedRow } from './stacked-rows.ts';
import { trailLine } from './trail-line.ts';
import { yearColumns } from './year-columns.ts';
import { yearLabels } from './year-labels.ts';

const parse = (svg: string) => {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return document;
};
const textsOf = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent);
const fillsOf = (svg: string): (string | null)[] =>
  [...parse(svg).querySelectorAll('rect[stroke]')].map((rect) => rect.getAttribute('fill'));

const rowsWith = (parts: StackedRow['parts']): StackedRow[] => [
  { label: '2021年底', parts, instead: '没有报告' },
];
const drawRows = (parts: StackedRow['parts'], max = 10): string =>
  stackedRows('说明', rowsWith(parts), { ...scaleOf(rowsWith(parts)), max });

const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 30 });
const value = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined });

const anyDrawing = fc.oneof(
  fc.tuple(years, fc.array(value, { minLength: 30, maxLength: 30 })).map(
    ([list, counts]) =>
      () =>
        yearColumns('说明', list, counts, 5000),
  ),
  fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 6, maxLength: 6 }).map(
    (counts) => () =>
      drawRows(
        (['verified', 'claimed', 'under-way', 'not-done', 'open', 'dropped'] as const).map(
          (tone, index) => ({
            tone,
            count: counts[index] ?? 0,
          }),
        ),
        1500,
      ),
  ),
  fc
    .record({
      reported: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
      before: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
    })
    .map((bar) => () => promiseBar('说明', { ...bar, tone: 'missed' as const })),
  fc.tuple(years, value, value).map(
    ([list, promised, reported]) =>
      () =>
        promiseColumns(
          '说明',
          list.map((year) => ({ year, promised, reported, tone: 'met' as const })),
          { promised: '承诺', reported: '报告' },
        ),
  ),
  fc.tuple(years, value).map(
    ([list, found]) =>
      () =>
        trailLine(
          '说明',
          list.map((year) => ({ year, found })),
        ),
  ),
);

describe('every drawing', () => {
  it('has nothing that a strict Content Security Policy refuses, no id and no broken number', () => {
    fc.assert(
      fc.property(anyDrawing, (draw) => {
        const svg = draw();
        expect(svg).not.toMatch(/<style|\sstyle=|\sid=|NaN|Infinity|undefined|\d\.\d{3}/u);
      }),
    );
  });

  it('is drawn the same way every time', () => {
    fc.assert(
      fc.property(anyDrawing, (draw) => {
        expect(draw()).toBe(draw());
      }),
    );
  });

  it('is a picture with words, or hidden where the words stand beside it', () => {
    const bar = { reported: 1, before: undefined, tone: 'met' } as const;
    const described = parse(promiseBar('承诺“60次”<b>', bar)).querySelector('svg');
    expect(described?.getAttribute('role')).toBe('img');
    expect(described?.getAttribute('aria-label')).toBe('承诺“60次”<b>');
    const hidden = parse(promiseBar('', bar)).querySelector('svg');
    expect(hidden?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('columns of years', () => {
  it('have a dash, and no zero, where a year has no review', () => {
    const texts = textsOf(yearColumns('', [2019, 2020, 2021], [0, undefined, 3], 3));
    expect(texts).toEqual(['0', '3', '–', '2019', '2020', '2021']);
  });

  it('name every year that there is room for, the first in full', () => {
    expect(yearLabels([2019, 2020], 60)).toEqual(['2019', '2020']);
    expect(yearLabels([2019, 2020, 2021], 24)).toEqual(['2019', '20', '21']);
    expect(yearLabels([1999, 2000, 2001, 2002], 10)).toEqual(['1999', '', '01', '']);
  });
});

describe('rows of parts', () => {
  it('say their numbers, with the sign where there is room, and nothing where there is none', () => {
    const parts = [
      { tone: 'verified', count: 5 },
      { tone: 'open', count: 1 },
    ] as const;
    expect(textsOf(drawRows(parts))).toEqual(['✔ 5', '1', '2021年底']);
    expect(textsOf(drawRows(parts, 1000))).toEqual(['2021年底']);
  });

  it('say in words why they are empty', () => {
    expect(textsOf(drawRows([]))).toEqual(['2021年底', '没有报告']);
    expect(textsOf(drawRows([{ tone: 'open', count: 0 }]))).toContain('没有报告');
  });

  it('never show what is reported as done like what is verified', () => {
    const fills = fillsOf(
      drawRows([
        { tone: 'verified', count: 3 },
        { tone: 'claimed', count: 3 },
      ]),
    );
    expect(fills).toEqual(['var(--status-verified)', 'url(#texture-claimed)']);
  });
});

describe('the bar of a promise', () => {
  it('is cut with a sign where far more was reported than promised', () => {
    const bar = (reported: number) => promiseBar('', { reported, before: undefined, tone: 'met' });
    expect(textsOf(bar(12))).toEqual(['»']);
    expect(textsOf(bar(1.2))).toEqual([]);
  });

  it('is missing where nothing was reported', () => {
    const svg = promiseBar('', { reported: undefined, before: 0.5, tone: 'unreported' });
    expect(fillsOf(svg)).toEqual([]);
    expect(parse(svg).querySelectorAll('circle')).toHaveLength(1);
  });
});

describe('the columns of a promise', () => {
  it('name both numbers below each year', () => {
    const svg = promiseColumns(
      '',
      [
        { year: 2021, promised: 60, reported: 76, tone: 'met' },
        { year: 2022, promised: 65, reported: undefined, tone: 'awaited' },
      ],
      { promised: '承诺', reported: '报告' },
    );
    expect(textsOf(svg)).toEqual(['2021', '2022', '承诺', '60', '65', '报告', '76', '–']);
  });
});

describe('the line of a problem', () => {
  it('tells years that found it from those that did not and from those without a review', () => {
    const svg = trailLine('', [
      { year: 2019, found: 1 },
      { year: 2020, found: undefined },
      { year: 2021, found: 0 },
      { year: 2022, found: 2 },
    ]);
    const radii = [...parse(svg).querySelectorAll('circle')].map((each) => each.getAttribute('r'));
    expect(radii).toEqual(['3', '8', '8']);
    expect(textsOf(svg)).toEqual(['2', '2019', '2020', '2021', '2022']);
  });
});
