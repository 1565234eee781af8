import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import type { ContentFile } from '../content-file.ts';
import { readContent } from '../read.ts';
import { applyOperation, applyOperations, type Sources } from './apply.ts';
import { readState } from './folder.ts';
import { operationSchema } from './operation.ts';
import { documentOf } from './prove.ts';
import type { ContentState } from './state.ts';

const folder = temporaryFolder();
let state: ContentState;

/** A review of all sorts: an introduction, two aspects, entries that run on and entries that do not, a passage. */
const REVIEW = `---
title: 报告
year: 2030
date: 2031-01-05
outline:
  - { type: text, text: 2030年自查报告, role: title }
  - { type: section, id: 2030/s1, kind: problem, marker: 一、, title: 存在的问题 }
  - { type: aspect, id: 2030/a1, kind: problem, marker: （一）, title: 服务方面, separator: 。 }
  - { type: entry, id: 2030/p01, separator: 。, runOn: true }
  - { type: entry, id: 2030/p02, separator: 。, runOn: true }
  - { type: aspect, id: 2030/a2, kind: problem, marker: （二）, title: 管理方面 }
  - { type: entry, id: 2030/p03, separator: "。\\n" }
  - { type: text, text: 一是台账不全。有的没有日期，有的没有签字。 }
  - { type: section, id: 2030/s2, kind: measure, marker: 二、, title: 整改措施 }
  - { type: entry, id: 2030/m01, separator: 。 }
---

我们认真开展了自查。现将情况报告如下。
`;

const FILES: Record<string, string> = {
  'site.yaml': 'title: 甲\norganisation: 甲\nprofile: self-review\naudiences: [public, internal]\n',
  'reviews/2030.mdx': REVIEW,
  'problems/2030/p01.mdx':
    '---\ntitle: 走访不够\nlabel: 一是\norder: 1\naspect: 2030/a1\ntags: [走访]\n---\n\n全年只走访3次。比如，张三的企业没有去过。\n',
  'problems/2030/p02.mdx':
    '---\n# 批注\ntitle: 答复不及时\nlabel: 二是\norder: 2\naspect: 2030/a1\nmeasures:\n  - 2030/m01\n---\n\n<Shortfall>但是答复拖了两个月。</Shortfall>\n<Evidence>比如，张三来了三次。</Evidence>\n',
  'problems/2030/p03.mdx':
    '---\ntitle: 档案散乱\norder: 3\naspect: 2030/a2\n---\n\n档案放在三处。\n\n查找要半天。\n',
  'measures/2030/m01.mdx':
    '---\ntitle: 加强走访\nlabel: 1、\norder: 1\ntargets:\n  - { id: t1, metric: 走访, op: ">=", value: 20, unit: 次 }\n---\n\n全年不少于20次。\n',
  'follow-ups/2030/f01.mdx':
    '---\ntitle: 已经走访\ndate: 2031-03-01\nabout:\n  - 2030/m01/t1\n---\n\n走访了8次。\n',
};

beforeEach(async () => {
  for (const [path, text] of Object.entries(FILES)) folder.write(path, text);
  state = await readState(folder.path, await readContent(folder.path));
});

const apply = (operation: object, sources?: Sources): ContentState =>
  applyOperation(state, operationSchema.parse(operation), sources).state;
const document = (of: ContentState): string[] => documentOf(of, '2030', false);
const file = ({ files }: ContentState, path: string): ContentFile | undefined => files.get(path);
const data = (of: ContentState, path: string) => file(of, path)?.data;
const outline = (of: ContentState) =>
  (data(of, 'reviews/2030.mdx')?.['outline'] ?? []) as Record<string, unknown>[];
const P1 = 'problems/2030/p01.mdx';
const P2 = 'problems/2030/p02.mdx';
const P3 = 'problems/2030/p03.mdx';
const M1 = 'measures/2030/m01.mdx';

/** Applies an operation that leaves the document as it is. */
function keeping(operation: object, sources?: Sources): ContentState {
  const after = apply(operation, sources);
  expect(document(after)).toEqual(document(state));
  return after;
}

