import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../content/document.ts';
import { withoutWhiteSpace } from '../../model/document.ts';
import { loadProfile } from '../../profiles/load.ts';
import { contentFiles, documentOf, readFiles, textsOf, writtenBy } from '../../testing/imported.ts';
import { changeLines } from './change-lines.ts';
import { type ImportRecord, recordPath } from '../../content/import-record.ts';
import type { LastImport } from './last-import.ts';
import { planImport } from '../plan-import.ts';
import { conflictsOf, reimport, type Reimport } from './reimport.ts';

const profile = await loadProfile('self-review');
const CONTEXT = { review: '2021', year: 2021, profile, locale: 'zh-CN' } as const;
const REVIEW = 'reviews/2021.mdx';
const RECORD = recordPath('2021');

type Files = Map<string, string>;

/** Items of a report under its problems, and under its measures. */
interface Report {
  problems: string[];
  measures: string[];
}

const REPORT: Report = {
  problems: [
    '账目没有按月公开。去年只公开了两次，群众不知道钱花在哪里。',
    '库房没有货架。物资堆在地上，领用时常常找不到。',
    '值班记录不完整。夜间记录有缺页，交接没有签字。',
    '车辆调度不及时。两次会议因为等车而推迟。',
  ],
  measures: [
    '公开账目。全年公开12次。',
    '整理库房。添置货架20组，全年盘点不少于4次。',
    '完善值班。逐日检查记录，按月通报情况。',
  ],
};

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const list = (items: readonly string[]) =>
  items.map((item, index) => `${NUMBERS[index] ?? ''}是${item}`).join('\n');

function planOf({ problems, measures }: Report, last?: LastImport) {
  const text = `一、存在的问题\n（一）在管理方面\n${list(problems)}\n二、整改措施\n${list(measures)}`;
  return planImport(documentOf(text), CONTEXT, { last });
}

/** What stands in a content folder. */
const lastOf = (files: Files): LastImport => {
  const { files: base, given } = JSON.parse(files.get(RECORD) ?? '{}') as ImportRecord;
  const existing = contentFiles([...files].filter(([path]) => path !== RECORD));
  return { base: contentFiles(Object.entries(base)), given, existing };
};

function again(files: Files, report: Report): Reimport & { record: string } {
  const last = lastOf(files);
  const plan = planOf(report, last);
  return { ...reimport(plan.files, '2021', last), record: plan.record };
}

function applied(files: Files, { write, remove, record }: Reimport & { record: string }): Files {
  const result = new Map([...files, ...textsOf(write), [RECORD, record]]);
  for (const path of remove) result.delete(path);
  return result;
}

const imported = (): Files => writtenBy(planOf(REPORT));

/** The review and its entries as they are read. */
const readIn = (files: Files) =>
  readFiles(contentFiles([...files].filter(([path]) => path !== RECORD)));

function edit(files: Files, path: string, from: string, to: string): void {
  const text = files.get(path) ?? '';
  expect(text).toContain(from);
  files.set(path, text.replace(from, to));
}

const idIn = (files: Files, words: string): string[] =>
  [...files.keys()].filter(
    (path) => path !== RECORD && path !== REVIEW && files.get(path)?.includes(words) === true,
  );

it('keeps the attachments that were added by hand, and its own changes beside them', () => {
  const files = imported();
  const path = 'problems/2021/p02.mdx';
  const ATTACHED =
    'attachments:\n  - file: p02/库房.jpg\n    title: 货架\n    audience: internal\n';
  edit(files, path, 'label: 二是\n', `label: 二是\n${ATTACHED}`);
  const [first = '', , ...others] = REPORT.problems;
  const problems = [
    first,
    '库房没有货架。物资堆在地上，领用时常常找不到，去年丢过两件。',
    ...others,
  ];
  const result = again(files, { ...REPORT, problems });
  expect(conflictsOf(result)).toEqual([]);
  const text = applied(files, result).get(path) ?? '';
  expect(text).toContain('丢过两件');
  expect(text).toContain(ATTACHED);
});

