import type { Rule } from '../rule.ts';
import { alreadyDone } from './already-done.ts';
import { attachmentAudience } from './attachment-audience.ts';
import { attachmentPrivate } from './attachment-private.ts';
import { attachmentUnnamed } from './attachment-unnamed.ts';
import { countMismatch } from './count-mismatch.ts';
import { enumeratorGap } from './enumerator-gap.ts';
import { followupMissing } from './followup-missing.ts';
import { headingCount } from './heading-count.ts';
import { imageInPublic } from './image-in-public.ts';
import { leftOut } from './left-out.ts';
import { measureVague } from './measure-vague.ts';
import { personalData } from './personal-data.ts';
import { problemIncomplete } from './problem-incomplete.ts';
import { releaseUnused } from './release-unused.ts';
import { secrecyMark } from './secrecy-mark.ts';
import { targetNotRaised } from './target-not-raised.ts';
import { toConfirm } from './to-confirm.ts';
import { unchecked } from './unchecked.ts';
import { unlinked } from './unlinked.ts';

/** Every review check. */
export const RULES: readonly Rule[] = [
  countMismatch,
  followupMissing,
  alreadyDone,
  problemIncomplete,
  unlinked,
  measureVague,
  targetNotRaised,
  enumeratorGap,
  headingCount,
  toConfirm,
  unchecked,
  leftOut,
  secrecyMark,
  personalData,
  releaseUnused,
  attachmentPrivate,
  attachmentAudience,
  attachmentUnnamed,
  imageInPublic,
];
