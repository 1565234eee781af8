import { describe, expect, it } from 'vitest';
import type { ValidContent } from '../content/content.ts';
import { graphOf } from '../content/graph-of.ts';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import { absentProblems, baselineState } from '../model/derive.ts';
import { claimsOf } from '../compare/claims.ts';
import { outcomeOf } from '../compare/target-outcome.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { publish, unwithheld } from './audience.ts';

const folder = temporaryFolder();

type Files = Record<string, string>;

const SITE = 'name: 汇编\norganisation: 后勤处\naudiences: [public, staff, board]\n';

async function read(files: Files): Promise<ValidContent> {
  for (const [path, text] of Object.entries({ 'site.yaml': SITE, ...files })) {
    folder.write(path, text);
  }
  return requireValid(await readContent(folder.path), folder.path);
}

const all = ({ reviews, entries, themes }: ReturnType<typeof publish>): string =>
  JSON.stringify([reviews, entries, themes]);

/** Front matter with one field after another that holds words of the document. */
const REVIEW = (words: string) => `---
title: ${words}报告
year: 2021
period: ${words}一至十二月
organisation: ${words}处
author: ${words}
kind: ${words}材料
totals: { problems: 3, quote: ${words}共三个 }
official:
  issuers: [${words}文件]
  number: ${words}1号
  signers: [${words}]
  copyNumber: ${words}
  secrecy: ${words}
  urgency: ${words}
  copies: ${words}
  printedBy: ${words}
outline:
  - { type: text, role: title, text: ${words}题 }
  - { type: text, role: addressee, text: ${words}局 }
  - { type: section, id: 2021/s1, marker: ${words}一、, title: ${words}问题 }
  - { type: aspect, id: 2021/a1, title: ${words}方面 }
  - { type: text, text: 没有${words}的问题, nil: true }
  - { type: text, role: attachment, text: 附件${words} }
  - { type: text, role: signature, text: ${words}处 }
  - { type: text, role: date, text: ${words}年 }
  - { type: text, role: note, text: （联系人：${words}） }
  - { type: text, role: furniture, text: 第${words}页 }
---

序言${words}。
`;

const ENTRY = (words: string) => `---
title: ${words}不清
label: ${words}一是
source: { issuer: ${words}组, ref: ${words}号, quote: ${words}原话 }
attachments: [{ file: a.txt, title: ${words}记录, note: ${words}附注 }]
---

正文${words}。
`;

const MEASURE = (words: string) => `---
title: 办${words}
responsible: ${words}部
tasks: [{ text: 做${words}, responsible: ${words} }]
targets: [{ id: t1, metric: ${words}次数, value: 3, unit: ${words}次, period: ${words}全年, quote: ${words}三次 }]
---
`;

const FOLLOW_UP = (words: string) => `---
title: 已${words}
verifiedBy: ${words}组
actuals: [{ metric: ${words}, value: 2, unit: ${words}, quote: ${words}二 }]
---
`;

const EVERY_FIELD = (words: string): Files => ({
  'reviews/2021.mdx': REVIEW(words),
  'problems/2021/p01.mdx': ENTRY(words),
  'measures/2021/m01.mdx': MEASURE(words),
  'follow-ups/2021/f01.mdx': FOLLOW_UP(words),
  'attachments/2021/a.txt': '记录',
});

describe('a mark in a field', () => {
  it('withholds its words in every field that holds words of the document', async () => {
    const published = publish(
      await read(EVERY_FIELD('"<Redact>甲乙丙</Redact>"'.replaceAll('"', ''))),
    );
    expect(all(published)).not.toContain('甲乙丙');
    expect(all(published)).not.toContain('Redact');
    expect(published.reviews[0]?.data.title).toBe('〔不公开〕报告');
    expect(published.entries.problem[0]?.data.label).toBe('〔不公开〕一是');
  });

  it('is for all but the widest audience, unless it names one', async () => {
    const content = await read(EVERY_FIELD('<Redact>甲乙丙</Redact>'));
    expect(all(publish(content, 'staff'))).toContain('甲乙丙报告');
    expect(all(publish(content, 'staff'))).not.toContain('<Redact');
    const board = await read(EVERY_FIELD("<Redact audience='board'>甲乙丙</Redact>"));
    expect(all(publish(board, 'staff'))).not.toContain('甲乙丙');
    expect(all(publish(board, 'board'))).toContain('甲乙丙报告');
    expect(all(unwithheld(board))).toContain('甲乙丙报告');
  });

  it('withholds a field that repeats what the text withholds, but for a title that stands in the document', async () => {
    const published = publish(
      await read({
        'reviews/2021.mdx': `---
title: 报告
year: 2021
outline:
  - { type: entry, id: 2021/p01, titled: false }
  - { type: entry, id: 2021/p02 }
---
`,
        'measures/2021/m01.mdx':
          '---\ntitle: 由王某办\nresponsible: 王某、李某\n---\n\n由<Redact>王某</Redact>、李某负责。\n',
        ...Object.fromEntries(
          ['p01', 'p02'].map((id) => [
            `problems/2021/${id}.mdx`,
            '---\ntitle: 王某长期脱岗\n---\n\n<Redact>王某长期脱岗</Redact>，无人过问。\n',
          ]),
        ),
      }),
    );
    expect(published.entries.measure[0]?.data.responsible).toBe('〔不公开〕、李某');
    expect(published.entries.problem.map(({ data }) => data.title)).toEqual([
      '〔不公开〕',
      '王某长期脱岗',
    ]);
  });
});

