import { describe, expect, it } from 'vitest';
import type { ValidContent } from '../content/content.ts';
import { assemblePublished } from '../content/document.ts';
import type { PublishedContent } from '../content/published.ts';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import { documentText } from '../model/document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { publish } from './audience.ts';

const folder = temporaryFolder();

const FILES = {
  'site.yaml': 'name: 汇编\norganisation: 后勤处\naudiences: [public, staff, board]\n',
  'reviews/2021.mdx': `---
title: 2021年报告
year: 2021
totals: { problems: 3, quote: 查出问题3个。 }
outline:
  - { type: section, id: 2021/s1, title: 存在的问题 }
  - { type: entry, id: 2021/p01, separator: 。 }
  - { type: entry, id: 2021/p02, separator: 。, runOn: true }
---

查出问题3个。
`,
  'reviews/2020.mdx': '---\ntitle: 更早的内部报告\nyear: 2020\naudience: staff\n---\n',
  'problems/2020/p01.mdx': '---\ntitle: 账目不清\n---\n\n早先的正文。\n',
  'reviews/2022.mdx':
    '---\ntitle: 内部报告\nyear: 2022\naudience: staff\nbaseline: ["2021"]\n---\n',
  'reviews/2023.mdx': '---\ntitle: 2023年报告\nyear: 2023\nbaseline: ["2021", "2022"]\n---\n',
  'problems/2021/p01.mdx': `---
title: 内部问题
audience: staff
---

不宜公开。
`,
  'problems/2021/p02.mdx': `---
title: 账目不清
causes: [2021/c01]
measures: [2021/m01]
continues: 2020/p01
---

查账的<Redact>王某</Redact>发现汇总不及时。

<Redact>

涉及甲公司。

</Redact>
`,
  'problems/2022/p01.mdx': '---\ntitle: 内部报告里的问题\n---\n\n正文。\n',
  'causes/2021/c01.mdx': '---\ntitle: 责任不明\nproblems: [2021/p01, 2021/p02]\n---\n',
  'measures/2021/m01.mdx': `---
title: 公开账目
problems: [2021/p01, 2021/p02]
targets:
  - { id: t1, metric: 公示, value: 12, unit: 次, quote: 公示12次 }
  - { id: t2, metric: 约谈甲公司, value: 2, unit: 次, quote: 约谈甲公司2次 }
tasks:
  - text: 约谈甲公司2次
---

公示12次。<Redact>约谈甲公司2次。</Redact>
`,
  'follow-ups/2023/f01.mdx': `---
title: 已经公示
about: [2021/p01, 2021/p02, 2021/m01/t1, 2021/m01/t2]
actuals:
  - { metric: 公示, value: 12, unit: 次, target: 2021/m01/t1 }
  - { metric: 约谈, value: 1, unit: 次, target: 2021/m01/t2 }
---
`,
};

async function read(changes: Partial<typeof FILES> = {}): Promise<ValidContent> {
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) folder.write(path, text);
  return requireValid(await readContent(folder.path), folder.path);
}

const idsOf = ({ reviews, entries }: PublishedContent) =>
  [...reviews, ...Object.values(entries).flat()].map(({ id }) => id);

const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((item) => item.id === id);
  if (!found) throw new Error(`${id} is not published`);
  return found;
};

/** Everything that is published about the content, as one text. */
const allOf = ({ reviews, entries }: PublishedContent) => JSON.stringify([reviews, entries]);

