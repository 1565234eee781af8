import { readValidContent } from '../../../src/check/valid-content.ts';
import type { ValidContent } from '../../../src/content/content.ts';
import { codeName } from '../../../src/fonts/characters.ts';
import { fileSize } from '../../../src/i18n/file-size.ts';
import { wordsOf } from '../../../src/i18n/languages.ts';
import { message } from '../../../src/i18n/messages.ts';
import { requireAudience } from '../../../src/publish/audience.ts';
import { buildSite } from '../../../src/integration/build-site.ts';
import { readProject } from '../../../src/integration/project.ts';
import { defaultFolder } from '../../../src/publish/default-folder.ts';
import type { SiteReading } from '../../../src/publish/finish-site.ts';
import { scanWarnings } from '../../../src/publish/scan/require-no-leaks.ts';
import type { Console, Run } from '../../command.ts';
import type { command } from './command.ts';
import { SITE_FOLDER } from '../../default-folders.ts';
import { putRight } from '../../put-right.ts';
import { tellAudience, tellWaiting } from '../../tell.ts';

/** What is built, and where to. */
export interface BuildWish {
  /** The content folder. */
  content: string;
  out: string;
  audience?: string | undefined;
}

/** Reads the content of a command that builds, after what a killed import left was taken back. */
export async function readForBuild(folder: string, console: Console): Promise<ValidContent> {
  await putRight(folder, console);
  return readValidContent(folder, console.note);
}

/**
 * Builds, telling what goes on; the commands that need a site share it.
 * @param reading the content, where it was read already
 */
export async function buildWithProgress(
  { content: folder, out, audience }: BuildWish,
  console: Console,
  reading?: ValidContent,
): Promise<SiteReading> {
  return buildSite({
    project: await readProject(process.cwd()),
    folder,
    content: reading ?? (await readForBuild(folder, console)),
    reread: () => readValidContent(folder, console.note),
    out,
    audience,
    onStep: (step) => {
      console.note(wordsOf(console.locale).commands.build.steps[step]);
    },
    onWait: tellWaiting(console),
    onUndecided: (report) => {
      scanWarnings(report, console.locale).forEach(console.note);
    },
    onAttachments: (files) => {
      const size = fileSize(
        console.locale,
        files.reduce((sum, file) => sum + file.size, 0),
      );
      console.note(message(console.locale, 'attachments-copied', { count: files.length, size }));
    },
    onFontless: (character, places) => {
      const details = { character, code: codeName(character), places: places.join(', ') };
      console.note(message(console.locale, 'character-without-font', details));
    },
  });
}

export const run: Run<typeof command> = async ({ values, console }) => {
  const reading = await readForBuild(values.content, console);
  const audience = requireAudience(reading.site, values.audience);
  const out = values.out ?? defaultFolder(SITE_FOLDER, audience);
  await buildWithProgress({ ...values, out }, console, reading);
  tellAudience(audience, console);
  console.print(wordsOf(console.locale).commands.build.done(out));
  return undefined;
};
