import type { EntryKind } from '../../src/model/kinds.ts';
import { cardAddress, fullAddress } from '../../src/model/addresses.ts';
import { htmlId } from '../../src/model/ids.ts';
import { inOrder } from '../../src/search/index/in-order.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { fill, passage, PHRASES, type Slots, type Topic } from '../../corpora/content/phrases.ts';
import { type Random, randomOf } from '../../corpora/random.ts';
import { type Clauses, clausesOf } from './vocabulary.ts';

const FIRST_YEAR = 2014;
/** How many entries a review has, and over how many years an organisation writes reviews. */
const PER_REVIEW = 50;
const YEARS = 10;
/** How many aspects there are, and how many of them a review has, one after the other. */
const ASPECTS = 40;
const REVIEW_ASPECTS = 8;
/** About how long an entry's text is. */
const LENGTH = 250;

type Kind = EntryKind | 'review';

/** What the entries of a review are, in turn, much as in real reports. */
const IN_TURN: readonly EntryKind[] = [
  ...['problem', 'measure', 'problem', 'follow-up', 'problem', 'cause', 'measure'],
  ...['problem', 'follow-up', 'problem', 'measure', 'follow-up'],
] as EntryKind[];

const PARTS = {
  problem: ['reflection', 'shortfall', 'evidence', 'finding'],
  measure: ['measure'],
  'follow-up': ['follow-up'],
  cause: ['cause'],
  review: ['finding', 'cause'],
} as const satisfies Record<Kind, unknown>;

const LABELS: Record<Kind, string> = {
  problem: '问题',
  measure: '措施',
  'follow-up': '整改情况',
  cause: '原因',
  review: '报告',
};
const STATUSES = ['done-claimed', 'verified', 'partial', 'in-progress', 'open', 'standing'];
const ISSUERS = ['上级督查组', '审计组', '巡查组', '第三方测评机构'];
/** Every so many problems one came from outside. */
const FROM_OUTSIDE = 9;

/**
 * Makes records as the site's search knows them: the same for the same seed. Half of each text is sentences of
 * the benchmark's phrases, which come again and again; the other half is made-up words, without which a
 * large corpus would hold nothing rare.
 * @param entries how many, reviews among them
 */
export function searchCorpus(entries: number, seed = 1): SearchRecord[] {
  const random = randomOf(seed);
  const clauses = clausesOf(random);
  const aspects = Array.from({ length: ASPECTS }, (): Aspect => {
    return { title: clauses(6, 12), topic: random.pick(PHRASES.topics) };
  });
  let own: Aspect[] = [];
  const reviews = Math.ceil(entries / PER_REVIEW);
  const organisations = Math.max(2, Math.ceil(reviews / YEARS));
  const records = Array.from({ length: entries }, (_, index) => {
    const review = Math.floor(index / PER_REVIEW);
    const place = index % PER_REVIEW;
    if (place === 0) own = random.shuffled(aspects).slice(0, REVIEW_ASPECTS);
    return recordOf(
      {
        kind: place === 0 ? 'review' : (IN_TURN[place % IN_TURN.length] ?? 'problem'),
        place,
        year: FIRST_YEAR + Math.floor(review / organisations),
        department: (review % organisations) + 1,
        aspect: own[Math.floor((place * own.length) / PER_REVIEW)] ?? random.pick(aspects),
      },
      clauses,
      random,
    );
  });
  return inOrder(records);
}

/** A heading inside a section, with its theme. */
interface Aspect {
  title: string;
  topic: Topic;
}

/** Where a record stands. */
interface Place {
  kind: Kind;
  /** Which of its review's it is; the first is the review itself. */
  place: number;
  year: number;
  department: number;
  aspect: Aspect;
}

function recordOf(
  { kind, place, year, department, aspect }: Place,
  clauses: Clauses,
  random: Random,
): SearchRecord {
  const review = `${year}-${String(department).padStart(2, '0')}`;
  const id = kind === 'review' ? review : `${review}/${kind[0]}${String(place).padStart(2, '0')}`;
  const { topic } = aspect;
  const slots: Slots = { topic: topic.title, subject: random.pick(topic.subjects) };
  const office = fill('{office}', {}, random);
  const isReview = kind === 'review';
  const dated = kind === 'follow-up';
  const day = String(random.between(1, 28)).padStart(2, '0');
  const status = kind === 'cause' || isReview ? undefined : random.pick(STATUSES);
  const issuer = place % FROM_OUTSIDE === 0 ? random.pick(ISSUERS) : undefined;
  const source = kind === 'problem' ? (issuer ?? '-') : undefined;
  return {
    id,
    url: isReview ? fullAddress(id) : cardAddress(review, htmlId(id)),
    title: titleOf(kind, year, slots, clauses, random),
    texts: [
      textOf(kind, slots, clauses, random),
      ...(kind === 'measure' ? [office, clauses(8, 16)] : []),
      ...(issuer !== undefined && kind === 'problem' ? [issuer] : []),
    ],
    date: dated ? `${year}-${random.pick(['06', '09', '12'])}-${day}` : `${year + 1}-01-15`,
    facets: {
      kind: { value: kind, label: LABELS[kind] },
      year: named(String(year)),
      review: { value: review, label: `${year}（${department}）` },
      organisation: named(`${PHRASES.organisation}${department}`),
      ...(!isReview && { theme: { value: topic.id, label: topic.title } }),
      ...(!isReview && { aspect: named(aspect.title) }),
      ...(status !== undefined && { status: named(status) }),
      ...(source !== undefined && { source: named(source) }),
    },
  };
}

const named = (value: string) => ({ value, label: value });

/** Between 6 and 20 characters. */
function titleOf(kind: Kind, year: number, slots: Slots, clauses: Clauses, random: Random): string {
  if (kind === 'review') return `${year}年度${clauses(4, 8)}自查报告`;
  const own = fill(PHRASES.titles[kind], slots, random);
  return random.between(1, 100) <= 40 ? own : clauses(6, 20);
}

/** Sentences of the phrases and made-up ones in turn. */
function textOf(kind: Kind, slots: Slots, clauses: Clauses, random: Random): string {
  const real = random.shuffled(
    PARTS[kind].flatMap((part) => passage(part, LENGTH / 3, slots, random).split(/(?<=[。；])/u)),
  );
  let text = '';
  while (text.length < LENGTH - 20) {
    text += real.pop() ?? '';
    const own = Array.from({ length: random.between(2, 5) }, () => clauses(4, 12));
    const [last] = own.splice(-1);
    for (const clause of own) text += clause + random.pick(['，', '，', '、', '；']);
    text += `${last ?? ''}。`;
  }
  return text;
}