describe('what a public build holds', () => {
  it('is neither an internal entry nor anything of an internal review', async () => {
    const published = publish(await read());
    expect(idsOf(published)).toEqual([
      '2021',
      '2023',
      '2023/f01',
      '2021/p02',
      '2021/c01',
      '2021/m01',
    ]);
    for (const words of ['内部', '不宜公开', '2021/p01', '2022/p01']) {
      expect(allOf(published)).not.toContain(words);
    }
  });

  it('has no links to them', async () => {
    const { reviews, entries } = publish(await read());
    expect(find(reviews, '2023').data.baseline).toEqual(['2021']);
    expect(find(entries.problem, '2021/p02').data.continues).toBeUndefined();
    expect(find(entries.cause, '2021/c01').data.problems).toEqual(['2021/p02']);
    expect(find(entries.measure, '2021/m01').data.problems).toEqual(['2021/p02']);
  });

  it('keeps the words of a link to a withheld entry, and not its address', async () => {
    const measure = FILES['measures/2021/m01.mdx'].replace(
      '公示12次。<',
      '见[问题](/problems/2021/p01/)、[卡片](/reviews/2021/#2021-p01)和[账目](/problems/2021/p02/)。<',
    );
    const published = publish(await read({ 'measures/2021/m01.mdx': measure }));
    const [block] = find(published.entries.measure, '2021/m01').body;
    expect(block?.html).toContain('见问题、卡片和<a href="/problems/2021/p02/">账目</a>。');
  });

  it('has a mark in place of redacted passages', async () => {
    const published = publish(await read());
    const { body } = find(published.entries.problem, '2021/p02');
    expect(body.map(({ text }) => text.trim())).toEqual([
      '查账的〔不公开〕发现汇总不及时。',
      '〔不公开〕',
    ]);
    expect(allOf(published)).not.toMatch(/王某|甲公司/u);
  });

  it('has no figure or task that was read from a redacted passage, nor links to it', async () => {
    const { entries } = publish(await read());
    const { targets, tasks } = find(entries.measure, '2021/m01').data;
    expect(targets.map(({ id }) => id)).toEqual(['t1']);
    expect(tasks).toEqual([]);
    const { about, actuals } = find(entries['follow-up'], '2023/f01').data;
    expect(about).toEqual(['2021/p02', '2021/m01/t1']);
    expect(actuals.map(({ target }) => target)).toEqual(['2021/m01/t1', undefined]);
  });

  it('has no figure whose number stands in a redacted passage alone, even without a quote', async () => {
    const followUp = `---
title: 办结情况
actuals:
  - { metric: 办结, value: 4242, unit: 件 }
  - { metric: 走访, value: 12, unit: 次 }
---

办结<Redact>4242件</Redact>，走访12次。
`;
    const published = publish(await read({ 'follow-ups/2023/f01.mdx': followUp }));
    const { actuals } = find(published.entries['follow-up'], '2023/f01').data;
    expect(actuals.map(({ metric }) => metric)).toEqual(['走访']);
    expect(allOf(published)).not.toContain('4242');
  });

  it('has no totals whose sentence is redacted', async () => {
    const text = FILES['reviews/2021.mdx'];
    const shown = publish(await read());
    expect(find(shown.reviews, '2021').data.totals?.problems).toBe(3);
    const hidden = text.replace(/\n查出问题3个。\n$/u, '\n<Redact>查出问题3个。</Redact>\n');
    const published = publish(await read({ 'reviews/2021.mdx': hidden }));
    expect(find(published.reviews, '2021').data.totals).toBeUndefined();
    expect(allOf(published)).not.toContain('查出问题3个');
  });

  it('has documents in which withheld entries leave no trace', async () => {
    const { reviews, entries } = publish(await read());
    const document = assemblePublished(
      find(reviews, '2021'),
      (id) => entries.problem.find((entry) => entry.id === id),
      'text',
    );
    expect(documentText(document).split('\n').slice(0, 3)).toEqual([
      '查出问题3个。',
      '存在的问题',
      '账目不清。查账的〔不公开〕发现汇总不及时。',
    ]);
  });
});

describe('what a build for a narrower audience holds', () => {
  it('is what that audience and the wider ones may see, unredacted', async () => {
    const published = publish(await read(), 'staff');
    expect(idsOf(published)).toContain('2021/p01');
    expect(idsOf(published)).toContain('2022/p01');
    expect(find(published.reviews, '2023').data.baseline).toEqual(['2021', '2022']);
    expect(find(published.entries.problem, '2021/p02').data.continues).toBe('2020/p01');
    expect(allOf(published)).toContain('涉及甲公司');
  });

  it('is not what only a narrower one may see', async () => {
    const text = FILES['problems/2021/p01.mdx'].replace('staff', 'board');
    const content = await read({ 'problems/2021/p01.mdx': text });
    expect(idsOf(publish(content, 'staff'))).not.toContain('2021/p01');
    expect(idsOf(publish(content, 'board'))).toContain('2021/p01');
  });

  it('is nothing for an audience that the site has not', async () => {
    const content = await read();
    expect(() => publish(content, 'everybody')).toThrow(
      expect.objectContaining({ id: 'unknown-audience-option' }),
    );
  });
});

describe('publishing', () => {
  it('leaves the content as it was', async () => {
    const content = await read();
    const before = JSON.stringify([content.reviews, content.entries]);
    publish(content);
    expect(JSON.stringify([content.reviews, content.entries])).toBe(before);
  });
});
