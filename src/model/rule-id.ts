import { z } from 'astro/zod';

/** The review checks; their names never change, and each has a page in docs/rules. */
export const RULE_IDS = [
  'count-mismatch',
  'followup-missing',
  'already-done',
  'problem-incomplete',
  'unlinked',
  'measure-vague',
  'target-not-raised',
  'enumerator-gap',
  'heading-count',
  'to-confirm',
  'unchecked',
  'left-out',
  'secrecy-mark',
  'personal-data',
  'release-unused',
  'attachment-private',
  'attachment-audience',
  'attachment-unnamed',
  'image-in-public',
] as const;

export const ruleId = z.enum(RULE_IDS);

export type RuleId = z.output<typeof ruleId>;

/**
 * How much a check's findings weigh (SARIF's level; `note` is information). All are doubts about what a
 * report says: none keeps it from being published unless the check is strict.
 */
export const severity = z.enum(['warning', 'note', 'off']);

export type Severity = z.output<typeof severity>;

/**
 * A check that is not to be told for a review or entry. It stays in the check's report with its reason
 * (SARIF's suppression).
 */
export const suppression = z.strictObject({
  /**
   * The name of the check, as its message says it.
   * @example 'measure-vague'
   */
  rule: ruleId,
  /**
   * Why; whoever reads the check's report sees it.
   * @example '这项措施长期坚持，没有完成时限'
   */
  reason: z.string().min(1),
});