describe('the ids of a review that is imported again', () => {
  it('stay with their entries when one is inserted, and orders follow the document', () => {
    const [first = '', ...others] = REPORT.problems;
    const problems = [first, '食堂采购不透明。价格没有公示。', ...others];
    const files = applied(imported(), again(imported(), { ...REPORT, problems }));
    expect(idIn(files, '库房没有货架')).toEqual(['problems/2021/p02.mdx']);
    expect(idIn(files, '食堂采购')).toEqual(['problems/2021/p05.mdx']);
    expect(files.get('problems/2021/p02.mdx')).toContain('order: 3');
    const places = [...(files.get(REVIEW) ?? '').matchAll(/id: 2021\/(p\d+)/gu)];
    expect(places.map((match) => match[1])).toEqual(['p01', 'p05', 'p02', 'p03', 'p04']);
  });

  it('stay with their entries when these are moved or reworded', () => {
    const problems = REPORT.problems.toReversed().map((item) => item.replace('没有', '还没有'));
    const files = applied(imported(), again(imported(), { ...REPORT, problems }));
    expect(idIn(files, '账目')[0]).toBe('problems/2021/p01.mdx');
    expect(idIn(files, '车辆调度')).toEqual(['problems/2021/p04.mdx']);
  });

  it('are not given again once an entry is gone', () => {
    const without = { ...REPORT, problems: REPORT.problems.slice(0, 3) };
    const files = applied(imported(), again(imported(), without));
    expect(files.has('problems/2021/p04.mdx')).toBe(false);
    const problems = [...without.problems, '食堂采购不透明。价格没有公示。'];
    const later = applied(files, again(files, { ...REPORT, problems }));
    expect(idIn(later, '食堂采购')).toEqual(['problems/2021/p05.mdx']);
  });

  it('leave the number of an entry alone that was added by hand', () => {
    const files = imported();
    files.set('problems/2021/p05.mdx', '---\ntitle: 人工补记\n---\n');
    const problems = [...REPORT.problems, '食堂采购不透明。价格没有公示。'];
    const later = applied(files, again(files, { ...REPORT, problems }));
    expect(idIn(later, '食堂采购')).toEqual(['problems/2021/p06.mdx']);
    expect(later.get('problems/2021/p05.mdx')).toContain('人工补记');
  });

  it('stay with the targets of a measure', () => {
    const measures = REPORT.measures.map((item) => item.replace('添置', '开展清查3次，添置'));
    const files = applied(imported(), again(imported(), { ...REPORT, measures }));
    const targets = (text = '') =>
      [...text.matchAll(/id: (t\d+)\n\s+metric: (.*)/gu)].map((match) => [match[1], match[2]]);
    const before = new Map(
      targets(imported().get('measures/2021/m02.mdx')).map(([id, metric]) => [metric, id]),
    );
    const after = targets(files.get('measures/2021/m02.mdx'));
    expect(before.size).toBeGreaterThan(1);
    for (const [id, metric] of after) {
      if (before.has(metric)) expect(id, metric).toBe(before.get(metric));
      else expect([...before.values()]).not.toContain(id);
    }
  });
});

describe('what a person and the document changed', () => {
  const P01 = 'problems/2021/p01.mdx';
  const reworded = {
    ...REPORT,
    problems: REPORT.problems.map((item) => item.replace('两次', '三次')),
  };

  it('is merged where it stands in different places', () => {
    const files = imported();
    edit(files, P01, 'title:', '# 已与财务核对\naudience: internal\ntitle:');
    edit(files, REVIEW, 'title: 在管理方面', 'title: 在管理方面\n    theme: management');
    const later = applied(files, again(files, reworded));
    expect(later.get(P01)).toContain('三次');
    expect(later.get(P01)).toContain('# 已与财务核对\naudience: internal');
    expect(later.get(REVIEW)).toContain('theme: management');
  });

  it('is refused with both where it is the same, and the other files are told too', () => {
    const files = imported();
    edit(files, P01, '两次', '四次');
    const result = again(files, reworded);
    expect(changeLines(conflictsOf(result), 'zh-CN')).toEqual([
      '  冲突  problems/2021/p01.mdx',
      '      正文: 现为“去年只公开了四次，群众不知道…”，文件为“去年只公开了三次，群众不知道…”',
    ]);
  });

  it('leaves a confirmed entry confirmed', () => {
    const files = imported();
    const confirm = /confirm: .*\n/u;
    expect(files.get(REVIEW)).toMatch(confirm);
    files.set(REVIEW, (files.get(REVIEW) ?? '').replace(confirm, ''));
    const [first = '', ...others] = REPORT.problems;
    const later = applied(files, again(files, { ...REPORT, problems: [...others, first] }));
    expect(later.get(REVIEW)).not.toMatch(confirm);
  });

  it('tells new, changed and gone entries apart, with their words', () => {
    const files = imported();
    edit(files, 'problems/2021/p02.mdx', '找不到', '找不着');
    const result = again(files, {
      problems: [...reworded.problems.slice(0, 3), '食堂采购不透明。价格没有公示。'],
      measures: REPORT.measures,
    });
    const lines = changeLines(result.changes, 'zh-CN').filter((line) => !line.includes('outline'));
    expect(lines).toContain('  新增  problems/2021/p05.mdx  食堂采购不透明');
    expect(lines).toContain('  删除  problems/2021/p04.mdx  车辆调度不及时');
    expect(lines).toContain('  保留  problems/2021/p02.mdx  由人工改过，原文没有变化');
    expect(lines).toContain(
      '      正文: “去年只公开了两次，群众不知道…” → “去年只公开了三次，群众不知道…”',
    );
  });
});

