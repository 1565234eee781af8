import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import { isPrinted } from '../compare/claims.ts';
import type { Terms } from '../i18n/words.ts';
import { cardAddress, FEED, HOME, reviewAddress } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import { htmlId } from '../model/ids.ts';
import type { FollowUp, Review } from '../model/nodes.ts';
import { compareText } from '../model/order.ts';
import { pageUrl } from '../model/page-url.ts';
import type { Site } from '../model/site.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { summary } from '../text/summary.ts';

/** What the feed is made of. */
export interface FeedSource {
  site: Site;
  graph: Graph;
  terms: Terms;
  /** The rendered text of a review. */
  body(id: string): readonly { text: string }[];
}

/** The feed of a site: its reviews, and the follow-ups recorded after them, the newest first. */
export function feedOf(source: FeedSource): RSSOptions {
  const { site, graph } = source;
  const items = graph.reviews.flatMap((review) => [
    reviewItem(source, review),
    ...review.followUps
      .filter((followUp) => followUp.data.date !== undefined && !isPrinted(followUp, review))
      .map((followUp) => followUpItem(source, followUp)),
  ]);
  items.sort(
    (a, b) => compareText(b.day, a.day) || compareText(a.item.link ?? '', b.item.link ?? ''),
  );
  return {
    title: xmlText(site.name),
    description: xmlText(`${site.name} · ${site.organisation}`),
    site: pageUrl(site, HOME),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      `<language>${site.locale}</language>` +
      `<atom:link href="${escapeHtml(pageUrl(site, FEED))}" rel="self" type="application/rss+xml"/>`,
    items: items.map(({ item }) => item),
  };
}

/** An item and the day by which it is sorted. */
interface DatedItem {
  day: string;
  item: RSSFeedItem;
}

/** A review without a date stands at the end of the year that it reviews. */
function reviewItem({ site, terms, body }: FeedSource, { id, data }: Review): DatedItem {
  const text = body(id).map((block) => block.text);
  return {
    day: data.date ?? `${data.year}-12-31`,
    item: {
      title: xmlText(data.title),
      link: pageUrl(site, reviewAddress(id)),
      description: xmlText(summary(text.join('\n')) || data.title),
      categories: [xmlText(terms.review), String(data.year)],
      ...published(data.date),
    },
  };
}

function followUpItem(
  { site, terms }: FeedSource,
  { id, review, data, text }: FollowUp,
): DatedItem {
  const kind = terms.entries['follow-up'];
  return {
    day: data.date ?? '',
    item: {
      title: xmlText(`${kind} · ${data.title}`),
      link: pageUrl(site, cardAddress(review.id, htmlId(id))),
      description: xmlText(summary(text) || data.title),
      categories: [xmlText(kind), String(review.data.year)],
      ...published(data.date),
    },
  };
}

/** Days have no hour and no zone; a feed asks for both, and gets the beginning of the day in UTC. */
function published(date: string | undefined): Pick<RSSFeedItem, 'pubDate'> {
  return date === undefined ? {} : { pubDate: new Date(`${date}T00:00:00Z`) };
}

/** A text without the characters that XML 1.0 cannot hold, which would make the whole feed unreadable. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
