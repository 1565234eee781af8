import { z } from 'astro/zod';
import { UserError } from '../i18n/user-error.ts';

const schema = z.strictObject({
  content: z.string().min(1).default('content'),
  audience: z.string().min(1).optional(),
  trustPages: z.boolean().default(false),
  components: z.record(z.string(), z.string().min(1)).default({}),
});

/** What a site says to Duizhao in its astro.config. */
export interface DuizhaoOptions {
  /** The content folder, below the folder of the site or absolute; `content` when absent. */
  content?: string;
  /** Who may read the site: one of the audiences of site.yaml; the widest when absent. */
  audience?: string;
  /**
   * Whether free pages (`pages/*.mdx` of the content) are programs, as pages of an Astro project are: then they can
   * import modules and run code in a build. Whoever may write content then controls the machine that builds the site.
   */
  trustPages?: boolean;
  /**
   * Components of the site that stand in for those of the same name, as in
   * `{ ProblemCard: './src/MyCard.astro' }`; paths are below the folder of the site.
   */
  components?: Readonly<Record<string, string>>;
}

/** Options as they are used. */
export type Options = z.output<typeof schema>;

/**
 * The options of a site with what is left out filled in.
 * @throws UserError `option-wrong` with the name of the option
 */
export function readOptions(options: unknown): Options {
  const read = schema.safeParse(options);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
  throw new UserError('option-wrong', {
    name: path.map(String).join('.'),
    known: Object.keys(schema.shape).join(', '),
  });
}