const refusal = (operation: object, sources?: Sources) => {
  try {
    apply(operation, sources);
  } catch (error) {
    return (error as { id: string }).id;
  }
  return undefined;
};

describe('setting a kind', () => {
  it('moves the file and keeps its id, its words and its comments', () => {
    const after = keeping({ op: 'set-kind', at: '2030/p02', kind: 'measure' });
    expect(file(after, P2)).toBeUndefined();
    expect(file(after, 'measures/2030/p02.mdx')?.text).toContain('# 批注\ntitle: 答复不及时');
  });

  it('drops the fields and links that the new kind does not know, at both ends', () => {
    const after = keeping({ op: 'set-kind', at: '2030/m01', kind: 'cause' });
    expect(data(after, 'causes/2030/m01.mdx')).toEqual({
      title: '加强走访',
      label: '1、',
      order: 1,
    });
    expect(data(after, P2)?.['measures']).toBeUndefined();
    expect(data(after, 'follow-ups/2030/f01.mdx')?.['about']).toBeUndefined();
  });

  it('of a heading is that of all entries below it', () => {
    const after = keeping({ op: 'set-kind', at: '2030/s1', kind: 'cause' });
    const kinds = outline(after).flatMap(({ id, kind }) =>
      kind === undefined ? [] : [[id, kind]],
    );
    expect(kinds).toEqual([
      ['2030/s1', 'cause'],
      ['2030/a1', 'cause'],
      ['2030/a2', 'cause'],
      ['2030/s2', 'measure'],
    ]);
    const causes = [...after.files.keys()].filter((path) => path.startsWith('causes/2030/'));
    expect(causes).toHaveLength(3);
  });

  it('counts the entries of both kinds anew, in the order of the document', () => {
    const after = keeping({ op: 'set-kind', at: '2030/p01', kind: 'measure' });
    expect(data(after, 'measures/2030/p01.mdx')?.['order']).toBe(1);
    expect(data(after, M1)?.['order']).toBe(2);
    expect(data(after, P2)?.['order']).toBe(1);
  });
});

describe('setting a level', () => {
  it('makes a heading of an entry, and its text a passage', () => {
    const after = keeping({ op: 'set-level', at: '2030/p03', level: 'aspect' });
    expect(outline(after).slice(6, 9)).toEqual([
      { type: 'aspect', id: '2030/a3', kind: 'problem', title: '档案散乱', separator: '。' },
      { type: 'text', text: '档案放在三处。' },
      { type: 'text', text: '查找要半天。' },
    ]);
    expect(file(after, P3)).toBeUndefined();
  });

  it('makes an entry of a passage: its number, its first sentence, the rest', () => {
    const after = keeping({ op: 'set-level', at: '2030#8', level: 'entry' });
    const made = 'problems/2030/p04.mdx';
    expect(data(after, made)).toEqual({
      title: '台账不全',
      label: '一是',
      aspect: '2030/a2',
      order: 4,
    });
    expect(file(after, made)?.body).toBe('有的没有日期，有的没有签字。');
  });

  it('makes a passage of an aspect, whose entries belong to the one before', () => {
    const after = keeping({ op: 'set-level', at: '2030/a2', level: 'text' });
    expect(outline(after)[5]).toEqual({ type: 'text', text: '（二）管理方面' });
    expect(data(after, P3)?.['aspect']).toBe('2030/a1');
  });

  it('makes a section of an aspect, whose entries then belong to no aspect', () => {
    const after = keeping({ op: 'set-level', at: '2030/a2', level: 'section' });
    expect(outline(after)[5]).toMatchObject({ type: 'section', id: '2030/a2' });
    expect(data(after, P3)).not.toHaveProperty('aspect');
  });

  it('never gives the id of an entry again that is gone', () => {
    const without = apply({ op: 'set-level', at: '2030/p03', level: 'text' });
    expect(without.records.get('2030')?.given['2030/p']).toBe(3);
    const again = operationSchema.parse({ op: 'set-level', at: '2030#8', level: 'entry' });
    const { state: after } = applyOperation(without, again);
    expect(file(after, 'problems/2030/p04.mdx')).toBeDefined();
  });
});