const HEADINGS = (extra: { section?: string; aspect?: string; text?: string }) => `---
title: 报告
year: 2021
outline:
  - { type: section, id: 2021/s1, title: 甲部分${extra.section ?? ''} }
  - { type: aspect, id: 2021/a1, title: 甲方面, theme: cars${extra.aspect ?? ''} }
  - { type: entry, id: 2021/p01 }
  - { type: text, text: 甲引言${extra.text ?? ''} }
  - { type: section, id: 2021/s2, title: 乙部分 }
  - { type: entry, id: 2021/p02, runOn: true }
  - { type: text, role: signature, text: 后勤处 }
---
`;

const BELOW = {
  'themes.yaml': '- { id: cars, title: 用车 }\n- { id: other, title: 别的 }\n',
  'problems/2021/p01.mdx': '---\ntitle: 甲问题\naspect: 2021/a1\n---\n',
  'problems/2021/p02.mdx':
    '---\ntitle: 乙问题\n---\n\n见[主题](/themes/cars/)和[方面](/reviews/2021/#2021-a1)。\n',
};

const titles = ({ reviews }: ReturnType<typeof publish>): string[] =>
  (reviews[0]?.data.outline ?? []).map((node) =>
    node.type === 'text' ? node.text : node.type === 'entry' ? node.id : node.title,
  );

describe('an audience in the outline', () => {
  it.each([
    ['a section', { section: ', audience: staff' }],
    ['an aspect', { aspect: ', audience: staff', text: ', audience: staff' }],
  ])('withholds all below %s, links to it and its theme included', async (_, extra) => {
    const published = publish(await read({ ...BELOW, 'reviews/2021.mdx': HEADINGS(extra) }));
    expect(titles(published)).toEqual(['乙部分', '2021/p02', '后勤处']);
    expect(all(published)).not.toMatch(/甲|cars|2021\/a1|2021\/s1/u);
    expect(published.themes.map(({ id }) => id)).toEqual(['other']);
    expect(published.withheld).toEqual(expect.arrayContaining(['2021/p01', '2021/s1', '2021/a1']));
  });

  it('withholds a passage, and what went on in its paragraph begins one of its own', async () => {
    const outline = HEADINGS({ text: ', audience: staff' }).replace(
      '  - { type: section, id: 2021/s2, title: 乙部分 }\n',
      '',
    );
    const published = publish(await read({ ...BELOW, 'reviews/2021.mdx': outline }));
    expect(titles(published)).toEqual(['甲部分', '甲方面', '2021/p01', '2021/p02', '后勤处']);
    expect(published.reviews[0]?.data.outline[3]).toMatchObject({ runOn: false });
  });

  it('takes a heading with it below which everything is withheld, and no other', async () => {
    const internal = BELOW['problems/2021/p01.mdx']
      .replace('---\n\n', '')
      .replace(/---\n$/u, 'audience: staff\n---\n');
    const files = { ...BELOW, 'problems/2021/p01.mdx': internal };
    const some = publish(await read({ ...files, 'reviews/2021.mdx': HEADINGS({}) }));
    expect(titles(some)).toContain('甲方面');
    const none = publish(
      await read({ ...files, 'reviews/2021.mdx': HEADINGS({ text: ', audience: staff' }) }),
    );
    expect(titles(none)).toEqual(['乙部分', '2021/p02', '后勤处']);
  });
});

const LOOKED_THROUGH =
  'checked: { date: 2022-01-31, by: 张某, kinds: true, links: true, earlier: true }\n';

const YEARS = (audience: string): Files => ({
  'reviews/2020.mdx': `---\ntitle: 2020年报告\nyear: 2020\n${LOOKED_THROUGH}---\n`,
  'reviews/2021.mdx': `---\ntitle: 2021年报告\nyear: 2021\n${LOOKED_THROUGH}baseline: ["2020"]\ntotals: { problems: 2 }\n---\n`,
  'problems/2020/p01.mdx': '---\ntitle: 甲\n---\n',
  'problems/2020/p02.mdx': `---\ntitle: 乙\n${audience}---\n`,
  'problems/2021/p01.mdx': '---\ntitle: 丙\ncontinues: 2020/p01\n---\n',
  'problems/2021/p02.mdx': '---\ntitle: 丁\n---\n',
  'measures/2020/m01.mdx': '---\ntitle: 办\ntargets: [{ id: t1, metric: 走访, value: 3 }]\n---\n',
});

