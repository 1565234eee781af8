import { z } from 'astro/zod';
import { checkedSchema } from './checked.ts';
import { calendarDate } from './dates.ts';
import { reviewId } from './ids.ts';
import { linkTo, remark, words } from './meaning.ts';
import { officialSchema } from './official.ts';
import { outlineSchema } from './outline.ts';
import { releaseSchema } from './release.ts';
import { suppression } from './rule-id.ts';
import { totalsSchema } from './totals.ts';

/** One report of one period by one organisation. Its body is the preamble. */
export const reviewSchema = z.strictObject({
  /**
   * The name of the report. Stands in the document only where the outline has it as a text node.
   * @example '云汀经济开发区管理委员会2021年度自查报告'
   */
  title: words(z.string().min(1)),
  /**
   * The year that it reviews, which need not be the year in which it is signed.
   * @example 2021
   */
  year: z.number().int().min(1900).max(2999),
  /**
   * The period that it covers, when it is not the calendar year.
   * @example '2021-01-01/2021-11-30'
   */
  period: words(z.string()).optional(),
  /**
   * The day that it is signed.
   * @example '2022-01-08'
   */
  date: calendarDate.optional(),
  /**
   * Whose report it is, when it is not the site's organisation.
   * @example '云汀经济开发区企业服务部'
   */
  organisation: words(z.string()).optional(),
  /**
   * Who wrote it, when it is one person's.
   * @example '张某'
   */
  author: words(z.string()).optional(),
  /**
   * What such a report is called in its office.
   * @example '对照检查材料'
   */
  kind: words(z.string()).optional(),
  /**
   * The reviews that it answers (SARIF's baseline). A list: one report can answer two meetings. In quotes,
   * for an id is text.
   * @example ['2020']
   */
  baseline: z.array(linkTo(reviewId, 'review')).default([]),
  /** What it states about the problems of its baseline. */
  totals: totalsSchema.optional(),
  /**
   * Who may read it and its entries: an audience of site.yaml and those after it, which may read more.
   * Everybody when absent.
   * @example 'internal'
   */
  audience: remark(z.string()).optional(),
  /**
   * Why what bears a secrecy mark or personal data may be read by the public; without it, no public site is made
   * of the review.
   */
  release: remark(z.array(releaseSchema)).default([]),
  /**
   * That a person has looked it through, and what of it. Until then the site says nothing of it that only somebody who
   * has looked can know. `npm run confirm` writes it; an import never does.
   */
  checked: checkedSchema.optional(),
  /**
   * Why somebody should look at it: the importer was unsure. Delete it once it is confirmed.
   * @example '原文没有标题，请核对。'
   */
  confirm: remark(z.string()).optional(),
  /** What is printed around the text: red head, document number, edition record. */
  official: officialSchema.optional(),
  /** The review checks that are not to be told for this review (SARIF's suppressions). */
  ignore: remark(z.array(suppression)).default([]),
  /**
   * The document's order: its headings, the places of its entries, and the passages that belong to none.
   * The importer writes it.
   */
  outline: outlineSchema.default([]),
});

export type ReviewData = z.output<typeof reviewSchema>;
