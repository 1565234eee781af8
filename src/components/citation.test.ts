import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import type { Review } from '../model/nodes.ts';
import { siteSchema } from '../model/site.ts';
import { entryInput, findIn, reviewInput } from '../testing/graph-inputs.ts';
import { citation } from './citation.ts';

const graph = buildGraph({
  themes: [],
  reviews: [
    reviewInput('2024', { title: '办公室2024年度报告', date: '2025-01-10' }),
    reviewInput('2023', { title: '个人报告', author: '张某' }),
  ],
  entries: [
    entryInput.problem('2024/p01', { title: '走访少' }),
    entryInput.measure('2024/m01', { title: '排出计划' }),
  ],
});

const site = (settings: object = {}) =>
  siteSchema.parse({
    name: '报告',
    organisation: '办公室',
    url: 'https://example.org',
    ...settings,
  });

function review(id: string): Review {
  const found = graph.review(id);
  if (!found) throw new Error(`no review ${id}`);
  return found;
}

describe('a citation', () => {
  it('of a review is that of a report in GB/T 7714', () => {
    expect(citation(review('2024'), site())).toBe(
      '办公室. 办公室2024年度报告[R/OL]. (2025-01-10). https://example.org/reviews/2024/',
    );
  });

  it('of a problem or measure names the report that it stands in', () => {
    expect(citation(findIn(graph, 'problem', '2024/p01'), site())).toBe(
      '办公室. 走访少[R/OL]//办公室. 办公室2024年度报告. (2025-01-10). https://example.org/problems/2024/p01/',
    );
    expect(citation(findIn(graph, 'measure', '2024/m01'), site({ base: '/archive' }))).toBe(
      '办公室. 排出计划[R/OL]//办公室. 办公室2024年度报告. (2025-01-10). https://example.org/archive/measures/2024/m01/',
    );
  });

  it('names the person who wrote the report, and no day where none is known', () => {
    expect(citation(review('2023'), site())).toBe(
      '张某. 个人报告[R/OL]. https://example.org/reviews/2023/',
    );
  });

  it('has no address where the site does not say where it stands', () => {
    const nowhere = site({ url: undefined });
    expect(citation(review('2024'), nowhere)).toBe('办公室. 办公室2024年度报告[R]. (2025-01-10).');
    expect(citation(review('2023'), nowhere)).toBe('张某. 个人报告[R].');
  });

  it('is in English where the site is', () => {
    const english = site({ locale: 'en' });
    expect(citation(review('2024'), english)).toBe(
      '办公室. 办公室2024年度报告. 10 January 2025. Available at: https://example.org/reviews/2024/',
    );
    expect(citation(findIn(graph, 'problem', '2024/p01'), english)).toBe(
      '办公室. “走访少”. In: 办公室2024年度报告. 10 January 2025. Available at: https://example.org/problems/2024/p01/',
    );
  });
});
