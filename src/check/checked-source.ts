import { type ContentSource, contentSource } from '../content/content-source.ts';
import { buildAudience, expectedDigest } from '../content/location.ts';
import { readContent } from '../content/read.ts';
import { requireValid } from '../content/require-valid.ts';
import { message, systemLocale } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { withFiles } from '../publish/attachments.ts';
import { publish } from '../publish/audience.ts';
import { tellContentState } from './content-state.ts';
import type { Diagnostic } from './diagnostic.ts';
import { textReport } from './reports/text.ts';
import { contentDiagnostics } from './run-checks.ts';

/**
 * The content of a folder as its readers may see it, for Astro's loaders. A build expects what it has read itself:
 * anything else is refused as `content-changed`. While it is watched, what is
 * wrong is told on the terminal, and to whoever shows it in the browser.
 */
export function checkedSource(folder: string): ContentSource {
  let locale = systemLocale();
  let errors: Diagnostic[] = [];
  const note = (text: string): void => void process.stderr.write(`${text}\n`);
  const read = async () => {
    const read = await readContent(folder);
    locale = read.site?.locale ?? systemLocale();
    errors = contentDiagnostics(read).filter(({ level }) => level === 'error');
    if (errors.length > 0) note(textReport(errors, locale));
    const content = requireValid(read, folder);
    if (content.digest !== (expectedDigest() ?? content.digest)) {
      throw new UserError('content-changed');
    }
    const audience = buildAudience();
    return withFiles(folder, content, publish(content, audience), audience);
  };
  return contentSource(folder, read, {
    shown: () => {
      tellContentState();
    },
    failed(error) {
      const sentence = error instanceof UserError ? error.text(locale) : String(error);
      note(error instanceof UserError ? sentence : ((error as Error).stack ?? sentence));
      note(message(locale, 'content-kept'));
      tellContentState({ folder, errors, sentence });
    },
  });
}
