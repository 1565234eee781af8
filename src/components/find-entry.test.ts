import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { type Locale, siteSchema } from '../model/site.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { findEntry, findReview, findTarget, requireStatus } from './find-entry.ts';

const graph = buildGraph({
  themes: [],
  reviews: [reviewInput('2021')],
  entries: [
    entryInput.problem('2021/p01'),
    entryInput.measure('2021/m01', { targets: [{ id: 't1', metric: '走访', value: 60 }] }),
  ],
});

const content = (withheld: string[] = [], locale: Locale = 'zh-CN') => ({
  graph,
  withheld,
  site: siteSchema.parse({ name: '报告', organisation: '办公室', locale }),
});

describe('what a component on a page names', () => {
  it('is found by its id', () => {
    expect(findEntry(content(), ['problem'], '2021/p01', 'ProblemCard')?.id).toBe('2021/p01');
    expect(findEntry(content(), ['problem', 'measure'], '2021/m01', 'CauseList')?.kind).toBe(
      'measure',
    );
    expect(findTarget(content(), '2021/m01/t1', 'TargetMeter')?.data.value).toBe(60);
    expect(findReview(content(), '2021', 'ClaimTable')?.id).toBe('2021');
  });

  it('shows nothing where these readers may not see it: entry, target or review', () => {
    const withheld = content(['2021/p09', '2021/m09', '2022']);
    expect(findEntry(withheld, ['problem'], '2021/p09', 'ProblemCard')).toBeUndefined();
    expect(findTarget(withheld, '2021/m09/t1', 'TargetMeter')).toBeUndefined();
    expect(findReview(withheld, '2022', 'ClaimTable')).toBeUndefined();
    expect(findEntry(withheld, ['problem'], '2022/p01', 'ProblemCard')).toBeUndefined();
    expect(findTarget(withheld, '2022/m01/t1', 'TargetMeter')).toBeUndefined();
  });

  it('is withheld under its own id alone, not under one that begins the same', () => {
    const withheld = content(['2021/p0']);
    expect(() => findEntry(withheld, ['problem'], '2021/p02', 'ProblemCard')).toThrow(RangeError);
  });

  it('is refused where it is nowhere, by the name of the component and with what may be meant', () => {
    expect(() => findEntry(content(), ['problem'], '2021/p1', 'ProblemCard')).toThrow(
      /<ProblemCard id="2021\/p1">.*2021\/p01/su,
    );
    expect(() => findTarget(content(), '2021/M1/t1', 'TargetMeter')).toThrow(
      /TargetMeter.*2021\/m01\/t1/su,
    );
    expect(() => findReview(content(), '２０２１', 'ClaimTable')).toThrow(/ClaimTable.*2021/su);
  });

  it('is refused where it is of another kind, and nothing of a kind is offered for another', () => {
    const look = () => findEntry(content(), ['problem'], '2021/m01', 'ProblemCard');
    expect(look).toThrow(/<ProblemCard id="2021\/m01"> 指向不存在的条目。请核对编号。$/u);
  });

  it('is refused in the language of the site', () => {
    const look = () => findReview(content([], 'en'), '2020', 'ClaimTable');
    expect(look).toThrow(/^[ -~]+$/u);
  });
});

describe('the status that a component names', () => {
  it('is one of the stored words, or refused with all of them', () => {
    const { site } = content();
    expect(requireStatus(site, 'verified')).toBe('verified');
    expect(() => requireStatus(site, 'done')).toThrow(/done.*open.*done-claimed.*verified/su);
  });
});
