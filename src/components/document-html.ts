import type { Paragraph, Run, Segment } from '../model/document.ts';
import { htmlId } from '../model/ids.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * The assembled document as HTML. Holds the document's text and nothing else, so that what is read,
 * printed and copied is what was written. Expects blocks whose content is HTML.
 */
export function documentHtml(paragraphs: readonly Paragraph[]): string {
  // Where no section stands above them, aspects are the highest headings below the title.
  const hasSections = paragraphs.some(({ segments }) => headingRole(segments) === 'section');
  const tags = { section: 'h2', aspect: hasSections ? 'h3' : 'h2', title: 'p' };
  const titles = titleLines(paragraphs);
  // A title of several lines, as of the office and of the report, is one heading.
  const title = titles.map(({ segments }) => segmentsHtml(segments, false)).join('<br>\n');
  const rest = paragraphs.slice(titles.length).map((each) => paragraphHtml(each, tags));
  return [...(title === '' ? [] : [`<h1 class="doc-title">${title}</h1>`]), ...rest].join('\n');
}

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
  return `<${tag} class="doc-${roleOf(segments[0])}">${inner}</${tag}>`;
}

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
