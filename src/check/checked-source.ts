import { type ContentSource, contentSource } from '../content/content-source.ts';
import { buildAudience, expectedDigest } from '../content/location.ts';
import { message, systemLocale } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { withFiles } from '../publish/attachments.ts';
import { publish } from '../publish/audience.ts';
import { readValidContent } from './valid-content.ts';

/**
 * The content of a folder as its readers may see it, for Astro's loaders. A build expects what it has read itself:
 * anything else is refused as `content-changed`. While it is watched, what is
 * wrong is told on the terminal.
 */
export function checkedSource(folder: string): ContentSource {
  let locale = systemLocale();
  const note = (text: string): void => void process.stderr.write(`${text}\n`);
  return contentSource(
    folder,
    async () => {
      const content = await readValidContent(folder, note);
      locale = content.site.locale;
      if (content.digest !== (expectedDigest() ?? content.digest)) {
        throw new UserError('content-changed');
      }
      const audience = buildAudience();
      return withFiles(folder, content, publish(content, audience), audience);
    },
    (error) => {
      if (error instanceof UserError) note(error.text(locale));
      else note(error instanceof Error ? (error.stack ?? error.message) : String(error));
      note(message(locale, 'content-kept'));
    },
  );
}
