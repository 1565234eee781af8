import { describe, expect, it } from 'vitest';
import { documentOf, imported, outlineOf } from '../../testing/imported.ts';

/** The outline of a document, a word or two for each node. */
function outline(text: string): string[] {
  return outlineOf(imported(documentOf(text))).nodes.map((node) => {
    if (node.type === 'text') return `${'nil' in node ? '(nil) ' : ''}${node.text}`;
    const { kind = '', title } = node;
    const number = 'label' in node ? (node.label ?? '') : '';
    return node.type === 'entry' ? `${kind}: ${number}${title}` : `[${kind}] ${title}`;
  });
}

const entries = (text: string) => [...imported(documentOf(text)).entries.values()];

describe('a section', () => {
  it.each([
    ['一、上年度查摆问题整改情况', 'follow-up'],
    ['二、存在的主要问题', 'problem'],
    ['三、产生问题的原因', 'cause'],
    ['四、今后的努力方向和整改措施', 'measure'],
  ])('%s holds entries of the kind that its last word names', (heading, kind) => {
    const [entry] = entries(`后勤处自查报告\n${heading}\n一是账目要公开。`);
    expect(entry?.kind).toBe(kind);
  });

  it('whose heading names no kind holds text', () => {
    expect(outline('一、基本情况\n一是人员。\n二、存在的问题\n一是账目不清。')).toEqual([
      '[] 基本情况',
      '一是人员。',
      '[problem] 存在的问题',
      'problem: 一是账目不清',
    ]);
  });

  it('may go on in its own line', () => {
    expect(outline('一、存在的问题：一是账目不清；二是库房乱。')).toEqual([
      '[problem] 存在的问题',
      'problem: 一是账目不清',
      'problem: 二是库房乱',
    ]);
  });
});

describe('the headings of a section', () => {
  it('are aspects where they name subjects', () => {
    const text = '一、存在的问题\n（一）账目方面。汇总不及时。\n（二）库房方面：摆放混乱。';
    expect(outline(text)).toEqual([
      '[problem] 存在的问题',
      '[problem] 账目方面',
      'problem: 汇总不及时',
      '[problem] 库房方面',
      'problem: 摆放混乱',
    ]);
  });

  it('are aspects where items stand below them', () => {
    const text = '一、存在的问题\n（一）账目不清。1.没有汇总。2.没有公示。';
    expect(outline(text)).toEqual([
      '[problem] 存在的问题',
      '[problem] 账目不清',
      'problem: 1.没有汇总',
      'problem: 2.没有公示',
    ]);
  });

  it('are entries where they make claims, and belong to no aspect', () => {
    const text =
      '一、存在的问题\n（一）账目不清\n没有汇总。\n（二）库房安全\n没有丢失物资的问题。\n（三）值班松散\n夜里没有人。';
    expect(outline(text)).toEqual([
      '[problem] 存在的问题',
      'problem: （一）账目不清',
      '[problem] 库房安全',
      '(nil) 没有丢失物资的问题。',
      'problem: （三）值班松散',
    ]);
    expect(entries(text).map(({ data }) => data.aspect)).toEqual([undefined, undefined]);
  });

  it('need no sections above them', () => {
    expect(outline('（一）存在的问题\n1.账目不清。\n（二）整改措施\n1.公开账目。')).toEqual([
      '[problem] 存在的问题',
      'problem: 1.账目不清',
      '[measure] 整改措施',
      'measure: 1.公开账目',
    ]);
  });
});

