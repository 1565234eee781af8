import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { interfaceOf, formatDate } from '../src/i18n/interface.ts';
import { builtPages } from './support/pages.ts';

const words = interfaceOf('zh-CN');

type Page = ReturnType<typeof parseHTML>['document'];
type Part = NonNullable<ReturnType<Page['querySelector']>>;

/** What is said of one thing: each value with the places that say it. */
class Facts {
  readonly #said = new Map<string, Map<string, string[]>>();

  add(thing: string, value: unknown, place: string): void {
    const values = this.#said.get(thing) ?? new Map<string, string[]>();
    const text = String(value);
    values.set(text, [...(values.get(text) ?? []), place]);
    this.#said.set(thing, values);
  }

  /** Things of which more than one value is said. */
  contradictions(): string[] {
    return [...this.#said]
      .filter(([, values]) => values.size > 1)
      .map(([thing, values]) => {
        const said = [...values].map(([value, places]) => `${value} (${places[0] ?? ''})`);
        return `${thing}: ${said.join(', ')}`;
      });
  }

  /** How many things are said in more than one place. */
  get saidTwice(): number {
    return [...this.#said].filter(([, values]) => [...values.values()].flat().length > 1).length;
  }
}

const ENTRY = /\/(?:problems|measures)\/([^/]+\/[^/#]+)\/$/u;

/** The problem or measure that a link in a part of a page leads to. */
function linked(part: Part | null | undefined, kind = ''): string | undefined {
  for (const link of part?.querySelectorAll('a') ?? []) {
    const address = link.getAttribute('href') ?? '';
    const id = ENTRY.exec(address)?.[1];
    if (id !== undefined && address.includes(kind)) return id;
  }
  return undefined;
}

/** Where statuses of follow-ups stand, which are what was said on a day. */
const OF_FOLLOW_UPS = '.follow-up, .follow-ups, .ledger-reports, .checklist';

/** Whether a row of a ledger is about a measure as such: tasks of it have days and statuses of their own. */
function isWhole(row: Part): boolean {
  const task = row.querySelector('td[data-label="任务"]');
  return task === null || task.textContent.trim() === '整项措施';
}

/** Which problem or measure a badge is about. */
function subjectOf(badge: Part, page: string): string | undefined {
  if (badge.closest(OF_FOLLOW_UPS)) return undefined;
  const card = badge.closest('[data-entry-id]');
  if (card) return card.getAttribute('data-entry-id') ?? undefined;
  const cell = badge.closest('td');
  if (cell) {
    const row = cell.closest('tr');
    const label = cell.getAttribute('data-label') ?? '';
    if (label.includes('问题') || label === words.status) return linked(row, '/problems/');
    return row && isWhole(row) ? linked(row, '/measures/') : undefined;
  }
  if (badge.closest('.page-facts')) return ENTRY.exec(page)?.[1];
  return linked(badge.closest('li'));
}

const pages = new Map<string, Page>();

const table = async (name: string): Promise<Record<string, unknown>[]> => {
  const response = await fetch(`${inject('site')}data/${name}.json`);
  return ((await response.json()) as { rows: Record<string, unknown>[] }).rows;
};

const numberIn = (text: string | null | undefined): string => /\d+/u.exec(text ?? '')?.[0] ?? '';

beforeAll(async () => {
  for (const [address, html] of await builtPages(inject('dist'))) {
    if (address !== '/legend/') pages.set(address, parseHTML(html).document);
  }
});

describe('no page of the sample contradicts another', () => {
  it('in the status of a problem or measure', async () => {
    const facts = new Facts();
    for (const [address, page] of pages) {
      for (const badge of page.querySelectorAll('.status[data-status]')) {
        const id = subjectOf(badge, address);
        if (id !== undefined) facts.add(`status ${id}`, badge.getAttribute('data-status'), address);
      }
    }
    for (const name of ['problems', 'measures']) {
      for (const row of await table(name))
        facts.add(`status ${String(row['id'])}`, row['status'], name);
    }
    expect(facts.contradictions()).toEqual([]);
    expect(facts.saidTwice).toBeGreaterThan(80);
  });

  it('in the outcome of a target', async () => {
    const facts = new Facts();
    for (const [address, page] of pages) {
      for (const target of page.querySelectorAll('.target[id]')) {
        facts.add(`outcome ${target.id}`, target.getAttribute('data-outcome'), address);
      }
      for (const item of page.querySelectorAll('.awaited > li')) {
        const place = item.querySelector('a[href*="#"]')?.getAttribute('href') ?? '';
        const outcome = item.querySelector('[data-outcome]')?.getAttribute('data-outcome');
        facts.add(`outcome ${decodeURIComponent(place.split('#')[1] ?? '')}`, outcome, address);
      }
    }
    for (const row of await table('targets')) {
      facts.add(`outcome ${String(row['id']).replaceAll('/', '-')}`, row['outcome'], 'targets');
    }
    expect(facts.contradictions()).toEqual([]);
    expect(facts.saidTwice).toBeGreaterThan(20);
  });

  it('in the day on which a measure is due, and whether it is overdue', async () => {
    const facts = new Facts();
    for (const [address, page] of pages) {
      for (const card of page.querySelectorAll('article.measure[data-entry-id]')) {
        const id = card.getAttribute('data-entry-id') ?? '';
        const day = /\d+年\d+月\d+日/u.exec(card.querySelector('.assignment')?.textContent ?? '');
        facts.add(`due ${id}`, day?.[0], address);
        facts.add(`overdue ${id}`, card.querySelector('.assignment .overdue') !== null, address);
      }
      for (const row of page.querySelectorAll('.ledger-view tr')) {
        const cell = row.querySelector('td[data-label$="时限和状态"]');
        const id = linked(row, '/measures/');
        if (!cell || id === undefined || !isWhole(row)) continue;
        const day = cell.querySelector('time')?.getAttribute('datetime');
        facts.add(`due ${id}`, day ? formatDate('zh-CN', day) : undefined, address);
        facts.add(`overdue ${id}`, cell.querySelector('.overdue') !== null, address);
      }
    }
    for (const { id, due, overdue } of await table('measures')) {
      const day = typeof due === 'string' ? formatDate('zh-CN', due) : undefined;
      facts.add(`due ${String(id)}`, day, 'measures');
      facts.add(`overdue ${String(id)}`, overdue, 'measures');
    }
    expect(facts.contradictions()).toEqual([]);
    expect(facts.saidTwice).toBeGreaterThan(20);
  });

  it('in what is overdue and yet done', () => {
    const done = ['done-claimed', 'verified', 'standing', 'superseded', 'not-applicable'];
    for (const [address, page] of pages) {
      for (const badge of page.querySelectorAll('.overdue')) {
        const near = badge.closest('td, .card-label, .assignment, li');
        const statuses = [...(near?.querySelectorAll('.status') ?? [])].map((each) =>
          each.getAttribute('data-status'),
        );
        expect(
          statuses.filter((status) => done.includes(status ?? '')),
          address,
        ).toEqual([]);
      }
    }
  });

  it('in how many problems, causes and measures a review has', async () => {
    const facts = new Facts();
    const kinds = ['problem', 'cause', 'measure'] as const;
    const labels = { problem: '问题', cause: '原因', measure: '措施' };
    for (const { id, problemCount, causeCount, measureCount } of await table('reviews')) {
      const review = String(id);
      facts.add(`count problem ${review}`, problemCount, 'reviews');
      facts.add(`count cause ${review}`, causeCount, 'reviews');
      facts.add(`count measure ${review}`, measureCount, 'reviews');
      const address = `/reviews/${review}/`;
      const page = pages.get(address);
      for (const kind of kinds) {
        const cards = page?.querySelectorAll(`.sections article.${kind}`).length;
        facts.add(`count ${kind} ${review}`, cards, `${address} cards`);
        for (const span of page?.querySelectorAll('.page-facts .facts dd > span') ?? []) {
          const text = span.textContent.trim();
          if (text.startsWith(labels[kind])) {
            facts.add(`count ${kind} ${review}`, numberIn(text), `${address} facts`);
          }
        }
      }
      const overview = [...(page?.querySelectorAll('.page-facts .overview li b') ?? [])];
      const sum = overview.reduce((all, { textContent }) => all + Number(textContent), 0);
      facts.add(`count problem ${review}`, sum, `${address} overview`);
      for (const where of ['/', '/reviews/']) {
        for (const item of pages.get(where)?.querySelectorAll('.timeline > li') ?? []) {
          if (!item.querySelector(`a[href="/reviews/${review}/"]`)) continue;
          for (const span of item.querySelectorAll('p.quiet > span')) {
            const kind = kinds.find((each) => span.textContent.includes(labels[each]));
            if (kind) facts.add(`count ${kind} ${review}`, numberIn(span.textContent), where);
          }
        }
      }
    }
    expect(facts.contradictions()).toEqual([]);
    expect(facts.saidTwice).toBeGreaterThan(10);
  });

  it('in how many problems a theme has', () => {
    const facts = new Facts();
    for (const [where, selector] of [
      ['/themes/', '.theme-list > li'],
      ['/search/', '.browse-list > li'],
    ] as const) {
      for (const item of pages.get(where)?.querySelectorAll(selector) ?? []) {
        const address = item.querySelector('a')?.getAttribute('href') ?? '';
        if (!address.startsWith('/themes/')) continue;
        facts.add(
          `theme ${address}`,
          numberIn(item.querySelector('.quiet > span')?.textContent),
          where,
        );
        const listed = pages.get(address)?.querySelectorAll('.entry-list a[href*="/problems/"]');
        facts.add(`theme ${address}`, listed?.length, address);
      }
    }
    expect(facts.contradictions()).toEqual([]);
    expect(facts.saidTwice).toBeGreaterThan(3);
  });
});
