import { divide } from '../divide.ts';
import type { ContentFile, Data } from '../content-file.ts';
import { plainLines } from '../../text/plain-lines.ts';
import { bodyText, type PartText } from './body-text.ts';
import { editYaml } from './edit-yaml.ts';
import { yamlOf } from './yaml-of.ts';

/**
 * The text of a new content file.
 * @param data the front matter
 * @param paragraphs the body, each paragraph as its parts
 */
export function newFileText(data: object, paragraphs: readonly PartText[][]): string {
  return fileText(data, bodyText(paragraphs));
}

/**
 * The same of a body that is written already.
 * @param body MDX, with a line break at its end
 */
export function fileText(data: object, body: string): string {
  return `---\n${yamlOf(data)}---\n${body === '' ? '' : `\n${body}`}`;
}

/** What a content file is to say; what is left out stays as it is. */
export interface Edit {
  data?: Data;
  /** The text below the front matter, as MDX. */
  body?: string;
}

/**
 * The text of a content file that says something else: lines that say the same, comments, line ends and a byte order
 * mark stay as they are.
 * @throws Error for a file without front matter, which nobody can edit
 */
export function editedFileText(file: ContentFile, { data, body }: Edit): string {
  const plain = plainLines(file.text);
  const parts = divide(plain);
  if (!parts) throw new Error(`${file.path} has no front matter`);
  const yaml = data === undefined ? parts.yaml : editYaml(parts.yaml, data);
  const head = plain.slice(0, parts.yamlStart) + yaml;
  const fence = plain.slice(parts.yamlStart + parts.yaml.length, parts.bodyStart);
  const isSame = body === undefined || body === file.body;
  const below = isSame ? plain.slice(parts.bodyStart) : body === '' ? '' : `\n${body}\n`;
  const isBroken = fence.endsWith('\n') || below === '';
  return asWritten(file.text, head + fence + (isBroken ? '' : '\n') + below);
}

/** The same text with the byte order mark and the line ends of another. */
function asWritten(before: string, text: string): string {
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  const hasCarriage = before.includes('\r\n');
  return mark + (hasCarriage ? text.replaceAll('\n', '\r\n') : text);
}
