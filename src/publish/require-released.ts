import type { ValidContent } from '../content/content.ts';
import type { PublishedContent } from '../content/published.ts';
import { message } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { printable } from '../text/printable.ts';
import { isToDecide, withoutReleased } from './sensitive/released.ts';
import { type Sensitive, sensitiveIn } from './sensitive/sensitive-in.ts';

/** How many decisions the example has. */
const EXAMPLES = 5;

/**
 * Refuses to show the public what bears a secrecy mark or is personal data, unless its review says who decided that
 * it may be shown, and why.
 * @param published what the public would see of the content
 * @param inFiles what is sensitive in the files that it would see
 * @throws UserError `not-released`, with every such passage and its place
 */
export function requireReleased(
  content: ValidContent,
  published: PublishedContent,
  inFiles: readonly Sensitive[],
): void {
  const found = [...sensitiveIn(content, published), ...inFiles].filter(isToDecide);
  const open = withoutReleased(content, found);
  const [first] = open;
  if (!first) return;
  const { locale } = content.site;
  const lines = open.map(({ file, place, kind, text }) =>
    [
      `${file}:${place.line}:${place.column}`,
      message(locale, `sensitive-${kind}`),
      printable(text),
    ].join('  '),
  );
  const list = [...new Set(lines)].join('\n');
  throw new UserError('not-released', {
    count: open.length,
    list,
    file: fileOf(first, content),
    example: exampleOf(open.filter(({ review }) => review === first.review)),
  });
}

/** The file in which the decision is to be written. */
function fileOf({ review, file }: Sensitive, { reviews }: ValidContent): string {
  return (reviews.find(({ id }) => id === review) ?? reviews[0])?.file.path ?? file;
}

/** A decision for each thing, to be filled in: what is empty breaks the schema until somebody has decided. */
function exampleOf(found: readonly Sensitive[]): string {
  const texts = new Set(found.map(({ text }) => text));
  const items = [...texts].slice(0, EXAMPLES).map((text) => {
    const what = JSON.stringify(text.replace(/\s+/gu, ' '));
    return `  - what: ${what}\n    reason:\n    by:\n    date:`;
  });
  return ['release:', ...items].join('\n');
}