describe('setting a title', () => {
  it('divides the same words otherwise', () => {
    const title = '走访不够。全年只走访3次';
    const after = keeping({ op: 'set-title', at: '2030/p01', title });
    expect(data(after, P1)?.['title']).toBe(title);
    expect(file(after, P1)?.body).toBe('比如，张三的企业没有去过。');
  });

  it('that is not in the document is for cards alone, and loses no word', () => {
    const after = keeping({ op: 'set-title', at: '2030/p01', title: '走访企业' });
    expect(data(after, P1)?.['title']).toBe('走访企业');
    expect(outline(after)[3]).toMatchObject({ id: '2030/p01', titled: false });
    expect(file(after, P1)?.body).toMatch(/^走访不够。全年只走访3次。/u);
  });

  it('corrects the document only where that is said', () => {
    const after = apply({
      ...{ op: 'set-title', at: '2030/p01', title: '走访企业不够' },
      document: 'change',
    });
    expect(document(after).join('')).toContain('一是走访企业不够。全年');
  });

  it('of a review is no word of the document', () => {
    expect(
      data(keeping({ op: 'set-title', at: '2030', title: '甲' }), 'reviews/2030.mdx'),
    ).toMatchObject({ title: '甲' });
  });
});

describe('setting a number', () => {
  it('takes it from the title, or gives it back', () => {
    const without = keeping({ op: 'set-marker', at: '2030/p01', marker: '' });
    expect(data(without, P1)).toMatchObject({ title: '一是走访不够' });
    expect(data(without, P1)).not.toHaveProperty('label');
    const again = operationSchema.parse({ op: 'set-marker', at: '2030/p01', marker: '一是' });
    expect(data(applyOperation(without, again).state, P1)).toMatchObject({
      ...{ title: '走访不够', label: '一是' },
    });
  });

  it('is refused where the document has another, unless that is corrected', () => {
    const operation = { op: 'set-marker', at: '2030/p01', marker: '首先，' };
    expect(refusal(operation)).toBe('change-marker-absent');
    const after = apply({ ...operation, document: 'change' });
    expect(document(after).join('')).toContain('首先，走访不够');
  });
});

describe('splitting', () => {
  it('makes an entry of what begins with some words, after the one that it was', () => {
    const after = keeping({ op: 'split', at: '2030/p01', before: '比如' });
    expect(file(after, P1)?.body).toBe('全年只走访3次。');
    const made = 'problems/2030/p04.mdx';
    expect(data(after, made)?.['title']).toBe('比如，张三的企业没有去过');
    expect(outline(after)[4]).toMatchObject({ id: '2030/p04', runOn: true });
    expect(data(after, P2)?.['order']).toBe(3);
  });

  it('cuts through a component, which both halves have', () => {
    const after = keeping({ op: 'split', at: '2030/p02', before: '拖了' });
    expect(file(after, P2)?.body).toBe('<Shortfall>但是答复</Shortfall>');
    expect(file(after, 'problems/2030/p04.mdx')?.body).toContain('<Evidence>比如，张三来了三次。');
  });

  it('divides a passage, and the introduction of a review', () => {
    const passage = keeping({ op: 'split', at: '2030#8', before: '有的没有签字' });
    expect(outline(passage)[8]).toEqual({ type: 'text', text: '有的没有签字。', runOn: true });
    const introduction = keeping({ op: 'split', at: '2030', before: '现将' });
    expect(file(introduction, 'reviews/2030.mdx')?.body).toBe('我们认真开展了自查。');
    expect(outline(introduction)[1]).toEqual({
      ...{ type: 'text', text: '现将情况报告如下。', runOn: true },
    });
  });

  it('asks which place is meant where there are several, and says where there is none', () => {
    expect(refusal({ op: 'split', at: '2030#8', before: '有的' })).toBe('change-words-often');
    expect(refusal({ op: 'split', at: '2030/p01', before: '没有的话' })).toBe(
      'change-words-absent',
    );
    expect(
      outline(keeping({ op: 'split', at: '2030#8', before: '有的', occurrence: 2 })).at(8),
    ).toMatchObject({ text: '有的没有签字。' });
  });
});

