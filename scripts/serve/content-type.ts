import { lookup } from 'mrmime';

/** What holds words, and is a good deal smaller when compressed. */
const COMPRESSIBLE = /^text\/|(?:json|xml|javascript|wasm)$/u;

/** What a file is, and how it is sent. */
export interface ContentType {
  /** The value of `Content-Type`. */
  type: string;
  compressible: boolean;
}

/** What a file is, by its name. Texts of a site are UTF-8, also those that do not say so. */
export function contentType(name: string): ContentType {
  const type = lookup(name) ?? 'application/octet-stream';
  return {
    type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    compressible: COMPRESSIBLE.test(type),
  };
}
