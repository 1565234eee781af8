import { z } from 'astro/zod';
import { entryKind } from './kinds.ts';
import { PARTS } from './part.ts';
import { ruleId, severity } from './rule-id.ts';
import { locale } from './site.ts';
import { STANDINGS, status } from './status.ts';

const words = z.array(z.string().min(1)).min(1);

/** The forms of number that a heading or item can begin with; the names are read as Chinese prints them. */
export const ENUMERATORS = [
  ...([
    '第一部分',
    '壹、',
    '一、',
    '（一）',
    '一是',
    '一要',
    '其一，',
    '第一，',
    '一条，',
    '首先，',
  ] as const),
  ...(['1', '1.1', '1.1.1', '1.', '1)', '（1）', '①'] as const),
] as const;

const enumerators = z.array(z.enum(ENUMERATORS));

/** What a profile says of a genre. */
const genre = {
  /** What the site calls things of this genre, by language. */
  terms: z.record(
    locale,
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
      /** What each status is called on the site, and that nobody has recorded any. */
      statuses: z.record(z.enum(STANDINGS), z.string()),
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
   * What else a heading may hold that names nothing but its part.
   * @example ['存在的', '主要', '分析']
   */
  headingFillers: words,
  /**
   * How headings end of what comes before all entries.
   * @example ['基本情况']
   */
  introductions: words,
  /**
   * How headings end of parts that are none of the review itself, and whose items stay text.
   * @example ['建议', '需要说明的事项']
   */
  asides: words,
  /** The labels of fields (整改措施：…). */
  fields: z.strictObject({
    /**
     * Labels after which text of a kind stands.
     * @example { follow-up: ['整改情况'], problem: ['问题'], cause: ['原因'], measure: ['整改措施'] }
     */
    kinds: z.record(entryKind, words),
    /**
     * Labels of who answers for a measure.
     * @example ['责任单位', '责任人']
     */
    responsible: words,
    /**
     * Labels of the day by which it is to be done.
     * @example ['完成时限']
     */
    due: words,
  }),
  /** By what words a claim tells its kind where no heading does: how it begins, and what it holds. */
  claims: z.record(
    entryKind,
    z.strictObject({
      /**
       * How such a claim begins.
       * @example ['加强', '强化']
       */
      open: z.array(z.string()),
      /**
       * What such a claim holds.
       * @example ['不够', '不到位']
       */
      contain: z.array(z.string()),
      /**
       * Words that hold one of those and do not count.
       * @example ['不断', '不少于']
       */
      unless: z.array(z.string()).default([]),
    }),
  ),
  /**
   * How a clause begins that tells of a claim and is no part of it (学习不够深入，有时以干代学).
   * @example ['有时', '导致']
   */
  narration: words,
  /**
   * How a text begins that runs on from a claim without a mark (学习不够深入有时以干代学).
   * @example ['有时', '个别']
   */
  fused: words,
  /**
   * How a text begins that runs on from the name of a kind without a mark (整改措施针对…).
   * @example ['针对', '通过']
   */
  continuations: words,
  /**
   * What a sentence says that introduces a list of a kind where no heading does.
   * @example { follow-up: ['整改情况如下'], problem: ['如下问题'], cause: ['究其原因'], measure: ['加以改进'] }
   */
  leads: z.record(entryKind, words),
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
      /**
       * How a sentence begins that does not open it after all.
       * @example ['如何', '如果']
       */
      unless: z.array(z.string()).default([]),
    }),
  ),
  /** Statements that there is nothing of the sort. */
  nil: z.strictObject({
    /**
     * Clauses that may stand before them.
     * @example ['经查', '经排查']
     */
    lead: words,
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
  /** What people write for a status in a field or a table's cell, beside the status word and what the site calls it. */
  writtenStatuses: z
    .array(
      z.strictObject({
        /** The status that is meant. */
        status,
        /**
         * What they write.
         * @example ['已整改', '整改到位']
         */
        words,
      }),
    )
    .default([]),
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
  /** What the titles of documents say about their genre. */
  titles: z.strictObject({
    /**
     * Words in titles of this genre.
     * @example ['自查报告']
     */
    own: words,
    /**
     * How titles of other genres end.
     * @example ['的通知', '合同']
     */
    other: words,
  }),
  /** What stands around a text that was taken from a web page or a print, line by line. */
  furniture: z.strictObject({
    /**
     * How such lines begin.
     * @example ['发布时间', '上一篇']
     */
    open: words,
    /**
     * What the line above a list of contents says.
     * @example ['目录']
     */
    contents: words,
  }),
  /** Problems that were found by somebody else. */
  outside: z.strictObject({
    /**
     * Words for those who find them.
     * @example ['审计', '检查组']
     */
    issuers: words,
    /**
     * What they do.
     * @example ['指出', '反馈']
     */
    verbs: words,
  }),
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
     * Words for the share that is put right.
     * @example ['整改率', '完成率']
     */
    rate: words,
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
   * Words of a clause that tells what was, so that its figures promise nothing.
   * @example ['去年', '已']
   */
  past: words,
  /**
   * How much the findings of a review check weigh in this genre (SARIF's level; `note` is information); a
   * warning where none is given.
   * @example { measure-vague: note }
   */
  severities: z.partialRecord(ruleId, severity).default({}),
};

/** A genre of report as data: its words, its numbering, and how its sentences begin. */
export const profileSchema = z.strictObject({
  /**
   * Name of its file without the extension.
   * @example 'self-review'
   */
  id: z.string(),
  ...genre,
});

/**
 * A genre of report as data: its words, its numbering, and how its sentences begin. One that takes over another says
 * only what differs.
 */
export const profileFileSchema = z.strictObject({
  /**
   * The profile whose words are taken over: one of the program or of the site, by the name of its file without the
   * extension. What this file says goes before it; a list of its own takes the place of the other list, and
   * `{ add: […], remove: […] }` goes on from it.
   * @example 'self-review'
   */
  extends: z.string().min(1).optional(),
  /** Whether it is there for others to extend, and no genre of its own: then it need not be complete. */
  abstract: z.boolean().optional(),
  ...genre,
});

export type Profile = z.output<typeof profileSchema>;
