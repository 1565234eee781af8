import { Parser } from 'htmlparser2';

/** An address in a file of a built site. */
export interface Reference {
  /** The address as it stands there. */
  link: string;
  /** Whether a browser loads it with the page, rather than when a reader follows it. */
  isResource: boolean;
}

/** What a page or style sheet refers to, and what can be referred to in it. */
export interface Referring {
  references: Reference[];
  /** The ids in it, with how often each is given. */
  ids: ReadonlyMap<string, number>;
}

const ADDRESSES = ['href', 'xlink:href', 'src', 'data', 'action', 'formaction', 'poster'];
const ADDRESS_LISTS = ['srcset', 'imagesrcset'];

/** Attributes that name elements of the same page by their ids. */
const ID_LISTS = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
];

const LOADING = new Set(
  'audio embed iframe image img input object script source track use video'.split(' '),
);

/** What a `link` element only tells of; what it does otherwise, it loads. */
const TOLD = new Set('alternate author canonical help license me next prev search'.split(' '));

/** Metadata whose value is an address. */
const METADATA = new Set(['og:url', 'og:image', 'twitter:image']);

/** The addresses, and the ids, in a page. */
export function pageReferences(html: string): Referring {
  const references: Reference[] = [];
  const ids = new Map<string, number>();
  const parser = new Parser({
    onopentag(name, attributes) {
      references.push(...referencesOf(name, attributes));
      const { id } = attributes;
      if (id !== undefined) ids.set(id, (ids.get(id) ?? 0) + 1);
    },
  });
  parser.end(html);
  return { references, ids };
}

function referencesOf(element: string, attributes: Record<string, string>): Reference[] {
  const found: Reference[] = [];
  const isResource = LOADING.has(element) || (element === 'link' && isLoaded(attributes['rel']));
  for (const [name, value] of Object.entries(attributes)) {
    if (ADDRESSES.includes(name) && !(name === 'data' && element !== 'object')) {
      found.push({ link: value.trim(), isResource });
    } else if (ADDRESS_LISTS.includes(name)) {
      found.push(...candidates(value).map((link) => ({ link, isResource: true })));
    } else if (ID_LISTS.includes(name)) {
      found.push(...words(value).map((id) => ({ link: `#${id}`, isResource: false })));
    }
  }
  const { property = '', name = property, content } = attributes;
  if (element === 'meta' && METADATA.has(name) && content !== undefined) {
    found.push({ link: content, isResource: false });
  }
  return found;
}

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

const isLoaded = (rel = ''): boolean =>
  words(rel.toLowerCase()).some((relation) => !TOLD.has(relation));

/** The addresses of a `srcset`: between them stand a width or density and a comma. */
const candidates = (srcset: string): string[] =>
  [...srcset.matchAll(/([^\s,](?:\S*[^\s,])?)(?:\s+[^,]*)?(?:,|$)/gu)].map(([, link = '']) => link);

const COMMENT = /\/\*.*?\*\//gsu;
const CSS_ADDRESS = /(?:\burl\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^"'()\s;]+))/gu;

/** The addresses in a style sheet. */
export function styleReferences(css: string): Referring {
  const found = [...css.replace(COMMENT, '').matchAll(CSS_ADDRESS)];
  return {
    references: found
      .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
      .filter((link) => link !== 'url' && !link.startsWith('#'))
      .map((link) => ({ link, isResource: true })),
    ids: new Map(),
  };
}