describe('merging', () => {
  it('makes an entry part of the one before it, with its words, links and lists', () => {
    const after = keeping({ op: 'merge', at: '2030/p02' });
    expect(file(after, P2)).toBeUndefined();
    expect(data(after, P1)).toMatchObject({ tags: ['走访'], measures: ['2030/m01'] });
    expect(file(after, P1)?.body).toContain('二是答复不及时。<Shortfall>但是答复');
    expect(data(after, P3)?.['order']).toBe(2);
  });

  it('has links lead to the entry that is left, and gives targets names that are free', () => {
    const more = applyOperations(state, [
      operationSchema.parse({ op: 'split', at: '2030/m01', before: '不少于' }),
      operationSchema.parse({
        op: 'set-field',
        at: '2030/m02',
        field: 'targets',
        value: [{ id: 't1', metric: '走访', op: '>=', value: 20, unit: '次' }],
      }),
      operationSchema.parse({ op: 'link', from: '2030/f01', to: '2030/m02/t1' }),
      operationSchema.parse({ op: 'merge', at: '2030/m02' }),
    ]).state;
    expect(data(more, 'follow-ups/2030/f01.mdx')?.['about']).toEqual([
      '2030/m01/t1',
      '2030/m01/t2',
    ]);
    expect(document(more)).toEqual(document(state));
  });

  it('puts a passage into the entry before it', () => {
    const after = keeping({ op: 'merge', at: '2030#8' });
    expect(file(after, P3)?.body).toMatch(/查找要半天。\n\n一是台账不全。/u);
  });

  it('is refused for a heading, behind a heading, and where others may read the one than the other', () => {
    expect(refusal({ op: 'merge', at: '2030/a1' })).toBe('change-no-neighbour');
    expect(refusal({ op: 'merge', at: '2030/p01' })).toBe('change-no-neighbour');
    const hidden = apply({ op: 'set-field', at: '2030/p02', field: 'audience', value: 'internal' });
    const merge = operationSchema.parse({ op: 'merge', at: '2030/p02' });
    expect(() => applyOperation(hidden, merge)).toThrow(
      expect.objectContaining({ id: 'change-audiences' }),
    );
  });
});

describe('moving', () => {
  it('puts an entry elsewhere, under its new aspect, and loses no character', () => {
    const after = apply({ op: 'move', at: '2030/p01', to: 'after', of: '2030/p03' });
    expect([...document(after).join('')].sort()).toEqual([...document(state).join('')].sort());
    expect(data(after, P1)).toMatchObject({ aspect: '2030/a2', order: 3 });
    expect(data(after, P2)?.['order']).toBe(1);
  });

  it('takes a heading with all below it', () => {
    const after = apply({ op: 'move', at: '2030/a2', to: 'before', of: '2030/a1' });
    const ids = outline(after).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids).toEqual(
      ['s1', 'a2', 'p03', 'a1', 'p01', 'p02', 's2', 'm01'].map((id) => `2030/${id}`),
    );
    expect(refusal({ op: 'move', at: '2030/a2', to: 'after', of: '2030/p03' })).toBe(
      'change-into-itself',
    );
  });

  it('takes nothing out from under a heading that not everybody may see', () => {
    const hidden = apply({ op: 'set-field', at: '2030/a1', field: 'audience', value: 'internal' });
    const move = operationSchema.parse({
      ...{ op: 'move', at: '2030/p01', to: 'after', of: '2030/p03' },
    });
    expect(() => applyOperation(hidden, move)).toThrow(
      expect.objectContaining({ id: 'change-shows' }),
    );
  });
});

