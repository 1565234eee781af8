import { type Document, parseDocument } from 'yaml';
import { plainLines } from '../../text/plain-lines.ts';

/** A content file in its parts, the front matter with its comments. */
export interface FileParts {
  document: Document;
  /** The values of the front matter. */
  data: Record<string, unknown>;
  body: string;
}

const FILE = /^---[^\S\n]*\n(?<yaml>[\s\S]*?)^---[^\S\n]*(?:\n|$)(?<body>[\s\S]*)$/mu;

/** Takes a content file apart; undefined when it is none, or its front matter cannot be read. */
export function filePartsOf(text: string): FileParts | undefined {
  const groups = FILE.exec(plainLines(text))?.groups;
  if (!groups || !plainLines(text).startsWith('---')) return undefined;
  const document = parseDocument(groups['yaml'] ?? '', { stringKeys: true, prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  // Aliases can stand for more than any memory holds, and the check refuses them.
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return { document, data: data as Record<string, unknown>, body: (groups['body'] ?? '').trim() };
}
