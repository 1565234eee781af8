import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Profile } from '../model/profile.ts';
import type { Locale } from '../model/site.ts';
import { PAGES_FOLDER, SITE_FILE, THEMES_FILE } from '../content/content.ts';
import { message, type MessageId } from '../i18n/messages.ts';

/** Ids of the entries that the first free page can show. */
export interface Examples {
  problem: string | undefined;
  measure: string | undefined;
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
    [SITE_FILE, siteFile(locale, profile)],
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

function siteFile(locale: Locale, { id, terms }: Profile): string {
  const settings = {
    name: message(locale, 'starter-name', { review: terms[locale].review }),
    organisation: message(locale, 'starter-organisation'),
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
  const paragraphs = [say('starter-about'), ...example];
  return `---\n${stringify({ title: say('starter-title') })}---\n\n${paragraphs.join('\n\n')}\n`;
}