describe('linking', () => {
  it('writes a link into the one field that can hold it, and takes it away', () => {
    const linked = keeping({ op: 'link', from: '2030/p01', to: '2030/m01' });
    expect(data(linked, P1)?.['measures']).toEqual(['2030/m01']);
    const unlinked = keeping({ op: 'unlink', from: '2030/p02', to: '2030/m01' });
    expect(data(unlinked, P2)).not.toHaveProperty('measures');
  });

  it('is refused where nothing can hold it, where there is nothing to link to, and where no build could be', () => {
    expect(refusal({ op: 'link', from: '2030/m01', to: '2030/f01' })).toBe('change-link-field');
    expect(refusal({ op: 'link', from: '2030/p01', to: '2030/m09' })).toBe('change-unknown');
    expect(refusal({ op: 'unlink', from: '2030/p01', to: '2030/m01' })).toBe('change-no-link');
    expect(refusal({ op: 'link', from: '2030/p01', to: '2030/p02' })).toBe('change-invalid');
  });
});

describe('setting a field', () => {
  it('sets it, at whatever depth, and takes it away', () => {
    const after = keeping({ op: 'set-field', at: '2030/m01', field: 'targets.0.value', value: 30 });
    expect(file(after, M1)?.text).toContain(
      '- { id: t1, metric: 走访, op: ">=", value: 30, unit: 次 }',
    );
    const without = keeping({ op: 'set-field', at: '2030/p01', field: 'tags.0', value: null });
    expect(data(without, P1)?.['tags']).toEqual([]);
    expect(
      outline(keeping({ op: 'set-field', at: '2030#8', field: 'nil', value: true }))[7],
    ).toMatchObject({ nil: true });
  });

  it('is refused for what is part of the document, and for values that no file may have', () => {
    expect(refusal({ op: 'set-field', at: '2030/p01', field: 'title', value: '甲' })).toBe(
      'change-field-of-document',
    );
    for (const [field, value] of [
      ['due', '明天'],
      ['__proto__', { isAdmin: true }],
      ['neu', 1],
    ] as const) {
      expect(refusal({ op: 'set-field', at: '2030/m01', field, value })).toBe('change-invalid');
    }
    expect(refusal({ op: 'set-field', at: '2030/m01', field: 'a.b', value: 1 })).toBe(
      'change-field-absent',
    );
    expect(refusal({ op: 'set-field', at: '2030/p01', field: 'theme', value: '没有' })).toBe(
      'change-invalid',
    );
    // A follow-up reports on it.
    expect(refusal({ op: 'set-field', at: '2030/m01', field: 'targets.0', value: null })).toBe(
      'change-invalid',
    );
  });
});

describe('redacting', () => {
  it('marks words wherever they stand in an entry, and those of others by review', () => {
    const one = keeping({ op: 'redact', at: '2030/p02', words: '张三', audience: 'internal' });
    expect(file(one, P2)?.body).toContain('比如，<Redact audience="internal">张三</Redact>来了');
    expect(file(one, P1)).toBe(file(state, P1));
    const all = keeping({ op: 'redact', at: '2030', words: '张三' });
    expect(file(all, P1)?.body).toContain('<Redact>张三</Redact>的企业');
    expect(documentOf(all, '2030', true).join('')).not.toContain('张三');
  });

  it('marks titles and passages, and says where there is nothing to mark', () => {
    expect(data(keeping({ op: 'redact', at: '2030/p01', words: '走访' }), P1)?.['title']).toBe(
      '<Redact>走访</Redact>不够',
    );
    expect(outline(keeping({ op: 'redact', at: '2030#8', words: '台账' }))[7]?.['text']).toContain(
      '一是<Redact>台账</Redact>不全',
    );
    expect(refusal({ op: 'redact', at: '2030', words: '李四' })).toBe('change-words-absent');
  });

  it('is kept when what bears it is divided otherwise', () => {
    const marked = apply({ op: 'redact', at: '2030/p01', words: '走访' });
    const title = operationSchema.parse({ op: 'set-title', at: '2030/p01', title: '走访不' });
    const after = applyOperation(marked, title).state;
    expect(data(after, P1)?.['title']).toBe('<Redact>走访</Redact>不');
    expect(documentOf(after, '2030', true)).toEqual(documentOf(marked, '2030', true));
  });
});

