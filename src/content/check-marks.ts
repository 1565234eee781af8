import type { z } from 'astro/zod';
import { visit } from 'unist-util-visit';
import { systemLocale } from '../i18n/messages.ts';
import { fieldsOf } from '../model/meaning.ts';
import { siteSchema } from '../model/site.ts';
import { themesSchema } from '../model/theme.ts';
import type { Content, ReadEntry, ReadReview } from './content.ts';
import type { LocatedYaml } from './front-matter.ts';
import { audienceOf, nearMark, REDACT, stretchesOf } from './marks.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';
import { type Place, placeIn, type SourceFile } from './source-file.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Records privacy marks that would not withhold what they were meant to: in fields that hold no words of the
 * document, nearly right, around nothing, or for an audience that there is not.
 */
export function checkMarks(content: Content): void {
  const audiences = content.site?.audiences;
  const vocabulary = vocabularyOf(content.site?.locale ?? systemLocale(), content.profile);
  for (const item of [...content.reviews, ...content.entries]) {
    const { file, yaml, data } = item;
    checkFields(file, yaml, ITEM_SCHEMAS[item.kind], data, audiences);
    if (audiences) checkAudiences(item, audiences, vocabulary);
  }
}

/**
 * The same in the settings, which hold no words of a document.
 * @param schemas what the file may follow
 */
export function checkSettings(
  file: SourceFile,
  yaml: LocatedYaml,
  schemas: readonly z.ZodType[] = [siteSchema, themesSchema],
): void {
  for (const schema of schemas) checkFields(file, yaml, schema, yaml.value);
}

/** The same in a free page, which every audience reads whole. */
export function checkPage(file: SourceFile): void {
  const text = String(file.value);
  const near = nearMark(text);
  if (near) file.error('redact-in-page', placeIn(text, near.index), { found: near.text });
}

function checkFields(
  file: SourceFile,
  yaml: LocatedYaml,
  schema: z.ZodType,
  data: unknown,
  audiences?: readonly string[],
): void {
  for (const { value, meaning, path } of fieldsOf(schema, data)) {
    const place = (): Place => yaml.place(path);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (meaning?.is !== 'words') {
      if (nearMark(text)) file.error('redact-misplaced', place(), { key: path.join('.') });
      continue;
    }
    const stretches = stretchesOf(text);
    const near = nearMark(
      stretches.map(({ text: words, redact }) => (redact ? ` ${words} ` : words)).join(''),
    );
    if (near) file.error('redact-near', place(), { found: near.text });
    for (const { text: words, redact } of stretches) {
      if (!redact) continue;
      if (words.trim() === '') file.error('redact-empty', place());
      checkAudience(file, place, redact.audience, audiences);
    }
  }
}

/** What a mark is for has to be narrower than the widest audience, which reads everything else. */
function checkAudience(
  file: SourceFile,
  place: () => Place,
  name: string | undefined,
  audiences: readonly string[] | undefined,
): void {
  if (name === undefined || !audiences || audiences.indexOf(name) > 0) return;
  const allowed = audiences.slice(1).join(', ');
  file.error('redact-audience', place(), { name, allowed });
}

/** The audiences of an item, of the parts of its outline, of its files, and of the marks in its text. */
function checkAudiences(
  item: ReadReview | ReadEntry,
  audiences: readonly string[],
  vocabulary: Vocabulary,
): void {
  const { file, yaml, data, body } = item;
  const check = (name: string | undefined, ...path: PropertyKey[]): void => {
    if (name === undefined || audiences.includes(name)) return;
    const meant = vocabulary.value(name, audiences);
    const remedy =
      meant === undefined
        ? file.words('correct-it')
        : file.words('write-instead', { written: meant });
    const allowed = audiences.map(vocabulary.explained).join(', ');
    const details = { name, remedy, allowed };
    file.error('unknown-audience', yaml.place([...path, 'audience']), details);
  };
  check(data.audience);
  if (item.kind === 'review') {
    for (const [index, node] of item.data.outline.entries()) {
      if (node.type !== 'entry') check(node.audience, 'outline', index);
    }
  } else {
    for (const [index, { audience }] of item.data.attachments.entries()) {
      check(audience, 'attachments', index);
    }
  }
  visit(body, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    if (!('name' in node) || node.name !== REDACT || !node.position) return;
    const { start } = node.position;
    checkAudience(file, () => start, audienceOf(node), audiences);
  });
}
