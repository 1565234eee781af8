import type { z } from 'astro/zod';
import { newFileText } from '../../src/content/write/file-text.ts';
import { ENTRY_KINDS, type EntryKind } from '../../src/model/kinds.ts';
import type { outlineSchema } from '../../src/model/outline.ts';
import { chineseNumeral } from './numeral.ts';
import { fill, PHRASES } from './phrases.ts';
import type { PlannedEntry, PlannedReview } from './plan.ts';
import type { Random } from '../random.ts';

type Node = z.input<typeof outlineSchema>[number];

/** The text of a review's file: its order, its preamble, and what it states about the year before. */
export function reviewFile(review: PlannedReview, random: Random): string {
  const { year, previous, aspects } = review;
  const number = chineseNumeral(review.department);
  const department = fill(PHRASES.review.department, { number }, random);
  const { organisation } = PHRASES;
  const title = fill(PHRASES.review.title, { organisation, department, year }, random);
  const topics = aspects.map(({ topic }) => topic.title).join('、');
  const totals = previous && totalsOf(previous);
  const quote = totals && fill(PHRASES.review.totals, { ...totals, baseline: year - 1 }, random);
  const data = {
    title,
    year,
    date: `${year + 1}-01-15`,
    baseline: previous ? [previous.id] : [],
    totals: totals && { ...totals, quote },
    outline: [
      { type: 'text', role: 'title', text: title } as const,
      ...ENTRY_KINDS.filter((kind) => review[kind].length > 0).flatMap((kind, index): Node[] => [
        sectionNode(review, kind, index + 1, random),
        ...(kind === 'follow-up' && quote !== undefined ? [textNode(quote)] : []),
        ...(kind === 'problem' ? problemNodes(review, random) : review[kind].map(entryNode)),
      ]),
    ] satisfies Node[],
  };
  return newFileText(data, [[{ text: fill(PHRASES.review.preamble, { topics }, random) }]]);
}

/** What a report states about the problems of the year before: all done but two. */
function totalsOf({ aspects, problem }: PlannedReview) {
  const open = Math.min(2, problem.length);
  return { aspects: aspects.length, problems: problem.length, done: problem.length - open, open };
}

function sectionNode(
  { id, year, previous }: PlannedReview,
  kind: EntryKind,
  number: number,
  random: Random,
): Node {
  const { sections } = PHRASES.review;
  const heading = kind === 'follow-up' && !previous ? sections.first : sections[kind];
  return {
    type: 'section',
    id: `${id}/s${number}`,
    kind,
    marker: `${chineseNumeral(number)}、`,
    title: fill(heading, { baseline: year - 1 }, random),
  };
}

function problemNodes({ aspects, problem }: PlannedReview, random: Random): Node[] {
  return aspects.flatMap((aspect, index): Node[] => [
    {
      type: 'aspect',
      id: aspect.id,
      kind: 'problem',
      marker: `（${chineseNumeral(index + 1)}）`,
      title: fill(PHRASES.titles.aspect, { topic: aspect.topic.title }, random),
      theme: aspect.topic.id,
    },
    ...problem.filter((each) => each.aspect === aspect.id).map(entryNode),
  ]);
}

const textNode = (text: string): Node => ({ type: 'text', text });

const entryNode = ({ id }: PlannedEntry): Node => ({ type: 'entry', id, separator: '。' });
