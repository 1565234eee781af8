import { Parser } from 'htmlparser2';
import { UserError } from '../i18n/user-error.ts';

/** What a part of a document may ask of this machine. */
export const XML_LIMITS = {
  depth: 200,
  /** Attributes of one element. */
  attributes: 1000,
  /** Elements of a part that is held as a tree. */
  treeElements: 500_000,
};

/** How many bytes are given to the parser at a time, so that a large part is never held twice. */
const SLICE = 1024 * 1024;

/** Namespaces by their address, with the prefix under which the readers know them. */
export type Namespaces = ReadonlyMap<string, string>;

/** An element as it opens. Names have the readers' prefixes, whatever the file calls them. */
export interface XmlElement {
  name: string;
  attribute(name: string): string | undefined;
}

/** What a reader does as the parser goes through a part. */
export interface XmlHandler {
  open(element: XmlElement): void;
  close(name: string): void;
  text(text: string): void;
}

/** A part to read, with what messages say of it. */
export interface XmlPart {
  file: string;
  part: string;
  bytes: Uint8Array;
}

/** The prefixes that one element declares; those of the elements around it are its parent's. */
interface Scope {
  parent: Scope | undefined;
  declared: Map<string, string>;
  known: Map<string, string>;
}

/**
 * Reads XML as events. Nothing is looked up outside the part: there are no entities but XML's own.
 * @throws UserError `file-damaged` when it is not well-formed, `file-unsafe` when it has a DOCTYPE,
 * is nested too deeply or has too many attributes
 */
export function readXml(
  { file, part, bytes }: XmlPart,
  namespaces: Namespaces,
  handler: XmlHandler,
): void {
  const scopes: Scope[] = [];
  const names: string[] = [];
  let openedAt = -1;
  let roots = 0;
  let attributeCount = 0;
  const damaged = () => new UserError('file-damaged', { file, part });
  const unsafe = () => new UserError('file-unsafe', { file, part });
  const parser = new Parser(
    {
      onopentagname() {
        attributeCount = 0;
      },
      onattribute() {
        attributeCount += 1;
        if (attributeCount > XML_LIMITS.attributes) throw unsafe();
      },
      onopentag(rawName, attributes) {
        if (names.length >= XML_LIMITS.depth) throw unsafe();
        if (names.length === 0) roots += 1;
        openedAt = parser.endIndex;
        const scope = scopeOf(attributes, scopes.at(-1), namespaces);
        const name = canonical(rawName, scope);
        scopes.push(scope);
        names.push(name);
        handler.open({ name, attribute: (wanted) => attributeOf(attributes, wanted, scope) });
      },
      onclosetag(_, isImplied) {
        // An empty-element tag closes where it opened; any other close that is not written is missing.
        if (isImplied && parser.endIndex !== openedAt) throw damaged();
        scopes.pop();
        handler.close(names.pop() ?? '');
      },
      ontext(text) {
        handler.text(text);
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw unsafe();
      },
    },
    { xmlMode: true },
  );
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const decode = (slice?: Uint8Array) => {
    try {
      return decoder.decode(slice, { stream: slice !== undefined });
    } catch {
      throw damaged();
    }
  };
  for (let at = 0; at < bytes.length; at += SLICE) {
    parser.write(decode(bytes.subarray(at, at + SLICE)));
  }
  parser.end(decode());
  if (roots !== 1) throw damaged();
}

/** An element with what is in it, for parts that are looked up rather than read in order. */
export class XmlTree {
  readonly name: string;
  readonly #element: XmlElement | undefined;
  readonly children: XmlTree[] = [];

  constructor(element?: XmlElement) {
    this.name = element?.name ?? '';
    this.#element = element;
  }

  attribute(name: string): string | undefined {
    return this.#element?.attribute(name);
  }

  child(name: string): XmlTree | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlTree[] {
    return this.children.filter((child) => child.name === name);
  }
}

/** Reads XML as a tree of its elements, without their text. */
export function readXmlTree(part: XmlPart, namespaces: Namespaces): XmlTree {
  const root = new XmlTree();
  const open = [root];
  let elements = 0;
  readXml(part, namespaces, {
    open(element) {
      elements += 1;
      if (elements > XML_LIMITS.treeElements) {
        throw new UserError('file-unsafe', { file: part.file, part: part.part });
      }
      const child = new XmlTree(element);
      open.at(-1)?.children.push(child);
      open.push(child);
    },
    close: () => open.pop(),
    text: () => undefined,
  });
  return root.children[0] ?? root;
}

function scopeOf(
  attributes: Record<string, string>,
  parent: Scope | undefined,
  namespaces: Namespaces,
): Scope {
  let declared: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    declared ??= new Map();
    declared.set(name.slice('xmlns:'.length), namespaces.get(value) ?? 'other');
  }
  if (!declared && parent) return parent;
  return { parent, declared: declared ?? new Map(), known: new Map() };
}

/** The name with the readers' prefix in place of the file's. */
function canonical(name: string, scope: Scope): string {
  const known = scope.known.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const prefix = prefixOf(colon === -1 ? '' : name.slice(0, colon), scope);
  const result = `${prefix}:${name.slice(colon + 1)}`;
  scope.known.set(name, result);
  return result;
}

function prefixOf(prefix: string, scope: Scope): string {
  if (prefix === 'xml') return prefix;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const found = at.declared.get(prefix);
    if (found !== undefined) return found;
  }
  return 'other';
}

function attributeOf(
  attributes: Record<string, string>,
  wanted: string,
  scope: Scope,
): string | undefined {
  for (const name of Object.keys(attributes)) {
    // The default namespace is one of elements: an attribute without a prefix is in none.
    const found = name.includes(':') ? canonical(name, scope) : name;
    if (found === wanted) return attributes[name];
  }
  return undefined;
}

/** A part is UTF-8, unless it begins with the mark of UTF-16; office programs write nothing else. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