describe('adding', () => {
  it('a follow-up leaves the document as it was, and has to be later than it', () => {
    const operation = {
      ...{ op: 'add-follow-up', review: '2030', title: '又走访', date: '2031-06-01' },
      ...{ about: ['2030/m01/t1'], status: 'partial', text: ['走访了*12*次。'] },
    };
    const after = keeping(operation);
    expect(file(after, 'follow-ups/2030/f02.mdx')?.text).toBe(
      '---\ntitle: 又走访\ndate: 2031-06-01\nabout:\n  - 2030/m01/t1\nstatus: partial\n---\n\n走访了\\*12\\*次。\n',
    );
    expect(refusal({ ...operation, date: '2031-01-05' })).toBe('change-too-early');
    expect(refusal({ ...operation, about: ['2030/m07'] })).toBe('change-unknown');
  });

  it('a file goes below the folder of its review, and takes nobody’s name', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const operation = {
      op: 'add-attachment',
      at: '2030/p01',
      source: '照片/现场.jpg',
      title: '现场',
    };
    const sources = new Map([['照片/现场.jpg', bytes]]);
    const once = keeping(operation, sources);
    expect(data(once, P1)?.['attachments']).toEqual([{ file: 'p01/现场.jpg', title: '现场' }]);
    expect(once.attachments.get('2030/p01/现场.jpg')).toBe(bytes);
    const twice = applyOperation(once, operationSchema.parse(operation), sources).state;
    expect(twice.attachments.has('2030/p01/现场-2.jpg')).toBe(true);
    expect(refusal(operation)).toBe('change-source-missing');
  });
});

describe('answering a suggestion', () => {
  const answer = { from: '2030/p01', field: 'measures', to: '2030/m01' };

  it('writes the link, or that there is none, which is kept once', () => {
    expect(data(keeping({ op: 'accept-suggestion', ...answer }), P1)?.['measures']).toEqual([
      '2030/m01',
    ]);
    const declined = keeping({ op: 'decline-suggestion', ...answer });
    expect(declined.answers).toBe(
      'declined:\n  - from: 2030/p01\n    field: measures\n    to: 2030/m01\n',
    );
    const again = operationSchema.parse({ op: 'decline-suggestion', ...answer });
    expect(applyOperation(declined, again).state.answers).toBe(declined.answers);
    const accepted = operationSchema.parse({ op: 'accept-suggestion', ...answer });
    expect(applyOperation(declined, accepted).state.answers).toBe('declined: []\n');
  });
});

describe('operations one after the other', () => {
  it('are all done or none, and the one that cannot be is named', () => {
    const operations = [
      { op: 'set-kind', at: '2030/p01', kind: 'measure' },
      { op: 'merge', at: '2030/a1' },
    ].map((operation) => operationSchema.parse(operation));
    expect(() => applyOperations(state, operations)).toThrow(
      expect.objectContaining({
        id: 'change-failed',
        details: expect.objectContaining({ number: 2 }),
      }),
    );
    expect(file(state, P1)).toBeDefined();
  });

  it('say what they change, file by file and line by line', () => {
    const { applied } = applyOperations(state, [
      operationSchema.parse({ op: 'set-kind', at: '2030/p03', kind: 'cause' }),
      operationSchema.parse({ op: 'set-field', at: '2030#8', field: 'nil', value: true }),
    ]);
    expect(applied[0]?.differences).toEqual([
      { path: 'causes/2030/p03.mdx', before: P3, after: 'causes/2030/p03.mdx' },
      { path: 'causes/2030/p03.mdx', field: 'order', before: 3, after: 1 },
    ]);
    const text = '一是台账不全。有的没有日期，有的没有签字。';
    expect(applied[1]?.differences).toEqual([
      {
        ...{ path: 'reviews/2030.mdx', field: 'outline#8' },
        before: { type: 'text', text },
        after: { type: 'text', text, nil: true },
      },
    ]);
  });
});
