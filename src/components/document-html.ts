import type { Paragraph, Run, Segment } from '../model/document.ts';
import { htmlId } from '../model/ids.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { keepTogether } from './keep-together.ts';

/** How a document is laid out. */
interface DocumentLayout {
  /** Whether signature and date keep the place of a seal. */
  seal?: boolean | undefined;
}

/**
 * The assembled document as HTML. Holds the document's text and nothing else, so that what is read,
 * printed and copied is what was written. Expects blocks whose content is HTML.
 */
export function documentHtml(
  paragraphs: readonly Paragraph[],
  { seal = false }: DocumentLayout = {},
): string {
  // Where no section stands above them, aspects are the highest headings below the title.
  const hasSections = paragraphs.some(({ segments }) => headingRole(segments) === 'section');
  const tags = { section: 'h2', aspect: hasSections ? 'h3' : 'h2', title: 'p' };
  const titles = titleLines(paragraphs);
  // A title of several lines, as of the office and of the report, is one heading.
  const title = titles
    .map(({ segments }, line) => titleLine(textOf(segments), line))
    .join('<br>\n');
  const rest: string[] = [];
  const closing: Paragraph[] = [];
  const close = () => {
    if (closing.length > 0) rest.push(closingHtml(closing.splice(0), tags, seal));
  };
  for (const paragraph of paragraphs.slice(titles.length)) {
    if (isClosing(paragraph)) {
      closing.push(paragraph);
    } else {
      close();
      rest.push(paragraphHtml(paragraph, tags));
    }
  }
  close();
  const html = [...(title === '' ? [] : [`<h1 class="doc-title">${title}</h1>`]), ...rest];
  return keepTogether(html.join('\n'));
}

/** A line in brackets below a title, as a date or 征求意见稿, is smaller than it. */
const titleLine = (text: string, line: number): string =>
  line > 0 && /^[（(].*[）)]$/u.test(text)
    ? `<span class="doc-subtitle">${titleHtml(text)}</span>`
    : titleHtml(text);

/** A title breaks between words (GB/T 9704-2012, 7.3.1: 回行时，要做到词意完整). */
function titleHtml(text: string): string {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...words]
    .map(({ segment, index }) =>
      mayBreak(text.slice(0, index), segment) ? `<wbr>${escapeHtml(segment)}` : escapeHtml(segment),
    )
    .join('');
}

/** Not within a year (2024年度), nor before a closing mark, nor after an opening one. */
const mayBreak = (before: string, after: string): boolean =>
  before !== '' && !/^\p{P}/u.test(after) && !/[\d\p{Ps}\p{Pi}]$/u.test(before);

/** Signature and date, which are placed with regard to each other (GB/T 9704-2012, 7.3.5). */
const isClosing = ({ segments }: Paragraph): boolean =>
  ['signature', 'date'].includes(roleOf(segments[0]));

function closingHtml(
  paragraphs: readonly Paragraph[],
  tags: Parameters<typeof paragraphHtml>[1],
  seal: boolean,
): string {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)].map((each) =>
    columnsOf(textOf(each?.segments ?? [])),
  );
  const overhang = paragraphs.length > 1 ? ((first ?? 0) - (last ?? 0)) / 2 : 0;
  const layout = seal ? ' doc-closing--seal' : overhang < 0 ? ' doc-closing--long-date' : '';
  const inner = paragraphs.map((each) => paragraphHtml(each, tags)).join('\n');
  // A block of its own, for a paragraph that began on an earlier page does not keep what follows it whole.
  return `<div class="doc-close">
<div class="doc-closing${layout}" data-overhang="${Math.max(0, overhang)}">\n${inner}\n</div>
</div>`;
}

/** The width of a text in full-width characters. */
const columnsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < '\u2e80' ? 0.5 : 1), 0);

const textOf = (segments: readonly Segment[]): string =>
  segments.flatMap(({ runs }) => runs.map(({ content }) => content)).join('');

/** The lines of the title at the head of a document; none where it has no title. */
export function titleLines(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ segments }) => headingRole(segments) !== 'title');
  return end === -1 ? paragraphs : paragraphs.slice(0, end);
}

const HEADINGS = ['title', 'section', 'aspect'] as const;

function paragraphHtml(
  { block, segments }: Paragraph,
  tags: Record<(typeof HEADINGS)[number], string>,
): string {
  const inner = segmentsHtml(segments, block);
  if (block) return inner;
  const heading = headingRole(segments);
  const tag = heading ? tags[heading] : 'p';
  const role = roleOf(segments[0]);
  const hang = role === 'attachment' ? ` data-hang="${hangOf(textOf(segments))}"` : '';
  return `<${tag} class="doc-${role}"${hang}>${inner}</${tag}>`;
}

/** The columns before the name of an attachment: its number, and before the first one the word for it. */
const hangOf = (text: string): number =>
  columnsOf(/^(?:[^：:]{1,4}[：:])?\s*(?:\d+[.．、]\s*)?/u.exec(text)?.[0] ?? '');

/** A heading that has its paragraph to itself is one for screen readers and outlines too. */
function headingRole([only, ...others]: readonly Segment[]) {
  if (!only || others.length > 0) return undefined;
  const role = roleOf(only);
  return HEADINGS.find((heading) => heading === role);
}

function roleOf(segment: Segment | undefined): string {
  if (!segment) return 'text';
  const { node } = segment;
  return node.type === 'text' ? (node.role ?? 'text') : node.type;
}

const segmentsHtml = (segments: readonly Segment[], block: boolean): string =>
  segments.map((segment) => segmentHtml(segment, block)).join('');

function segmentHtml({ node, starts, runs }: Segment, block: boolean): string {
  const inner = runs.map((run) => runHtml(run, node)).join('');
  if (!('id' in node) || !starts) return inner;
  const tag = block ? 'div' : 'span';
  const entry = node.type === 'entry' ? ` data-entry-id="${escapeHtml(node.id)}"` : '';
  return `<${tag} id="${escapeHtml(htmlId(node.id))}"${entry}>${inner}</${tag}>`;
}

function runHtml(run: Run, node: Segment['node']): string {
  if (run.role === 'body') return run.content;
  const text = escapeHtml(run.content);
  const isHeading = run.role === 'title' || run.role === 'marker';
  return isHeading && node.type !== 'section' ? `<b class="run-${run.role}">${text}</b>` : text;
}
