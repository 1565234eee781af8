import { operationsSchema } from '../content/change/operation.ts';
import { importReportSchema } from '../model/import-report.ts';
import { answersSchema } from '../model/answers.ts';
import { namesSchema } from '../model/listed-names.ts';
import { pageSchema } from '../model/page.ts';
import { profileFileSchema } from '../model/profile.ts';
import { ITEM_SCHEMAS } from '../model/schemas.ts';
import { siteSchema } from '../model/site.ts';
import { themesSchema } from '../model/theme.ts';

/**
 * What an editor can check: the front matter of each kind of content file, and the files of YAML alone; and
 * what `import --json` prints and `change` takes, for programs.
 */
export const SCHEMAS = {
  ...ITEM_SCHEMAS,
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
