import { z } from 'astro/zod';
import { ENTRY_KINDS, entryKind } from './kinds.ts';
import { entryId } from './ids.ts';
import { linkTo, remark, words } from './meaning.ts';

/** Whether the node goes on in the paragraph of the node before it, as 一是 and 二是 often do. */
const runOn = z.boolean().default(false);

/**
 * What stands between a title and its text: 。 ， ： or nothing. A line break at its end says that the
 * text begins a paragraph of its own.
 * @example '。'
 */
const separator = z
  .string()
  .regex(/^[\p{P}\p{S}\s]*$/u, { error: 'separator-format' })
  .default('');

/**
 * Who may read it: an audience of site.yaml and those after it, which may read more. Everybody when absent. With a
 * section or an aspect goes all that stands below it.
 * @example 'internal'
 */
const audience = remark(z.string()).optional();

const heading = {
  /**
   * Id of the section or aspect; aspects are named by their entries.
   * @example '2021/a1'
   */
  id: entryId,
  /**
   * The kind of entry that it holds.
   * @example 'problem'
   */
  kind: entryKind.optional(),
  /**
   * The number as printed.
   * @example '（一）'
   */
  marker: words(z.string()).default(''),
  /**
   * The heading without its number.
   * @example '存在的主要问题'
   */
  title: words(z.string()),
  separator,
  runOn,
  audience,
};

/** A numbered part of the document. */
export const sectionNode = z.strictObject({
  /** What the node is: a numbered part of the document. */
  type: z.literal('section'),
  ...heading,
});

/** A heading inside a section: that year's requirement the problems answer to. */
export const aspectNode = z.strictObject({
  /** What the node is: a heading inside a section, that year's requirement the problems answer to. */
  type: z.literal('aspect'),
  ...heading,
  /**
   * The theme of all entries below it that name none: an id of themes.yaml.
   * @example 'enterprise-services'
   */
  theme: linkTo(z.string(), 'theme').optional(),
});

/** A passage that belongs to no entry. */
export const textNode = z.strictObject({
  /** What the node is: a passage that belongs to no entry. */
  type: z.literal('text'),
  /**
   * The words of the passage, one paragraph of plain text.
   * @example '没有发现公车私用的问题。'
   */
  text: words(z.string().min(1)),
  /** True when it says that there is nothing of the sort ("没有…问题"): shown as such, no problem. */
  nil: z.boolean().default(false),
  /**
   * What it is in the document, when it is more than running text (GB/T 9704-2012, 7.3): a line of the
   * title, the office that it is addressed to (主送机关), a line of the list of attachments (附件说明), the signature,
   * the date, or a note (附注); or page furniture, which stands around the text and is no part of it: a page
   * number, a list of contents, what a web page adds.
   * @example 'title'
   */
  role: z
    .enum(['title', 'addressee', 'attachment', 'signature', 'date', 'note', 'furniture'])
    .optional(),
  runOn,
  audience,
});

/** What can stand at the head of a document, before the preamble. */
const HEAD_ROLES: readonly unknown[] = ['title', 'addressee', 'furniture'];

/** Whether a node, with all before it, stands before the preamble. */
export const isHeadNode = (node: { type: string; role?: unknown }): boolean =>
  node.type === 'text' && HEAD_ROLES.includes(node.role);

/** The place of an entry in the document. */
export const entryNode = z.strictObject({
  /** What the node is: the place of an entry in the document. */
  type: z.literal('entry'),
  /** Id of the entry that stands here: the path of its file in its folder, without the extension. */
  id: linkTo(entryId, ...ENTRY_KINDS),
  separator,
  /** False when the document has no such title: it is shown on cards and kept out of the document. */
  titled: z.boolean().default(true),
  runOn,
});

/**
 * The document's order. Text nodes with a role of `title`, `addressee` or `furniture` at its head are followed by the
 * review's body (the preamble), then by all other nodes.
 */
export const outlineSchema = z.array(
  z.discriminatedUnion('type', [sectionNode, aspectNode, textNode, entryNode]),
);

export type Outline = z.output<typeof outlineSchema>;
export type OutlineNode = Outline[number];
export type SectionNode = z.output<typeof sectionNode>;
export type AspectNode = z.output<typeof aspectNode>;
export type TextNode = z.output<typeof textNode>;
export type EntryNode = z.output<typeof entryNode>;