describe('importing again', () => {
  const words = fc.constantFrom('很', '仍然', '全部', '按季', '三次', '基本');
  const place = fc.nat({ max: 8 });
  const documentEdit = fc.oneof(
    fc.record({ edit: fc.constant('reword' as const), place, words }),
    fc.record({ edit: fc.constant('insert' as const), place, words }),
    fc.record({ edit: fc.constant('remove' as const), place, words }),
    fc.record({ edit: fc.constant('move' as const), place, words }),
  );
  const handEdit = fc.record({
    edit: fc.constantFrom(
      'body',
      'title',
      'field',
      'comment',
      'tags',
      'out',
      'theme',
      'passage',
      'add',
    ),
    place,
  });

  const edited = (
    report: Report,
    edits: { edit: string; place: number; words: string }[],
  ): Report => {
    const problems = [...report.problems];
    for (const { edit, place, words } of edits) {
      const at = place % Math.max(1, problems.length);
      const item = problems[at] ?? '';
      if (edit === 'reword') problems[at] = item.replace(/。/u, `，${words}。`);
      if (edit === 'insert' && problems.length < 8)
        problems.splice(at, 0, `新问题${words}${place}。说明${words}。`);
      if (edit === 'remove' && problems.length > 1) problems.splice(at, 1);
      if (edit === 'move') problems.push(...problems.splice(at, 1));
    }
    return { ...report, problems };
  };

  /** Edits the files as a person would; returns what must be found afterwards, in which file. */
  const byHand = (files: Files, edits: { edit: string; place: number }[]) => {
    const kept: [path: string, words: string][] = [];
    const out = new Set<string>();
    for (const [index, { edit, place }] of edits.entries()) {
      const paths = [...files.keys()].filter((path) => path.startsWith('problems/'));
      const path = paths[place % Math.max(1, paths.length)] ?? '';
      const mark = `手改${index}`;
      const text = files.get(path) ?? '';
      const review = files.get(REVIEW) ?? '';
      const change = (to: string, changed: string) => {
        if (!changed.includes(mark)) return;
        files.set(to, changed);
        kept.push([to, mark]);
      };
      if (edit === 'body') change(path, `${text}\n${mark}\n`);
      if (edit === 'title') change(path, text.replace(/title: /u, `title: ${mark}`));
      if (edit === 'field' && !text.includes('\nstatus:') && !text.includes('tags'))
        change(path, text.replace(/\norder/u, `\ntags: [${mark}]\norder`));
      if (edit === 'comment') change(path, text.replace(/\norder/u, `\n# ${mark}\norder`));
      if (edit === 'theme' && !review.includes('theme:'))
        change(
          REVIEW,
          review.replace(/title: 在管理方面\n/u, `title: 在管理方面\n    theme: ${mark}\n`),
        );
      if (edit === 'passage')
        change(
          REVIEW,
          review.replace(/outline:\n/u, `outline:\n  - type: text\n    text: ${mark}\n`),
        );
      if (edit === 'add') change(`problems/2021/p${90 + index}.mdx`, `---\ntitle: ${mark}\n---\n`);
      const id = path.slice('problems/'.length, -'.mdx'.length);
      const node = new RegExp(`  - type: entry\\n    id: ${id}\\n(?:    .*\\n)*`, 'u');
      if (edit === 'out' && node.test(review) && !kept.some(([each]) => each === path)) {
        files.delete(path);
        files.set(REVIEW, review.replace(node, ''));
        out.add(id);
      }
    }
    return { kept, out };
  };

  it('never loses a hand edit, whatever the document changes', () => {
    let merged = 0;
    fc.assert(
      fc.property(
        fc.array(documentEdit, { maxLength: 4 }),
        fc.array(handEdit, { maxLength: 4 }),
        fc.array(documentEdit, { maxLength: 2 }),
        (first, hands, second) => {
          let files = imported();
          const { kept, out } = byHand(files, hands);
          for (const report of [edited(REPORT, first), edited(edited(REPORT, first), second)]) {
            const result = again(files, report);
            if (conflictsOf(result).length > 0) continue;
            merged += 1;
            files = applied(files, result);
            for (const [path, words] of kept) expect(files.get(path), path).toContain(words);
            for (const id of out) {
              expect(files.has(`problems/${id}.mdx`)).toBe(false);
              expect(files.get(REVIEW)).not.toContain(`id: ${id}\n`);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(merged).toBeGreaterThan(100);
  }, 60_000);

  it('gives the new document where nobody has edited anything', () => {
    fc.assert(
      fc.property(fc.array(documentEdit, { maxLength: 5 }), (edits) => {
        const report = edited(REPORT, edits);
        const result = again(imported(), report);
        const { review, entries } = readIn(applied(imported(), result));
        const fresh = readFiles(planOf(report).files);
        expect(withoutWhiteSpace(textOf(review, entries))).toBe(
          withoutWhiteSpace(textOf(fresh.review, fresh.entries)),
        );
        expect(again(applied(imported(), result), report).changes).toEqual([]);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

describe('what a person has looked through', () => {
  const CHECKED =
    'checked: {date: 2022-03-01, by: 办公室, kinds: true, links: true, earlier: true}';
  /** An imported report that is looked through. */
  const looked = (): Files => {
    const files = imported();
    edit(files, REVIEW, 'year: 2021\n', `year: 2021\n${CHECKED}\n`);
    return files;
  };
  const checkedIn = (files: Files, result: Reimport & { record: string }) =>
    readIn(applied(files, result)).review.data.checked;
  const unchecked = ({ changes }: Reimport) =>
    changes.flatMap((each) => (each.change === 'unchecked' ? [each.checks] : []));

  it('stays when only words change', () => {
    const files = looked();
    const [first = '', ...others] = REPORT.problems;
    const problems = [first.replace('两次', '三次'), ...others];
    const result = again(files, { ...REPORT, problems });
    expect(result.changes.map(({ change }) => change)).toEqual(['kept', 'changed']);
    expect(checkedIn(files, result)).toMatchObject({ kinds: true, links: true, earlier: true });
  });

  it('goes when a problem is new or gone, and the import says so', () => {
    const files = looked();
    for (const problems of [[...REPORT.problems, '食堂没有公示。'], REPORT.problems.slice(1)]) {
      const result = again(files, { ...REPORT, problems });
      expect(unchecked(result)).toEqual([['kinds', 'links', 'earlier']]);
      expect(checkedIn(files, result)).toBeUndefined();
      expect(changeLines(result.changes, 'zh-CN').join('\n')).toContain(
        '重核  reviews/2021.mdx  条目分类、条目之间的关联、与往年问题的对应有变化',
      );
    }
  });

  it('keeps of it what a new measure does not concern, with its day and name', () => {
    const files = looked();
    const measures = [...REPORT.measures, '公示菜单。每周公示1次。'];
    const result = again(files, { ...REPORT, measures });
    expect(unchecked(result)).toEqual([['kinds', 'links']]);
    expect(checkedIn(files, result)).toMatchObject({
      ...{ date: '2022-03-01', by: '办公室' },
      ...{ kinds: false, links: false, earlier: true },
    });
  });

  it('is never said by an import', () => {
    expect(imported().get(REVIEW)).not.toContain('checked');
  });
});

describe('an entry that somebody has made another kind', () => {
  /** The second problem, made a measure, and counted as one. */
  const changed = (): Files => {
    const files = imported();
    const text = files.get('problems/2021/p02.mdx') ?? '';
    files.delete('problems/2021/p02.mdx');
    files.set('measures/2021/p02.mdx', text.replace('order: 2', 'order: 1'));
    edit(files, 'problems/2021/p03.mdx', 'order: 3', 'order: 2');
    edit(files, 'problems/2021/p04.mdx', 'order: 4', 'order: 3');
    for (const number of [1, 2, 3]) {
      edit(files, `measures/2021/m0${number}.mdx`, `order: ${number}`, `order: ${number + 1}`);
    }
    return files;
  };
  const orders = (files: Files): string[] =>
    [...files].flatMap(([path, text]) => {
      const order = /^order: (\d+)$/mu.exec(text)?.[1];
      return order === undefined ? [] : [`${path.split('/').at(-1) ?? ''} ${order}`];
    });

  it('stays one when the document is imported again, and no second file of it comes back', () => {
    const files = changed();
    const result = again(files, REPORT);
    expect(conflictsOf(result)).toEqual([]);
    expect(applied(files, result)).toEqual(files);
  });

  it('gets what the document changes of it, and all are counted as they then stand', () => {
    const files = changed();
    const [first = '', second = '', ...others] = REPORT.problems;
    const problems = [
      '食堂采购不透明。价格没有公示。',
      first,
      `${second}去年丢过两件。`,
      ...others,
    ];
    const result = again(files, { ...REPORT, problems });
    expect(conflictsOf(result)).toEqual([]);
    const after = applied(files, result);
    expect(after.has('problems/2021/p02.mdx')).toBe(false);
    expect(after.get('measures/2021/p02.mdx')).toContain('去年丢过两件。');
    expect(orders(after).sort()).toEqual([
      'm01.mdx 2',
      'm02.mdx 3',
      'm03.mdx 4',
      'p01.mdx 2',
      'p02.mdx 1',
      'p03.mdx 3',
      'p04.mdx 4',
      'p05.mdx 1',
    ]);
  });
});
