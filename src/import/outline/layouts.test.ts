import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../profiles/load.ts';
import { blocksOf } from '../source-document.ts';
import { parseOutline } from './parse-outline.ts';

const profile = await loadProfile('self-review');

const parse = (text: string) => parseOutline(blocksOf(text), profile);

/** The headings and entries of a document, each with its kind. */
const outline = (text: string): string[] =>
  parse(text).nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    const name = node.type === 'entry' ? node.kind : `[${node.kind ?? ''}]`;
    return [`${name} ${node.title}`];
  });

/** What stands in the document beside its headings and entries. */
const passages = (text: string): string[] =>
  parse(text).nodes.flatMap((node) => (node.type === 'text' ? [node.text] : []));

describe('the levels of a document', () => {
  it('are those that it uses, whichever they are', () => {
    expect(
      outline('1 存在问题\n1.1 账目不清。没有汇总。\n1.2 库房乱。\n2 改进措施\n2.1 公开账目。'),
    ).toEqual([
      '[problem] 存在问题',
      'problem 账目不清',
      'problem 库房乱',
      '[measure] 改进措施',
      'measure 公开账目',
    ]);
    expect(outline('壹、主要缺失\n1.漏水修復太慢。\n貳、改善措施\n1.加強巡查。')).toEqual([
      '[problem] 主要缺失',
      'problem 漏水修復太慢',
      '[measure] 改善措施',
      'measure 加強巡查',
    ]);
  });

  it('may be four', () => {
    const text =
      '第一部分 问题检视\n一、存在的问题\n（一）服务方面\n1.岗位信息更新慢。挂了两个月。\n2.培训脱节。\n（二）作风方面\n1.接诉回复迟。\n第二部分 整改措施\n1.每周清理信息。';
    expect(outline(text)).toEqual([
      '[problem] 问题检视',
      '[problem] 存在的问题',
      '[problem] 服务方面',
      'problem 岗位信息更新慢',
      'problem 培训脱节',
      '[problem] 作风方面',
      'problem 接诉回复迟',
      '[measure] 整改措施',
      'measure 每周清理信息',
    ]);
  });

  it('may be none: sentences tell what the lists are', () => {
    const text =
      '自查报告\n我站查出如下问题：\n1)账目不清。没有汇总。\n2)库房乱。\n究其原因，一是人手少，没有专人；二是不重视，很少过问。\n针对这些不足，我站拟从以下方面加以改进：\n1)公开账目。\n2)添置货架。';
    expect(outline(text)).toEqual([
      'problem 账目不清',
      'problem 库房乱',
      'cause 人手少，没有专人',
      'cause 不重视，很少过问',
      'measure 公开账目',
      'measure 添置货架',
    ]);
  });

  it('may begin anew under headings without numbers', () => {
    const text =
      '自查报告\n存在的主要问题\n1、账目不清\n2、库房乱\n原因分析\n1、人手少\n整改措施\n1、公开账目';
    expect(outline(text)).toEqual([
      '[problem] 存在的主要问题',
      'problem 账目不清',
      'problem 库房乱',
      '[cause] 原因分析',
      'cause 人手少',
      '[measure] 整改措施',
      'measure 公开账目',
    ]);
  });
});

describe('the kind of a part whose heading names none', () => {
  it('is told by the order in which reports go', () => {
    const text =
      '一、存在的问题\n一是账目不清。\n二、思来想去\n一是松了劲。\n三、整改措施\n一是公开账目。';
    expect(outline(text).slice(2, 4)).toEqual(['[cause] 思来想去', 'cause 松了劲']);
  });

  it('is told by what most claims below it say, and then has to be confirmed', () => {
    const { nodes } = parse('镇农技站\n一、科普方面\n1.宣传不够。\n2.资料缺乏。');
    expect(
      nodes.flatMap((node) => (node.type === 'entry' ? [[node.kind, node.doubt]] : [])),
    ).toEqual([
      ['problem', 'kind'],
      ['problem', 'kind'],
    ]);
  });
});

