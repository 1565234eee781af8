import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Profile } from '../../model/profile.ts';
import type { Locale } from '../../model/site.ts';
import { PAGES_FOLDER, SITE_FILE, THEMES_FILE } from '../../content/folders.ts';
import type { ReviewFields } from '../../model/schemas.ts';
import { message, type MessageId } from '../../i18n/messages.ts';
import { OFFICE, TITLE_YEAR } from '../../text/zh/offices.ts';

/** What the first import tells of the site: ids of entries that its free page can show, whose site it is. */
export interface Examples {
  problem: string | undefined;
  measure: string | undefined;
  /** Undefined when the document does not say. */
  organisation?: string | undefined;
}

/** The files that a new content folder needs to become a site; none when it has a site.yaml. */
export async function starterFiles(
  folder: string,
  locale: Locale,
  profile: Profile,
  examples: Examples,
): Promise<Map<string, string>> {
  if (await exists(join(folder, SITE_FILE))) return new Map();
  const files = new Map([
    [SITE_FILE, siteFile(locale, profile, examples.organisation)],
    [THEMES_FILE, `${comment(message(locale, 'starter-themes'))}[]\n`],
    [`${PAGES_FOLDER}/about.mdx`, aboutPage(locale, examples)],
  ]);
  for (const path of files.keys()) if (await exists(join(folder, path))) files.delete(path);
  return files;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const comment = (text: string): string =>
  text
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('');

/** Whose report an imported review is: what its title begins with before the year, else who signed it. */
export function organisationIn({
  title,
  confirm,
  outline = [],
}: Pick<ReviewFields, 'title' | 'confirm' | 'outline'>): string | undefined {
  // A title that had to be proposed does not stand in the document.
  const name = confirm === undefined ? title.normalize('NFKC') : '';
  const year = TITLE_YEAR.exec(name);
  const before = name.slice(0, year?.index ?? 0).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  if (OFFICE.test(before)) return before;
  const [signature] = outline.flatMap((node) =>
    node.type === 'text' && node.role === 'signature' ? [node.text] : [],
  );
  return signature;
}

function siteFile(
  locale: Locale,
  { id, terms }: Profile,
  organisation: string | undefined,
): string {
  const settings = {
    name: message(locale, 'starter-name', { review: terms[locale].review }),
    organisation: organisation ?? message(locale, 'starter-organisation'),
    locale,
    profile: id,
  };
  return comment(message(locale, 'starter-site')) + stringify(settings);
}

function aboutPage(locale: Locale, { problem, measure }: Examples): string {
  const say = (id: MessageId) => message(locale, id);
  const cards = [
    ...(problem === undefined ? [] : [`<ProblemCard id="${problem}" />`]),
    ...(measure === undefined ? [] : [`<MeasureChecklist id="${measure}" />`]),
  ];
  const example = cards.length > 0 ? [say('starter-example'), ...cards] : [];
  const paragraphs = [`{/* ${say('starter-hint')} */}`, say('starter-about'), ...example];
  return `---\n${stringify({ title: say('starter-title') })}---\n\n${paragraphs.join('\n\n')}\n`;
}
