import { z } from 'astro/zod';
import { calendarDate } from './dates.ts';

/** The languages of the interface and of messages. */
export const LOCALES = ['zh-CN', 'en'] as const;

export const locale = z.enum(LOCALES);

export type Locale = z.output<typeof locale>;

/** Folders after one slash each: two at the beginning are the address of another host. */
const BASE = /^(?=\/)(?:\/[\p{L}\p{N}][\p{L}\p{N}_.~-]*)*\/?$/u;

/** site.yaml: what the site is called, where it stands, who may read it. */
export const siteSchema = z.strictObject({
  /**
   * The name in the header of every page.
   * @example '自查报告'
   */
  name: z.string().min(1),
  /**
   * Whose reviews these are.
   * @example '云汀经济开发区管理委员会'
   */
  organisation: z.string().min(1),
  /**
   * Where the site will stand, for canonical addresses.
   * @example 'https://reviews.example.org'
   */
  url: z.url({ protocol: /^https?$/u, error: 'bad-url' }).optional(),
  /**
   * The folder of the server that it stands in.
   * @example '/reviews'
   */
  base: z.string().regex(BASE, { error: 'base-format' }).default('/'),
  /** The language of the interface and of messages. */
  locale: locale.default('zh-CN'),
  /**
   * The profile with the vocabulary of the reviews: `self-review`, `inspection-rectification`, or a file of the site's own
   * in profiles/, without its extension.
   */
  profile: z.string().default('self-review'),
  /**
   * The day against which it is told what is overdue. Nothing is, without one: a build reads no clock, so
   * that the same content always gives the same site.
   * @example '2025-06-30'
   */
  asOf: calendarDate.optional(),
  /**
   * The audiences, from the widest to the narrowest; each may read what those before it may.
   * A build is for the first unless told otherwise.
   * @example ['public', 'internal']
   */
  audiences: z.array(z.string().min(1)).min(1).default(['public', 'internal']),
});

export type Site = z.output<typeof siteSchema>;
