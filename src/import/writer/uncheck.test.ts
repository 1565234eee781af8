import { describe, expect, it } from 'vitest';
import { ContentFile } from '../../content/content-file.ts';
import { contentFiles } from '../../testing/imported.ts';
import { checksIn, lostChecks, withoutChecks } from './uncheck.ts';

const file = (data: string): string => `---\ntitle: 甲\n${data}---\n`;
const review = (data: string): [string, string] => [
  'reviews/2021.mdx',
  file(`year: 2021\n${data}`),
];
const section = (more: string) => `outline:\n  - {type: section, id: 2021/s1, title: 甲${more}}\n`;
const lost = (before: [string, string][], after: [string, string][]) =>
  lostChecks(contentFiles(before), contentFiles(after), '2021');
const problem = (data = ''): [string, string] => ['problems/2021/p01.mdx', file(data)];
const followUp = (data = ''): [string, string] => ['follow-ups/2021/f01.mdx', file(data)];

describe('what of a review has to be looked through again', () => {
  it('is all when a problem becomes a follow-up', () => {
    expect(lost([problem()], [followUp()])).toEqual(['kinds', 'links', 'earlier']);
  });

  it('is the kinds when a heading holds another, or a statement of nothing is another', () => {
    const of = (more: string) => [review(section(more))];
    expect(lost(of(''), of(', kind: problem'))).toEqual(['kinds']);
    const nil = review('outline:\n  - {type: text, text: 没有问题, nil: true}\n');
    expect(lost([review('')], [nil])).toEqual(['kinds']);
    expect(lost(of(', marker: 一、'), of(', marker: 二、'))).toEqual([]);
  });

  it('is the links when one is another, and earlier years when it leads to them', () => {
    expect(lost([followUp()], [followUp('about: [2020/p01]\n')])).toEqual(['links']);
    const figure = (target: string) =>
      followUp(`actuals:\n  - {metric: 调研, op: =, value: 2, unit: 次${target}}\n`);
    expect(lost([figure('')], [figure(', target: 2020/m01/t1')])).toEqual(['links']);
    expect(lost([problem()], [problem('continues: 2020/p01\n')])).toEqual(['links', 'earlier']);
    expect(lost([review('')], [review("baseline: ['2020']\n")])).toEqual(['links', 'earlier']);
  });

  it('is nothing when the same links are in another order, or other fields change', () => {
    const [one, other] = ['about: [2020/p01, 2020/p02]\n', 'about: [2020/p02, 2020/p01]\n'];
    expect(lost([followUp(one)], [followUp(other)])).toEqual([]);
    expect(lost([problem()], [problem('theme: cars\naspect: 2021/a1\n')])).toEqual([]);
  });
});

describe('a review that is no more looked through', () => {
  const checked = 'checked: {date: 2022-03-01, by: 甲, kinds: true, links: true} # 看过\n';
  const checkedFile = ContentFile.of('reviews/2021.mdx', file(checked), 'zh-CN');

  it('says so, and keeps the day, the name and comments', () => {
    const { data, text } = withoutChecks(checkedFile, ['links']);
    expect(checksIn(data)).toEqual(['kinds']);
    expect(text).toContain('date: 2022-03-01, by: 甲, kinds: true, links: false');
    expect(text).toContain('# 看过');
  });

  it('says nothing once nothing is', () => {
    expect(withoutChecks(checkedFile, ['kinds', 'links']).text).not.toContain('checked');
  });
});
