import { createHash } from 'node:crypto';

/**
 * The place of a PDF's two identifiers (ISO 32000-1, 14.4). Ours are the key of what it was printed from and
 * the digest of the file itself: a file tells whether it is still up to date and whole, and no other file
 * beside it can say otherwise.
 */
const IDENTIFIERS = /\/ID \[ ?<([0-9a-f]{32})> <([0-9a-f]{32})> ?\]/gu;

/** What stands in the digest's place while the digest is taken. */
export const NO_DIGEST = '0'.repeat(32);

/** The first half of SHA-256 in hexadecimal: as long as identifiers of PDFs are. */
export const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
};

/** Puts the digest into a file that has a key and `NO_DIGEST`. */
export function stamp(pdf: Uint8Array): Buffer {
  const file = Buffer.from(pdf);
  const found = identifiersOf(file);
  if (!found) throw new Error('The PDF has no place for its digest');
  file.write(digestOf(file), found.digestAt, 'latin1');
  return file;
}

/** The key of what a file was printed from; undefined when it is not ours, or was cut off or changed. */
export function stampedKey(pdf: Uint8Array): string | undefined {
  const file = Buffer.from(pdf);
  const found = identifiersOf(file);
  if (!found) return undefined;
  file.write(NO_DIGEST, found.digestAt, 'latin1');
  return digestOf(file) === found.digest ? found.key : undefined;
}

/** The last identifiers count: they are in the trailer. */
function identifiersOf(file: Buffer) {
  const match = [...file.toString('latin1').matchAll(IDENTIFIERS)].at(-1);
  const [all = '', key, digest] = match ?? [];
  if (!match || key === undefined || digest === undefined) return undefined;
  return { key, digest, digestAt: match.index + all.lastIndexOf(digest) };
}
