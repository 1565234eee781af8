import type { z } from 'astro/zod';
import type { SourceFile } from './source-file.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A value that breaks its schema. */
export interface Violation {
  file: SourceFile;
  vocabulary: Vocabulary;
  issue: z.core.$ZodIssue;
  /** What may stand there. */
  schemas: readonly z.core.$ZodType[];
  /** What stands there, and how it is written where it is a single value. */
  value: unknown;
  written: string | undefined;
  /** The few values that there may be; none where there are many. */
  allowed: readonly string[];
}
