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
  const tags = { title: 'h1', section: 'h2', aspect: hasSections ? 'h3' : 'h2' };
  return paragraphs.map((paragraph) => paragraphHtml(paragraph, tags)).join('\n');
}

/** What the headings of a document are as elements. */
type HeadingTags = Record<(typeof HEADINGS)[number], string>;

const HEADINGS = ['title', 'section', 'aspect'] as const;

function paragraphHtml({ block, segments }: Paragraph, tags: HeadingTags): string {
  const inner = segments.map((segment) => segmentHtml(segment, block)).join('');
  if (block) return inner;
  const heading = headingRole(segments);
  const tag = heading ? tags[heading] : 'p';
  const role = roleOf(segments[0]);
  return `<${tag} class="doc-${role}">${inner}</${tag}>`;
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