describe('an item', () => {
  it('keeps the lists of a smaller form below it', () => {
    const text =
      '一、存在的问题\n1.账目不清。\n一是没有汇总。\n二是没有公示。\n2.库房乱。\n一是没有货架。';
    expect(outline(text)).toEqual([
      '[problem] 存在的问题',
      'problem: 1.账目不清',
      'problem: 2.库房乱',
    ]);
  });

  it('is followed by the nil statements of the paragraphs after it', () => {
    const text = '一、存在的问题\n一是账目不清。没有汇总。\n没有挪用公款的问题。';
    expect(outline(text).slice(1)).toEqual(['problem: 一是账目不清', '(nil) 没有挪用公款的问题。']);
  });

  it('has a title of ours, to be confirmed, where its sentence is too long for one', () => {
    const long = `${'账目和库房、'.repeat(30)}没有汇总。`;
    const [entry] = entries(`一、存在的问题\n一是${long}`);
    expect(entry?.data).toMatchObject({
      title: '账目和库房、账目和库房、账目和库房、账目和库房、…',
      confirm: '原文没有小标题，这个标题取自正文开头，请核对。',
    });
  });

  it('has the title of the next line where its number stands alone', () => {
    const [entry] = entries('一、存在的问题\n1.\n账目不清，没有汇总。');
    expect(entry?.data).toMatchObject({ label: '1.', title: '账目不清，没有汇总' });
  });

  it('without a number goes on in the paragraphs that give its example and finding', () => {
    const text =
      '一、存在的问题\n（一）账目方面。\n汇总不及时。拖了两个月。\n比如，三月的账五月才贴。\n这说明，责任没有落实。\n公示位置太偏。';
    expect(outline(text).slice(2)).toEqual(['problem: 汇总不及时', 'problem: 公示位置太偏']);
  });

  it('that says of itself that it is put right has that status, unless it only promises it', () => {
    const status = (sentence: string) =>
      entries(`一、存在的问题\n一是账目不清。${sentence}`)[0]?.data.status;
    expect(status('目前已经整改完毕。')).toBe('done-claimed');
    expect(status('至今没有整改到位。')).toBeUndefined();
    expect(status('下一步将督促整改到位。')).toBeUndefined();
  });
});

describe('follow-ups in prose', () => {
  it('begin where a sentence names their subject', () => {
    const text =
      '一、上年问题整改情况\n上年查出问题3个，已全部整改完毕。在账目方面，按月公示。账目清楚了。在库房方面，添了货架。\n二、存在的问题\n一是值班松散。';
    expect(outline(text).slice(1, 4)).toEqual([
      '上年查出问题3个，已全部整改完毕。',
      'follow-up: 在账目方面',
      'follow-up: 在库房方面',
    ]);
  });

  it('are paragraphs where none does', () => {
    const text =
      '一、上年问题整改情况\n上年围绕2个方面查出问题3个，已整改2个。\n账目按月公示了。\n库房添了货架。';
    expect(outline(text).slice(1)).toEqual([
      '上年围绕2个方面查出问题3个，已整改2个。',
      'follow-up: 账目按月公示了',
      'follow-up: 库房添了货架',
    ]);
  });
});

describe('the head and the end of a document', () => {
  const around = (head: string, end: string) =>
    outlineOf(imported(documentOf(`${head}一、存在的问题\n一是账目不清。${end}`)));

  it('may be title lines, of which a date and a line in brackets are no part of the title', () => {
    const { title, date, nodes } = around('后勤处自查报告\n（征求意见稿）\n2024年1月10日\n', '');
    expect(title).toBe('后勤处自查报告');
    expect(date).toBe('2024-01-10');
    expect(nodes.slice(0, 3).map((node) => 'role' in node && node.role)).toEqual([
      'title',
      'title',
      'title',
    ]);
  });

  it('may be a preamble without a title, for which one is proposed', () => {
    const { title, confirmed, preamble } = around('现将自查情况报告如下。\n', '');
    expect({ title, confirmed, preamble }).toEqual({
      title: '2021年度自查报告',
      confirmed: false,
      preamble: 1,
    });
  });

  it('may be signature and date, but never an item and a date', () => {
    const roles = (end: string) =>
      around('', end).nodes.flatMap((node) => ('role' in node ? [node.role] : []));
    expect(roles('\n后勤处\n2024年1月10日')).toEqual(['signature', 'date']);
    expect(roles('\n二是库房乱\n2024年1月10日')).toEqual(['date']);
  });

  it('may be a closing word before them and a list of what is attached after them', () => {
    const { nodes } = around(
      '',
      '\n特此报告。\n后勤处\n2024年1月10日\n附件：1. 问题清单\n2. 措施清单',
    );
    const closing = nodes.slice(-5).map((node) => ('role' in node ? node.role : node.type));
    expect(closing).toEqual(['text', 'signature', 'date', 'attachment', 'attachment']);
  });

  it('may name whom it is addressed to, and whom to ask', () => {
    const { nodes, preamble } = around(
      '自查报告\n市审计局、区财政局：\n现将情况报告如下。\n',
      '\n后勤处\n2024年1月10日\n（联系人：王某，电话：0000）',
    );
    const roles = nodes.flatMap((node) => ('role' in node ? [node.role] : []));
    expect(roles).toEqual(['title', 'addressee', 'signature', 'date', 'note']);
    expect(preamble).toBe(1);
  });

  it('takes no sentence that ends with a colon for an addressee', () => {
    const { nodes } = around('自查报告\n我们逐项检查，现将情况报告如下：\n', '');
    expect(nodes.some((node) => 'role' in node && node.role === 'addressee')).toBe(false);
  });
});
