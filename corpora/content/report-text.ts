import { ENTRY_KINDS } from '../../src/model/kinds.ts';
import { PARTS } from '../../src/model/part.ts';
import { chineseNumeral } from './numeral.ts';
import { fill, passage, PHRASES } from './phrases.ts';
import { type PlannedEntry, type PlannedReview, planReview } from './plan.ts';
import { type Random, randomOf } from '../random.ts';

/** How many characters an entry has, about. */
const ENTRY = 300;
/** How many entries stand under one set of headings; a longer document begins its numbers again. */
const PER_PART = 50;
const YEAR = 2024;
/** Two ideographic spaces, as paragraphs begin in Chinese. */
const INDENT = '\u3000'.repeat(2);

/** A report of about this many characters, as an office would type it. */
export function reportText(characters: number, seed = 1): string {
  const random = randomOf(seed);
  const { organisation, review } = PHRASES;
  const title = fill(review.title, { organisation, department: '', year: YEAR }, random);
  const paragraphs = [title];
  let length = title.length;
  for (let department = 1; length < characters; department += 1) {
    const left = Math.ceil((characters - length) / ENTRY);
    const entries = Math.max(10, Math.min(PER_PART, left));
    const plan = planReview({ year: YEAR, department, entries, previous: undefined }, random);
    for (const paragraph of partOf(plan, random)) {
      if (length >= characters) break;
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
  }
  return paragraphs.map((paragraph) => `${INDENT}${paragraph}\n`).join('');
}

/** The paragraphs of a review: its headings, and an item each. */
function* partOf(review: PlannedReview, random: Random): Generator<string> {
  const { sections } = PHRASES.review;
  for (const [place, kind] of ENTRY_KINDS.entries()) {
    const heading = fill(sections[kind], { baseline: review.year - 1 }, random);
    yield `${chineseNumeral(place + 1)}、${heading}`;
    if (kind === 'problem') {
      for (const [index, aspect] of review.aspects.entries()) {
        yield `（${chineseNumeral(index + 1)}）${fill(PHRASES.titles.aspect, { topic: aspect.topic.title }, random)}`;
        const problems = review.problem.filter((problem) => problem.aspect === aspect.id);
        yield* problems.map((problem) =>
          item(problem, PARTS.map((part) => passage(part, 60, problem.slots, random)).join('')),
        );
      }
    } else if (kind === 'measure') {
      yield* review.measure.map((measure) => {
        const promise = fill(PHRASES.review.promise, measure.target, random);
        return item(measure, `${passage(kind, 240, measure.slots, random)}${promise}。`);
      });
    } else {
      yield* review[kind].map((entry) => item(entry, passage(kind, 260, entry.slots, random)));
    }
  }
}

const item = ({ label, title }: PlannedEntry, text: string): string =>
  `${label === undefined ? `${title}，` : `${label}${title}。`}${text}`;
