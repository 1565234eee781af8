import { spansOf, type Span } from './span.ts';

const ADDRESS =
  /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,62})\.){1,8}[a-z]{2,24}(?![a-z\d])/giu;

/** Addresses of e-mail. */
export const emailAddressesIn = (text: string): Span[] => spansOf(text, ADDRESS);
