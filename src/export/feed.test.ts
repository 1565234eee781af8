import { getRssString } from '@astrojs/rss';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { siteSchema } from '../model/site.ts';
import { loadProfile } from '../profiles/load.ts';
import { entryInput, reviewInput } from '../testing/graph-inputs.ts';
import { feedOf, type FeedSource } from './feed.ts';

const profile = await loadProfile('self-review');

const source: FeedSource = {
  site: siteSchema.parse({
    name: '报告 & 记录',
    organisation: '办公室',
    url: 'https://example.org',
    base: '/archive',
  }),
  terms: profile.terms['zh-CN'],
  body: (id) => (id === '2024' ? [{ text: '现报告如下。' }] : []),
  graph: buildGraph({
    themes: [],
    reviews: [
      reviewInput('2022', { title: '<b>没有日期\u0007' }),
      reviewInput('2023', { date: '2024-01-12' }),
      reviewInput('2024', {
        date: '2025-01-10',
        outline: [{ type: 'entry', id: '2024/f01' }],
      }),
    ],
    entries: [
      entryInput.followUp('2024/f01', { date: '2024-12-31' }),
      entryInput.followUp('2024/f02', { date: '2025-06-16', title: '上半年进展' }),
      entryInput.followUp('2024/f03'),
    ],
  }),
};

describe('the feed', () => {
  it('holds the reviews and the dated follow-ups recorded after them, the newest first', () => {
    const { items } = feedOf(source);
    expect(items).toEqual([
      expect.objectContaining({
        title: '整改情况 · 上半年进展',
        link: 'https://example.org/archive/reviews/2024/#2024-f02',
        pubDate: new Date('2025-06-16T00:00:00Z'),
      }),
      expect.objectContaining({
        title: '2024年报告',
        link: 'https://example.org/archive/reviews/2024/',
        description: '现报告如下。',
      }),
      expect.objectContaining({ title: '2023年报告', description: '2023年报告' }),
      expect.not.objectContaining({ pubDate: expect.anything() as unknown }),
    ]);
  });

  it('says where it stands itself, and the same day whatever the clock of the machine', async () => {
    const xml = await getRssString(feedOf(source));
    expect(xml).toContain('<title>报告 &amp; 记录</title>');
    expect(xml).toContain('href="https://example.org/archive/feed.xml" rel="self"');
    expect(xml).toContain('<pubDate>Mon, 16 Jun 2025 00:00:00 GMT</pubDate>');
  });

  it('escapes what would be mark-up, and holds no character that XML refuses', async () => {
    const xml = await getRssString(feedOf(source));
    expect(xml).toContain('<title>&lt;b&gt;没有日期\uFFFD</title>');
  });
});
