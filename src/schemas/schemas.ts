import { operationsSchema } from '../content/change/operation.ts';
import { importReportSchema } from '../import/report/report.ts';
import { causeSchema } from '../model/cause.ts';
import { followUpSchema } from '../model/follow-up.ts';
import { measureSchema } from '../model/measure.ts';
import { answersSchema } from '../model/answers.ts';
import { namesSchema } from '../model/listed-names.ts';
import { pageSchema } from '../model/page.ts';
import { problemSchema } from '../model/problem.ts';
import { profileFileSchema } from '../model/profile.ts';
import { reviewSchema } from '../model/review.ts';
import { siteSchema } from '../model/site.ts';
import { themesSchema } from '../model/theme.ts';

/**
 * What an editor can check: the front matter of each kind of content file, and the files of YAML alone; and
 * what `import --json` prints and `change` takes, for programs.
 */
export const SCHEMAS = {
  review: reviewSchema,
  'follow-up': followUpSchema,
  problem: problemSchema,
  cause: causeSchema,
  measure: measureSchema,
  page: pageSchema,
  site: siteSchema,
  themes: themesSchema,
  answers: answersSchema,
  names: namesSchema,
  profile: profileFileSchema,
  operations: operationsSchema,
  'import-report': importReportSchema,
};

export type SchemaName = keyof typeof SCHEMAS;
