import { describe, expect, it } from 'vitest';
import { interfaceOf } from '../i18n/interface.ts';
import { buildGraph } from '../model/graph.ts';
import type { Review } from '../model/nodes.ts';
import { siteSchema } from '../model/site.ts';
import { loadProfile } from '../profiles/load.ts';
import { entryInput, findIn, reviewInput } from '../testing/graph-inputs.ts';
import { scriptJson } from '../text/script-json.ts';
import {
  dataMetadata,
  homeMetadata,
  measureMetadata,
  problemMetadata,
  reviewMetadata,
  themeMetadata,
} from './metadata.ts';
import { breadcrumbs, graphOfThings } from './structured-data.ts';

const HOSTILE = '</script><script>alert(1)</script><!--';
const theme = { id: 'services', title: '企业服务' };
const graph = buildGraph({
  themes: [theme],
  reviews: [
    reviewInput('2023'),
    reviewInput('2024', { date: '2025-01-10', organisation: '服务部', author: '张某' }),
  ],
  entries: [
    entryInput.problem('2023/p01'),
    entryInput.problem('2024/p01', {
      title: HOSTILE,
      theme: 'services',
      continues: '2023/p01',
      source: { issuer: '上级督查组', ref: '〔2024〕7号' },
    }),
    { ...entryInput.measure('2024/m01', { date: '2025-02-01' }), text: '全年走访60次。' },
  ],
});
const site = siteSchema.parse({
  name: '报告',
  organisation: '办公室',
  url: 'https://example.org',
  asOf: '2025-06-30',
});

function review(id: string): Review {
  const found = graph.review(id);
  if (!found) throw new Error(`no review ${id}`);
  return found;
}

describe('the metadata of a page', () => {
  it('say of a review that it is a report, whose, of what day and with which parts', () => {
    const metadata = reviewMetadata(review('2024'), site, [{ text: '现报告如下。' }]);
    expect(metadata).toMatchObject({
      description: '现报告如下。',
      article: { published: '2025-01-10' },
      subject: {
        '@type': 'Report',
        '@id': 'https://example.org/reviews/2024/',
        datePublished: '2025-01-10',
        inLanguage: 'zh-CN',
        temporalCoverage: '2024',
        author: { '@type': 'Person', name: '张某' },
        publisher: { '@type': 'Organization', name: '服务部' },
        isPartOf: { '@id': 'https://example.org/' },
        hasPart: [{ '@type': 'CreativeWork', '@id': 'https://example.org/problems/2024/p01/' }],
      },
    });
  });

  it('leave out what a review does not tell', () => {
    const { subject, description, article } = reviewMetadata(review('2023'), site, []);
    expect(subject).not.toHaveProperty('datePublished');
    expect(subject).toMatchObject({ author: { '@type': 'Organization', name: '办公室' } });
    expect([description, article]).toEqual(['2023年报告', { published: undefined }]);
  });

  it('say of a problem in which report it stands and who pointed it out', () => {
    const { subject } = problemMetadata(findIn(graph, 'problem', '2024/p01'), site);
    expect(subject).toMatchObject({
      '@type': 'CreativeWork',
      datePublished: '2025-01-10',
      about: { name: '企业服务' },
      isPartOf: { '@type': 'Report', '@id': 'https://example.org/reviews/2024/' },
      isBasedOn: { '@id': 'https://example.org/problems/2023/p01/' },
      citation: '上级督查组, 〔2024〕7号',
    });
  });

  it('say of a measure what its text says, and its own day', () => {
    expect(measureMetadata(findIn(graph, 'measure', '2024/m01'), site)).toMatchObject({
      description: '全年走访60次。',
      article: { published: '2025-02-01' },
      subject: { '@type': 'CreativeWork', isPartOf: { '@type': 'Report' } },
    });
  });

  it('tell on the home page how the site is searched', () => {
    expect(homeMetadata(site).subject).toMatchObject({
      '@type': 'WebSite',
      potentialAction: {
        target: { urlTemplate: 'https://example.org/search/?q={search_term_string}' },
      },
    });
  });

  it('call a theme a collection', () => {
    expect(themeMetadata(theme, site)).toMatchObject({
      description: '企业服务',
      subject: { '@type': 'CollectionPage', '@id': 'https://example.org/themes/services/' },
    });
  });

  it('name every file of the open data, and the day of the content', async () => {
    const profile = await loadProfile('self-review');
    const { subject } = dataMetadata({
      site,
      graph,
      files: [],
      terms: profile.terms['zh-CN'],
      words: interfaceOf('zh-CN'),
    });
    expect(subject).toMatchObject({ '@type': 'Dataset', dateModified: '2025-06-30' });
    expect(JSON.stringify(subject)).toContain('"https://example.org/data/problems.csv"');
  });

  it('stay data whatever a title says', () => {
    const { subject } = problemMetadata(findIn(graph, 'problem', '2024/p01'), site);
    const trail = breadcrumbs([{ title: HOSTILE, address: '/problems/' }], site);
    const json = scriptJson(graphOfThings([...(subject ? [subject] : []), trail]));
    expect(json).not.toMatch(/[<>]/u);
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        { name: HOSTILE },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [{ position: 1, name: HOSTILE, item: 'https://example.org/problems/' }],
        },
      ],
    });
  });
});
