import { z } from 'astro/zod';
import { entryKind } from './entry.ts';
import { PARTS } from './part.ts';
import { ruleId, severity } from './rule-id.ts';
import { status } from './status.ts';

const words = z.array(z.string().min(1)).min(1);

/** The forms of number that a heading or item can begin with; the names are read as Chinese prints them. */
export const ENUMERATORS = ['一、', '（一）', '一是', '第一，', '1.', '（1）'] as const;

const enumerators = z.array(z.enum(ENUMERATORS));

/** A genre of report as data: its words, its numbering, and how its sentences begin. */
export const profileSchema = z.strictObject({
  /**
   * Name of the file without its extension.
   * @example 'self-review'
   */
  id: z.string(),
  /** What the site calls things of this genre, by language. */
  terms: z.record(
    z.enum(['zh-CN', 'en']),
    z.strictObject({
      /**
       * What a report is called.
       * @example '自查报告'
       */
      review: z.string(),
      /**
       * What a heading inside a section is called.
       * @example '方面'
       */
      aspect: z.string(),
      /** What each kind of entry is called: problem 问题, measure 措施 and so on. */
      entries: z.record(entryKind, z.string()),
      /** What several of each kind are called, for navigation, headings and counts. */
      lists: z.record(entryKind, z.string()),
      /** What the table of problems, measures and results is called that offices keep. */
      ledger: z.string(),
      /** What each status is called on the site. */
      statuses: z.record(status, z.string()),
    }),
  ),
  /** Which numbers stand before sections, aspects and items. */
  numbering: z.strictObject({
    /**
     * Numbers of sections.
     * @example ['一、']
     */
    section: enumerators,
    /**
     * Numbers of aspects.
     * @example ['（一）']
     */
    aspect: enumerators,
    /**
     * Numbers of items, which are entries.
     * @example ['一是', '1.']
     */
    item: enumerators,
  }),
  /** Words of a heading that tell what its part holds; the word that ends last decides. */
  headings: z.record(entryKind, words),
  /**
   * How a heading ends that names a subject and claims nothing.
   * @example ['方面', '工作中']
   */
  topicEndings: words,
  /**
   * How the first clause of a follow-up begins; it ends with a topic ending.
   * @example ['在', '关于']
   */
  topicOpenings: words,
  /** How sentences begin that open a part of a problem, and what else they must contain. */
  parts: z.array(
    z.strictObject({
      /** The part: reflection (认识), shortfall (不足), evidence (实例) or finding (实质). */
      part: z.enum(PARTS),
      /**
       * How a sentence begins that opens it.
       * @example ['比如', '例如']
       */
      open: words,
      /**
       * Words of which such a sentence must contain one; none is asked for when empty.
       * @example ['认识到', '体会到']
       */
      contain: z.array(z.string()).default([]),
    }),
  ),
  /** Statements that there is nothing of the sort. */
  nil: z.strictObject({
    /**
     * How they begin.
     * @example ['没有', '未发现']
     */
    open: words,
    /**
     * How their first clause, or the whole of them, ends.
     * @example ['问题', '现象']
     */
    close: words,
    /**
     * Words that make it a shortcoming after all ("没有真正解决…问题").
     * @example ['真正', '及时']
     */
    unless: words,
    /**
     * Words by which a later clause of it tells of a shortcoming after all ("…，存在应付的现象").
     * @example ['存在', '不到位']
     */
    claims: words,
    /**
     * Words by which a numbered item goes on from such a statement to a problem.
     * @example ['但']
     */
    but: words,
  }),
  /** Words inside an entry that state where it stands. */
  statusWords: z.array(
    z.strictObject({
      /** Where the entry stands that says one of the words; the first of the list that fits counts. */
      status,
      /**
       * What such an entry says.
       * @example ['已整改完毕', '已整改到位']
       */
      words,
    }),
  ),
  /**
   * How the lines begin that follow a report and belong to none of its parts.
   * @example ['抄送']
   */
  closings: words,
  /**
   * How the list of what is attached begins (附件说明).
   * @example ['附件']
   */
  attachments: words,
  /** How a report states its totals: the words beside each number. */
  totals: z.strictObject({
    /**
     * What is counted as aspects.
     * @example ['方面']
     */
    aspects: words,
    /**
     * What is counted as problems.
     * @example ['问题']
     */
    problems: words,
    /**
     * Words for problems that are put right.
     * @example ['已整改', '完成整改']
     */
    done: words,
    /**
     * Words for problems that are put right in part.
     * @example ['部分完成']
     */
    partial: words,
    /**
     * Words for problems that are not put right yet.
     * @example ['未完成', '正在整改']
     */
    open: words,
    /**
     * Words by which all of the problems are put right.
     * @example ['全部整改完毕']
     */
    allDone: words,
  }),
  /**
   * Words that name the time over which a target is counted.
   * @example ['全年', '每季度']
   */
  periods: words,
  /**
   * How much the findings of a review check weigh in this genre (SARIF's level; `note` is information); a
   * warning where none is given.
   * @example { measure-vague: note }
   */
  severities: z.partialRecord(ruleId, severity).default({}),
});

export type Profile = z.output<typeof profileSchema>;