describe('what is said of a review as a whole', () => {
  const said = (content: ValidContent) => {
    const graph = graphOf(publish(content));
    const review = graph.review('2021');
    if (!review) throw new Error('2021 is not published');
    return {
      claims: claimsOf(review).length,
      states: review.problems.map(baselineState),
      absent: absentProblems(review).length,
      outcomes: graph.reviews
        .flatMap(({ measures }) => measures.flatMap(({ targets }) => targets))
        .map((target) => outcomeOf(target)),
    };
  };

  it('is counted, and found new or missing, where nothing is withheld', async () => {
    expect(said(await read(YEARS('')))).toEqual({
      claims: 2,
      states: ['updated', 'new'],
      absent: 1,
      outcomes: ['unreported'],
    });
  });

  it('is not said where something is withheld that it would count', async () => {
    const { claims, states, outcomes } = said(await read(YEARS('audience: staff\n')));
    expect({ claims, states, outcomes }).toEqual({
      claims: 0,
      states: ['updated', undefined],
      outcomes: ['unreported'],
    });
  });

  it('is not said where a follow-up is withheld that may report it, or that the document holds', async () => {
    const files = YEARS('');
    const review = (files['reviews/2021.mdx'] ?? '').replace(
      'totals:',
      'outline: [{ type: entry, id: 2021/f01 }]\ntotals:',
    );
    const followUp = '---\ntitle: 已办\nabout: [2020/m01/t1]\naudience: staff\n---\n';
    const withheld = { ...files, 'reviews/2021.mdx': review, 'follow-ups/2021/f01.mdx': followUp };
    const { claims, outcomes, states } = said(await read(withheld));
    expect({ claims, outcomes, states }).toEqual({
      claims: 0,
      outcomes: ['unknown'],
      states: ['updated', 'new'],
    });
  });

  it('is not said where a review that answers it is withheld', async () => {
    const files = YEARS('');
    const review = (files['reviews/2021.mdx'] ?? '').replace(
      'year: 2021\n',
      'year: 2021\naudience: staff\n',
    );
    const content = await read({ ...files, 'reviews/2021.mdx': review });
    expect(publish(content).lacks).toEqual({ 2020: ['successor'] });
    expect(publish(content, 'staff').lacks).toEqual({});
    const graph = graphOf(publish(content));
    const [target] = graph.review('2020')?.measures[0]?.targets ?? [];
    expect(target && outcomeOf(target)).toBe('unknown');
  });
});

describe('totals that are stated in withheld words', () => {
  const stated = '共查出问题3个';
  const review = (nodes: string) => `---
title: 报告
year: 2021
totals: { problems: 3, quote: ${stated} }
outline:
${nodes}  - { type: entry, id: 2021/p01 }
---
`;
  const published = async (nodes: string, entry: string) =>
    publish(await read({ 'reviews/2021.mdx': review(nodes), 'problems/2021/p01.mdx': entry }))
      .reviews[0]?.data.totals;

  it('are withheld with the passage, the entry or the mark that holds them', async () => {
    const open = '---\ntitle: 题\n---\n';
    const text = (audience: string) => `  - { type: text, text: ${stated}。${audience} }\n`;
    expect(await published(text(''), open)).toMatchObject({ problems: 3 });
    expect(await published(text(', audience: staff'), open)).toBeUndefined();
    expect(await published('', `---\ntitle: ${stated}\naudience: staff\n---\n`)).toBeUndefined();
    expect(await published('', `${open}\n<Redact>${stated}</Redact>\n`)).toBeUndefined();
  });
});

describe('a file of an entry', () => {
  const entry = (audience: string) => `---
title: 题
attachments: [{ file: 记录.txt${audience} }]
---

见[记录](/attachments/2021/记录.txt)、![照片](/attachments/2021/%E8%AE%B0%E5%BD%95.txt)和[原件][a]。

[a]: /attachments/2021/记录.txt
`;
  const htmlOf = async (audience: string) => {
    const files = {
      'reviews/2021.mdx': '---\ntitle: 报告\nyear: 2021\n---\n',
      'problems/2021/p01.mdx': entry(audience),
      'attachments/2021/记录.txt': '记录',
    };
    const [problem] = publish(await read(files)).entries.problem;
    return {
      files: problem?.data.attachments,
      html: problem?.body.map(({ html }) => html).join(''),
    };
  };

  it('is withheld with the links to it, whose words stay', async () => {
    expect((await htmlOf('')).html).toContain('href="/attachments/2021/');
    expect(await htmlOf(', audience: staff')).toEqual({
      files: [],
      html: '见记录、照片和[原件][a]。',
    });
  });
});

describe('remarks of those who keep the content', () => {
  it('are published to nobody', async () => {
    const content = await read({
      'reviews/2021.mdx': `---
title: 报告
year: 2021
confirm: 请核对甲乙丙
release: [{ what: 秘密, reason: 甲乙丙, by: 甲乙丙, date: 2025-03-02 }]
---
`,
      'problems/2021/p01.mdx': `---
title: 题
tags: [甲乙丙]
confirm: 甲乙丙
ignore: [{ rule: unlinked, reason: 甲乙丙 }]
---
`,
    });
    expect(all(publish(content, 'board'))).not.toContain('甲乙丙');
    expect(unwithheld(content).reviews[0]?.data.confirm).toBe('请核对甲乙丙');
  });
});