describe('labels', () => {
  it('change what 一是 and 二是 mean', () => {
    const text =
      '自查报告\n（一）学习方面\n一是内容零散。\n二是参与难。\n整改措施：\n一是列出清单。\n二是送学上门。\n（二）服务方面\n一是情况不清。\n整改措施：一是包联楼栋；二是上门登记。';
    expect(outline(text)).toEqual([
      '[problem] 学习方面',
      'problem 内容零散',
      'problem 参与难',
      'measure 列出清单',
      'measure 送学上门',
      '[problem] 服务方面',
      'problem 情况不清',
      'measure 包联楼栋',
      'measure 上门登记',
    ]);
  });

  it('of one problem are linked to it and say who and when, in lines or in one paragraph', () => {
    const lines =
      '1.问题：公开不及时。\n整改措施：每周公示。\n责任单位：化验室\n完成时限：2023年9月30日\n整改情况：已完成。\n2.问题：抢修慢。\n整改措施：完善值守。';
    for (const text of [`整改台账\n${lines}`, `整改台账\n${lines.replaceAll(/\n(?!2)/gu, ' ')}`]) {
      const entries = parse(text).nodes.flatMap((node) => (node.type === 'entry' ? [node] : []));
      expect(entries.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
        'problem 公开不及时',
        'measure 每周公示',
        'follow-up 已完成',
        'problem 抢修慢',
        'measure 完善值守',
      ]);
      const [problem, measure, result, next, last] = entries;
      expect(measure).toMatchObject({ responsible: '化验室', due: '2023年9月30日' });
      expect([measure?.answers, result?.answers, last?.answers]).toEqual([problem, problem, next]);
    }
  });
});

describe('a claim', () => {
  const title = (item: string) => outline(`一、存在的问题\n一是${item}\n二是库房乱。`)[1];

  it.each([
    ['学习不够深入，有时以干代学。', '学习不够深入'],
    ['进度偏慢，全县四十万卷，已经做完的不到两成，排在后面。', '进度偏慢'],
    ['学用结合不够，重复投诉较多。今年受理了八千件。', '学用结合不够，重复投诉较多'],
    ['城市管理不精细 背街小巷时好时坏。', '城市管理不精细'],
    ['干部培养不上心：五年没有轮岗。', '干部培养不上心'],
  ])('ends where it is told of: %s', (item, expected) => {
    expect(title(item)).toBe(`problem ${expected}`);
  });

  it('of two hundred characters in a line of its own is a heading as a whole', () => {
    const long = `在${'落实上级部署要求、推动改革发展，'.repeat(12)}办好实事方面`;
    expect(outline(`一、存在的问题\n（一）${long}\n1.账目不清。`)[1]).toBe(`[problem] ${long}`);
  });

  it('need have no mark between the name of a part and its text', () => {
    expect(outline('一、存在的问题经过自查，\n一是账目不清。\n二、整改措施一是公开账目。')).toEqual(
      ['[problem] 存在的问题', 'problem 账目不清', '[measure] 整改措施', 'measure 公开账目'],
    );
  });
});

describe('page furniture', () => {
  const text =
    '首页 > 信息公开\n自查报告\n发布时间：2023-12-01 浏览量：12\n目录\n一、存在的问题……1\n二、整改措施……2\n一、存在的问题\n一是账目不清。没有\n— 1 —\n汇总。\n二是库房乱。\n- 2 -\n二、整改措施\n一是公开账目。\n上一篇：通知\n打印本页';

  it('makes no heading and no entry', () => {
    expect(outline(text)).toEqual([
      '[problem] 存在的问题',
      'problem 账目不清',
      'problem 库房乱',
      '[measure] 整改措施',
      'measure 公开账目',
    ]);
  });

  it('stays in the document where it stood', () => {
    expect(passages(text)).toEqual([
      '首页 > 信息公开',
      '自查报告',
      '发布时间：2023-12-01 浏览量：12',
      '目录',
      '一、存在的问题……1',
      '二、整改措施……2',
      '- 2 -',
      '上一篇：通知',
      '打印本页',
    ]);
  });
});

describe('page furniture after a heading that says there is no such problem', () => {
  it('stands in the document too', () => {
    const text =
      '一、存在的问题\n一是账目不清。\n（一）没有违规的问题。\n— 2 —\n二、整改措施\n一是公开账目。';
    expect(passages(text)).toEqual(['（一）没有违规的问题。', '— 2 —']);
  });
});

describe('traditional characters', () => {
  it('are read like simplified ones and left as they are', () => {
    const text =
      '自查報告\n一、存在的問題\n一是帳目不清。\n二、整改措施\n一是每季公開，全年不少於4次。';
    expect(outline(text)).toEqual([
      '[problem] 存在的問題',
      'problem 帳目不清',
      '[measure] 整改措施',
      'measure 每季公開',
    ]);
  });
});
