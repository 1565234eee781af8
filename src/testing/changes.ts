import { beforeEach, expect } from 'vitest';
import { applyOperation, type Sources } from '../content/change/apply.ts';
import { readState } from '../content/change/folder.ts';
import { operationSchema } from '../content/change/operation.ts';
import { documentOf } from '../content/change/prove.ts';
import type { ContentState } from '../content/change/state.ts';
import type { ContentFile } from '../content/content-file.ts';
import { readContent } from '../content/read.ts';
import { temporaryFolder } from './temporary-folder.ts';

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
  'site.yaml': 'name: 甲\norganisation: 甲\nprofile: self-review\naudiences: [public, internal]\n',
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

export const P1 = 'problems/2030/p01.mdx';
export const P2 = 'problems/2030/p02.mdx';
export const P3 = 'problems/2030/p03.mdx';
export const M1 = 'measures/2030/m01.mdx';

/** The paragraphs of the document. */
export const document = (of: ContentState): string[] => documentOf(of, '2030', false);

export const file = ({ files }: ContentState, path: string): ContentFile | undefined =>
  files.get(path);

export const data = (of: ContentState, path: string) => file(of, path)?.data;

export const outline = (of: ContentState) =>
  (data(of, 'reviews/2030.mdx')?.['outline'] ?? []) as Record<string, unknown>[];

/** Applies an operation as somebody writes it, to a state of theirs. */

export const applyTo = (of: ContentState, operation: object, sources?: Sources): ContentState =>
  applyOperation(of, operationSchema.parse(operation), sources).state;

/** Gives each test of a file that review, and operations on it. */
export function changes() {
  const folder = temporaryFolder();
  let state: ContentState | undefined;
  beforeEach(async () => {
    for (const [path, text] of Object.entries(FILES)) folder.write(path, text);
    state = await readState(folder.path, await readContent(folder.path));
  });
  /** The content before any operation. */
  const before = (): ContentState => {
    if (!state) throw new Error('there is no content outside of tests');
    return state;
  };
  const apply = (operation: object, sources?: Sources): ContentState =>
    applyTo(before(), operation, sources);
  return {
    before,
    apply,
    /** Applies an operation that leaves the document as it is. */
    keeping(operation: object, sources?: Sources): ContentState {
      const after = apply(operation, sources);
      expect(document(after)).toEqual(document(before()));
      return after;
    },
    /** Why an operation is refused; nothing where it is done. */
    refusal(operation: object, sources?: Sources): string | undefined {
      try {
        apply(operation, sources);
      } catch (error) {
        return (error as { id: string }).id;
      }
      return undefined;
    },
  };
}
